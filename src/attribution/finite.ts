/** Verbs that carry a clause: "goes", "went", "will", not "to go" or "going". */
import { tags } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import type { Run } from "./label.ts"

const finite = Uint8Array.from(tags, (tag) =>
  tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD" ? 1 : 0,
)

/** Is the token such a verb? False outside the text. */
export const isFinite = ({ tag }: Tagged, i: number): boolean => finite[tag[i] ?? -1] === 1

/** Does one stand in the run? */
export function hasFinite(tagged: Tagged, [from, to]: Run): boolean {
  for (let i = from; i < to; i++) if (isFinite(tagged, i)) return true
  return false
}
