/** Where reports differ on one meeting: how long it was, whether it was, on which day. */
import type { Evidence } from "../../text/evidence.ts"
import type { Account } from "../account.ts"
import { daysBetween } from "../encounters/day-range.ts"
import { shareName } from "../encounters/shared-words.ts"
import type { FoldedMeeting } from "../fold-meetings.ts"
import type { MeetingSighting } from "../meeting-sighting.ts"
import { accountOf, type Word } from "./versions.ts"

/** "About five hours" is no other account than five hours; nine hours is none of eight. */
const ROUGH = 0.15
const EXACT = 0.06
const roughly =
  /\b(?:about|around|some|roughly|nearly|almost|over|approximately|under|more|less|least)\b/iu

const isOver = ({ state }: MeetingSighting): boolean => state === "held" || state === "under-way"

/** The clause that holds the words, the first one when none does. */
function clauseWith({ evidence }: MeetingSighting, words: string): Evidence {
  const [first] = evidence as readonly [Evidence]
  return evidence.find(({ quote }) => quote.includes(words)) ?? first
}

interface Length {
  readonly minutes: number
  readonly words: string
}

function isSameLength(a: Length, b: Length): boolean {
  const tolerance = roughly.test(a.words) || roughly.test(b.words) ? ROUGH : EXACT
  return Math.abs(a.minutes - b.minutes) <= tolerance * Math.max(a.minutes, b.minutes)
}

/** Lengths within the tolerance of a length already told are the same. */
function durations({ meeting, sightings }: FoldedMeeting): Account | null {
  const told: Length[] = []
  const words: Word[] = []
  for (const one of sightings) {
    const { duration, minutes } = one
    if (duration === null || minutes === null) continue

    const close = told.find((known) => isSameLength(known, { minutes, words: duration }))?.minutes
    if (close === undefined) told.push({ minutes, words: duration })
    words.push({
      value: duration,
      key: String(close ?? minutes),
      evidence: clauseWith(one, duration),
    })
  }
  return accountOf(meeting.id, "duration", words)
}

/** "Took place" against "did not": a round that was called off is no denial. */
function states({ meeting, sightings }: FoldedMeeting): Account | null {
  const words = sightings
    .flatMap(({ told }) => told)
    .flatMap(({ state, evidence }): Word[] => {
      if (state === "held" || state === "under-way")
        return [{ value: "took place", key: "held", evidence }]
      return state === "denied" ? [{ value: "did not take place", key: "denied", evidence }] : []
    })
  return accountOf(meeting.id, "state", words)
}

/** Days on which it is said to have been held; those a day apart are one night or one time zone. */
function dates({ meeting, sightings }: FoldedMeeting): Account | null {
  const words: Word[] = []
  const told: string[] = []
  for (const one of sightings.filter(isOver)) {
    if (one.date === null || one.until !== null || one.when === null) continue
    const date = one.date
    const close = told.find((known) => daysBetween(known, date) <= 1)
    if (close === undefined) told.push(date)
    words.push({ value: one.when, key: close ?? date, evidence: clauseWith(one, one.when) })
  }
  return accountOf(meeting.id, "date", words)
}

/** Halls and houses: a town, and the hall that stands in it, are no two places. */
const house =
  /\b(?:hall|hotel|inn|house|palace|villa|castle|lodge|depot|office|offices|headquarters|embassy|mission|school|college|library|museum|church|chapel|abbey|barracks|station|warehouse|mill|farm|ship|club|theatre|theater|courthouse|chancellery)\b/iu

/** Houses in which two reports say that it was held; one report may tell of a walk from one to another. */
function places({ meeting, sightings }: FoldedMeeting): Account | null {
  const words: Word[] = []
  const told: string[] = []
  for (const one of sightings.filter(isOver)) {
    const { place } = one
    if (place === null || !house.test(place)) continue
    const close = told.find((known) => shareName(known, place))
    if (close === undefined) told.push(place)
    words.push({ value: place, key: close ?? place, evidence: clauseWith(one, place) })
  }
  const reports = new Set(words.map(({ evidence }) => evidence.report))
  return reports.size < told.length ? null : accountOf(meeting.id, "place", words)
}

export const compareMeeting = (folded: FoldedMeeting): Account[] =>
  [durations(folded), states(folded), dates(folded), places(folded)].filter((one) => one !== null)
