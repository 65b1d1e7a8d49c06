/** The state of the encounter a verb tells of, its denials and hopes included. */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { MeetingState } from "../meeting.ts"
import { wordSet } from "../word-set.ts"
import { isOfDisownedStory } from "./disowned.ts"
import { peopleNouns } from "./people-words.ts"
import { calendarWords } from "./place-words.ts"
import { isDenied, stateOf } from "./realis.ts"
import { speakTogether } from "./spoken.ts"
import type { Encounter } from "./trigger.ts"
import type { VerbScene } from "./verb-scene.ts"

/** Verbs by which an encounter is still to come. */
export const looksAhead = wordSet("adjourn invite summon")

/** "The two did not speak on Sunday", "I did not meet him": of a day, or of oneself. */
const isOutright = (scene: VerbScene): boolean =>
  isFirstPerson(scene) ||
  isAnswered(scene) ||
  (speakTogether(scene) && !isDenied(scene.tagged, scene.group.first))

const nobody = wordSet("nobody none noone")

/** "No one", "no minister". */
const isNoOne = (word: string, next: string | undefined): boolean =>
  word === "no" && next !== undefined && (next === "one" || peopleNouns.has(next))

/** "Nobody from the company met the union", "met no one from the bank". */
function metNobody({ tagged, verb, group }: VerbScene): boolean {
  if (group.time !== "past") return false
  const start = Math.max(tagged.sentenceStart[verb] as number, group.first - 8)
  const before = tagged.lowered.slice(start, group.first)
  if (before.some((word, k) => nobody.has(word) || isNoOne(word, before[k + 1]))) return true
  const [one = "", two = ""] = tagged.lowered.slice(verb + 1, verb + 3)
  return nobody.has(one) || (one === "no" && two === "one")
}

/** "Said she had not met him on Sunday", "in Oru": of one occasion; "not since March" is of none. */
function isAnswered({ tagged, verb, clause, group }: VerbScene): boolean {
  if (
    tagged.lemmas[verb] !== "meet" ||
    !/^(?:he|she|they)$/.test(tagged.lowered[group.first - 1] ?? "")
  )
    return false
  const after = tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + 12))
  if (after.some((word) => /^(?:since|yet|before|again|until)$/.test(word))) return false
  return after.some((word) => word === "on" || word === "in" || word === "at")
}

const isFirstPerson = ({ tagged, group }: VerbScene): boolean =>
  tagged.lowered[group.first - 1] === "i" || tagged.lowered[group.first - 1] === "we"

const dueBefore = wordSet("due scheduled planned expected set")

/** "The working group, due in Oru on Friday, never met". */
function wasDue({ tagged, group }: VerbScene): boolean {
  const start = Math.max(tagged.sentenceStart[group.first] as number, group.first - 16)
  return tagged.lowered.slice(start, group.first).some((word) => dueBefore.has(word))
}

const hopes = wordSet(
  "help let make see want hope doubt wish fear wonder pray dream insist urge suggest propose demand",
)

/** "Diplomats hope the two sides will meet." */
function isHoped(tagged: Tagged, first: number): boolean {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start && first - k < 10; k--)
    if (isVerb[tagged.tag[k] as number] === 1) return hopes.has(tagged.lemmas[k] as string)
  return false
}

/** "Did not meet on Monday as planned" fell through; "have never met" is nothing told. */
export function stateIn(scene: VerbScene, format: Encounter["format"]): MeetingState | null {
  const { tagged, verb, group } = scene
  const words = tagged.lowered
    .slice(verb, Math.min(verb + 14, tagged.sentenceEnd[verb] as number))
    .join(" ")
  if (group.negated && group.time === "past" && /\bas (?:planned|scheduled|expected)\b/.test(words))
    return "cancelled"
  if (group.negated && group.time === "past" && wasDue(scene)) return "cancelled"
  if (looksAhead.has(tagged.lemmas[verb] as string))
    return group.time === "unreal" || group.negated ? null : "planned"
  if (metNobody(scene)) return "denied"
  if (group.negated && group.time === "past" && isOutright(scene)) return "denied"
  if (!group.negated && group.time === "past" && isOfDisownedStory(tagged, group.first))
    return "denied"
  if (wasToHave(scene)) return isSetAnew(scene) ? null : "cancelled"
  const state = stateOf(tagged, group, verb)
  if (isHoped(tagged, group.first)) return null
  const never = group.negated && state === "denied" && tagged.lowered[verb - 1] === "never"
  return never && format === "in-person" && !isOfOccasion(scene) ? null : state
}

/** "Was to have met him": it did not come to that. */
const wasToHave = ({ tagged, verb, group }: VerbScene): boolean =>
  group.time === "infinitive" &&
  tagged.lowered.slice(group.first, verb).includes("have") &&
  /^(?:was|were)$/.test(tagged.lowered[group.governor] ?? "")

/** "... but will now meet on Thursday". */
const isSetAnew = ({ tagged, verb }: VerbScene): boolean =>
  tagged.lowered
    .slice(verb, tagged.sentenceEnd[verb])
    .some((word) => /^(?:now|instead)$/.test(word))

/** "Never met in Oru", "never met on Friday": denied; "never met" alone is of nobody's asking. */
function isOfOccasion({ tagged, verb, clause, group }: VerbScene): boolean {
  if (tagged.lowered.slice(group.first, verb).some((word) => /^ha[sdv]e?$/.test(word))) return false
  return tagged.lowered
    .slice(verb + 1, Math.min(clause.to, verb + 8))
    .some((word, k) => calendarWords.has(word) || isNamedPlace(tagged, verb + 1 + k))
}

const isNamedPlace = (tagged: Tagged, k: number): boolean =>
  /^(?:in|at)$/.test(tagged.lowered[k] as string) && /^\p{Lu}/u.test(tagged.words[k + 1] ?? "")
