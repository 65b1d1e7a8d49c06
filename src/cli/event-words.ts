/** An event of the timeline in words taken from the reports. */
import type { Event } from "../analysis/timeline.ts"
import type { Ground } from "../desk/ground.ts"
import { printedDay } from "../text/printed-date.ts"

/** The event in a few words taken from the reports. */
type Meeting = Ground["meetings"][number]

export function whatOf(event: Event): string {
  switch (event.kind) {
    case "meeting": {
      const { place, duration, format } = event.meeting
      const slots = [place, duration, format].filter((slot) => slot !== null)
      return slots.length === 0 ? "meeting" : slots.join(", ")
    }
    case "proposal":
      return event.version === null
        ? event.proposal.name
        : `${event.proposal.name}, ${event.version}`
    case "statement":
      return [event.statement.speakerName ?? "No source named", event.statement.act]
        .filter((word) => word !== null)
        .join(", ")
    default:
      return event satisfies never
  }
}

export function stateOf(event: Event): string | null {
  if (event.kind === "meeting") return event.meeting.state
  return event.kind === "proposal" ? event.proposal.state : event.statement.form
}

/** Independent first sources of the event. */
export const originsOf = ({ evidence }: Event, { originOf }: Ground): number =>
  new Set(evidence.map(({ report }) => originOf.get(report) ?? report)).size

/** The words the event is shown by; a meeting's are those of its latest state. */
export const wordsOf = (event: Event): string =>
  (event.kind === "meeting" ? quoteOfState(event.meeting) : undefined) ??
  event.evidence[0]?.quote ??
  ""

/** "planned 2 Mar 2027, cancelled 15 Mar 2027"; null when the state never changed. */
export function historyOf(event: Event, { finder }: Pick<Ground, "finder">): string | null {
  if (event.kind !== "meeting") return null
  const { states } = event.meeting
  const steps = states.filter(({ state }, i) => state !== states[i - 1]?.state)
  if (steps.length < 2) return null
  return steps
    .map(
      ({ state, report }) => `${state} ${printedDay(finder.reportOf(report)?.published ?? null)}`,
    )
    .join(", ")
}

/** The first report's words for the state the meeting is in now. */
const quoteOfState = ({ state, states }: Meeting): string | undefined =>
  states.find((one) => one.state === state)?.evidence.quote
