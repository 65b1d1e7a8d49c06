/** `rapporteur timeline`: meetings, papers and words by day and by track. */
import { timelineOf, type Event } from "../analysis/timeline.ts"
import { originsOf, stateOf, whatOf, wordsOf } from "./event-words.ts"
import type { Ground } from "../desk/ground.ts"
import { printTimeline } from "./print-timeline.ts"
import type { View } from "./view.ts"

export interface TimelineOptions {
  /** Only these; all when none is named. */
  readonly kinds: readonly Event["kind"][]
  /** Part of the track's name; null for every track. */
  readonly track: string | null
}

export const timelineView =
  ({ kinds, track }: TimelineOptions) =>
  (ground: Ground): View => {
    const wanted = track?.toLowerCase() ?? ""
    const events = timelineOf(ground).filter(
      (event) =>
        (kinds.length === 0 || kinds.includes(event.kind)) &&
        event.track.toLowerCase().includes(wanted),
    )
    return {
      table: {
        columns: ["date", "kind", "track", "what", "state", "origins", "words"],
        rows: events.map((event) => [
          event.date,
          event.kind,
          event.track,
          whatOf(event),
          stateOf(event),
          originsOf(event, ground),
          wordsOf(event),
        ]),
      },
      data: { events },
      text: (page) => printTimeline(events, ground, page),
    }
  }
