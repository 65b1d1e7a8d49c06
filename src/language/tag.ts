/** Part-of-speech tags (Penn Treebank) and the coarse classes read off them. */
export const tags = [
  "NN",
  "IN",
  "NNP",
  "DT",
  "JJ",
  "NNS",
  "VBD",
  "RB",
  "CC",
  "VB",
  "PRP",
  "TO",
  "VBN",
  "VBZ",
  "VBG",
  "CD",
  "VBP",
  "PRP$",
  "MD",
  "POS",
  "WDT",
  "WRB",
  "WP",
  "RP",
  "JJR",
  "JJS",
  "NNPS",
  "EX",
  "RBR",
  "PDT",
  "UH",
  "RBS",
  "FW",
  "LS",
  "WP$",
  "SYM",
  ".",
  ",",
  ":",
  "``",
  "''",
  "-LRB-",
  "-RRB-",
  "$",
  "#",
] as const
export type Tag = (typeof tags)[number]

const numbers: ReadonlyMap<string, number> = new Map(tags.map((tag, number) => [tag, number]))
/** Number of a tag in `tags`; -1 for a tag we do not know. */
export const tagNumber = (tag: string): number => numbers.get(tag) ?? -1

export type WordClass = "verb" | "noun" | "adjective" | "adverb" | "preposition" | "other"
const classOf = (tag: Tag): WordClass => {
  if (tag.startsWith("V")) return "verb"
  if (tag.startsWith("N")) return "noun"
  if (tag.startsWith("J")) return "adjective"
  if (tag.startsWith("R")) return "adverb"
  return tag === "IN" ? "preposition" : "other"
}
export const wordClasses: readonly WordClass[] = tags.map(classOf)

const flags = (holds: (tag: Tag) => boolean): Uint8Array =>
  Uint8Array.from(tags, (tag) => (holds(tag) ? 1 : 0))

// Tests by tag number, as tables, since they stand in the innermost loops.
export const isVerb = flags((tag) => tag.startsWith("V"))
export const isNoun = flags((tag) => tag.startsWith("N"))
export const isProper = flags((tag) => tag === "NNP" || tag === "NNPS")
export const isPronoun = flags((tag) => tag === "PRP" || tag === "WP" || tag === "EX")
/** Tags whose words are reduced to a lemma; all others are their own lower-case form. */
export const isInflected = flags((tag) => tag.startsWith("V") || tag === "NNS" || tag === "MD")
