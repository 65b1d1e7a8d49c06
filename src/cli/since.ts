/** The moment that `--since` names: a date, or the day of a brief written earlier. */
import { readFileSync, statSync } from "node:fs"
import { dateOf } from "./read-command.ts"
import { UsageError } from "./usage-error.ts"

/** As every brief that is text says it, in its second line. */
const asOf = /\bAs of\s+(?<day>\d{1,2})\s+(?<month>\p{L}{3})\s+(?<year>\d{4})\b/u

/**
 * ```text
 * sinceOf("last-week/brief.md") // "2027-04-08"
 * ```
 * @throws UsageError when it is neither
 */
export function sinceOf(asked: string): string {
  if (!statSync(asked, { throwIfNoEntry: false })?.isFile()) return dateOf("--since", asked)
  const { day, month, year } = asOf.exec(readFileSync(asked, "utf8"))?.groups ?? {}
  const moment = new Date(`${day} ${month} ${year} UTC`)
  if (!Number.isNaN(moment.getTime())) return moment.toISOString().slice(0, 10)
  throw new UsageError(
    `--since ${asked} is no brief that tells its day`,
    "Give a brief in Markdown or HTML, or its date as 2026-03-14.",
  )
}
