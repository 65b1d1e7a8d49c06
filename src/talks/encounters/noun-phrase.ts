/** The noun phrase round the noun of an encounter: its size, its "no", its number of round. */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { tagAt } from "./clause.ts"

export interface EncounterPhrase {
  /** First token of the phrase, measures included ("nine hours of talks"). */
  readonly first: number
  /** Head, the last noun. */
  readonly head: number
  readonly negated: boolean
  /** "Nine hours of talks": held for so long. */
  readonly measured: boolean
  readonly pointing: "back" | "new" | "either"
}

const times = wordSet("hours hour days day weeks minutes night nights")
const measures = wordSet("round rounds series session sessions bout")
const back = wordSet("the this that these those both")
const fresh = wordSet("another further fresh more new next")

const inside = (tag: string): boolean =>
  /^(?:DT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|POS|PRP\$|VBN|HYPH|PDT)$/.test(tag)

function joinsNames(tagged: Tagged, k: number): boolean {
  if (tagged.lowered[k] !== "-" && tagged.lowered[k] !== "–") return false
  return tagAt(tagged, k - 1).startsWith("NNP") && tagAt(tagged, k + 1).startsWith("NNP")
}

/** "The working session": a participle between an article and its noun. */
const isParticiple = (tagged: Tagged, k: number): boolean =>
  tagAt(tagged, k) === "VBG" && /^(?:DT|JJ|PRP\$)$/.test(tagAt(tagged, k - 1))

/** "Have held separate meetings": the participle is the verb's, not the noun's. */
const isOfVerb = (tagged: Tagged, k: number): boolean =>
  tagAt(tagged, k) === "VBN" && /^(?:have|be)$/.test(tagged.lemmas[k - 1] ?? "")

function leftmost(tagged: Tagged, head: number): number {
  const start = tagged.sentenceStart[head] as number
  let k = head
  while (
    k > start &&
    !isOfVerb(tagged, k - 1) &&
    (inside(tagAt(tagged, k - 1)) || joinsNames(tagged, k - 1) || isParticiple(tagged, k - 1))
  ) {
    k--
    const tag = tagAt(tagged, k)
    if (tag === "DT" || tag === "PRP$" || tagged.lowered[k] === "no") break
  }
  return k
}

/** "Nine hours of talks", "a fourth round of talks": where the measure stands, or -1. */
function measureBefore(tagged: Tagged, first: number): number {
  const start = tagged.sentenceStart[first] as number
  if (first - 2 < start || tagged.lowered[first - 1] !== "of") return -1
  const word = tagged.lowered[first - 2] as string
  return measures.has(word) || times.has(word) ? first - 2 : -1
}

function pointingOf(tagged: Tagged, first: number, head: number): "back" | "new" | "either" {
  for (let k = first; k < head; k++) if (fresh.has(tagged.lowered[k] as string)) return "new"
  return back.has(tagged.lowered[first] as string) ? "back" : "either"
}

export function encounterPhrase(tagged: Tagged, noun: number): EncounterPhrase {
  const own = leftmost(tagged, noun)
  const measure = measureBefore(tagged, own)
  // The measure is part of the phrase.
  const first = measure < 0 ? own : leftmost(tagged, measure)
  const none = tagged.lowered[first] as string
  return {
    first,
    head: noun,
    negated: none === "no" || none === "neither",
    measured: measure >= 0 && times.has(tagged.lowered[measure] as string),
    pointing: pointingOf(tagged, first, noun),
  }
}

/** The verb just left of the phrase, particles and prepositions between, or -1. */
export function verbBefore(tagged: Tagged, first: number): number {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start && first - k <= 3; k--) {
    if (isVerb[tagged.tag[k] as number] === 1) return k
    const tag = tagAt(tagged, k)
    if (tag !== "RP" && tag !== "IN" && tag !== "TO" && tag !== "RB" && tag !== "NN") return -1
  }
  return -1
}

const stops = wordSet("; : . ! ? — – -- ( who")

/** The first verb right of the phrase that is its own, -1 for none: "talks in Oru begin". */
export function verbAfter(tagged: Tagged, head: number): number {
  const end = Math.min(tagged.sentenceEnd[head] as number, head + 26)
  for (let k = afterRelative(tagged, head, end); k < end; k++) {
    const word = tagged.lowered[k] as string
    if (stops.has(word)) return -1
    if (word === ",") {
      // "The hearing, set for Friday, did not ...": on behind the second comma.
      k = listEnd(tagged, head, k) ? k : nextComma(tagged, k + 1, end)
      if (k < 0) return -1
      continue
    }
    if (isVerb[tagged.tag[k] as number] !== 1) continue
    const tag = tagAt(tagged, k)
    if (tag === "VBG" && tagged.lemmas[k - 1] !== "be") continue
    if (tagAt(tagged, k - 1) === "TO" || isReduced(tagged, head, k)) continue
    return lastOfGroup(tagged, k, end)
  }
  return -1
}

const among = wordSet("involving between with among of from")

/** "Talks involving the minister, seamen and owners failed": the comma parts a list. */
function listEnd(tagged: Tagged, head: number, comma: number): boolean {
  if (!tagged.lowered.slice(head, comma).some((word) => among.has(word))) return false
  if (nextComma(tagged, comma + 1, tagged.sentenceEnd[head] as number) >= 0) return false
  return tagged.lowered.slice(comma, comma + 6).includes("and")
}

function nextComma(tagged: Tagged, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + 16); k++) if (tagged.lowered[k] === ",") return k
  return -1
}

const relatives = wordSet("which where whose whom")

/** Where a relative clause of the phrase begins, "in Oru with which" included; -1 for none. */
function relativeAfter(tagged: Tagged, head: number, end: number): number {
  if (tagged.lowered[head + 1] === "that") return head + 1
  for (let k = head + 1; k < Math.min(end, head + 8); k++) {
    if (tagged.lowered[k] === "," || isVerb[tagged.tag[k] as number] === 1) return -1
    if (relatives.has(tagged.lowered[k] as string)) return k
  }
  return -1
}

/** "Talks that were due on Tuesday were postponed": on behind the relative clause. */
function afterRelative(tagged: Tagged, head: number, end: number): number {
  const relative = relativeAfter(tagged, head, end)
  if (relative < 0) return head + 1
  let k = relative + 1
  const isVerbAt = (at: number): boolean => isVerb[tagged.tag[at] as number] === 1
  const isFiniteAt = (at: number): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tagAt(tagged, at))
  while (k < end && !isVerbAt(k)) k++
  while (k < end && (isVerbAt(k) || /^(?:TO|RB|JJ)$/.test(tagAt(tagged, k)))) k++
  for (let main = k; main < end; main++) if (isFiniteAt(main)) return main
  return head + 1
}

const reduced = wordSet(
  "plan schedule set expect slate pencil arrange fix hold broker mediate host sponsor convene",
)

/** "The breakfast planned for Friday": the participle only describes; the verb is still to come. */
function isReduced(tagged: Tagged, head: number, k: number): boolean {
  if (k > head + 2 || !reduced.has(tagged.lemmas[k] as string)) return false
  const tag = tagAt(tagged, k + 1)
  return tag === "IN" || tag === "TO" || tag.startsWith("NNP") || tagAt(tagged, k + 1) === "NN"
}

/** "Is expected to be held": from its first helper to the word that says it. */
function lastOfGroup(tagged: Tagged, verb: number, end: number): number {
  let at = verb
  const helper = (): boolean =>
    tagged.lemmas[at] === "be" || tagged.lemmas[at] === "have" || tagged.lemmas[at] === "do"
  while (helper()) {
    let next = at + 1
    while (next < end && (tagAt(tagged, next) === "RB" || tagged.lowered[next] === "n't")) next++
    if (next >= end || isVerb[tagged.tag[next] as number] !== 1) return at
    at = next
  }
  return at
}
