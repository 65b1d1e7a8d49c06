/** Reports that print the same words: what differs between them was changed on the way. */
import type { ReportId } from "../../text/ids.ts"
import type { Gleaned } from "../gleaned.ts"

/** Shorter quotations may be alike by chance. */
const SHORTEST = 24
const ENOUGH = 2

const plain = (quote: string): string =>
  quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** Do two reports share at least two statements word for word? */
export function kinOf(gleaned: readonly Gleaned[]): (a: ReportId, b: ReportId) => boolean {
  const known = new Map<ReportId, ReadonlySet<string>>()
  const byId = new Map(gleaned.map((one) => [one.report.id, one]))
  const quotesOf = (id: ReportId): ReadonlySet<string> => {
    const found = known.get(id)
    if (found) return found
    const all = byId.get(id)?.statements ?? []
    const quotes = new Set(
      all.map(({ quote }) => plain(quote)).filter((one) => one.length >= SHORTEST),
    )
    known.set(id, quotes)
    return quotes
  }
  return (a, b) => {
    const others = quotesOf(b)
    let common = 0
    for (const quote of quotesOf(a)) if (others.has(quote)) common++
    return common >= ENOUGH
  }
}
