/** An event of the timeline in words taken from the reports. */
import type { Event } from "../analysis/timeline.ts"
import type { Ground } from "./ground.ts"

/** The event in a few words taken from the reports. */
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
