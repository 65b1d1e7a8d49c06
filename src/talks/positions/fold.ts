/** One position a party, issue and day: what was said most plainly, with all that bears it out. */
import type { Position, PositionStance } from "../position.ts"

/** Own content says more than a yes to another's, a yes more than a no, a no more than an opening. */
const plainness: readonly PositionStance[] = [
  "demands",
  "conditional",
  "accepts",
  "rejects",
  "open",
  "unclear",
]

const keyOf = ({ party, issue, date, private: isPrivate, fresh }: Position): string =>
  JSON.stringify([party, issue, date, isPrivate, fresh])

/** The one with a rung first, then the plainer stance, then the words a party said itself. */
function plainer(a: Position, b: Position): number {
  if ((a.rung === null) !== (b.rung === null)) return a.rung === null ? 1 : -1
  const rank = plainness.indexOf(a.stance) - plainness.indexOf(b.stance)
  return rank !== 0 ? rank : b.statements.length - a.statements.length
}

const agrees = (a: Position, b: Position): boolean =>
  a.stance === b.stance && (a.rung === b.rung || b.rung === null)

function folded(group: readonly Position[]): Position {
  const best = group.toSorted(plainer)[0] as Position
  const alike = [best, ...group.filter((one) => one !== best && agrees(best, one))]
  return {
    ...best,
    statements: alike.flatMap(({ statements }) => statements),
    evidence: alike.flatMap(({ evidence }) => evidence),
  }
}

/** In the order of time, undated ones last. */
const inOrder = (a: Position, b: Position): number => {
  const [x, y] = [a.date ?? "9999", b.date ?? "9999"]
  return x < y ? -1 : x > y ? 1 : 0
}

export function foldPositions(all: readonly Position[]): Position[] {
  const groups = new Map<string, Position[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()].map(folded).toSorted(inOrder)
}
