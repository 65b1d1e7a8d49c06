/**
 * The public face, and the one page that tells the way of every report through the house:
 * reports -> language -> attribution -> actors -> talks -> record -> analysis -> exchange.
 */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { castOf } from "./actors/cast.ts"
import { attribute } from "./attribution/attribute.ts"
import type { Attribution } from "./attribution/attribution.ts"
import { BrokenModel } from "./attribution/broken-model.ts"
import type { AttributionModel } from "./attribution/model.ts"
import { readModel } from "./attribution/model-file.ts"
import { withOwnWords } from "./attribution/own-word.ts"
import { withRelease } from "./attribution/release.ts"
import { type Print, printOf } from "./reports/print.ts"
import type { Report } from "./reports/report.ts"
import { attitudesOf } from "./talks/attitude.ts"
import { claimsOf } from "./talks/claim.ts"
import type { Codebook } from "./talks/codebook.ts"
import { factsOf } from "./talks/fact.ts"
import type { Gleaned } from "./talks/gleaned.ts"
import { meetingsOf } from "./talks/meeting-sighting.ts"
import { outletsNamedIn } from "./talks/carriage/outlet.ts"
import { ownWordsOf } from "./talks/own-word.ts"
import { withProposals } from "./talks/proposals/about.ts"
import { recalledIn } from "./talks/positions/recalled.ts"
import { proposalsOf } from "./talks/proposal-sighting.ts"
import { statementsOf } from "./talks/state.ts"
import type { Statement } from "./talks/statement.ts"
import { unwrapped } from "./talks/unwrap.ts"
import type { AttributionId } from "./text/ids.ts"
import { once } from "./text/once.ts"

/** An attribution with the name it goes by in the record. */
export interface NamedAttribution extends Attribution {
  readonly id: AttributionId
}

/** A report that has gone the whole way, as far as it goes for one report alone. */
export interface ReadReport extends Gleaned {
  readonly report: Report
  readonly attributions: readonly NamedAttribution[]
  /** Computed when it is asked for: one report alone needs none. */
  readonly print: Print
}

/** The whole way for one report. Equal reports give equal readings, whatever was read before. */
export type Reading = (report: Report) => ReadReport

export interface ReadingLimits {
  /** Attributions less probable are left out; null keeps the model's own bound. */
  readonly minConfidence: number | null
  /** What the user knows of the talks; `noCodebook` without. */
  readonly codebook: Codebook
}

/**
 * Tells the way of a report: attribute what was said, name who said it, state what was told, and
 * glean from both what happened at the table. What many reports tell together is `gather`'s.
 *
 * Output: attributions and statements in the order of the text; every quote is a span of it.
 */
export function reading(
  model: AttributionModel,
  { minConfidence, codebook }: ReadingLimits,
): Reading {
  const attributionsOf = attribute(model, minConfidence)
  return (report) => {
    const { tagged, attributions: found } = attributionsOf(report)
    const others = withRelease(found, tagged, report.outlet)
    const attributions = withOwnWords(others, tagged, report)
    const sources = attributions.map(({ source }) => source)
    const cast = castOf(report, tagged, sources, codebook.parties)
    const named = attributions.map((attribution, k) => ({
      ...attribution,
      id: `${report.id}.a${k + 1}` as AttributionId,
    }))
    const setting = { report, tagged, cast, codebook }
    const spoken = unwrapped(setting, named)
    const voiced = spoken.map((one) => ({ ...one, voice: cast.voiceOf(one.source) }))
    const statements = statementsOf(setting, voiced)
    const print = once(() => printOf(report))
    const proposals = proposalsOf(setting, statements)
    return {
      report,
      get print() {
        return print()
      },
      attributions: named,
      actors: cast.actors,
      statements: withProposals(setting, statements, proposals),
      attitudes: attitudesOf(setting, voiced),
      meetings: meetingsOf(setting, statements),
      proposals,
      claims: claimsOf(setting, statements),
      facts: factsOf(setting, statements),
      ownWords: ownWordsOf(setting, voiced, statements),
      outletsNamed: outletsNamedIn(setting),
      recalled: recalledIn(setting, voiced, statements),
    }
  }
}

const englishNews = fileURLToPath(new URL("../models/english-news", import.meta.url))

/** The file that holds the weights of a model folder. */
export const modelFile = (folder: string = englishNews): string => join(folder, "attribution.model")

/**
 * Opens a model folder: the one that comes with the package, unless another is named.
 *
 * @throws BrokenModel when the folder holds no model this program can read
 */
export async function openModel(folder: string = englishNews): Promise<AttributionModel> {
  const file = modelFile(folder)
  try {
    return readModel(await readFile(file))
  } catch (cause) {
    if (cause instanceof BrokenModel) throw cause
    throw new BrokenModel(`${file} cannot be opened`, cause)
  }
}

export type { AttributionModel, Attribution, Codebook, Report, Statement }
export { BrokenModel }
export { gather, type GatheringOptions } from "./gather.ts"
export { gatherable, type Gatherable, type Gathered } from "./record/entry.ts"
export { countReports } from "./reports/count-reports.ts"
export { isReportFile } from "./reports/gather.ts"
export { readReports } from "./reports/read.ts"
export { readingDefaults, type ReadingOptions } from "./reports/reading-options.ts"
export { noCodebook } from "./talks/codebook.ts"
export { UnreadableReport } from "./reports/unreadable-report.ts"
export { summarise, type ClassScore, type Rates, type Score } from "./attribution/score-summary.ts"
export {
  goldReport,
  scoreReport,
  type ReportScore,
  type Scorable,
  type Verdict,
} from "./attribution/score.ts"
