/** The meetings one report tells of, each slot with its words. */
import type { Meeting } from "./meeting.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"

/** A meeting as one report has it. */
export interface MeetingSighting extends Meeting {
  /** As printed, to tell one round from the next; null when the report numbers none. */
  readonly round: string | null
}

export function meetingsOf(
  _setting: Setting,
  _statements: readonly Statement[],
): MeetingSighting[] {
  return []
}
