/** The same meeting in several reports is one meeting, with what each report says of it. */
import type { Actor } from "../actors/actor.ts"
import type { ReportId } from "../text/ids.ts"
import { agree, clash, current, isSameRound, STRONGEST, tieOf } from "./encounters/same-meeting.ts"
import { aWeekOn, type Known, type Sighted, sighted } from "./encounters/sighted.ts"
import type { Gleaned } from "./gleaned.ts"
import type { Meeting, MeetingState } from "./meeting.ts"
import type { MeetingSighting } from "./meeting-sighting.ts"

/** A meeting with the sightings it is made of, reports in the order they were published. */
export interface FoldedMeeting {
  readonly meeting: Meeting
  readonly sightings: readonly MeetingSighting[]
}

/** How strongly a sighting belongs to a group: its best tie, if nothing in the group forbids it. */
function tieTo(group: readonly Sighted[], one: Sighted): number {
  // A numbered round keeps its number when its day is moved.
  if (group.some((other) => clash(other, one))) return 0
  if (group.some((other) => isSameRound(other, one))) return STRONGEST
  let best = 0
  for (const other of current(group)) {
    const tie = tieOf(other, one)
    if (tie === 0 && !agree(other, one)) return 0
    best = Math.max(best, tie)
  }
  return best
}

/** The group the sighting has the strongest tie to; of equal ties the latest. */
function ownGroup(groups: readonly Sighted[][], one: Sighted): Sighted[] | null {
  let [own, best]: [Sighted[] | null, number] = [null, 0]
  for (const group of groups) {
    const tie = tieTo(group, one)
    if (tie >= best && tie > 0) [own, best] = [group, tie]
  }
  return own
}

/** "At Monday's talks" is next Monday's when those were planned and no other Monday's are known. */
function waited(groups: readonly Sighted[][], one: Sighted): boolean {
  const next = aWeekOn(one)
  const own = next && ownGroup(groups, next)
  if (!own?.some(({ sighting }) => sighting.state === "planned")) return false
  own.push(next as Sighted)
  return true
}

function groupsOf(all: readonly Sighted[]): Sighted[][] {
  const groups: Sighted[][] = []
  for (const one of all) {
    const own = ownGroup(groups, one)
    if (own) own.push(one)
    else if (!waited(groups, one)) groups.push([one])
  }
  return groups
}

/** Actors by the names participants bear; those whose party is known first. */
function actorsByName(gleaned: readonly Gleaned[]): Known {
  const known = new Map<string, Actor>()
  for (const { actors, meetings } of gleaned) {
    if (meetings.length === 0) continue
    for (const one of actors) if (!known.get(one.name)?.party) known.set(one.name, one)
  }
  return known
}

/** @param gleaned in the order the reports were published */
export function foldedMeetings(gleaned: readonly Gleaned[]): FoldedMeeting[] {
  const known = actorsByName(gleaned)
  const all = gleaned.flatMap(({ report, meetings }, order) =>
    meetings.map((one) => sighted(one, { order, published: report.published, known })),
  )
  return groupsOf(all).map((group) => {
    const sightings = group.map(({ sighting }) => sighting)
    return { meeting: meetingOf(sightings), sightings }
  })
}

/** @param gleaned in the order the reports were published */
export const foldMeetings = (gleaned: readonly Gleaned[]): Meeting[] =>
  foldedMeetings(gleaned).map(({ meeting }) => meeting)

const ranks: readonly MeetingState[] = ["planned", "under-way", "held", "cancelled", "denied"]

/** One entry a report: what outweighs the rest of it. */
function statesOf(sightings: readonly MeetingSighting[]): Meeting["states"] {
  const byReport = new Map<ReportId, Meeting["states"][number]>()
  for (const one of sightings.flatMap(({ states }) => states)) {
    const known = byReport.get(one.report)
    if (!known || ranks.indexOf(one.state) > ranks.indexOf(known.state))
      byReport.set(one.report, one)
  }
  return [...byReport.values()]
}

/** Slots are taken from a report that tells of the meeting as held before one that announces it. */
function meetingOf(sightings: readonly MeetingSighting[]): Meeting {
  const [first] = sightings as [MeetingSighting]
  const held = sightings.filter(({ state }) => state === "held" || state === "under-way")
  const ordered = [...held, ...sightings.filter((one) => !held.includes(one))]
  const slot = <K extends keyof Meeting>(key: K): Meeting[K] | null =>
    ordered.find((one) => one[key] !== null)?.[key] ?? null
  const dated =
    ordered.find(({ date }) => date !== null) ?? ordered.find(({ when }) => when !== null)
  const lasted = ordered.find(({ duration }) => duration !== null)
  const states = statesOf(sightings)
  return {
    id: first.id,
    participants: participantsOf(ordered),
    place: slot("place"),
    when: dated?.when ?? null,
    date: dated?.date ?? null,
    duration: lasted?.duration ?? null,
    minutes: lasted?.minutes ?? null,
    format: slot("format"),
    mediator: slot("mediator"),
    state: states.at(-1)?.state ?? first.state,
    states,
    evidence: sightings.flatMap(({ evidence }) => evidence),
  }
}

function participantsOf(sightings: readonly MeetingSighting[]): Meeting["participants"] {
  const found = new Map<string, Meeting["participants"][number]>()
  for (const one of sightings.flatMap(({ participants }) => participants)) {
    const key = one.actor ?? one.name.toLowerCase()
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}
