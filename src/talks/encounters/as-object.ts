/** An encounter as what somebody holds, plans, denies or calls off. */
import { wordSet } from "../word-set.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { MeetingState } from "../meeting.ts"
import { attends, calledOffState, isCalledOff } from "./called-off.ts"
import { clauseAround } from "./clause.ts"
import { isManySided, subjectOf } from "./encounter-subject.ts"
import { sides } from "./named.ts"
import { type EncounterPhrase, verbBefore } from "./noun-phrase.ts"
import { isDenied, stateOf } from "./realis.ts"
import { type Told, told } from "./told.ts"
import { type Time, type VerbGroup, verbGroup } from "./verb-group.ts"
import { holds, plans, wishGovernors } from "./words.ts"

export const planned = (time: Time): MeetingState | null => (time === "unreal" ? null : "planned")

const beside = wordSet("at during after following before")

export function asObject(tagged: Tagged, phrase: EncounterPhrase): Told | null {
  const verb = verbBefore(tagged, phrase.first)
  // "Agreed at a meeting to cut output": something else was agreed there.
  if (verb < 0 || beside.has(tagged.lowered[phrase.first - 1] as string)) return null
  const lemma = tagged.lemmas[verb] as string
  const group = verbGroup(tagged, verb)
  if (lemma === "deny") return told(group.negated ? null : "denied", true)
  if (lemma === "look" && tagged.lowered[verb + 1] === "forward")
    return told(group.negated ? null : "planned", true)
  if (isCalledOff(tagged, verb) || (lemma === "call" && tagged.lowered[phrase.head + 1] === "off"))
    return told(calledOffState(tagged, verb), true)
  if (group.negated && group.time === "future")
    return told(attends.has(lemma) ? "cancelled" : null, true)
  if (wishGovernors.has(lemma) && !holds.has(lemma)) return null
  if (plans.has(lemma))
    return told(group.negated || phrase.negated ? null : planned(group.time), false)
  if (lemma === "be") return asPredicate(tagged, verb, group)
  return holds.has(lemma) ? asHeld(tagged, phrase, verb) : null
}

/** "The two sides held a meeting"; "the union held a meeting" is its own. */
function asHeld(tagged: Tagged, phrase: EncounterPhrase, verb: number): Told | null {
  const group = verbGroup(tagged, verb)
  const state = stateOf(tagged, group, verb)
  if (phrase.negated) return state === "held" ? asNoneHeld(tagged, phrase, group) : null
  const isHeld = tagged.lemmas[verb] === "hold" || tagged.lemmas[verb] === "convene"
  return isHeld && isOwn(tagged, phrase, group) ? null : told(state, false)
}

const everSince = wordSet("since yet far until year month week months weeks years before")

/** "Had no meeting with the envoy": denied; "no talks with him since March" is of no meeting. */
function asNoneHeld(tagged: Tagged, { head }: EncounterPhrase, { first }: VerbGroup): Told | null {
  if (isDenied(tagged, first)) return told("denied", false)
  const after = tagged.lowered.slice(
    head + 1,
    Math.min(tagged.sentenceEnd[head] as number, head + 12),
  )
  if (!sides.has(after[0] ?? "") || after.some((word) => everSince.has(word))) return null
  return told("denied", true)
}

const ownWords = new Set(["meeting", "meetings", "session", "sitting"])

/** A meeting with nobody, held by one subject. */
function isOwn(tagged: Tagged, { head }: EncounterPhrase, { first }: VerbGroup): boolean {
  if (!ownWords.has(tagged.lowered[head] as string)) return false
  if (tagged.lowered.slice(head + 1, head + 8).some((word) => sides.has(word))) return false
  const subject = subjectOf(tagged, clauseAround(tagged, first), first)
  return !isManySided(tagged, subject, first)
}

const pointers = new Set(
  "it this that monday tuesday wednesday thursday friday saturday sunday".split(" "),
)

/** "It was the third meeting of the two." */
function asPredicate(tagged: Tagged, be: number, { negated, time }: VerbGroup): Told | null {
  if (negated || !pointers.has(tagged.lowered[be - 1] ?? "")) return null
  if (time === "future") return told("planned", false)
  return time === "past" ? told("held", false) : null
}
