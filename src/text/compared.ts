/** Two versions of a text, word by word: what stayed, what went, what came. */
import { type Run, runsIn } from "./runs.ts"
import type { Span } from "./span.ts"

export interface Stretch {
  readonly kind: "same" | "gone" | "new"
  /** In the earlier text; null for what is new. */
  readonly before: Span | null
  /** In the later text; null for what is gone. */
  readonly after: Span | null
  readonly quote: string
}

/**
 * ```ts
 * compared("No deal today.", "A deal today.").map(({ kind, quote }) => `${kind}: ${quote}`)
 * // ["gone: No ", "new: A ", "same: deal today."]
 * ```
 */
export function compared(before: string, after: string): Stretch[] {
  const [old, late] = [pieces(before), pieces(after)]
  const [inOld, inLate] = [spansIn(old), spansIn(late)]
  const stretches: Stretch[] = []
  const stretch = (kind: Stretch["kind"], from: Span | null, to: Span | null): void => {
    const [text, own] = kind === "new" ? [after, to] : [before, from]
    if (own !== null && own.start < own.end)
      stretches.push({ kind, before: from, after: to, quote: text.slice(own.start, own.end) })
  }
  let [x, y] = [0, 0]
  const end: Run = { before: old.length, after: late.length, length: 0 }
  for (const run of [...runsIn(old, late), end]) {
    stretch("gone", inOld(x, run.before), null)
    stretch("new", null, inLate(y, run.after))
    ;[x, y] = [run.before + run.length, run.after + run.length]
    stretch("same", inOld(run.before, x), inLate(run.after, y))
  }
  return stretches
}

/** A word with the blanks behind it, or any other sign with its; ends of lines by themselves. */
const pieces = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*[ \t]*|\n\s*|[^][ \t]*/gu) ?? []

/** Where some pieces stand in their text, from the first up to another one. */
function spansIn(all: readonly string[]): (from: number, to: number) => Span {
  const starts = [0]
  for (const one of all) starts.push((starts.at(-1) ?? 0) + one.length)
  return (from, to) => ({ start: starts[from] ?? 0, end: starts[to] ?? 0 })
}
