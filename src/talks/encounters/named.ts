/** Does a noun name an encounter of sides at all ("trade talks"; not "a news conference")? */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { tagAt } from "./clause.ts"
import { type EncounterPhrase, verbBefore } from "./noun-phrase.ts"
import { calendarWords } from "./place-words.ts"
import { numberBehind } from "./round.ts"
import {
  callMakers,
  type EncounterKind,
  meals,
  oneSidedBefore,
  oneSidedBodies,
  sessionMakers,
} from "./words.ts"

export const ordinals = wordSet(`
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth next last latest
further final new another fresh previous this opening two three four five several
`)
export const sides = wordSet("with between among involving")
const talksOf = wordSet(`
talks negotiations negotiation consultations discussions bargaining meetings dialogue conciliation
mediation arbitration exchanges parleys haggling wrangling horse-trading
`)
const conferences = wordSet(
  "video peace climate donor donors aid pledging reconstruction treaty review trade commodity disarmament constitutional reconciliation ceasefire debt whaling fisheries fishing coffee cocoa sugar rubber tin jute wheat grain oil water river border",
)
const bodies = wordSet("teams sides delegations parties negotiators ministers")
const lengths = wordSet("hours days")
const briefly = wordSet("hour minutes")
const visited = wordSet("joint common the no a")
const starts = wordSet("resume begin start open continue reopen restart end")

/** "Talks resume on Monday": a verb though it may be tagged as a noun. */
export const resumesAfter = (tagged: Tagged, noun: number): boolean =>
  starts.has(tagged.lowered[noun + 1] as string) && tagAt(tagged, noun).endsWith("S")

export function namesEncounter(
  tagged: Tagged,
  kind: EncounterKind,
  phrase: EncounterPhrase,
): boolean {
  const noun = phrase.head
  const before = tagged.lowered.slice(phrase.first, noun)
  if (before.some((word) => oneSidedBefore.has(word) && word !== "conference")) return false
  if (isCompound(tagged, noun)) return false
  if (numberBehind(tagged, noun) !== null) return !isBefore(tagged, phrase)
  const after = tagged.lowered[noun + 1] ?? ""
  const body = after === "of" ? firstNounAfter(tagged, noun + 2) : ""
  if (oneSidedBodies.has(body)) return false
  const word = tagged.lowered[noun] as string
  if (meals.has(word)) return true
  if (word === "conference") return before.some((one) => conferences.has(one))
  return isOfKind(kind, before, {
    after,
    body,
    isHad: isHad(tagged, phrase),
    isTimed: isTimed(tagged, phrase),
  })
}

/** "Over dinner", "a lunch with the envoy": a meal of sides, and not just a meal. */
export const isMealOfSides = ({ lowered }: Tagged, { first, head }: EncounterPhrase): boolean =>
  lowered.slice(first, head).includes("working") ||
  sides.has(lowered[head + 1] ?? "") ||
  lowered[head + 1] === "together" ||
  lowered[head - 1] === "over" ||
  (lowered[first] === "the" && isToldAgain(lowered.slice(head + 1, head + 7).join(" ")))

/** "The breakfast on 8 May did happen", "the supper was at the Mill": the one that was told of. */
const isToldAgain = (words: string): boolean =>
  /^(?:(?:of|on) (?:\d{1,2} \p{L}+|\p{L}+ \d{1,2}) )?(?:(?:did |indeed |really )?(?:take place|took place|happen(?:ed)?\b)|was (?:at|in) |was (?:indeed )?held\b)/u.test(
    words,
  )

const contests = wordSet("in of win lose")

/** "Lost in round four": of a bout. */
const isBefore = ({ lemmas }: Tagged, { first }: EncounterPhrase): boolean =>
  contests.has(lemmas[first - 1] ?? "")

function isHad(tagged: Tagged, { first }: EncounterPhrase): boolean {
  const verb = verbBefore(tagged, first)
  return verb >= 0 && (tagged.lemmas[verb] === "hold" || tagged.lemmas[verb] === "have")
}

interface Surroundings {
  readonly after: string
  /** Noun after "of". */
  readonly body: string
  readonly isHad: boolean
  /** "The session, which lasted six hours", "the sitting on Monday". */
  readonly isTimed: boolean
}

const lasting = wordSet("take last run")
const resumed = wordSet("adjourn resume reconvene suspend")

/** Behind its helpers: "was adjourned", "has been suspended". */
function verbOf(lowered: readonly string[], lemmas: readonly string[], verb: number): number {
  let k = verb
  while (k < verb + 2 && /^(?:be|have)$/.test(lemmas[k] ?? "")) k++
  return lowered[k] === "," ? k + 1 : k
}

function isTimed({ lowered, lemmas }: Tagged, { first, head }: EncounterPhrase): boolean {
  if (lowered[head + 1] === "on") return calendarWords.has(lowered[head + 2] ?? "")
  if (lowered[first] !== "the" || first !== head - 1) return false
  const verb = lowered[head + 1] === "," && lowered[head + 2] === "which" ? head + 3 : head + 1
  if (resumed.has(lemmas[verbOf(lowered, lemmas, verb)] as string)) return true
  return (
    lasting.has(lemmas[verb] as string) &&
    lowered.slice(verb + 1, verb + 7).some((word) => lengths.has(word) || briefly.has(word))
  )
}

function isOfKind(kind: EncounterKind, before: readonly string[], around: Surroundings): boolean {
  const { after, body } = around
  switch (kind) {
    case "call":
      if (after === "for" || after === "to") return false
      // "The call lasted 40 minutes": the one that was told of.
      return around.isHad || around.isTimed || isCall(before, after)
    case "round":
      if (after === "of") return talksOf.has(body) || lengths.has(body)
      return (
        before[0] === "the" || before.some((word) => ordinals.has(word) || calendarWords.has(word))
      )
    case "session":
      if (after === "of" && (bodies.has(body) || lengths.has(body))) return true
      if (after === "of" && !talksOf.has(body)) return false
      return sides.has(after) || around.isTimed || before.some((word) => isSessionMaker(word))
    case "visit":
      return before.some((word) => visited.has(word))
    default:
      return true
  }
}

const isCall = (before: readonly string[], after: string): boolean =>
  sides.has(after) ||
  before[0] === "no" ||
  before.some((word) => word === "'" || word === "’") ||
  before.some((word) => callMakers.has(word))

const isSessionMaker = (word: string): boolean =>
  sessionMakers.has(word) || calendarWords.has(word) || /-(?:hour|day)$/.test(word)

function firstNounAfter(tagged: Tagged, from: number): string {
  for (let k = from; k < Math.min(tagged.count, from + 4); k++)
    if (tagAt(tagged, k).startsWith("NN") && !tagAt(tagged, k + 1).startsWith("NN"))
      return tagged.lowered[k] as string
  return ""
}

/** "Meeting room", "talks process": the noun only describes the next. */
function isCompound(tagged: Tagged, noun: number): boolean {
  if (resumesAfter(tagged, noun)) return false
  const next = tagAt(tagged, noun + 1)
  if (tagged.sentence[noun + 1] !== tagged.sentence[noun]) return false
  if (calendarWords.has(tagged.lowered[noun + 1] as string)) return false
  return next === "NN" || next === "NNS"
}
