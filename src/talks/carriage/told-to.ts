/** "As telling growers that it was over": those who were told are no part of what was told. */
import type { Attribution } from "../../attribution/attribution.ts"
import type { Tagged } from "../../language/tagged.ts"
import { spanOf, tokensOf } from "../../language/token-run.ts"
import { phraseAt } from "./phrase.ts"

/** The content from its "that" on, when whoever was told stands before it. */
export function withoutAddressee<One extends Attribution>(tagged: Tagged, one: One): One {
  const cue = one.cue.at(-1)
  const [first, ...rest] = one.content
  if (cue === undefined || first === undefined) return one
  const last = tokensOf(tagged, cue)[1]
  const [from, to] = tokensOf(tagged, first)
  if (from !== last || tagged.lemmas[last - 1] !== "tell") return one
  const that = phraseAt(tagged, from)[1]
  if (that === from || that >= to - 1 || tagged.lowered[that] !== "that") return one
  return { ...one, content: [spanOf(tagged, [that, to]), ...rest] }
}
