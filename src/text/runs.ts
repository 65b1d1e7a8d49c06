/** The longest common part of two lists, as the runs that it is made of (Myers 1986). */

export interface Run {
  /** Where it begins in the earlier list, and in the later one. */
  readonly before: number
  readonly after: number
  readonly length: number
}

type List = readonly string[]

/** Two lists that differ in more members than this are not one edited into the other. */
const mostEdits = 700

/**
 * ```ts
 * runsIn(["a", "b", "c"], ["a", "x", "c"])
 * // [{ before: 0, after: 0, length: 1 }, { before: 2, after: 2, length: 1 }]
 * ```
 */
export function runsIn(before: List, after: List): Run[] {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const middle = matchesIn(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  )
  const runs = joined([
    { before: 0, after: 0, length: head },
    ...middle.map(([x, y]) => ({ before: x + head, after: y + head, length: 1 })),
    { before: before.length - tail, after: after.length - tail, length: tail },
  ])
  return joined(slid(runs, before, after))
}

/**
 * What was taken out or put in between two equal members may as well begin with the one as end with
 * the other: it ends with it, so that whole sentences come and go with the stop behind them.
 */
function slid(runs: readonly Run[], before: List, after: List): Run[] {
  const all: Run[] = []
  let last: Run = { before: 0, after: 0, length: 0 }
  for (const { before: x, after: y, length } of runs) {
    const [gone, come] = [x - last.before - last.length, y - last.after - last.length]
    const slides = (gone === 0) === (come === 0) ? 0 : length
    const firstOf = (k: number) => (gone > 0 ? before[x + k - gone] : after[y + k - come])
    let by = 0
    while (by < slides && before[x + by] === firstOf(by)) by += 1
    all.push({ ...last, length: last.length + by })
    last = { before: x + by, after: y + by, length: length - by }
  }
  return [...all, last]
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (run.length === 0) continue
    const isNext =
      last !== undefined &&
      last.before + last.length === run.before &&
      last.after + last.length === run.after
    if (isNext) all[all.length - 1] = { ...last, length: last.length + run.length }
    else all.push(run)
  }
  return all
}

/** Every place reached after so many edits, by diagonal; kept for the way back. */
type Reached = Map<number, number>

/** @returns pairs of places of equal members, in order; none when too much differs */
function matchesIn(before: List, after: List): [number, number][] {
  const trace: Reached[] = []
  let reached: Reached = new Map([[1, 0]])
  for (let edits = 0; edits <= Math.min(before.length + after.length, mostEdits); edits += 1) {
    trace.push(reached)
    const next: Reached = new Map(reached)
    for (let k = -edits; k <= edits; k += 2) {
      let x = cameDown(reached, k, edits) ? at(reached, k + 1) : at(reached, k - 1) + 1
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1
      next.set(k, x)
      if (x >= before.length && x - k >= after.length) return wayBack(trace, before.length, k)
    }
    reached = next
  }
  return []
}

const at = (reached: Reached, k: number): number => reached.get(k) ?? -1

/** Whether the last edit put something in, and took nothing out. */
const cameDown = (reached: Reached, k: number, edits: number): boolean =>
  k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1))

function wayBack(trace: readonly Reached[], end: number, diagonal: number): [number, number][] {
  const matches: [number, number][] = []
  let [x, k] = [end, diagonal]
  for (const [edits, reached] of [...trace.entries()].toReversed()) {
    const isDown = cameDown(reached, k, edits)
    const from = isDown ? k + 1 : k - 1
    const begin = edits === 0 ? 0 : at(reached, from) + (isDown ? 0 : 1)
    while (x > begin) {
      x -= 1
      matches.push([x, x - k])
    }
    if (edits > 0) [x, k] = [at(reached, from), from]
  }
  return matches.toReversed()
}
