/**
 * The public face, and the one page that tells the way of every report through the house:
 * reports -> language -> attribution -> actors -> talks -> record -> analysis -> exchange.
 */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { namer } from "./actors/full-name.ts"
import { attribute } from "./attribution/attribute.ts"
import type { Attribution } from "./attribution/attribution.ts"
import { BrokenModel } from "./attribution/broken-model.ts"
import type { AttributionModel } from "./attribution/model.ts"
import { readModel } from "./attribution/model-file.ts"
import type { Report } from "./reports/report.ts"
import { statementsOf } from "./talks/state.ts"
import type { Statement } from "./talks/statement.ts"
import type { AttributionId } from "./text/ids.ts"

/** An attribution with the name it goes by in the record. */
export interface NamedAttribution extends Attribution {
  readonly id: AttributionId
}

/** A report that has gone the whole way. */
export interface ReadReport {
  readonly report: Report
  readonly attributions: readonly NamedAttribution[]
  readonly statements: readonly Statement[]
}

/** The whole way for one report. Equal reports give equal readings, whatever was read before. */
export type Reading = (report: Report) => ReadReport

export interface ReadingLimits {
  /** Attributions less probable are left out; null keeps the model's own bound. */
  readonly minConfidence: number | null
}

/**
 * Tells the way of a report: attribute what was said, name who said it, state what was told.
 *
 * Output: attributions and statements in the order of the text; every quote is a span of it.
 */
export function reading(model: AttributionModel, { minConfidence }: ReadingLimits): Reading {
  const attributionsOf = attribute(model, minConfidence)
  return (report) => {
    const attributed = attributionsOf(report)
    const nameOf = namer(report.text)
    const named = attributed.map((attribution, k) => ({
      ...attribution,
      id: `${report.id}.a${k + 1}` as AttributionId,
    }))
    const voiced = named.map((one) => ({ ...one, speakerName: nameOf(one.source) }))
    return { report, attributions: named, statements: statementsOf(report, voiced) }
  }
}

const englishNews = fileURLToPath(new URL("../models/english-news", import.meta.url))

/**
 * Opens a model folder: the one that comes with the package, unless another is named.
 *
 * @throws BrokenModel when the folder holds no model this program can read
 */
export async function openModel(folder: string = englishNews): Promise<AttributionModel> {
  const file = join(folder, "attribution.model")
  try {
    return readModel(await readFile(file))
  } catch (cause) {
    if (cause instanceof BrokenModel) throw cause
    throw new BrokenModel(`${file} cannot be opened`, cause)
  }
}

export type { AttributionModel, Attribution, Report, Statement }
export { BrokenModel }
export { countReports } from "./reports/count-reports.ts"
export { readReports } from "./reports/read.ts"
export { readingDefaults, type ReadingOptions } from "./reports/reading-options.ts"
export { UnreadableReport } from "./reports/unreadable-report.ts"
export { summarise, type ClassScore, type Rates, type Score } from "./attribution/score-summary.ts"
export {
  goldReport,
  scoreReport,
  type ReportScore,
  type Scorable,
  type Verdict,
} from "./attribution/score.ts"
