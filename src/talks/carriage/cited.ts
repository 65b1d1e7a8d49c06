/** "State television reported, citing the ministry, that ...": the ministry said it. */
import { isNoun } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { isPaper } from "./paper.ts"
import { phraseAt } from "./phrase.ts"
import { contentFrom, type Wrapped } from "./wrapped.ts"

/** The one who is cited in the sentence, from "citing"; null for papers and reasons. */
function citedIn(tagged: Tagged, { source }: Wrapped): TokenRun | null {
  const { lowered, tag } = tagged
  const limit = tagged.sentenceEnd[source[1] - 1] as number
  for (let i = source[1]; i < limit; i++) {
    if (lowered[i] !== "citing" && lowered[i] !== "quoting") continue
    const run = phraseAt(tagged, i + 1)
    const head = run[1] - 1
    const speaks = run[1] > run[0] && isNoun[tag[head] as number] === 1
    return speaks && !isPaper(tagged, run) ? run : null
  }
  return null
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
