/** A denial, correction or retraction in words: what was done, by whom, where and when. */
import type { Answer } from "../analysis/carried-statement.ts"
import type { Ground } from "../desk/ground.ts"
import { printedDay } from "../text/printed-date.ts"

const done = {
  denies: "denied",
  corrects: "corrected",
  retracts: "retracted",
} as const satisfies Record<Answer["type"], string>

/** "denied by Ida Marsh in Ellery Post, 14 Mar 2026". */
export function answerWords({ type, by }: Answer, { finder }: Pick<Ground, "finder">): string {
  const report = finder.reportOf(by.report)
  const outlet = report?.outlet ?? null
  const who = by.speakerName ?? outlet ?? "no source named"
  const where = outlet === null || outlet === who ? "" : ` in ${outlet}`
  return `${done[type]} by ${who}${where}, ${printedDay(report?.published ?? null)}`
}
