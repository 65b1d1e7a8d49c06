/** What an outlet printed and took back was never said: no position, no news. */
import type { StatementId } from "../text/ids.ts"
import type { Gleaned } from "./gleaned.ts"
import type { StatementLink } from "./statement-link.ts"

/** @returns statements that their outlet has corrected or withdrawn */
export function misprintedIn(
  gleaned: readonly Gleaned[],
  links: readonly StatementLink[],
): ReadonlySet<StatementId> {
  const byOutlet = new Set(
    gleaned.flatMap(({ report: { outlet }, statements }) =>
      statements.filter(({ speakerName }) => speakerName === outlet).map(({ id }) => id),
    ),
  )
  return new Set(
    links.flatMap(({ type, from, to }) =>
      type === "corrects" || (type === "retracts" && byOutlet.has(from)) ? [to] : [],
    ),
  )
}
