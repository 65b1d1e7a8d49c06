/** Rules that read what the talks came to: a deal, a failure, an end. */
import { words } from "./clause.ts"
import { sittings, table } from "./near-words.ts"
import { found, near, type Place, type Rule } from "./place.ts"

const reach = words(
  "reach achieve make hail report clinch bring yield produce score find strike agree",
)
const joining = words("attend join resume return negotiate reopen restart participate")
const little = words("no little without scant lack hardly any")
const lacking = words("without no")
const comesTo = words("end reach find conclude break come emerge finish part leave sign be yield")
const does = words(
  "reach agree resolve break narrow bridge produce make achieve end find settle secure yield close",
)
const makes = words("make achieve be report see")
const halts = words("stall halt block")
const unlocks = words("break end overcome resolve avert unlock")
const hits = words("reach hit end run arrive")
const remains = words("reach hit remain end")
const had = words("had")
const refuses = words("refuse decline")
const off = words("off down out away")
const contacts = words("talk negotiation participation dialogue contact")
const both = words("both side party we they delegation")
const places = words("area point")
const calendar = words("date venue day hour seating")
const few = words("no few without")

export const progress: Rule = (place, negated) => {
  if (place.tagged.lowered[place.at + 1] === "by") return null
  if (!near(place, table, 25, 12) && !near(place, makes, 4, 2)) return null
  if (negated || near(place, little, 3, 0) || near(place, halts, 0, 4)) return found("unchanged", 2)
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
export const result: Rule = (place, negated) => {
  const lacks = near(place, lacking, 2, 0)
  if (lacks && near(place, comesTo, 9, 6)) return found("unchanged", 2)
  if (!near(place, reach, 5, 0) && !isReached(place)) return null
  return found(negated ? "unchanged" : "closer", 2)
}

export const failed: Rule = (place) => {
  const { tagged, at } = place
  if (tagged.lowered[at + 1] !== "to") return null
  return near(place, does, 0, 3) && near(place, table, 14, 12) ? found("unchanged", 2) : null
}

/** "Talks meant to save the herd collapsed": the sitting may stand far before its end. */
export const ended: Rule = (place, negated) =>
  !negated && (near(place, sittings, 12, 0) || near(place, sittings, 0, 3))
    ? found("apart", 2)
    : null

/** "Broke off the talks", "walked out of the round", "talks broke down". */
export const leaves: Rule = (place, negated) => {
  const { tagged, at } = place
  const next = tagged.lowered[at + 1] ?? ""
  const goesOff = near(place, off, 0, 3)
  const goes = goesOff || next === "talks" || next === "negotiations"
  return goes && !negated && near(place, sittings, 10, 6) ? found("apart", 2) : null
}

/** "Suspended the talks", "quit the negotiations", "pulled out". */
export const suspends: Rule = (place, negated) =>
  !negated && near(place, contacts, 3, 4) ? found("apart", 2) : null

/** "Will not attend the hearing", "refused to join": who does not come moves away. */
export const stays: Rule = (place, negated) => {
  const declines = near(place, refuses, 3, 0) && !near(place, had, 5, 0)
  return (negated || declines) && near(place, sittings, 3, 7) ? found("apart", 2) : null
}

export const stuck: Rule = (place, negated) => {
  if (negated || near(place, unlocks, 4, 0)) return null
  return near(place, table, 12, 10) || near(place, remains, 4, 0) ? found("unchanged", 2) : null
}

export const impasse: Rule = (place, negated) => {
  if (negated || near(place, unlocks, 4, 0)) return null
  return near(place, hits, 4, 0) ? found("apart", 2) : stuck(place, negated)
}

export const agreed: Rule = ({ tagged, at, from, to }, negated) => {
  // "No date had been agreed" tells of the calendar, not of how far apart they are.
  if (near({ tagged, at, from, to }, calendar, 4, 3)) return null
  if (negated) return found("unchanged", 2)
  const next = tagged.lowered[at + 1]
  const joins = next === "to" && joining.has(tagged.lemmas[at + 2] ?? "")
  if (near({ tagged, at, from, to }, had, 2, 0)) return null
  const together = near({ tagged, at, from, to }, both, 4, 0)
  return joins || (together && (next === "on" || next === "to" || next === "in"))
    ? found("closer", 2)
    : null
}

export const areas: Rule = (place, negated) =>
  near(place, places, 3, 0) && !negated && !near(place, few, 4, 0) ? found("closer", 2) : null
