/** Who met whom: pairs of those at one table, by track, with how often and when. */
import type { Meeting, MeetingState } from "../talks/meeting.ts"
import type { Evidence } from "../text/evidence.ts"
import { grouped } from "../text/grouped.ts"
import { isWithin, type Period } from "./period.ts"
import { trackOf } from "./timeline.ts"

export interface Contact {
  readonly between: readonly [string, string]
  /** As its first meeting names it. */
  readonly track: string
  /** Meetings by the latest that is known of each. */
  readonly states: Readonly<Record<MeetingState, number>>
  /** ISO 8601 days of the first and the last meeting that took place; null when none has a date. */
  readonly first: string | null
  readonly last: string | null
  readonly meetings: readonly string[]
  readonly evidence: readonly Evidence[]
}

type Pair = readonly [string, string]

/**
 * A pair at tables of two tracks stands once for each.
 *
 * @param track part of a track's name, in any case; empty for all
 */
export function contactsOf(meetings: readonly Meeting[], track: string, period: Period): Contact[] {
  const among = meetings.filter(
    (one) => isWithin(period, one.date) && trackOf(one).toLowerCase().includes(track.toLowerCase()),
  )
  const met = among.flatMap((meeting) => pairsOf(meeting).map((pair) => ({ pair, meeting })))
  const groups = grouped(met, ({ pair, meeting }) => JSON.stringify([...pair, ...seatsAt(meeting)]))
  return [...groups.values()].map(contactOf).toSorted(mostMetFirst)
}

/** One table is one track, whoever is named first. */
const seatsAt = ({ participants }: Meeting): string[] =>
  [...new Set(participants.map(({ name }) => name))].toSorted()

function pairsOf(meeting: Meeting): Pair[] {
  const names = seatsAt(meeting)
  return names.flatMap((one, k) => names.slice(k + 1).map((other): Pair => [one, other]))
}

const tookPlace = ({ state }: Meeting): boolean => state === "held" || state === "under-way"

function contactOf(met: readonly { readonly pair: Pair; readonly meeting: Meeting }[]): Contact {
  const [first] = met as [(typeof met)[number]]
  const meetings = met.map(({ meeting }) => meeting)
  const days = meetings
    .filter(tookPlace)
    .flatMap(({ date }) => date ?? [])
    .toSorted()
  const count = (state: MeetingState) => meetings.filter((one) => one.state === state).length
  return {
    between: first.pair,
    track: trackOf(first.meeting),
    states: {
      held: count("held"),
      "under-way": count("under-way"),
      planned: count("planned"),
      cancelled: count("cancelled"),
      denied: count("denied"),
    },
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    meetings: meetings.map(({ id }) => id),
    evidence: meetings.flatMap(({ evidence }) => evidence),
  }
}

const mostMetFirst = (a: Contact, b: Contact): number =>
  b.states.held + b.states["under-way"] - a.states.held - a.states["under-way"] ||
  (a.between.join() < b.between.join() ? -1 : 1)
