/** What kind of answer a statement is by its own words. */
import { takesStoryBack } from "../denial.ts"
import type { Act } from "../statement.ts"
import type { Utterance } from "../utterance.ts"
import type { Answer } from "./answer.ts"

/** "On pay there was no such give: she wants seven": who asks or grants denies nothing. */
const wishes: ReadonlySet<Act | null> = new Set<Act | null>([
  "demands",
  "proposes",
  "conditional",
  "open",
  "concedes",
])

/** A story that is taken back as a whole, or mended in a point. */
export const mendOf = ({ statement }: Utterance): "corrects" | "retracts" =>
  takesStoryBack(statement) ? "retracts" : "corrects"

/** Null when it answers nothing. */
export function typeOf({ statement, outlet, sense }: Utterance): Answer["type"] | null {
  if (outlet !== null && statement.speakerName === outlet && sense.corrects) return "corrects"
  if (sense.denies && !wishes.has(statement.act)) return "denies"
  return sense.takesBack ? "retracts" : null
}
