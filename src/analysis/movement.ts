/** Measures movement: first against last stated position, per issue, over a fixed set of issues. */
import type { Codebook } from "../talks/codebook.ts"
import type { MeasuredMovement } from "../talks/movement.ts"
import type { Position } from "../talks/position.ts"
import { byPartyAndIssue, groupedBy, statedInPublic } from "./stated.ts"
import { type Ends, endsOf, rungAt, type Step, stepOf } from "./step.ts"

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

/** One party alone: where it went is known, but not whether toward anybody. */
function alone(ends: Ends): MeasuredMovement {
  const { first, last } = ends
  if (!spoke(ends)) return movementOf([ends], "not established")
  const stayed = first.stance === last.stance && first.rung === last.rung
  return movementOf([ends], stayed ? "unchanged" : "not established")
}

/** All of three parties or more: as their pairs went, if no two of them went different ways. */
function together(all: readonly Ends[], pairs: readonly MeasuredMovement[]): MeasuredMovement {
  const known = new Set(pairs.map(({ direction }) => direction))
  known.delete("not established")
  const [closer, apart] = [known.has("closer"), known.has("apart")]
  const moved = closer && apart ? "not established" : closer ? "closer" : "apart"
  const stayed = known.has("unchanged") ? "unchanged" : "not established"
  return movementOf(all, closer || apart ? moved : stayed)
}

const pairsOf = (all: readonly Ends[]): (readonly [Ends, Ends])[] =>
  all.flatMap((a, k) => all.slice(k + 1).map((b) => [a, b] as const))

function ofIssue(all: readonly Ends[], rungs: readonly string[]): MeasuredMovement[] {
  if (all.length === 1) return [alone(all[0] as Ends)]
  const pairs = pairsOf(all).map(([a, b]) => between(a, b, rungs))
  return all.length === 2 ? pairs : [...pairs, together(all, pairs)]
}

/**
 * Per issue and pair of parties, and of three or more also for all of them, from what was stated in
 * public and for the first time.
 */
export function measureMovement(
  positions: readonly Position[],
  codebook: Codebook,
): MeasuredMovement[] {
  const rungsOf = new Map(codebook.issues.map(({ name, rungs }) => [name, rungs]))
  const byIssue = groupedBy(statedInPublic(positions), ({ issue }) => issue)
  return [...byIssue].flatMap(([issue, stated]) => {
    const all = [...groupedBy(stated, byPartyAndIssue).values()].map(endsOf)
    return ofIssue(all, rungsOf.get(issue) ?? [])
  })
}
