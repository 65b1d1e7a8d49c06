/** Measures movement: first against last stated position, per issue, over a fixed set of issues. */
import type { Codebook } from "../talks/codebook.ts"
import type { MeasuredMovement } from "../talks/movement.ts"
import type { Position } from "../talks/position.ts"
import { byPartyAndIssue, type DatedPosition, groupedBy, statedInPublic } from "./stated.ts"
import { type Ends, endsOf, type Step, stepOf } from "./step.ts"

type Direction = MeasuredMovement["direction"]

const isStep =
  (wanted: Step) =>
  (step: Step): boolean =>
    step === wanted

/** Steps to both sides, or one that is not known, establish nothing. */
function directionOf(steps: readonly Step[]): Direction {
  if (steps.some(isStep("unknown"))) return "not established"
  const [toward, away] = [steps.some(isStep("toward")), steps.some(isStep("away"))]
  if (toward && away) return "not established"
  return toward ? "closer" : away ? "apart" : "unchanged"
}

const rungAt = ({ rung }: DatedPosition, rungs: readonly string[]): number =>
  rung === null ? -1 : rungs.indexOf(rung)

/** Distances in rungs at both ends; null unless all four rungs are known. */
function byDistance(a: Ends, b: Ends, rungs: readonly string[]): Direction | null {
  const [a1, b1, a2, b2] = [a.first, b.first, a.last, b.last].map((one) => rungAt(one, rungs))
  if ([a1, b1, a2, b2].some((rung) => rung === undefined || rung < 0)) return null
  const [before, after] = [
    Math.abs((a1 as number) - (b1 as number)),
    Math.abs((a2 as number) - (b2 as number)),
  ]
  return after < before ? "closer" : after > before ? "apart" : "unchanged"
}

const spoke = ({ first, last }: Ends): boolean => first.date !== last.date

function movementOf(ends: readonly Ends[], direction: Direction): MeasuredMovement {
  const { issue } = (ends[0] as Ends).first
  const dates = ends.flatMap(({ first, last }) => [first.date, last.date]).toSorted()
  return {
    basis: "measured",
    between: ends.length < 2 ? null : ends.map(({ party }) => party),
    issue,
    direction,
    from: dates[0] as string,
    to: dates.at(-1) as string,
    evidence: [
      ...ends.flatMap(({ first }) => first.evidence),
      ...ends.filter(spoke).flatMap(({ last }) => last.evidence),
    ],
  }
}

function between(a: Ends, b: Ends, rungs: readonly string[]): MeasuredMovement {
  const ends = [a, b]
  if (!ends.some(spoke)) return movementOf(ends, "not established")
  const measured = byDistance(a, b, rungs)
  const steps = [stepOf(a, b, rungs), stepOf(b, a, rungs)]
  return movementOf(ends, measured ?? directionOf(steps))
}

/** One party alone has not moved, or nobody knows to whom. */
function alone(ends: Ends): MeasuredMovement {
  const { first, last } = ends
  const stayed = spoke(ends) && first.stance === last.stance && first.rung === last.rung
  return movementOf([ends], stayed ? "unchanged" : "not established")
}

const pairsOf = (all: readonly Ends[]): (readonly [Ends, Ends])[] =>
  all.flatMap((a, k) => all.slice(k + 1).map((b) => [a, b] as const))

/** Per issue and pair of parties, from what was stated in public and for the first time. */
export function measureMovement(
  positions: readonly Position[],
  codebook: Codebook,
): MeasuredMovement[] {
  const rungsOf = new Map(codebook.issues.map(({ name, rungs }) => [name, rungs]))
  const byIssue = groupedBy(statedInPublic(positions), ({ issue }) => issue)
  return [...byIssue].flatMap(([issue, stated]) => {
    const all = [...groupedBy(stated, byPartyAndIssue).values()].map(endsOf)
    const rungs = rungsOf.get(issue) ?? []
    return all.length === 1
      ? alone(all[0] as Ends)
      : pairsOf(all).map(([a, b]) => between(a, b, rungs))
  })
}
