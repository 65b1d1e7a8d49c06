/** Prints a score as tables: precision, recall and F1 in hundredths. */
import type { ClassScore, Rates, Score } from "../rapporteur.ts"
import type { Reliability } from "./reliability.ts"

const nameWidth = 28

/** @returns lines, three tables: all attributions, the direct and the indirect ones */
export const printScore = (score: Score): string[] =>
  Object.entries(score).flatMap(([name, one]) => [...printClass(name, one), ""])

const printClass = (name: string, score: ClassScore): string[] => [
  `${name}: ${score.gold} in the gold, ${score.predicted} found`,
  row("", ["precision", "recall", "F1"]),
  rateRow("attribution (headline)", score.headline),
  rateRow("content", score.content),
  row("source where content right", ["", "", hundredths(score.sourceGivenContent)]),
  ...block("exact", score.exact),
  ...block("overlap", score.overlap),
  ...block("tagging", score.tagging),
]

const block = (kind: string, all: Readonly<Record<string, Rates>>): string[] =>
  Object.entries(all).map(([name, one]) => rateRow(`${kind} ${name}`, one))

const rateRow = (name: string, { precision, recall, f1 }: Rates): string =>
  row(name, [precision, recall, f1].map(hundredths))

const row = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(10)).join("")}`

const hundredths = (share: number): string => (share * 100).toFixed(2)

/** @returns lines, one for each tenth of the confidence that occurs */
export const printReliability = ({ bins, calibrationError }: Reliability): string[] => [
  "reliability of the confidence",
  row("confidence", ["found", "mean", "right"]),
  ...bins.map(({ from, count, meanConfidence, shareRight }) =>
    row(`${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`, [
      String(count),
      hundredths(meanConfidence),
      hundredths(shareRight),
    ]),
  ),
  row("calibration error", ["", "", hundredths(calibrationError)]),
]
