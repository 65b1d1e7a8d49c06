/** A meeting in words of the record: where, when, how long, between whom. */
import type { Meeting, MeetingState } from "../../talks/meeting.ts"
import { printedDay } from "../../text/printed-date.ts"

const mostNamed = 5

/** Those who are somebody; "the delegation" alone tells nothing. */
function namedOf({ participants, mediator }: Meeting): string[] {
  const names = participants.flatMap(({ name, actor }) => (actor === null ? [] : [name]))
  return [...new Set(names)].filter((name) => name !== mediator && /^\p{Lu}/u.test(name))
}

/** "Port Ellery, 14 Mar 2026, five hours, mediated by Coast Council: Ida Marsh, Bo Lund". */
export function meetingWords(meeting: Meeting): string {
  const { place, date, when, duration, format, mediator } = meeting
  const day = date === null ? when : printedDay(date)
  const mediated = mediator === null ? null : `mediated by ${mediator}`
  const slots = [place ?? format, day, duration, mediated].filter((slot) => slot !== null)
  const named = namedOf(meeting)
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more` : ""
  const between = named.length === 0 ? "" : `: ${named.slice(0, mostNamed).join(", ")}${more}`
  return (slots.length === 0 ? "no place or day named" : slots.join(", ")) + between
}

export const stateWords = {
  held: "Meeting held",
  "under-way": "Meeting under way",
  planned: "Meeting planned",
  cancelled: "Meeting called off",
  denied: "Meeting denied",
} as const satisfies Record<MeetingState, string>
