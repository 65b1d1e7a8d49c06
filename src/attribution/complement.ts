/** What stands after a word, as a class: reporting words are told by the complement they take. */
import { hashOf } from "../language/hash.ts"
import type { Segmented } from "../language/segment.ts"
import { isNoun, isVerb, type Tag, tags } from "../language/tag.ts"

const kept =
  'that to of about by with for on over in as it whether if how why what against : , " “ ‘'.split(
    " ",
  )
const QUOTE = hashOf('"')

/** Words that are their own class; every opening quotation mark counts as one. */
const own: ReadonlyMap<number, number> = new Map(
  kept.map((word) => [hashOf(word), word === "“" ? QUOTE : hashOf(word)]),
)

const PARAGRAPH_END = hashOf(".end")

const byTag: Int32Array = Int32Array.from(tags, (tag, t) => hashOf(`.${classOf(tag, t)}`))

function classOf(tag: Tag, t: number): string {
  if (isVerb[t]) return "verb"
  if (tag === "NNP") return "name"
  if (isNoun[t]) return "noun"
  if (tag.startsWith("PRP")) return "pronoun"
  if (tag.startsWith("JJ")) return "adjective"
  return tag === "DT" || tag === "RP" ? tag : "other"
}

type Columns = Pick<Segmented, "paragraphEnd"> & {
  readonly lower: Int32Array
  readonly tag: Uint8Array
}

/** Class of the token after `i`, as a hash. */
export function complementOf({ lower, tag, paragraphEnd }: Columns, i: number): number {
  const next = i + 1
  if (next >= (paragraphEnd[i] as number)) return PARAGRAPH_END
  return own.get(lower[next] as number) ?? (byTag[tag[next] as number] as number)
}
