/** Is a content direct, indirect or mixed speech? */
import type { Form } from "./attribution.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"

/** Counts the words of the content (no punctuation) inside and outside quotation marks. */
export function formOf({ quoteState, mark }: Clues, content: readonly Run[]): Form {
  let quoted = 0
  let bare = 0
  for (const [from, to] of content)
    for (let i = from; i < to; i++) {
      if (mark[i] === 1) continue
      if ((quoteState[i] as number) > 0) quoted++
      else bare++
    }
  if (quoted === 0) return "indirect"
  return bare === 0 ? "direct" : "mixed"
}
