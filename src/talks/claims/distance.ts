/** Rules that read what is said of the distance between the sides. */
import { words } from "./clause.ts"
import { stay } from "./near-words.ts"
import { found, near, type Rule } from "./place.ts"

const sides = words(`
side party position delegation negotiator talk negotiation team country government leader stance view gap
difference agreement deal compromise accord pact settlement solution they we both us each two contract
`)
const narrow = words("narrow close bridge shrink reduce overcome smooth ease resolve settle iron")
const widen = words("widen grow deepen increase broaden")
const wide = words("far wide poles widely miles")
const draws = words(
  "come move draw bring get inch edge grow be become bring bit little much nearer step",
)
const claims = words(
  "demand insistence objection boycott stance position condition claim ultimatum line",
)
const still = words("no little without not")
const stands = words("position stance side party talk negotiation offer")

/** What the distance itself does. */
export const distance: Rule = (place, negated) => {
  if (near(place, narrow, 5, 9)) return found(negated ? "unchanged" : "closer", 3)
  if (near(place, widen, 4, 8)) return found(negated ? "unchanged" : "apart", 3)
  return near(place, stay, 4, 4) ? found("unchanged", 2) : null
}

export const nearer: Rule = (place, negated) => {
  const next = place.tagged.lowered[place.at + 1]
  if (next === "ties" || next === "look" || next === "to" ? !near(place, sides, 0, 5) : false)
    return null
  if (!near(place, sides, 14, 6) || !near(place, draws, 5, 1)) return null
  return found(negated ? "unchanged" : "closer", 3)
}

export const apart: Rule = (place, negated) => {
  const { tagged, at } = place
  const before = tagged.lowered[at - 1]
  if (before === "further" || before === "farther") return found(negated ? "unchanged" : "apart", 3)
  return near(place, wide, 3, 0) && near(place, stay, 6, 0) ? found("unchanged", 3) : null
}

export const moved: Rule = (place, negated) => {
  const stays = negated || near(place, still, 3, 0)
  const matter = near(place, stands, 8, 8)
  return stays && matter ? found("unchanged", 3) : null
}

export const common: Rule = (place, negated) =>
  place.tagged.lowered[place.at - 1] === "common" ||
  (place.tagged.lowered[place.at] === "page" && place.tagged.lowered[place.at - 1] === "same")
    ? found(negated ? "unchanged" : "closer", 3)
    : null

export const gaveWay: Rule = (place, negated) =>
  near(place, claims, 0, 5) && !negated ? found("closer", 2) : null
export const firmed: Rule = (place, negated) =>
  near(place, claims, 4, 4) ? found(negated ? "unchanged" : "apart", 3) : null
