/** How much of a report's words the record may hold: all, its quotations, or little but facts. */
import type { Entry } from "./entry.ts"

export const storePolicies = ["full", "quotes", "facts"] as const
export type StorePolicy = (typeof storePolicies)[number]

/** Of two rules the one that keeps less. */
export const stricter = (a: StorePolicy, b: StorePolicy): StorePolicy =>
  storePolicies.indexOf(a) > storePolicies.indexOf(b) ? a : b

/** A quotation longer than this is more than a fact; a copyright lawyer's "short quotation". */
const longest = 200

/** Cut before the last word that does not fit whole; the mark says that words are missing. */
function shortened(quote: string): string {
  if (quote.length <= longest) return quote
  const cut = quote.slice(0, longest)
  return `${cut.slice(0, cut.search(/\s\S*$/u) + 1 || longest).trimEnd()} […]`
}

/** Every quotation in a value that is data, as JSON has it. */
function withShortQuotes(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(withShortQuotes)
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "quote" && typeof one === "string" ? shortened(one) : withShortQuotes(one),
    ]),
  )
}

/**
 * What may be kept of an entry. Offsets stay those of the whole text, so that whoever has the
 * report finds every place in it; `words` still tells how long it was.
 */
export function keepable(entry: Entry, policy: StorePolicy): Entry {
  if (policy === "full") return entry
  const { report, print, ...rest } = entry
  const bare = { ...report, text: "", furniture: [] }
  if (policy === "quotes") return { report: bare, print, ...rest }
  return { report: bare, print, ...(withShortQuotes(rest) as Omit<Entry, "report" | "print">) }
}
