/**
 * Ids that outlast another reading. A method numbers what it finds, so one more find would shift
 * all later numbers, and a reviewer's decision on "s7" would fall on another statement. In the
 * record an id is made of the words themselves.
 */
import { createHash } from "node:crypto"
import { sliceOf, type Span } from "../text/span.ts"
import type { Entry } from "./entry.ts"

/** Eight hex digits of the words, and which of their equals it is when there are several. */
function namer(report: string, kind: string): (words: string) => string {
  const times = new Map<string, number>()
  return (words) => {
    const digits = createHash("sha256").update(words).digest("hex").slice(0, 8)
    const time = (times.get(digits) ?? 0) + 1
    times.set(digits, time)
    return `${report}.${kind}${digits}${time > 1 ? `-${time}` : ""}`
  }
}

function lastingIds(entry: Entry): ReadonlyMap<string, string> {
  const { id, text } = entry.report
  const wordsOf = (spans: readonly Span[]): string =>
    spans.map((span) => sliceOf(text, span)).join("\n")
  const names = { a: namer(id, "a"), s: namer(id, "s"), p: namer(id, "p") }
  return new Map<string, string>([
    ...entry.attributions.map((one) => {
      const words = `${wordsOf(one.source)}\n\n${wordsOf(one.content)}`
      return [one.id, names.a(words)] as const
    }),
    ...[...entry.statements, ...(entry.ownWords ?? [])].map(
      (one) => [one.id, names.s(one.quote)] as const,
    ),
    ...entry.actors.map((one) => [one.id, names.p(`${one.kind} ${one.name}`)] as const),
  ])
}

/** Every string in a value that is one of the ids; values are data, as JSON has it. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return ids.get(value) ?? value
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids))
  const copy: Record<string, unknown> = {}
  for (const key in value)
    copy[key] = renamed((value as Readonly<Record<string, unknown>>)[key], ids)
  return copy
}

/** The entry with lasting ids in the place of the method's numbers; its report is left as it is. */
export function withLastingIds(entry: Entry): Entry {
  const { report, print, proposals, ...rest } = entry
  const ids = lastingIds(entry)
  const nameOf = namer(report.id, "o")
  return {
    report,
    print,
    ...(renamed(rest, ids) as Omit<Entry, "report" | "print" | "proposals">),
    // Apart, since a method may number proposals and persons alike.
    proposals: proposals.map((one) => ({
      ...(renamed({ ...one, id: null }, ids) as typeof one),
      id: nameOf(one.name),
    })),
  }
}
