/** Was it told in confidence: by somebody unnamed, behind closed doors, overheard or leaked? */
import { isProper } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import type { Setting } from "../setting.ts"
import type { Frame } from "./frame.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** One of these without a name is an insider. */
const insiders = list(`
official diplomat negotiator aide adviser advisor source insider delegate envoy person member
participant minister lawmaker executive engineer officer staffer colleague confidant employee
mediator technician ally intermediary politician functionary
`)
/** Several of them are a public's voice as often as not, unless something says they hide. */
const hidden = list("source insider")
const unnamed = list("a an one two three several some another")

const phrases: readonly (readonly string[])[] = [
  "on condition of anonymity",
  "on the condition of anonymity",
  "asked not to be",
  "asking not to be",
  "declined to be named",
  "declined to be identified",
  "did not want to be",
  "not authorised to",
  "not authorized to",
  "behind closed doors",
  "in confidence",
  "in private",
  "off the record",
  "on background",
  "familiar with",
  "briefed on",
  "close to the",
  "with knowledge of",
  "with direct knowledge",
  "speaking privately",
  "said privately",
  "told privately",
  "in the room",
].map((words) => words.split(" "))

const alone = list(`
privately anonymously confidentially overheard leaked unnamed anonymous confided eavesdropped
`)

const byFirst = new Map<string, (readonly string[])[]>()
for (const words of phrases) {
  const first = words[0] as string
  byFirst.set(first, [...(byFirst.get(first) ?? []), words])
}

const standsAt = ({ lowered }: Tagged, at: number, words: readonly string[]): boolean =>
  words.every((word, k) => lowered[at + k] === word)

/** Is an unnamed person of a party the source ("a Halm diplomat", "one of the engineers")? */
function isInsider({ lemmas, lowered, tag }: Tagged, [from, to]: TokenRun): boolean {
  if (to <= from) return false
  let found = false
  for (let i = from; i < to; i++) {
    const word = lowered[i] as string
    if (word === "," || word === "who" || word === "with") break
    if (hidden.has(lemmas[i] as string)) return true
    if (insiders.has(lemmas[i] as string))
      found = tag[i + 1] === undefined || isProper[tag[i + 1] as number] === 0
  }
  return found && unnamed.has(lowered[from] as string)
}

/** Words of secrecy in the telling, those of what was told left out. */
function isSecret(tagged: Tagged, frame: Frame): boolean {
  for (let i = frame.from; i < frame.to; i++) {
    if (!frame.isFree(i)) continue
    const word = tagged.lowered[i] as string
    if (alone.has(word)) return true
    if (byFirst.get(word)?.some((words) => standsAt(tagged, i, words)) === true) return true
  }
  return false
}

export const isPrivate = ({ tagged }: Setting, frame: Frame): boolean =>
  isInsider(tagged, frame.source) || isSecret(tagged, frame)
