/** "State television reported, citing the ministry, that ...": the ministry said it. */
import { isNoun, isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { isPaper } from "./paper.ts"
import { knowing, phraseAt } from "./phrase.ts"
import { contentFrom, type Wrapped } from "./wrapped.ts"

/** The one who is cited in the sentence, from "citing"; null for papers and reasons. */
function citedIn(tagged: Tagged, { source }: Wrapped): TokenRun | null {
  const { lowered } = tagged
  const limit = tagged.sentenceEnd[source[1] - 1] as number
  const first = tagged.sentenceStart[source[0]] as number
  if (citing.has(lowered[first] as string)) return citedAt(tagged, first)
  for (let i = source[1]; i < limit; i++)
    if (citing.has(lowered[i] as string)) return citedAt(tagged, i)
  return null
}

const citing: ReadonlySet<string> = new Set(["citing", "quoting"])

/** The one named behind "citing", with what is told of him: "two people familiar with the talks". */
function citedAt(tagged: Tagged, at: number): TokenRun | null {
  const run = phraseAt(tagged, at + 1)
  const head = run[1] - 1
  const speaks = run[1] > run[0] && isNoun[tagged.tag[head] as number] === 1
  return speaks && !isPaper(tagged, run) ? [run[0], knownEnd(tagged, run[1])] : null
}

const LONGEST = 9

/** Past "familiar with the talks", up to the next mark or verb. */
function knownEnd({ lowered, tag, sentenceEnd }: Tagged, at: number): number {
  if (!knowing.has(lowered[at] ?? "")) return at
  const limit = Math.min(at + LONGEST, sentenceEnd[at] as number)
  let to = at + 1
  while (
    to < limit &&
    /^[\p{L}\p{N}]/u.test(lowered[to] as string) &&
    isVerb[tag[to] as number] === 0
  )
    to++
  return to
}

/** Content around the aside: ", citing the ministry, that it was over". */
function withoutAside(
  { lowered }: Tagged,
  content: readonly TokenRun[],
  cited: TokenRun,
): TokenRun[] {
  const aside = content.some(([from, to]) => from <= cited[1] && cited[0] < to)
  if (!aside) return [...content]
  const after = lowered[cited[1]] === "," ? cited[1] + 1 : cited[1]
  return contentFrom(content, after)
}

/** Gives what an outlet reports to the one it cites for it; null when it cites nobody. */
export function citedBy(tagged: Tagged, wrapped: Wrapped): Wrapped | null {
  const source = citedIn(tagged, wrapped)
  if (source === null) return null
  const content = withoutAside(tagged, wrapped.content, source)
  return content.length === 0 ? null : { source, cue: wrapped.cue, content }
}
