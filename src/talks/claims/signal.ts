/** Words that say the sides are nearer, farther or where they were, sentence by sentence. */
import type { Tagged } from "../../language/tagged.ts"
import { isForeseen, isNegatedAt, isPastTime, words } from "./clause.ts"

export type SignalDirection = "closer" | "apart" | "unchanged"

/** Explicit about the distance, about what the talks came to, or only about their tone. */
export type Weight = 3 | 2 | 1

export interface Signal {
  readonly at: number
  readonly direction: SignalDirection
  readonly weight: Weight
}

/** Where a word stands, with its sentence's bounds. */
interface Place {
  readonly tagged: Tagged
  readonly at: number
  readonly from: number
  readonly to: number
}

type Found = { readonly direction: SignalDirection; readonly weight: Weight } | null
type Rule = (place: Place, negated: boolean) => Found

const found = (direction: SignalDirection, weight: Weight): Found => ({ direction, weight })

/** Is one of the lemmas among the words from `before` before to `after` after, in the sentence? */
function near(place: Place, lemmas: ReadonlySet<string>, before: number, after: number): boolean {
  const { tagged, at, from, to } = place
  const last = Math.min(to - 1, at + after)
  for (let k = Math.max(from, at - before); k <= last; k++)
    if (
      k !== at &&
      (lemmas.has(tagged.lemmas[k] as string) || lemmas.has(tagged.lowered[k] as string))
    )
      return true
  return false
}

const sides = words(`
side party position delegation negotiator talk negotiation team country government leader stance view gap
difference agreement deal compromise accord pact settlement solution they we both us each two contract
`)
const table = words(`
talk negotiation deal agreement compromise accord side party dispute issue round mediator negotiator delegation
proposal plan draft settlement discussion conversation contact meeting position pact session contract dialogue
consultation summit process conference truce ceasefire
`)
const narrow = words("narrow close bridge shrink reduce overcome smooth ease resolve settle iron")
const widen = words("widen grow deepen increase broaden")
const stay = words("remain persist stay linger exist")
const reach = words(
  "reach achieve make hail report clinch bring yield produce score find strike agree",
)
const soften = words("soften moderate drop relax abandon lift reverse ease lower reduce waive")
const harden = words("harden toughen stiffen")
const claims = words(
  "demand insistence objection boycott stance position condition claim ultimatum line",
)
const joining = words("attend join resume return negotiate reopen restart participate")
const outcome = words(`
agreement deal compromise consensus accord pact settlement breakthrough solution understanding truce
`)
const wide = words("far wide poles widely miles")
const draws = words(
  "come move draw bring get inch edge grow be become bring bit little much nearer step",
)

/** What the distance itself does. */
const distance: Rule = (place, negated) => {
  if (near(place, narrow, 5, 9)) return found(negated ? "unchanged" : "closer", 3)
  if (near(place, widen, 4, 8)) return found(negated ? "unchanged" : "apart", 3)
  return near(place, stay, 4, 4) ? found("unchanged", 2) : null
}

const nearer: Rule = (place, negated) => {
  const next = place.tagged.lowered[place.at + 1]
  if (next === "ties" || next === "look" || next === "to" ? !near(place, sides, 0, 5) : false)
    return null
  if (!near(place, sides, 14, 6) || !near(place, draws, 5, 1)) return null
  return found(negated ? "unchanged" : "closer", 3)
}

const apart: Rule = (place, negated) => {
  const { tagged, at } = place
  const before = tagged.lowered[at - 1]
  if (before === "further" || before === "farther") return found(negated ? "unchanged" : "apart", 3)
  return near(place, wide, 3, 0) && near(place, stay, 6, 0) ? found("unchanged", 3) : null
}

const little = words("no little without scant lack hardly any")
const progress: Rule = (place, negated) => {
  if (place.tagged.lowered[place.at + 1] === "by") return null
  if (!near(place, table, 25, 12) && !near(place, words("make achieve be report see"), 4, 2))
    return null
  if (negated || near(place, little, 3, 0) || near(place, words("stall halt block"), 0, 4))
    return found("unchanged", 2)
  return found("closer", 2)
}

/** "A deal was reached", but not "the deal reached last May". */
function isReached({ tagged, at, to }: Place): boolean {
  const end = Math.min(to, at + 6)
  for (let k = at + 2; k < end; k++)
    if (reach.has(tagged.lemmas[k] as string)) {
      const before = tagged.lemmas[k - 1]
      return before === "be" || before === "have" || before === "not"
    }
  return false
}

/** "Reached an agreement" and its like; "no deal" and "failed to agree" say the contrary. */
const result: Rule = (place, negated) => {
  const lacks = near(place, words("without no"), 2, 0)
  if (
    lacks &&
    near(
      place,
      words("end reach find conclude break come emerge finish part leave sign be yield"),
      9,
      6,
    )
  )
    return found("unchanged", 2)
  if (!near(place, reach, 5, 0) && !isReached(place)) return null
  return found(negated ? "unchanged" : "closer", 2)
}

const failed: Rule = (place) => {
  const { tagged, at } = place
  if (tagged.lowered[at + 1] !== "to") return null
  const does = words(
    "reach agree resolve break narrow bridge produce make achieve end find settle secure yield close",
  )
  return near(place, does, 0, 3) && near(place, table, 14, 12) ? found("unchanged", 2) : null
}

const sittings = words(
  "talk negotiation round summit deal ceasefire truce agreement conference discussion process dialogue",
)
/** "Talks aimed at ending the strike collapsed": the sitting may stand far before its end. */
const ended: Rule = (place, negated) =>
  !negated && (near(place, sittings, 12, 0) || near(place, sittings, 0, 3))
    ? found("apart", 2)
    : null

/** "Broke off the talks", "walked out of the round", "talks broke down". */
const leaves: Rule = (place, negated) => {
  const { tagged, at } = place
  const next = tagged.lowered[at + 1] ?? ""
  const off = near(place, words("off down out away"), 0, 3)
  const goes = off || next === "talks" || next === "negotiations"
  return goes && !negated && near(place, sittings, 10, 6) ? found("apart", 2) : null
}

/** "Suspended the talks", "quit the negotiations", "pulled out". */
const suspends: Rule = (place, negated) =>
  !negated && near(place, words("talk negotiation participation dialogue contact"), 3, 4)
    ? found("apart", 2)
    : null

const attends = words("attend join participate return negotiate")
/** "Will not attend the talks", "refused to join": who does not come moves away. */
const stays: Rule = (place, negated) => {
  const refuses = near(place, words("refuse decline"), 3, 0) && !near(place, words("had"), 5, 0)
  return (negated || refuses) && near(place, sittings, 3, 7) ? found("apart", 2) : null
}

const stuck: Rule = (place, negated) => {
  if (negated || near(place, words("break end overcome resolve avert unlock"), 4, 0)) return null
  return near(place, table, 12, 10) || near(place, words("reach hit remain end"), 4, 0)
    ? found("unchanged", 2)
    : null
}

const impasse: Rule = (place, negated) => {
  if (negated || near(place, words("break end overcome resolve avert unlock"), 4, 0)) return null
  return near(place, words("reach hit end run arrive"), 4, 0)
    ? found("apart", 2)
    : stuck(place, negated)
}

const gaveWay: Rule = (place, negated) =>
  near(place, claims, 0, 5) && !negated ? found("closer", 2) : null
const firmed: Rule = (place, negated) =>
  near(place, claims, 4, 4) ? found(negated ? "unchanged" : "apart", 3) : null

const agreed: Rule = ({ tagged, at, from, to }, negated) => {
  if (negated) return found("unchanged", 2)
  const next = tagged.lowered[at + 1]
  const joins = next === "to" && joining.has(tagged.lemmas[at + 2] ?? "")
  if (near({ tagged, at, from, to }, words("had"), 2, 0)) return null
  const together = near({ tagged, at, from, to }, words("both side party we they delegation"), 4, 0)
  return joins || (together && (next === "on" || next === "to" || next === "in"))
    ? found("closer", 2)
    : null
}

const moved: Rule = (place, negated) => {
  const still = negated || near(place, words("no little without not"), 3, 0)
  const matter = near(place, words("position stance side party talk negotiation offer"), 8, 8)
  return still && matter ? found("unchanged", 3) : null
}

const tone: Rule = (place, negated) =>
  negated || !near(place, table, 10, 6) ? null : found("closer", 1)

const good = words("good constructive positive friendly cordial warm")
const spirit: Rule = (place, negated) =>
  !negated && near(place, good, 3, 0) && near(place, table, 14, 6) ? found("closer", 1) : null

const common: Rule = (place, negated) =>
  place.tagged.lowered[place.at - 1] === "common" ||
  (place.tagged.lowered[place.at] === "page" && place.tagged.lowered[place.at - 1] === "same")
    ? found(negated ? "unchanged" : "closer", 3)
    : null

const areas: Rule = (place, negated) =>
  near(place, words("area point"), 3, 0) && !negated && !near(place, words("no few without"), 4, 0)
    ? found("closer", 2)
    : null

const byLemma = (rule: Rule, lemmas: string): (readonly [string, Rule])[] =>
  lemmas.split(" ").map((lemma) => [lemma, rule] as const)

const rules: ReadonlyMap<string, readonly Rule[]> = group([
  ...byLemma(distance, "gap difference divide gulf divergence disagreement distance"),
  ...byLemma(nearer, "closer nearer"),
  ...byLemma(apart, "apart"),
  ...byLemma(progress, "progress headway"),
  ...byLemma(result, [...outcome].join(" ")),
  ...byLemma(failed, "fail unable failure"),
  ...byLemma(ended, "collapse unravel"),
  ...byLemma(leaves, "break walk storm pull back"),
  ...byLemma(suspends, "suspend quit boycott abandon"),
  ...byLemma(stays, [...attends].join(" ")),
  ...byLemma(spirit, "spirit atmosphere"),
  ...byLemma(stuck, "deadlock stalemate standstill stall standoff deadlocked stalled"),
  ...byLemma(impasse, "impasse"),
  ...byLemma(gaveWay, [...soften].join(" ")),
  ...byLemma(firmed, [...harden].join(" ")),
  ...byLemma(agreed, "agree"),
  ...byLemma(areas, "agreement agree"),
  ...byLemma(moved, "movement change shift move budge unchanged"),
  ...byLemma(tone, "constructive productive fruitful positive"),
  ...byLemma(common, "ground page"),
])

function group(pairs: readonly (readonly [string, Rule])[]): Map<string, Rule[]> {
  const byWord = new Map<string, Rule[]>()
  for (const [word, rule] of pairs) byWord.set(word, [...(byWord.get(word) ?? []), rule])
  return byWord
}

/** Signals of the report's present, in the order of the text; supposed and past ones are none. */
export function signalsOf(tagged: Tagged): Signal[] {
  const signals: Signal[] = []
  for (let at = 0; at < tagged.count; at++) {
    const own = rules.get(tagged.lemmas[at] as string)
    if (own === undefined) continue
    const from = tagged.sentenceStart[at] as number
    const to = tagged.sentenceEnd[at] as number
    if (isForeseen(tagged, at) || isPastTime(tagged, at)) continue
    const negated = isNegatedAt(tagged, at)
    for (const rule of own) {
      const one = rule({ tagged, at, from, to }, negated)
      if (one !== null) {
        signals.push({ at, ...one })
        break
      }
    }
  }
  return signals
}
