/** Persons, groups and bodies that a phrase describes but does not name. */
import { outletNouns, stateBodies } from "./body-nouns.ts"
import { chairOf } from "./chair.ts"
import { type Description, portfolioOf, takeUp, takeUpBody } from "./description.ts"
import { enlist } from "./enlist.ts"
import { described, type Figure } from "./figure.ts"
import { textOf } from "./name-entry.ts"
import { keyOf } from "./party-book.ts"
import type { Lettered } from "./lettered.ts"
import { type Phrase, phraseAt } from "./phrase.ts"
import { headOf, isPlural } from "./phrases.ts"
import { placeAhead } from "./placed-later.ts"
import { femaleNouns, maleNouns, onlookerGroups, onlookerNouns, sideNouns } from "./role-nouns.ts"
import { byName, figureFor, type Stage, whomFor } from "./stage.ts"
import { seatsBefore } from "./affiliation.ts"
import { blocOf } from "./side-nouns.ts"
import { belongsTo, saidToBelong } from "./whose.ts"

const determiners = /^(?:(?:the|a|an|some|these|those|this|that|his|her|its|their|our|any|all) )+/i
const extends_ =
  /^(?:familiar|close|briefed|involved|present|privy|aware|shown|informed|acquainted|conversant)$/
const breaks = /^(?:[.,;:!?"“”()]|says?|said|told|has|had|have|added|who|as)$/
const behind: ReadonlySet<string> = new Set(["of", "for", "from", "at", "with"])
const NEAR = 3
const LONGEST = 9

/** "For the port of Belmar": what stands behind a preposition, whoever it is. */
function complementEnd(t: Lettered, from: number, depth: number): number {
  if (!behind.has(t.lowered[from] ?? "") || depth > 2) return from
  const phrase = phraseAt(t, from + 1)
  return phrase === null || phrase.pronoun ? from : complementEnd(t, phrase.to, depth + 1)
}

/** Longer descriptions of the unnamed: "familiar with the talks", "shown the minutes". */
function endOf({ tagged: t, phrases }: Stage, phrase: Phrase): number {
  const end = Math.max(phrases.endOf(phrase), complementEnd(t, phrase.to, 0))
  if (!extends_.test(t.lowered[end] ?? "")) return end
  const limit = Math.min(end + LONGEST, t.sentenceEnd[end] as number)
  let k = end + 1
  while (k < limit && !breaks.test(t.lowered[k] as string)) k++
  return k
}

const nameOf = (stage: Stage, phrase: Phrase, end: number): string =>
  textOf(stage.tagged, phrase.from, end).replace(determiners, "")

function descriptionOf(stage: Stage, phrase: Phrase): Description {
  const { tagged: t, now } = stage
  const home = saidToBelong(stage, phrase)
  if (home !== null) placeAhead(stage, home)
  return {
    head: headOf(t, phrase),
    plural: isPlural(t, phrase),
    portfolio: portfolioOf(t, phrase),
    home,
    now,
  }
}

function newcomer(stage: Stage, phrase: Phrase, told: Description): Figure {
  const { head, plural, portfolio } = told
  const one = described(
    nameOf(stage, phrase, endOf(stage, phrase)),
    plural ? "group" : "unnamed",
    plural,
  )
  const word = stage.tagged.lowered[phrase.head] as string
  one.noun = word
  one.heads.add(head)
  for (const what of portfolio) one.portfolio.add(what)
  one.home = told.home ?? (plural ? null : belongsTo(stage, phrase))
  if (plural && one.home !== null) one.others = otherHomes(stage, phrase, one.home)
  one.onlooker = one.home === null && (plural ? onlookerGroups.has(word) : onlookerNouns.has(head))
  one.side = chairOf(stage.tagged, phrase)
  if (maleNouns.has(head)) one.gender = "male"
  if (femaleNouns.has(head)) one.gender = "female"
  stage.register.figures.push(one)
  return one
}

/** "The delegations of Ulvane and Cray", "Danish and Irish ministers": those beside the first. */
function otherHomes(stage: Stage, phrase: Phrase, first: Figure): readonly Figure[] {
  const homes = [
    seatsBefore(stage, phrase),
    stage.phrases.complementsOf(phrase).map((one) => whomFor(stage, one)),
  ].find((all) => all.length > 1 && all[0] === first)
  const others = homes?.slice(1).filter((one) => one !== null) ?? []
  return others.length + 1 === homes?.length ? others : []
}

/** "A spokeswoman said ... The spokeswoman, Elin Brusek, said": named only later. */
function namedLater(stage: Stage, phrase: Phrase, head: string): Figure | null {
  const { tagged: t, appositions, now } = stage
  for (const { role, named } of appositions) {
    if (role === null || role.determiner !== "definite" || role.from < phrase.to) continue
    if ((t.sentence[role.from] as number) - now.sentence > NEAR) return null
    if (headOf(t, role) !== head) continue
    const [one, more] = byName(stage, named)
    if (one === undefined || more !== undefined) return null
    one.home ??= belongsTo(stage, phrase)
    return one
  }
  return null
}

/** "Sources told the Bell": bare nouns of those who are kept nameless take up nobody. */
const nameless: ReadonlySet<string> = new Set([
  "source",
  "insider",
  "witness",
  "observer",
  "analyst",
])

function takenUp(stage: Stage, phrase: Phrase, told: Description): Figure | null {
  const { register, mind, tagged: t } = stage
  if (told.plural && phrase.determiner === "none" && nameless.has(told.head)) return null
  const single = phrase.determiner === "indefinite" && !told.plural
  if (single) return namedLater(stage, phrase, told.head)
  if (phrase.determiner === "indefinite") return null
  const found = takeUp(register.figures, mind, told)
  if (found !== null) return found
  // "Her spokesman said ... The spokesman, Luc Amari, said": as for an indefinite one.
  if (phrase.determiner === "possessive" && !told.plural)
    return namedLater(stage, phrase, told.head)
  const seat = register.seatOf(keyOf(textOf(t, phrase.words, phrase.to)), "")
  return seat === undefined ? null : register.figureOf(seat)
}

/** The person or group a phrase describes; a new one when it takes up nobody. */
export function describedPerson(stage: Stage, phrase: Phrase): Figure | null {
  const apposition = stage.named.get(phrase)
  if (apposition !== undefined) {
    const one = figureFor(stage, apposition.named)
    if (one !== null) enlist(stage, one, phrase, [apposition.from, apposition.to])
    return one
  }
  const told = descriptionOf(stage, phrase)
  const isSide = sideNouns.has(stage.tagged.lowered[phrase.head] ?? "")
  if (isSide && told.home === null && blocOf(nameOf(stage, phrase, phrase.to)) === null) return null
  // "Chilean dockers" keep Chile in mind, as "Chile" would.
  if (told.home?.kind === "state")
    stage.mind.see({ figures: [told.home], ...stage.now, weight: 0.4 })
  return takenUp(stage, phrase, told) ?? newcomer(stage, phrase, told)
}

/** "The paper", "a news agency". */
const isOutlet = (t: Lettered, { head }: Phrase): boolean =>
  outletNouns.has(t.lowered[head] as string) || t.lowered[head - 1] === "news"

/** "State television", "China's official news agency": an outlet that speaks for its state. */
function isOfState(t: Lettered, { words, head }: Phrase): boolean {
  for (let k = words; k < head; k++)
    if (/^(?:state|state-run|state-owned|official|government-run)$/.test(t.lowered[k] as string))
      return true
  return false
}

/** Bodies that say little without their members: "the alliance of small islands". */
const unions: ReadonlySet<string> = new Set(
  "alliance association federation confederation league union coalition council committee".split(
    " ",
  ),
)

function newBody(stage: Stage, phrase: Phrase, told: Description): Figure {
  const { tagged: t, phrases } = stage
  const follows = t.lowered[phrase.to]
  const isWhole = follows === "of" && unions.has(told.head)
  const named = follows === "of" || follows === "for" ? phrases.endOf(phrase) : phrase.to
  const end = isWhole ? Math.max(named, complementEnd(t, phrase.to, 0)) : named
  const kind = isOutlet(t, phrase) ? "outlet" : "organisation"
  const one = described(nameOf(stage, phrase, end), kind, false)
  one.heads.add(told.head)
  one.onlooker = kind === "outlet"
  one.official = kind === "outlet" && isOfState(t, phrase)
  one.home = told.home ?? belongsTo(stage, phrase)
  one.unplaced = one.home === null && stateBodies.has(told.head)
  stage.register.figures.push(one)
  return one
}

/** The body a phrase describes: "the ministry", "Tarvenn's delegation", "the paper". */
export function describedBody(stage: Stage, phrase: Phrase): Figure | null {
  const { tagged: t, register, mind, publisher, named } = stage
  const apposition = named.get(phrase)
  if (apposition?.ofBody === true) {
    const one = figureFor(stage, apposition.named)
    one?.heads.add(headOf(t, phrase))
    if (one !== null) return one
  }
  const printed = textOf(t, phrase.words, phrase.to)
  const seat = register.seatOf(keyOf(printed), printed)
  if (seat !== undefined) return register.figureOf(seat)
  const told = descriptionOf(stage, phrase)
  if (told.plural) return null
  if (told.home === null && publisher?.heads.has(told.head) === true) return publisher
  const isNew = phrase.determiner === "indefinite"
  const found = isNew ? null : takeUpBody(register.figures, mind, told)
  return found ?? newBody(stage, phrase, told)
}
