/** A verb with its helpers: is it past, future, wished for, or denied? */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { tagAt } from "./clause.ts"

export type Time =
  | "past"
  | "present"
  | "future"
  | "possible"
  | "going-on"
  | "unreal"
  | "infinitive"
  | "bare"

export interface VerbGroup {
  /** First token of the group, helpers included. */
  readonly first: number
  readonly time: Time
  readonly negated: boolean
  readonly passive: boolean
  /** Before the "to" of an infinitive: the word that governs it, -1 for none. */
  readonly governor: number
}

const negators = wordSet("not n't never no nor neither cannot")
const future = wordSet("will would shall 'll 'd wo")
const possible = wordSet("may might could")
const between = wordSet(
  "also only just again already still soon then now next ever even reportedly",
)
const helpers = wordSet("be have do get")

const isHelper = (tagged: Tagged, k: number): boolean =>
  isVerb[tagged.tag[k] as number] === 1 && helpers.has(tagged.lemmas[k] as string)

function inGroup(tagged: Tagged, k: number): boolean {
  const tag = tagAt(tagged, k)
  const word = tagged.lowered[k] as string
  if (tag === "MD" || tag === "RB" || tag === "TO") return true
  return isHelper(tagged, k) || negators.has(word) || between.has(word)
}

interface Helpers {
  modal: string
  be: number
  have: number
  do: number
  to: number
  negated: boolean
  first: number
}

function helpersOf(tagged: Tagged, verb: number): Helpers {
  const found: Helpers = {
    modal: "",
    be: -1,
    have: -1,
    do: -1,
    to: -1,
    negated: false,
    first: verb,
  }
  const start = tagged.sentenceStart[verb] as number
  for (let k = verb - 1; k >= start && verb - k < 7 && inGroup(tagged, k); k--) {
    const word = tagged.lowered[k] as string
    if (negators.has(word)) found.negated = true
    if (tagAt(tagged, k) === "MD") found.modal = word
    if (tagged.lemmas[k] === "be" && found.be < 0) found.be = k
    if (tagged.lemmas[k] === "have" && found.have < 0) found.have = k
    if (tagged.lemmas[k] === "do" && found.do < 0) found.do = k
    found.first = k
    if (tagAt(tagged, k) === "TO") {
      found.to = k
      break
    }
  }
  return found
}

/** "Might" leaves it open; "should", "must" and "can" promise nothing; "would have" did not come. */
function modalTime({ modal, have }: Helpers): Time {
  if (have >= 0) return "unreal"
  if (possible.has(modal)) return "possible"
  return future.has(modal) ? "future" : "unreal"
}

const bareForms = wordSet("meet gather reconvene")

/** "The parties come together again": no helper stands before it. */
const isBareCome = (tagged: Tagged, verb: number): boolean =>
  tagAt(tagged, verb - 1).startsWith("NN") || tagAt(tagged, verb - 1) === "PRP"

/** The tag a verb of meeting ought to have: "are meeting" is no noun. */
function verbTag(tagged: Tagged, verb: number): string {
  const tag = tagAt(tagged, verb)
  if (tagged.lowered[verb] === "met" && !tag.startsWith("V")) return "VBD"
  if (bareForms.has(tagged.lowered[verb] as string) && !tag.startsWith("V")) return "VB"
  if (tagged.lowered[verb] === "come" && tag === "VBN" && isBareCome(tagged, verb)) return "VBP"
  return tagged.lowered[verb] === "meeting" ? "VBG" : tag
}

function plainTime(tagged: Tagged, verb: number): Time {
  const tag = verbTag(tagged, verb)
  if (tag === "VBD") return "past"
  if (tag === "VBZ" || tag === "VBP") return "present"
  // "The union and the company meet again": a plural before a bare form is its subject.
  if (tag === "VB" && /^(?:NNS?|NNPS?)$/.test(tagAt(tagged, verb - 1))) return "present"
  return tag === "VBN" ? "past" : "bare"
}

function finiteTime(tagged: Tagged, verb: number, { be, have, do: auxiliary }: Helpers): Time {
  const tag = verbTag(tagged, verb)
  if (tag === "VBG" && be >= 0) return "going-on"
  if (have >= 0) return "past"
  if (auxiliary >= 0) return tagAt(tagged, auxiliary) === "VBD" ? "past" : "present"
  if (be >= 0) return tagAt(tagged, be) === "VBD" ? "past" : "present"
  return tag === "VBG" ? "bare" : plainTime(tagged, verb)
}

const hasHelper = ({ modal, be, have, do: auxiliary, to }: Helpers): boolean =>
  modal !== "" || Math.max(be, have, auxiliary, to) >= 0

/** "Nor did the two leaders ever talk": the helper stands before its subject. */
function invertedDid(tagged: Tagged, verb: number): number {
  const tag = tagAt(tagged, verb)
  if (tag !== "VB" && tag !== "VBP" && tag !== "NN") return -1
  const start = tagged.sentenceStart[verb] as number
  for (let k = verb - 1; k >= start && verb - k < 10; k--) {
    const word = tagged.lowered[k]
    if (word === "did" || word === "have" || word === "has") return k
    if (word === "to" || tagAt(tagged, k) === "MD") return -1
  }
  return -1
}

function inverted(tagged: Tagged, did: number, verb: number): VerbGroup {
  const start = tagged.sentenceStart[did] as number
  const before = tagged.lowered.slice(Math.max(start, did - 5), did + 2)
  return {
    first: verb,
    time: "past",
    negated: before.some((word) => negators.has(word)),
    passive: false,
    governor: -1,
  }
}

/** The verb group whose last word is the verb. */
export function verbGroup(tagged: Tagged, verb: number): VerbGroup {
  const found = helpersOf(tagged, verb)
  const did = hasHelper(found) ? -1 : invertedDid(tagged, verb)
  if (did >= 0) return inverted(tagged, did, verb)
  const time = (): Time => {
    if (found.to >= 0) return "infinitive"
    return found.modal === "" ? finiteTime(tagged, verb, found) : modalTime(found)
  }
  return {
    first: found.first,
    time: time(),
    negated: found.negated,
    passive: found.be >= 0 && tagAt(tagged, verb) === "VBN",
    governor: found.to > (tagged.sentenceStart[verb] as number) ? found.to - 1 : -1,
  }
}
