import type { Filing } from "./filing.ts"
import { refuse, type Refusal } from "./unreadable-report.ts"

type Known = Partial<Omit<Filing, "kind" | "text">>

/** What front matter and JSON may call a report's facts; the first name that has a value serves. */
const names = {
  key: ["id", "key"],
  title: ["title", "headline"],
  outlet: ["outlet", "publisher", "source"],
  author: ["author", "authors", "byline"],
  url: ["url", "link"],
  published: ["published", "date", "datePublished"],
  language: ["language", "lang"],
} as const satisfies Partial<Record<keyof Known, readonly string[]>>

type Fact = keyof typeof names

/** Text, number, date or a list of them becomes text; anything else is no value for a fact. */
function wordsOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null
  if (typeof value === "string") return value.trim() || null
  if (typeof value === "number") return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (!Array.isArray(value)) return undefined
  const all = value.map(wordsOf)
  return all.every((words) => typeof words === "string") ? all.join("; ") || null : undefined
}

/**
 * Reads a report's facts out of a JSON object or front matter; unknown fields are left alone.
 *
 * ```ts
 * factsOf({ publisher: "Solstice Wire", date: "2027-03-02" })
 * // { outlet: "Solstice Wire", published: "2027-03-02", title: null, … }
 * ```
 */
export function factsOf(fields: Readonly<Record<string, unknown>>): Known | Refusal {
  const facts: Partial<Record<Fact, string | null>> = {}
  for (const [fact, spellings] of Object.entries(names) as [Fact, readonly string[]][]) {
    const spelling = spellings.find((name) => (fields[name] ?? null) !== null)
    const words = spelling === undefined ? null : wordsOf(fields[spelling])
    if (words === undefined) return refuseField(spelling!)
    facts[fact] = words
  }
  const credits = creditsIn(fields["credits"])
  return credits ? { ...facts, credits } : refuseField("credits")
}

const refuseField = (name: string): Refusal =>
  refuse(
    "malformed",
    `the field "${name}" is not text`,
    `Write "${name}" as text, or leave it out.`,
  )

function creditsIn(value: unknown): readonly string[] | null {
  const list = Array.isArray(value) ? value : (value ?? null) === null ? [] : [value]
  return list.every((credit) => typeof credit === "string") ? list.filter((c) => c.trim()) : null
}
