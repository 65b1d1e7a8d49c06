/** Reads each position in the light of the party's earlier ones on the same issue. */
import { heldRung } from "./held.ts"
import type { Ladder } from "./ladder.ts"
import type { Position } from "../position.ts"

const repeats =
  /\b(?:nothing (?:more |further |new )?to (?:add|say)|stands? by|stood by|sticks? (?:to|by)|sticking (?:to|by)|stuck to|(?:has|have) nothing to change|(?:has|have|had) not (?:changed|moved|budged|shifted)|not changed an? \p{L}+|(?:is|are|was|were|remains?|remained) unchanged|remains? the same|same as (?:before|ever|it ever)|no change (?:in|to|of) (?:our|its|the|their) (?:position|stance|demand|offer)|still (?:holds|stands|applies)|goes for today|no less and no more than before|what (?:we|I) said (?:before|then|last))\b|\b(?:has|have|had)n[’']t (?:changed|moved|budged|shifted)\b|\bnot changed (?:a word|anything)\b/iu

/** "Our answer has not changed": the party stands where it stood. */
export const repeatsItself = (words: string): boolean => repeats.test(words)

const honours =
  /\b(?:honou?rs?|honou?red|honou?ring|abides? by|lives? up to|keeps? (?:to|its)|sticks? to|stands? by|respects?) .*\b(?:accepted|agreed|signed|deal|agreement|accord|word|promise|commitments?)\b/iu

/** "Honour what you signed": the party demands what it has accepted itself. */
const holdsToIt = ({ stance, rung, evidence }: Position): boolean =>
  stance === "demands" && rung === null && evidence.some(({ quote }) => honours.test(quote))

const likewise = /\b(?:too|also|as well|likewise|both)\b/i

const atOnce = ({ issue, date, private: isPrivate }: Position): string =>
  JSON.stringify([issue, date, isPrivate])

/** "The crews agreed to it as well": what two accept on one day is one thing. */
function jointly(positions: readonly Position[]): Position[] {
  const accepted = new Map<string, Set<string>>()
  for (const one of positions) {
    if (one.stance !== "accepts" || one.rung === null) continue
    accepted.set(atOnce(one), (accepted.get(atOnce(one)) ?? new Set()).add(one.rung))
  }
  return positions.map((one) => {
    const rungs = [...(accepted.get(atOnce(one)) ?? [])]
    const joins = one.stance === "accepts" && one.rung === null && rungs.length === 1
    const says = joins && one.evidence.some(({ quote }) => likewise.test(quote))
    return says ? { ...one, rung: rungs[0] as string } : one
  })
}

const keyOf = ({ party, issue, private: isPrivate }: Position): string =>
  JSON.stringify([party, issue, isPrivate])

function repeated(position: Position, last: Position | undefined): Position[] {
  if (holdsToIt(position) && last?.stance === "accepts") return [{ ...position, rung: last.rung }]
  if (!position.evidence.some(({ quote }) => repeatsItself(quote))) return [position]
  const { stance, rung } = position
  if (last === undefined) return stance === "unclear" ? [] : [position]
  if (stance === "unclear") return [{ ...position, stance: last.stance, rung: last.rung }]
  return [stance === last.stance && rung === null ? { ...position, rung: last.rung } : position]
}

const outright =
  /\b(?:will|would|shall|can|could|must|should)(?: \p{L}+)? be no\b|\bwithdr(?:aw|ew)\p{L}*|\btak(?:e|en|ing) (?:it|that|them) back\b|\boff the table\b|\bof any kind\b|\bwhat(?:so)?ever\b|\bat all\b/iu

/** A party that has named a rung of its own refuses something else than all of it. */
function ownRungKept(position: Position, last: Position | undefined, ladder?: Ladder): Position {
  if (position.stance !== "rejects" || position.rung === null) return position
  const isNothing = ladder?.rungs.some(({ name, isNothing: end }) => end && name === position.rung)
  const hasOwn = last !== undefined && last.rung !== null && last.rung !== position.rung
  const takesBack = position.evidence.some(({ quote }) => outright.test(quote))
  return isNothing === true && hasOwn && !takesBack ? { ...position, rung: null } : position
}

/** Who gives nothing away stays on its own rung, or at the end it will not leave. */
function held(position: Position, last: Position | undefined, ladder?: Ladder): Position {
  if (position.stance !== "rejects" || position.rung !== null || ladder === undefined)
    return position
  const rungs = position.evidence.flatMap(({ quote }) => heldRung(quote, ladder) ?? [])
  if (new Set(rungs).size !== 1) return position
  return { ...position, rung: last?.rung ?? (rungs[0] as string) }
}

const offers = /\b(?:offers?|proposals?|terms|figures?|deal|package|text|draft|plan|paper)\b/i

/** Who accepts the other's offer stands where the other stood. */
function taken(position: Position, others: readonly Position[]): Position {
  const { stance, rung, evidence } = position
  if (stance !== "accepts" || rung !== null) return position
  const [other] = others
  const accepts = others.length === 1 && evidence.some(({ quote }) => offers.test(quote))
  return accepts && other !== undefined && other.rung !== null
    ? { ...position, rung: other.rung }
    : position
}

/** @param positions in the order of time */
export function settlePositions(
  positions: readonly Position[],
  ladders: ReadonlyMap<string, Ladder>,
): Position[] {
  const lasts = new Map<string, Position>()
  return jointly(positions).flatMap((position) => {
    const last = lasts.get(keyOf(position))
    return repeated(position, last).map((one) => {
      const others = [...lasts.values()].filter(
        ({ party, issue, private: isPrivate }) =>
          issue === one.issue && party !== one.party && !isPrivate,
      )
      const ladder = ladders.get(one.issue)
      const settled = taken(held(ownRungKept(one, last, ladder), last, ladder), others)
      const moves = settled.fresh && (settled.rung !== null || last === undefined)
      if (moves || settled.stance !== last?.stance) lasts.set(keyOf(position), settled)
      return settled
    })
  })
}
