/** Scores readings by models that had not seen their report, at several thresholds. */
import type { Scorable } from "../src/attribution/score.ts"
import { goldReport, scoreReport } from "../src/attribution/score.ts"
import { type Score, summarise } from "../src/attribution/score-summary.ts"
import { type Chosen, select } from "../src/attribution/select.ts"
import { probability, type Trees } from "../src/attribution/trees.ts"
import type { Span } from "../src/text/span.ts"
import type { PhraseWeights } from "../src/attribution/phrase-judge.ts"
import type { Run } from "../src/attribution/label.ts"
import type { GoldReport, GoldSpan } from "./corpus.ts"
import {
  featuresOf,
  type JudgedReport,
  type Row,
  rowsOf,
  type VerifierData,
} from "./verifier-trainer.ts"

const spans = (list: readonly GoldSpan[]): Span[] => list.map(([start, end]) => ({ start, end }))

/** The gold of a report in the scorer's shape. */
export const scorables = ({ attributions }: GoldReport): Scorable[] =>
  attributions.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }))

function bestOfCues(
  rows: readonly Row[],
  chance: (row: Row) => number,
): (Chosen & { c: number })[] {
  const best = new Map<number, Chosen & { c: number }>()
  for (const row of rows) {
    const confidence = chance(row)
    if (confidence <= (best.get(row.c)?.confidence ?? 0)) continue
    const { source, content } = row.judge
    best.set(row.c, { c: row.c, cue: row.candidate.cue, source, content, confidence })
  }
  return [...best.values()]
}

function scorableOf({ segmented }: GoldReport, { cue, source, content }: Chosen): Scorable {
  const spanOf = ([from, to]: Run): Span => ({
    start: segmented.start[from] as number,
    end: segmented.end[to - 1] as number,
  })
  return { cue: [spanOf(cue)], source: source.map(spanOf), content: content.map(spanOf) }
}

/** The score of every threshold, over reports judged by the trees of their fold. */
export function crossValidate(
  judged: readonly JudgedReport[],
  { phrases }: VerifierData,
  foldTrees: readonly Trees[],
  thresholds: readonly number[],
): Map<number, Score> {
  const chance = (row: Row): number => {
    const trees = foldTrees[row.fold] as Trees
    return probability(trees, featuresOf(row, phrases[row.fold + 1] as PhraseWeights))
  }
  const all = judged.map((one) => ({
    report: one.report,
    gold: goldReport(one.report.text, scorables(one.report)),
    chosen: bestOfCues(rowsOf([one]), chance),
  }))
  return new Map(
    thresholds.map((threshold) => [
      threshold,
      summarise(
        all.map(({ report, gold, chosen }) => {
          const kept = chosen.filter(({ confidence }) => confidence >= threshold)
          const selected = select(kept, report.segmented.count)
          return scoreReport(
            gold,
            selected.map((one) => scorableOf(report, one)),
          )
        }),
      ),
    ]),
  )
}
