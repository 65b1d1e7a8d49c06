/** How much happened on each day: what a timeline shows before anybody has zoomed in. */
import { z } from "zod"
import { timelineOf, type Event } from "../../analysis/timeline.ts"
import type { Ground } from "../../desk/ground.ts"
import { operation } from "../operation.ts"
import { timelineDays } from "../shapes/timeline-days.ts"

const timelines = new WeakMap<Ground, Event[]>()

/** Made once for every state of the record: a page of it is asked for at every step of a scroll. */
export function eventsOn(ground: Ground): readonly Event[] {
  const made = timelines.get(ground) ?? timelineOf(ground)
  timelines.set(ground, made)
  return made
}

/** Events of one table, whoever else sits at it; all of them where nobody is named. */
export const isOnTrack = (event: Pick<Event, "track">, track: string | undefined): boolean =>
  event.track.toLowerCase().includes(track?.toLowerCase() ?? "")

interface Day {
  readonly date: string
  meeting: number
  proposal: number
  statement: number
}

/** Days on which anything happened, in order; what nobody dates is counted apart. */
export function daysOf(events: readonly Pick<Event, "date" | "kind">[]): {
  readonly days: Day[]
  readonly undated: number
} {
  const days = new Map<string, Day>()
  let undated = 0
  for (const { date, kind } of events) {
    const name = date?.slice(0, 10)
    if (name === undefined) {
      undated++
      continue
    }
    const day = days.get(name) ?? { date: name, meeting: 0, proposal: 0, statement: 0 }
    day[kind]++
    days.set(name, day)
  }
  return { days: [...days.values()], undated }
}

export const getTimelineDays = operation({
  method: "get",
  path: "/api/timeline/days",
  name: "getTimelineDays",
  tag: "talks",
  summary: "How many meetings, papers and words each day had, to zoom in by",
  scope: "read",
  query: z.strictObject({ track: z.string().min(1).max(500).optional() }),
  answer: timelineDays,
  async run({ house, query }) {
    return daysOf(eventsOn(await house.ground()).filter((one) => isOnTrack(one, query.track)))
  },
})
