/** How reports say that words were not meant for all: "on condition of anonymity", "overheard". */
import type { Tagged } from "../../language/tagged.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

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

/** The first words of all that tell of secrecy. */
export const secretWords: readonly string[] = [...alone, ...byFirst.keys()]

const standsAt = ({ lowered }: Tagged, at: number, words: readonly string[]): boolean =>
  words.every((word, k) => lowered[at + k] === word)

/** Does a word or phrase of secrecy begin at a token? */
export function isSecretAt(tagged: Tagged, at: number): boolean {
  const word = tagged.lowered[at] as string
  return alone.has(word) || byFirst.get(word)?.some((words) => standsAt(tagged, at, words)) === true
}
