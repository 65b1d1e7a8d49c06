/** Where points of a ladder stand: days from left to right, rungs from top to bottom. */
import type { PositionStated } from "../../../src/api/contract.ts"
import { lengthOf, type Period } from "../timeline/period.ts"

export interface Point {
  readonly position: PositionStated
  /** Parts of a hundred. */
  readonly x: number
  readonly rung: number
  /** Of those that would stand on one spot, its place among them. */
  readonly level: number
}

/** Days on which any position was stated; null where none has a date and a rung. */
export function periodOf(positions: readonly PositionStated[]): Period | null {
  const days = positions
    .flatMap(({ date, place }) => (date === null || place === null ? [] : [date.slice(0, 10)]))
    .toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** Nearer than this, two boxes would cover each other. */
const near = 8

/** Positions with a day and a rung, in the order of time. */
export function pointsOf(positions: readonly PositionStated[], period: Period): Point[] {
  const length = lengthOf(period)
  const points: Point[] = []
  for (const position of positions) {
    const { date, place } = position
    if (date === null || place === null) continue
    const x = (100 * (lengthOf({ from: period.from, to: date.slice(0, 10) }) - 0.5)) / length
    const level = points.filter((one) => one.rung === place && Math.abs(one.x - x) < near).length
    points.push({ position, x, rung: place, level })
  }
  return points
}

/** A party's way over the rungs, a step where it moved; as an SVG path with a rung a unit high. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points.filter(({ position }) => !position.private)
  if (first === undefined) return ""
  const way = rest.map(({ x, rung }) => `H${x}V${rung + 0.5}`)
  return `M${first.x} ${first.rung + 0.5}${way.join("")}H100`
}
