/** Whether a verb tells of an encounter that was, is, will be, will not be, or never was. */
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { MeetingState } from "../meeting.ts"
import { wordSet } from "../word-set.ts"
import { tagAt } from "./clause.ts"
import { type VerbGroup, verbGroup } from "./verb-group.ts"
import { planGovernors, wishGovernors } from "./words.ts"

const REACH = 14

const denials = wordSet("deny denied denies denying denial denials refute refuted untrue false")
const disputes = wordSet("dispute disputes disputed contest contests contested")
const stops = wordSet("; . ! ? : but")
const conditions = wordSet("if whether unless until should")
const heldBefore = wordSet("by after since upon following while before")
const plansAsNouns = wordSet("plan plans agreement date deal pledge promise decision")

/** Does a denial govern what begins here ("denied that the two had spoken", "denied meeting")? */
export function isDenied(tagged: Tagged, first: number): boolean {
  const start = tagged.sentenceStart[first] as number
  let reach = first - REACH
  for (let k = first - 1; k >= Math.max(start, reach); k--) {
    const word = tagged.lowered[k] as string
    if (stops.has(word)) return false
    // The subject may be long; what governs the clause stands before its "that".
    if (word === "that") reach = k - REACH
    // "Denied the guild's account of the meeting": what was told of it, and not that it was.
    if (isAccount(tagged, k, first)) return false
    if (denials.has(word)) return !isUndone(tagged, k)
    if (disputes.has(word)) return tagged.lowered.slice(k + 1, first).includes("that")
    if (word === "true" && tagged.lowered[k - 1] === "not") return true
  }
  return false
}

const accounts = wordSet(
  "account accounts version versions description descriptions portrayal depiction characterisation characterization reading summary readout details minutes record recollection",
)

/** "The union's version of", "its account of" right before what is told. */
export const isAccount = ({ lowered, tag }: Tagged, k: number, first: number): boolean =>
  accounts.has(lowered[k] as string) &&
  lowered[k + 1] === "of" &&
  first - k < 5 &&
  owned.has(tag[k - 1] as number)
const owned: ReadonlySet<number> = new Set(["POS", "PRP$", "JJ"].map(tagNumber))

/** "Did not deny", "refused to deny". */
function isUndone(tagged: Tagged, denial: number): boolean {
  const start = tagged.sentenceStart[denial] as number
  for (let k = denial - 1; k >= start && denial - k < 4; k--) {
    const word = tagged.lowered[k] as string
    if (word === "not" || word === "n't" || word === "nor" || word === "neither") return true
    if (word === "declined" || word === "refused") return true
  }
  return false
}

/** Does a condition open the clause ("if the two sides meet")? */
export function isConditional(tagged: Tagged, from: number, at: number): boolean {
  const start = tagged.sentenceStart[at] as number
  const first = Math.max(start, from - 1)
  for (let k = first; k < at; k++) if (conditions.has(tagged.lowered[k] as string)) return true
  return false
}

function negatedBefore(tagged: Tagged, at: number): boolean {
  const start = tagged.sentenceStart[at] as number
  for (let k = at - 1; k >= start && at - k < 5; k--) {
    const word = tagged.lowered[k] as string
    if (word === "not" || word === "n't" || word === "never" || word === "no") return true
    if (word === ",") return false
  }
  return false
}

/** "Agreed to meet" is a plan, "refused to meet" leaves it open: null. */
function infinitiveState(tagged: Tagged, { governor }: VerbGroup): MeetingState | null {
  if (governor < 0) return null
  let at = governor
  while (tagAt(tagged, at) === "RB" && at > 0) at--
  if (negatedBefore(tagged, at) || tagged.lowered[governor] === "not") return null
  const lemma = tagged.lemmas[at] as string
  const word = tagged.lowered[at] as string
  if (lemma === "be" || planGovernors.has(lemma) || planGovernors.has(word)) return "planned"
  return plansAsNouns.has(word) ? "planned" : purposeState(tagged, governor)
}

const goes = wordSet(`
fly travel come go sit gather return arrive stop leave head depart set slip sneak steal drive sail cross
ride
`)
const departs = wordSet("leave head depart set")

/** "Flew to Oru to meet him": what one went for one did. */
function purposeState(tagged: Tagged, governor: number): MeetingState | null {
  const start = tagged.sentenceStart[governor] as number
  for (let k = governor; k >= start && governor - k < 8; k--) {
    if (isVerb[tagged.tag[k] as number] !== 1) continue
    if (!goes.has(tagged.lemmas[k] as string)) return null
    const { time, negated } = verbGroup(tagged, k)
    if (negated || time === "unreal") return null
    // "Left for Oru to hold talks": on the way to them.
    return time === "past" && !departs.has(tagged.lemmas[k] as string) ? "held" : "planned"
  }
  return null
}

/** "By meeting the delegation", "after talking with"; a mere wish or thought is null. */
function bareState(tagged: Tagged, { first }: VerbGroup): MeetingState | null {
  const before = tagged.lowered[first - 1] as string | undefined
  if (before === undefined || first === tagged.sentenceStart[first]) return null
  if (heldBefore.has(before)) return "held"
  if (before === "," && tagAt(tagged, first) === "VBG")
    return mainIsPast(tagged, first) ? "held" : null
  return tagged.lemmas[first - 1] === "spend" || tagged.lowered[first - 1] === "hours"
    ? "held"
    : null
}

function mainIsPast(tagged: Tagged, at: number): boolean {
  for (let k = tagged.sentenceStart[at] as number; k < at; k++)
    if (tagAt(tagged, k) === "VBD") return true
  return false
}

/** What a negated verb of meeting means: a round that fell through, or nothing at all. */
function negatedState(tagged: Tagged, group: VerbGroup, verb: number): MeetingState | null {
  if (group.time !== "past") return null
  if (isDenied(tagged, group.first)) return "held"
  const from = Math.max(tagged.sentenceStart[verb] as number, group.first - 5)
  return tagged.lowered.slice(from, verb).some((word) => outright.has(word)) ? "denied" : null
}
const outright = wordSet("nor never ever")

/** State of the encounter this verb group tells of; null when it tells of none. */
export function stateOf(tagged: Tagged, group: VerbGroup, verb: number): MeetingState | null {
  if (group.negated) return negatedState(tagged, group, verb)
  if (isDenied(tagged, group.first)) return "denied"
  switch (group.time) {
    case "past":
      return "held"
    case "present":
      return "under-way"
    case "going-on":
      return "under-way"
    case "future":
    case "possible":
      return "planned"
    case "infinitive":
      return infinitiveState(tagged, group)
    case "bare":
      return bareState(tagged, group)
    case "unreal":
      return null
    default:
      return group.time satisfies never
  }
}

/** Is a wish the governor of this word ("called for talks", "refuses a meeting")? */
export function isWished(tagged: Tagged, verb: number): boolean {
  return (
    isVerb[tagged.tag[verb] as number] === 1 && wishGovernors.has(tagged.lemmas[verb] as string)
  )
}
