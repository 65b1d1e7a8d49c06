/** The same meeting in several reports is one meeting, with what each report says of it. */
import type { Gleaned } from "./gleaned.ts"
import type { Meeting } from "./meeting.ts"

/** @param gleaned in the order the reports were published */
export function foldMeetings(gleaned: readonly Gleaned[]): Meeting[] {
  return gleaned.flatMap(({ meetings }) => meetings)
}
