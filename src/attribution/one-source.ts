/** An attribution has one source: a path that marks several is as many readings, one with each. */
import { ARGUMENT_BEGIN, type Run } from "./label.ts"

const BEGINS = ARGUMENT_BEGIN.source

/** Clears all source labels in path[0, n) but those of the run `kept`. */
function clearBut(path: Uint8Array, n: number, [from, to]: Run): void {
  for (let i = 0; i < n; i++) {
    const isSource = path[i] === BEGINS || path[i] === BEGINS + 1
    if (isSource && (i < from || i >= to)) path[i] = 0
  }
}

/** How many sources does the path mark? */
export function sourcesIn(path: Uint8Array, n: number): number {
  let sources = 0
  for (let i = 0; i < n; i++) if (path[i] === BEGINS) sources++
  return sources
}

/** The k-th source of the path alone, written to `out`. */
export function withSource(path: Uint8Array, n: number, k: number, out: Uint8Array): void {
  out.set(path.subarray(0, n))
  let seen = -1
  for (let i = 0; i < n; i++) {
    if (path[i] !== BEGINS || ++seen !== k) continue
    let to = i + 1
    while (to < n && path[to] === BEGINS + 1) to++
    clearBut(out, n, [i, to])
  }
}
