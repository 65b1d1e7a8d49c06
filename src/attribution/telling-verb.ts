/** The verb before "that", across what may stand between them: to whom, when, where, by whom. */
import type { Tagged } from "../language/tagged.ts"
import { isFinite } from "./finite.ts"
import type { Run } from "./label.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const REACH = 14
const bridges = set(
  `in on at to before during after by through via with from yesterday today tonight last this early
late earlier again also again later monday tuesday wednesday thursday friday saturday sunday`,
)
const stops = set(". ; : ? ! — – --")
/** Verbs that take the one who is told straight behind them: "told the chamber that". */
const addressing = set("tell advise assure inform notify remind warn let")

/** "made known", "set forth", "let it be understood", "let us know": the words behind the first verb. */
const idioms: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ["make", [/^known$/, /^it (?:known|clear|plain)$/, /^clear$/, /^plain$/]],
  ["let", [/^it be (?:known|understood)$/, /^(?:us|them|him|her|reporters) know$/, /^know$/]],
  ["set", [/^forth$/, /^out$/]],
])

/** Last token of the verb that begins at a place; the place itself for one word, -1 for a fragment. */
export function verbEnd({ lemmas, lowered }: Tagged, verb: number): number {
  const forms = idioms.get(lemmas[verb] as string)
  if (forms === undefined) return verb
  for (let length = 3; length > 0; length--) {
    const words = lowered.slice(verb + 1, verb + 1 + length).join(" ")
    if (forms.some((form) => form.test(words))) return verb + length
  }
  return -1
}

/** Where "that" stands behind a verb, or -1: at once, or behind adjuncts and whoever is told. */
export function thatBehind(tagged: Tagged, verb: number): number {
  const last = verbEnd(tagged, verb)
  if (last < 0) return -1
  const { lowered, lemmas, sentenceEnd } = tagged
  const next = last + 1
  if (lowered[next] === "that") return next
  const bridged = bridges.has(lowered[next] as string) || addressing.has(lemmas[verb] as string)
  if (!bridged) return -1
  const end = Math.min(next + REACH, (sentenceEnd[verb] as number) - 2)
  for (let i = next; i < end; i++) {
    if (stops.has(lowered[i] as string) || isFinite(tagged, i)) return -1
    if (lowered[i] === "that") return i
  }
  return -1
}

/** Tokens of the cue: the verb with the words of its idiom. */
export const cueOf = (tagged: Tagged, verb: number): Run => [
  verb,
  Math.max(verb, verbEnd(tagged, verb)) + 1,
]
