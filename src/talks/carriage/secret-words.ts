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
  "on condition that",
  "on the condition that",
  "on the understanding that",
  "on condition of not",
  "declined to give his name",
  "declined to give her name",
  "refused to be named",
  "refused to be identified",
  "unwilling to be",
  "wished to remain",
  "wishing to remain",
  "not to print",
  "not to name",
  "not to identify",
  "not to use",
  "keep his name",
  "keep her name",
  "keep their names",
  "give his name",
  "give her name",
  "use his name",
  "use her name",
  "without a name",
  "n't supposed to speak",
  "n't supposed to talk",
  "not supposed to speak",
  "not supposed to talk",
  "not allowed to speak",
  "not allowed to talk",
  "n't allowed to speak",
  "n't allowed to talk",
  "not permitted to speak",
  "not cleared to speak",
  "n't authorised to",
  "n't authorized to",
  "over his shoulder",
  "over her shoulder",
  "over their shoulders",
  "in a whisper",
  "in whispers",
  "in hushed tones",
  "in a low voice",
  "in a lowered voice",
  "lowering his voice",
  "lowering her voice",
  "lowered his voice",
  "lowered her voice",
  "glancing around",
  "out of earshot",
  "within these walls",
  "between these walls",
  "off camera",
  "off the air",
  "without name",
  "without names",
  "without giving a name",
  "without giving his name",
  "without giving her name",
  "no names please",
  "under his breath",
  "under her breath",
  "not for attribution",
  "not for quotation",
  "between ourselves",
  "behind the scenes",
  "requested anonymity",
  "granted anonymity",
  "insisted on anonymity",
  "asked for anonymity",
].map((words) => words.split(" "))

const alone = list(`
privately anonymously confidentially overheard leaked unnamed anonymous confided eavesdropped whispered muttered murmured
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
