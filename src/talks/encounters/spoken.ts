/** Who speaks with whom, and over which line: "spoke by radio with Kehl". */
import { audiences } from "./people-words.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { calendarWords } from "./place-words.ts"
import { isMany, objectsOf, REACH, type VerbScene } from "./verb-scene.ts"

const lines = wordSet("telephone phone telephones line video videolink video-link zoom")
const lead = /\b(?:(?:by|on|over|via|through|in)(?: an?| the)?|by \w+|secure)$/

/** "By telephone", "on the phone", "via video link" after the verb. */
export function lineAfter(tagged: Tagged, verb: number, to: number): "call" | "video" | null {
  for (let k = verb + 1; k < Math.min(to, verb + 16); k++) {
    const word = tagged.lowered[k] as string
    if (!lines.has(word)) continue
    const before = `${tagged.lowered[k - 2] ?? ""} ${tagged.lowered[k - 1] ?? ""}`
    if (lead.test(before)) return /video|zoom/.test(word) ? "video" : "call"
  }
  return null
}

/** "By telephone the advisers spoke on Friday": the line first. */
export function lineBefore(tagged: Tagged, first: number): "call" | "video" | null {
  const start = tagged.sentenceStart[first] as number
  if (!/^(?:by|on|over|via|through)$/.test(tagged.lowered[start] ?? "")) return null
  for (let k = start + 1; k < Math.min(first, start + 4); k++) {
    const word = tagged.lowered[k] as string
    if (lines.has(word)) return /video|zoom/.test(word) ? "video" : "call"
  }
  return null
}

const whenSpoken = wordSet("for on again last late early yesterday today")

/** "The two chairmen spoke on Sunday": to each other, if nobody else is named. */
export function speakTogether(scene: VerbScene): boolean {
  const { tagged, verb, clause, subject } = scene
  if (tagged.lemmas[verb] !== "speak" || !whenSpoken.has(tagged.lowered[verb + 1] ?? ""))
    return false
  if (!isMany(scene)) return false
  const from = subject.people.at(-1)?.from ?? verb
  const pair = tagged.lowered.slice(from, verb)
  if (!pair.includes("two") && !pair.includes("both") && !pair.includes("and")) return false
  const after = tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + 12))
  if (after.some((word) => notTogether.has(word))) return false
  return after.some((word) => calendarWords.has(word)) || forHours.test(after.join(" "))
}
const forHours = /^for (?:[\w-]+ ){1,4}(?:minutes|hours?)\b/
const notTogether = wordSet("at to about against before rally audience reporters in")

const withPeople = wordSet("with to")

/** "Spoke by radio with Kehl", "the two men spoke": not "told the Argus by radio". */
export function hasOthers(scene: VerbScene): boolean {
  const { tagged, verb } = scene
  const facing = tagged.lowered.slice(verb + 1, verb + REACH)
  const [object] = objectsOf(scene)
  if (object && audiences.has(tagged.lowered[object.head] as string)) return false
  if (object && facing.some((word) => withPeople.has(word))) return true
  // "Spoke to Weiss on the telephone": a name may be tagged as anything.
  if (withPeople.has(facing[0] ?? "") && /^\p{Lu}/u.test(tagged.words[verb + 2] ?? "")) return true
  return isMany(scene)
}
