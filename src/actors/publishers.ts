/** Who "we" and "our governments" are in a text that several states or bodies publish together. */
import type { Figure } from "./figure.ts"
import type { Lettered } from "./lettered.ts"
import type { Phrase } from "./phrase.ts"
import type { Phrases } from "./phrases.ts"
import type { Register } from "./register.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const joint = set("joint common")
const texts = set("statement communique communiqué declaration readout letter announcement")
const numbers = ["two", "three", "four", "five", "six", "seven"]
const members = set("countries governments nations states leaders capitals ministers sides parties")
const ours = set("governments countries nations leaders states ministers delegations peoples")
const TITLE = 60

const isState = ({ kind }: Figure): boolean => kind === "state"

interface Text {
  readonly tagged: Lettered
  readonly phrases: Phrases
  readonly register: Register
  /** Does the whole report stand in quotation marks? */
  readonly quoted: boolean
}

/** Does the text speak of itself as "we" or "our", outside quotations? */
function saysWe({ tagged: { lowered, quoteState }, quoted }: Text): boolean {
  return lowered.some(
    (word, k) => (word === "our" || word === "we") && (quoted || quoteState[k] === 0),
  )
}

function namedIn({ phrases, register }: Text, to: number): Figure[] {
  const found = new Set<Figure>()
  for (const { key, from } of phrases.all) {
    if (from >= to) break
    const [one, more] = key === null ? [] : register.byKey(key)
    if (one !== undefined && more === undefined && isState(one)) found.add(one)
  }
  return [...found]
}

/** "Joint statement from Ulvane, Cray and Tarvenn": the states the first lines name. */
function byTitle(text: Text): Figure[] {
  const { lowered, sentenceEnd } = text.tagged
  for (let k = 0; k < Math.min(TITLE, lowered.length); k++) {
    if (!joint.has(lowered[k] as string)) continue
    if (!texts.has(lowered[k + 1] ?? "") && !texts.has(lowered[k + 2] ?? "")) continue
    return namedIn(text, sentenceEnd[k] as number)
  }
  return []
}

/** "The three countries", where the text names just three. */
function byNumber(text: Text): Figure[] {
  const { lowered } = text.tagged
  const k = lowered.findIndex(
    (word, at) => numbers.includes(word) && members.has(lowered[at + 1] ?? ""),
  )
  if (k < 0) return []
  const states = namedIn(text, lowered.length)
  return states.length === numbers.indexOf(lowered[k] as string) + 2 ? states : []
}

/** "Our governments have talked as mediators": what they take themselves for. */
function asMediators({ lowered, sentence }: Lettered): boolean {
  const k = lowered.findIndex((word, at) => word === "mediators" && lowered[at - 1] === "as")
  if (k < 0) return false
  for (let at = k; at >= 0 && sentence[at] === sentence[k]; at--)
    if (lowered[at] === "our" || lowered[at] === "we") return true
  return false
}

/** The states that publish the text together; none when it is a report or does not name them. */
export function publishersOf(text: Text): readonly Figure[] {
  if (!saysWe(text)) return []
  const found = byTitle(text)
  const all = found.length > 1 ? found : byNumber(text)
  if (asMediators(text.tagged)) for (const one of all) one.side = "mediators"
  return all
}

/** "We", "our governments", "the envoys of our states", "the leaders of the three countries". */
export function speaksForAll(t: Lettered, { from, to, pronoun, possessive }: Phrase): boolean {
  if (pronoun) return t.lowered[from] === "we"
  if (possessive >= 0) return t.lowered[possessive] === "our" && ours.has(t.lowered[to - 1] ?? "")
  const last = Math.min(to + 4, t.count)
  for (let k = to; k < last; k++) {
    const word = t.lowered[k] as string
    if (word === "our" || (numbers.includes(word) && members.has(t.lowered[k + 1] ?? "")))
      return /^(?:of|from)$/.test(t.lowered[to] ?? "")
  }
  return false
}
