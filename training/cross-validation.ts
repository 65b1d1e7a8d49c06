/** Judges readings by models that had not seen their report: to calibrate, and to score. */
import type { Scorable } from "../src/attribution/score.ts"
import { type GoldReport as ScoredGold, goldReport, scoreReport } from "../src/attribution/score.ts"
import { type Score, summarise } from "../src/attribution/score-summary.ts"
import { type Chosen, select } from "../src/attribution/select.ts"
import type { Trees } from "../src/attribution/trees.ts"
import { calibrated, type Calibration } from "../src/attribution/calibration.ts"
import { type Forest, forestOf, logOdds } from "../src/attribution/forest.ts"
import { fitCalibration } from "./calibration.ts"
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

/** The trees' own probability. */
const PLAIN: Calibration = { slope: 1, offset: 0 }

const spans = (list: readonly GoldSpan[]): Span[] => list.map(([start, end]) => ({ start, end }))

/** The gold of a report in the scorer's shape. */
export const scorables = ({ attributions }: GoldReport): Scorable[] =>
  attributions.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }))

interface Best extends Chosen {
  readonly odds: number
  readonly right: boolean
}

function bestOfCues(rows: readonly Row[], oddsOf: (row: Row) => number): Best[] {
  const best = new Map<number, Best>()
  for (const row of rows) {
    const odds = oddsOf(row)
    if (odds <= (best.get(row.c)?.odds ?? -Infinity)) continue
    const { candidate, judge, right } = row
    const { source, content } = judge
    const confidence = calibrated(PLAIN, odds)
    best.set(row.c, { cue: candidate.cue, source, content, odds, right, confidence })
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

/** A report and the best reading of each of its cues, by the trees that left it out. */
export interface Unseen {
  readonly report: GoldReport
  readonly best: readonly Best[]
}

export function judgeUnseen(
  judged: readonly JudgedReport[],
  { phrases }: VerifierData,
  foldTrees: readonly Trees[],
): Unseen[] {
  const forests = foldTrees.map(forestOf)
  const oddsOf = (row: Row): number => {
    const features = featuresOf(row, phrases[row.fold + 1] as PhraseWeights)
    return logOdds(forests[row.fold] as Forest, Float64Array.from(features))
  }
  return judged.map((one) => ({ report: one.report, best: bestOfCues(rowsOf([one]), oddsOf) }))
}

/** The line that fits what would be printed at `threshold` (in odds of the trees alone). */
export function calibrate(unseen: readonly Unseen[], threshold: number): Calibration {
  return fitCalibration(
    unseen.flatMap(({ report, best }) => {
      const likely = best.filter(({ odds }) => odds >= threshold)
      // What is chosen are some of the very readings that were given.
      return select(likely, report.segmented.count) as Best[]
    }),
  )
}

/** The score at every threshold of calibrated confidence. */
export function crossValidate(
  unseen: readonly Unseen[],
  calibration: Calibration,
  thresholds: readonly number[],
): Map<number, Score> {
  const golds = unseen.map(({ report }) => goldReport(report.text, scorables(report)))
  const scoreAt = (threshold: number): Score =>
    summarise(
      unseen.map(({ report, best }, k) => {
        const kept = best.filter(({ odds }) => calibrated(calibration, odds) >= threshold)
        const selected = select(kept, report.segmented.count)
        return scoreReport(
          golds[k] as ScoredGold,
          selected.map((one) => scorableOf(report, one)),
        )
      }),
    )
  return new Map(thresholds.map((threshold) => [threshold, scoreAt(threshold)]))
}
