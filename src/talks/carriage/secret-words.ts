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
  "refused to be named",
  "refused to be identified",
  "unwilling to be",
  "wished to remain",
  "wishing to remain",
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
  "in a whisper",
  "in hushed tones",
  "in a low voice",
  "lowering his voice",
  "lowering her voice",
  "out of earshot",
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

const names = list("name names identity identities")
const whose = list("his her their its my")
const hides = list("keep kept keeping withhold withheld forget forgot omit omitted hide hid out")
const shows = list("give giving use using print printing publish mention reveal disclose tell say")
const refusals = list("not n't never without declined refused refusing declining")
const glances = list("looking glancing peering")
const aside = list("behind around over")

/** The words that tell of secrecy, or that phrases of it begin with. */
export const secretWords: readonly string[] = [...alone, ...byFirst.keys(), ...names, ...glances]

/** How many tokens a name stands from the verb that hides it. */
const REACH = 6

/** "Asked us not to print her name", "asked that his name be withheld". */
function isNameHidden({ lowered }: Tagged, at: number): boolean {
  if (!names.has(lowered[at] as string) || !whose.has(lowered[at - 1] as string)) return false
  const near = [...lowered.slice(Math.max(0, at - REACH), at), ...lowered.slice(at + 1, at + 4)]
  const has = (words: ReadonlySet<string>): boolean => near.some((word) => words.has(word))
  return has(hides) || (has(shows) && has(refusals))
}

/** "Glancing behind him", "looking over her shoulder". */
const isWary = ({ lowered }: Tagged, at: number): boolean =>
  glances.has(lowered[at] as string) && aside.has(lowered[at + 1] as string)

const standsAt = ({ lowered }: Tagged, at: number, words: readonly string[]): boolean =>
  words.every((word, k) => lowered[at + k] === word)

/** Does a word or phrase of secrecy begin at a token? */
export function isSecretAt(tagged: Tagged, at: number): boolean {
  const word = tagged.lowered[at] as string
  return (
    alone.has(word) ||
    byFirst.get(word)?.some((words) => standsAt(tagged, at, words)) === true ||
    isNameHidden(tagged, at) ||
    isWary(tagged, at)
  )
}
