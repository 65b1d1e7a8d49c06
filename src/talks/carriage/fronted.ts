/** "The mill would close, he was quoted as saying by the Argus": what she said stands in front. */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { OUTSIDE } from "../../language/quotation.ts"
import { isAside } from "./quoted-as.ts"
import type { Wrapped } from "./wrapped.ts"

/** More words than these are no mere name of a carrier. */
const LONGEST = 9
const carriers: ReadonlySet<string> = new Set(["by", "in", "on"])
const quotes: ReadonlySet<string> = new Set(["quote", "cite"])

/** "“It stays,” the Argus quoted Brun as saying, citing a letter": the quotation is what he said. */
function besideAside(tagged: Tagged, { source, cue }: Wrapped): Wrapped | null {
  const start = tagged.sentenceStart[source[0]] as number
  if (tagged.quoteState[start] === OUTSIDE) return null
  const end = (tagged.quotationLast[start] as number) + 1
  return end <= source[0] ? { source, cue, content: [[start, end]] } : null
}

/** Takes a content that only names the carrier for what stands before the source; else null. */
export function fronted(tagged: Tagged, { source, cue, content }: Wrapped): Wrapped | null {
  const { lowered, lemmas, tag, sentenceStart } = tagged
  const [named] = content
  if (named === undefined || content.length > 1) return null
  if (isAside(tagged, named)) return besideAside(tagged, { source, cue, content })
  if (named[1] - named[0] > LONGEST) return null
  if (!carriers.has(lowered[named[0]] as string) || named[0] < cue[1]) return null
  for (let i = named[0]; i < named[1]; i++) if (isVerb[tag[i] as number] === 1) return null
  if (!lemmas.slice(...cue).some((lemma) => quotes.has(lemma))) return null
  const start = sentenceStart[source[0]] as number
  const end = source[0] - 1
  return lowered[end] === "," && end - start > 2 ? { source, cue, content: [[start, end]] } : null
}
