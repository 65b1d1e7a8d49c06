/** Do two reports tell of the same meeting? */
import type { MeetingSighting } from "../meeting-sighting.ts"
import { daysBetween, gapBetween, lengthOf } from "./day-range.ts"
import type { EncounterKind } from "./words.ts"
import { likeness, sameHead, shareName } from "./shared-words.ts"
import type { Sighted } from "./sighted.ts"

/** One meeting's sightings are told of within this many days when nothing but words ties them. */
const NEAR = 12
/** A round that is put off keeps its number; the same number much later is another negotiation. */
const SEASON = 120
const ALIKE = 0.6

const onLine = ({ kind, format }: MeetingSighting): boolean =>
  kind === "call" || format === "call" || format === "video"

const isToCome = ({ state }: MeetingSighting): boolean => state === "planned"
const cameToNothing = ({ state }: MeetingSighting): boolean => state === "cancelled"

/**
 * Two groups of people, or of sides, of which none is in both: ministers by name and "the
 * delegations of both countries" may be the same.
 */
function strangers(a: Sighted, b: Sighted): boolean {
  if (maySpeakForThem(a, b) && placesAgree(a.sighting, b.sighting)) return false
  if (a.sides.size > 1 && b.sides.size > 1) return ![...a.sides].some((side) => b.sides.has(side))
  if (isPeopleOnly(a) !== isPeopleOnly(b)) return false
  const known = a.sighting.participants.filter(isNamed)
  const others = b.sighting.participants.filter(isNamed)
  if (known.length < 2 || others.length < 2) return false
  return !known.some((x) => others.some((y) => isSamePerson(x, y)))
}

/** Of one in the hall by name and of the other by sides, nobody knows that they were others. */
const maySpeakForThem = (a: Sighted, b: Sighted): boolean =>
  (a.sides.size === 0) !== (b.sides.size === 0)

const isPeopleOnly = ({ persons, sighting }: Sighted): boolean =>
  persons.length > 1 && sighting.participants.every((one) => persons.includes(one) || !isNamed(one))

type Participant = MeetingSighting["participants"][number]
const isNamed = ({ name }: Participant): boolean => /\p{Lu}/u.test(name)
const isSamePerson = (a: Participant, b: Participant): boolean =>
  (a.actor !== null && a.actor === b.actor) || sameHead(a.name, b.name)

export const shareParticipant = (a: MeetingSighting, b: MeetingSighting): boolean =>
  a.participants.some((x) => b.participants.some((y) => isSamePerson(x, y)))

const placesDiffer = (a: MeetingSighting, b: MeetingSighting): boolean =>
  a.place !== null && b.place !== null && !shareName(a.place, b.place)

export const placesAgree = (a: MeetingSighting, b: MeetingSighting): boolean =>
  a.place !== null && b.place !== null && shareName(a.place, b.place)

/** Days apart as told; null when one report gives none. */
const daysApart = (a: Sighted, b: Sighted): number | null =>
  a.days && b.days ? gapBetween(a.days, b.days) : null

const reportsApart = (a: Sighted, b: Sighted): number =>
  a.published && b.published ? daysBetween(a.published, b.published) : 0

const sameRound = (a: Sighted, b: Sighted): boolean => a.round !== null && a.round === b.round

/** What was still to come on a day cannot have been before it, and the other way round. */
function outOfTime(a: Sighted, b: Sighted): boolean {
  return isBehind(a, b) || isBehind(b, a)
}

/** Was this one over when the other report called it planned, or planned for after that report? */
function isBehind({ sighting, published }: Sighted, { sighting: other, days }: Sighted): boolean {
  if (published === null || days === null) return false
  if (isToCome(sighting)) return !cameToNothing(other) && days.to < published
  return !isToCome(other) && !cameToNothing(sighting) && days.from > published
}

const official: ReadonlySet<EncounterKind> = new Set(["round", "session", "call", "visit"])

/** A visit is no session, a supper no round. */
function kindsDiffer({ kind: a }: MeetingSighting, { kind: b }: MeetingSighting): boolean {
  if ((a === "visit") !== (b === "visit")) return true
  return (a === "meal" && official.has(b)) || (b === "meal" && official.has(a))
}

/** Those who work out the details meet at a table of their own. */
function tablesDiffer(a: Sighted, b: Sighted): boolean {
  if (a.workers === b.workers) return false
  const others = a.workers ? b : a
  const { kind } = others.sighting
  return others.round !== null || kind === "talks" || kind === "round" || others.persons.length > 1
}

/** Told apart by number, kind or line, whatever the day. */
export function clash(a: Sighted, b: Sighted): boolean {
  const [x, y] = [a.sighting, b.sighting]
  if (tablesDiffer(a, b)) return true
  if (a.round !== null && b.round !== null && a.round !== b.round) return true
  return onLine(x) !== onLine(y) || kindsDiffer(x, y)
}

/** One number of round, one season. */
export const isSameRound = (a: Sighted, b: Sighted): boolean =>
  sameRound(a, b) && reportsApart(a, b) <= SEASON

/** One report told them apart by the day. */
const toldApart = (a: Sighted, b: Sighted): boolean =>
  a.order === b.order && (daysApart(a, b) ?? 0) > 0

/** What sets two sightings apart whatever else they share. */
function differ(a: Sighted, b: Sighted): boolean {
  const [x, y] = [a.sighting, b.sighting]
  if (clash(a, b)) return true
  if (sameRound(a, b)) return reportsApart(a, b) > SEASON
  if (toldApart(a, b)) return true
  const apart = daysApart(a, b)
  if (apart !== null && apart > 1) return true
  if (strangers(a, b) || (placesDiffer(x, y) && !mayBeOneDay(a, b))) return true
  return outOfTime(a, b)
}

/** Of the two, "12 October" and "13 October" are two days; "Monday night" may be Tuesday. */
const isDated = ({ sighting: { when, state } }: Sighted): boolean =>
  state === "planned" && when !== null && /\d/u.test(when)

const sameDay = (a: Sighted, b: Sighted): boolean => {
  const apart = daysApart(a, b)
  if (apart === null || apart > 1 || !a.days || !b.days) return false
  if (apart === 1 && isDated(a) && isDated(b)) return false
  return lengthOf(a.days) <= 4 && lengthOf(b.days) <= 4
}

/** On one day a hall and its town are two names of one place, if the people may be the same. */
function mayBeOneDay(a: Sighted, b: Sighted): boolean {
  const [x, y] = [a.sighting, b.sighting]
  if (!sameDay(a, b)) return false
  return x.participants.length === 0 || y.participants.length === 0 || shareParticipant(x, y)
}

const isLoose = (a: Sighted): boolean => a.round === null && a.days === null

const rare: ReadonlySet<EncounterKind> = new Set(["visit", "meal"])

/** "There was no call", "no dinner": of the only one told. */
const isOfOneKind = (x: MeetingSighting, y: MeetingSighting): boolean =>
  (onLine(x) && onLine(y)) || (x.kind === y.kind && rare.has(x.kind))

/** A denial or a cancellation answers what was told; "the talks in Zelm" points to those told of. */
function answers(a: Sighted, b: Sighted): boolean {
  const [x, y] = [a.sighting, b.sighting]
  if (reportsApart(a, b) > 3 * NEAR) return false
  if (y.state === "denied" || x.state === "denied")
    return isOfOneKind(x, y) || shareParticipant(x, y) || placesAgree(x, y)
  const near = reportsApart(a, b) <= NEAR
  if (!near || isToCome(x) === isToCome(y) ? !near : !cameToNothing(x) && !cameToNothing(y))
    return false
  return placesAgree(x, y) || (shareParticipant(x, y) && (isLoose(a) || isLoose(b)))
}

/** Those of a group that tell of the day it has now: a round put off is where it was last put. */
export function current(group: readonly Sighted[]): readonly Sighted[] {
  const latest = group.findLast(({ days }) => days !== null)?.days
  if (!latest) return group
  return group.filter(({ days }) => days === null || gapBetween(days, latest) <= 1)
}

export const STRONGEST = 5

/**
 * How strongly two sightings belong together: 0 not at all, 3 or 4 by the day, 5 by number of round.
 * Two of one report were told apart there and need a number or a day.
 */
export function tieOf(a: Sighted, b: Sighted): number {
  if (differ(a, b)) return 0
  if (sameRound(a, b)) return STRONGEST
  if (sameDay(a, b)) return daysApart(a, b) === 0 ? 4 : 3
  if (a.order === b.order) return 0
  if (likeness(a.words, b.words) >= ALIKE && reportsApart(a, b) <= NEAR) return 2
  return answers(a, b) ? 1 : 0
}

/** Could both be of one meeting, as far as nothing speaks against it? */
export const agree = (a: Sighted, b: Sighted): boolean => !differ(a, b)
