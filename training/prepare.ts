/** Lays clues over gold reports, each from a tagger and a lexicon that had not seen the report. */
import { Annotator, type Clues } from "../src/attribution/clues.ts"
import type { Lexicon } from "../src/attribution/lexicon.ts"
import { Tagger, type TaggerWeights } from "../src/language/tagger.ts"
import { wordForm } from "../src/language/word.ts"
import { Remembered } from "../src/text/remembered.ts"
import { FOLDS, type GoldReport } from "./corpus.ts"
import type { Example } from "./examples.ts"
import { countRates, type TaggedReport } from "./rates.ts"
import { FINE, trainTagger } from "./tagger-trainer.ts"

export interface Prepared {
  readonly tagger: TaggerWeights
  readonly lexicon: Lexicon
  readonly examples: readonly Example[]
}

const forms = new Remembered(wordForm, 1_000_000)

const tagged = (tagger: Tagger, report: GoldReport): TaggedReport => ({
  report,
  tag: tagger.tag({
    forms: report.segmented.words.map((word) => forms.get(word)),
    sentenceStart: report.segmented.sentenceStart,
  }),
})

/** Each half is tagged by that of the other: half the reports, so that finer weights make up. */
function tagByHalves(reports: readonly GoldReport[]): TaggedReport[] {
  const half = (k: number) => reports.filter((_, i) => i % 2 === k)
  const taggers = [half(1), half(0)].map((other) => new Tagger(trainTagger(other, FINE)))
  return reports.map((report, i) => tagged(taggers[i % 2] as Tagger, report))
}

function annotateFold(all: readonly TaggedReport[], fold: number, tagger: TaggerWeights) {
  const lexicon = countRates(all.filter(({ report }) => report.fold !== fold))
  const annotator = new Annotator(tagger, lexicon)
  return new Map(
    all
      .filter(({ report }) => report.fold === fold)
      .map(({ report, tag: known }): [GoldReport, Clues] => [
        report,
        annotator.annotate(report.segmented, known),
      ]),
  )
}

/** Tagger and lexicon of all reports, and examples whose clues come from the other reports. */
export function prepare(reports: readonly GoldReport[]): Prepared {
  const all = tagByHalves(reports)
  const tagger = trainTagger(reports)
  const folds = Array.from({ length: FOLDS }, (_, fold) => annotateFold(all, fold, tagger))
  const examples = reports.map((report) => ({
    report,
    clues: folds[report.fold]?.get(report) as Clues,
  }))
  return { tagger, lexicon: countRates(all), examples }
}

/** Examples of reports that no model has seen. */
export function annotateUnseen(prepared: Prepared, reports: readonly GoldReport[]): Example[] {
  const annotator = new Annotator(prepared.tagger, prepared.lexicon)
  return reports.map((report) => ({ report, clues: annotator.annotate(report.segmented) }))
}
