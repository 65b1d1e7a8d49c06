/** An encounter with all its clause tells of it. */
import type { Actor } from "../../actors/actor.ts"
import type { Duration } from "../../language/duration.ts"
import type { Moment } from "../../language/moment.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { ActorId } from "../../text/ids.ts"
import { wordSet } from "../word-set.ts"
import { holds, sliceOf, type Span } from "../../text/span.ts"
import type { MeetingState } from "../meeting.ts"
import type { Setting } from "../setting.ts"
import { type Run, sentenceAround, spanOfRun } from "./clause.ts"
import { besideDay, dayBeside } from "./day-after.ts"
import { mediatorIn } from "./mediator.ts"
import { type Participant, participantsIn } from "./participants.ts"
import { placeIn } from "./place.ts"
import { numberOf, type Round, roundIn } from "./round.ts"
import { dayOf, fits, printed, stateOn } from "./encounter-day.ts"
import type { Encounter } from "./trigger.ts"

export interface ToldEncounter {
  readonly encounter: Encounter
  /** Sentence of the report it stands in. */
  readonly sentence: number
  /** "Days after he met": told beside another event of its sentence. */
  readonly besides: boolean
  readonly span: Span
  readonly participants: readonly Participant[]
  readonly place: Span | null
  readonly moment: Moment | null
  /** ISO 8601; null when it is not certain. */
  readonly date: string | null
  readonly duration: Duration | null
  readonly round: Round | null
  readonly mediator: string | null
  readonly state: MeetingState
}

/** What is read once a report, for all its encounters. */
export interface Scene {
  readonly setting: Setting
  readonly moments: readonly Moment[]
  readonly durations: readonly Duration[]
  readonly actors: ReadonlyMap<ActorId, Actor>
}

const LONGEST = 15 * 1440

/** "In the past three days", "a three-year period", "a 60-day truce" are no length of a meeting. */
function isLength({ setting: { report } }: Scene, { span, minutes }: Duration): boolean {
  if (minutes !== null && minutes > LONGEST) return false
  const words = sliceOf(report.text, span)
  if (/month|year|week/iu.test(words)) return false
  if (
    /\b(?:last|past|next|coming|within|in|every|per)\s*$/iu.test(
      report.text.slice(Math.max(0, span.start - 12), span.start),
    )
  )
    return false
  // "Two days late", "a day after": how far off, not how long.
  if (
    /^ (?:late|later|early|earlier|overdue|after|before|ago|ahead)\b/u.test(
      report.text.slice(span.end),
    )
  )
    return false
  if (!/\d-|-(?:hour|day|minute)/iu.test(words)) return true
  return /^\s*(?:\p{L}+[\s-]+){0,3}(?:talks|meetings?|rounds?|sessions?|negotiations|call|summit|discussions|consultations|conversation|sitting|bargaining|bilateral|visit)\b/iu.test(
    report.text.slice(span.end, span.end + 60),
  )
}

/** Of those in the clause, the nearest to the word that tells it. */
function nearest<T extends { readonly span: Span }>(all: readonly T[], clause: Span, at: number) {
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const one of all) {
    if (!holds(clause, one.span)) continue
    const distance = Math.min(Math.abs(one.span.start - at), Math.abs(one.span.end - at))
    if (distance < least) [best, least] = [one, distance]
  }
  return best
}

const HEAD = 8
const openers = wordSet("after following during since before at in for to over until")

const isOpener = ({ lowered }: Tagged, k: number): boolean => openers.has(lowered[k] as string)

/** The part of the clause that belongs to "after talks in Oru on Monday". */
function behind(tagged: Tagged, { at, clause }: Encounter): Run {
  let to = at + 1
  while (to < clause.to && tagged.lowered[to] !== ",") to++
  let from = at
  while (from > clause.from && at - from < HEAD && !isOpener(tagged, from - 1)) from--
  return { from, to }
}

/** The encounter's own time among those of its clause, and what it makes of the state. */
function timeOf({ setting, moments }: Scene, encounter: Encounter, own: Run) {
  const { tagged, report } = setting
  const beside = encounter.aside ? besideDay(tagged, encounter.at) : null
  const told = beside && dayBeside(tagged, beside, moments)
  if (told !== null) return { moment: null, state: encounter.state, date: told }
  const at = tagged.start[encounter.at] as number
  const { state, present } = encounter
  const today = report.published?.slice(0, 10) ?? null
  const fitting =
    today === null
      ? moments
      : moments.filter((one) => fits(printed(one, report.text, at), state, today))
  const near = encounter.dayAt === undefined ? at : (tagged.end[encounter.dayAt] as number)
  const span = spanOfRun(tagged, own)
  // "Planned for Monday, went ahead on Tuesday": the day is behind its word.
  const behindIt =
    encounter.dayAt === undefined ? [] : fitting.filter((one) => one.span.start > near)
  const moment = nearest(behindIt, span, near) ?? nearest(fitting, span, near)
  if (moment === null || today === null) return { moment, state, date: moment?.date ?? null }
  const time = printed(moment, report.text, at)
  const then = stateOn(state, time, { today, present })
  return { moment, state: then, date: dayOf(time, then, today) }
}

export function tell(scene: Scene, encounter: Encounter): ToldEncounter {
  const { setting, durations, actors } = scene
  const { tagged } = setting
  const span = spanOfRun(tagged, encounter.clause)
  const at = tagged.start[encounter.at] as number
  const own = encounter.aside ? behind(tagged, encounter) : encounter.clause
  const place = placeIn(tagged, own, encounter.at)
  const { moment, state, date } = timeOf(scene, encounter, own)
  const opener = tagged.lowered[encounter.clause.from - 1]
  return {
    encounter,
    sentence: tagged.sentence[encounter.at] as number,
    besides:
      opener === "after" ||
      opener === "before" ||
      (encounter.aside && besideDay(tagged, encounter.at) !== null),
    span,
    place,
    moment,
    date,
    participants: [
      ...(encounter.hosts ? participantsIn(setting, encounter.hosts, actors, place) : []),
      ...participantsIn(setting, encounter.clause, actors, place),
    ],
    duration: nearest(
      durations.filter((one) => isLength(scene, one)),
      span,
      at,
    ),
    round: numberOf(tagged, encounter) ?? roundIn(tagged, encounter.clause, encounter.at),
    mediator: mediatorIn(setting, encounter.clause, sentenceAround(tagged, encounter.at)),
    state,
  }
}

/** How much the clause tells: two sides weigh most. */
export const weightOf = ({
  encounter,
  participants,
  moment,
  place,
  duration,
  round,
}: ToldEncounter): number =>
  (encounter.aside ? -2 : 0) +
  Math.min(participants.length, 3) * 2 +
  (moment ? 2 : 0) +
  (place ? 2 : 0) +
  (duration ? 1 : 0) +
  (round ? 1 : 0)
