/** Movement as somebody claims it: "gaps have narrowed", "not farther apart". */
import type { ClaimedMovement } from "./movement.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"

/** In the order of weight: the first is what the report as a whole says. */
export function claimsOf(_setting: Setting, _statements: readonly Statement[]): ClaimedMovement[] {
  return []
}
