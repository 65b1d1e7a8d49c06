/** Scores a model on reports it has not seen, and how well its confidence keeps its word. */
import { attribute } from "../src/attribution/attribute.ts"
import type { AttributionModel } from "../src/attribution/model.ts"
import { goldReport, scoreReport } from "../src/attribution/score.ts"
import { type Score, summarise } from "../src/attribution/score-summary.ts"
import type { GoldReport } from "./corpus.ts"
import { scorables } from "./cross-validation.ts"

export interface Measured {
  readonly reports: number
  readonly score: Score
}

export function measure(model: AttributionModel, reports: readonly GoldReport[]): Measured {
  const read = attribute(model, null)
  const scores = reports.map((report) =>
    scoreReport(
      goldReport(report.text, scorables(report)),
      read({ text: report.text, furniture: [] }).attributions,
    ),
  )
  return { reports: reports.length, score: summarise(scores) }
}
