/** The meetings one report tells of, each slot with its words. */
import { peopleNouns } from "./encounters/people-words.ts"
import { durationsIn } from "../language/duration.ts"
import { momentsIn } from "../language/moment.ts"
import type { Evidence } from "../text/evidence.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { isSpecific } from "./encounters/specific.ts"
import { actorsById } from "./encounters/participants.ts"
import { isSame } from "./encounters/same-encounter.ts"
import { withThoseNamed } from "./encounters/those-named.ts"
import { tell, type ToldEncounter, weightOf } from "./encounters/told-encounter.ts"
import { encountersOf } from "./encounters/trigger.ts"
import type { EncounterKind } from "./encounters/words.ts"
import type { Meeting, MeetingState } from "./meeting.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"
import { wordSet } from "./word-set.ts"

/** One clause's word on whether the meeting came about. */
export interface ToldState {
  readonly state: MeetingState
  readonly evidence: Evidence
}

/** A meeting as one report has it. */
export interface MeetingSighting extends Meeting {
  /** As printed, to tell one round from the next; null when the report numbers none. */
  readonly round: string | null
  /** What each of its clauses says: a report may print an assertion and its denial. */
  readonly told: readonly ToldState[]
  readonly kind: EncounterKind
  /** ISO 8601: last day of the range its time was given as; null for a single day. */
  readonly until: string | null
  /** "Talks on Monday" may be the last Monday's or the next; "met on Monday" may not. */
  readonly wavering: boolean
}

/** Clauses told of one encounter, grouped; a clause that fits several goes to the nearest before. */
function grouped(text: string, all: readonly ToldEncounter[]): ToldEncounter[][] {
  const groups: ToldEncounter[][] = []
  for (const one of all) {
    const own = groups.findLast((group) => group.every((other) => isSame(text, other, one)))
    if (own) own.push(one)
    else groups.push([one])
  }
  return groups
}

const ranks: readonly MeetingState[] = ["planned", "under-way", "held", "cancelled", "denied"]

/** A cancellation outweighs the plan it undoes, a denial what it denies. */
const outweighing = (group: readonly ToldEncounter[]): ToldEncounter =>
  group.reduce((a, b) => (ranks.indexOf(b.state) > ranks.indexOf(a.state) ? b : a))

/** "The call lasted 40 minutes", and nobody is said to have called. */
const isMereCall = (group: readonly ToldEncounter[]): boolean =>
  group.every(
    ({ encounter, participants, moment, place }) =>
      encounter.kind === "call" &&
      encounter.pointing === "back" &&
      participants.length === 0 &&
      moment === null &&
      place === null,
  )

const isWeekday = (words: string | null): boolean =>
  words !== null && /day(?:['’]s)?$/u.test(words) && !/\d|today|yesterday|last|next/iu.test(words)

const fullest = (group: readonly ToldEncounter[]): ToldEncounter =>
  group.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))

/** @returns meetings in the order in which the report comes to them */
export function meetingsOf(setting: Setting, statements: readonly Statement[]): MeetingSighting[] {
  const { tagged, report } = setting
  const encounters = encountersOf(tagged)
  if (encounters.length === 0) return []
  const scene = {
    setting,
    moments: momentsIn(tagged, report.published),
    durations: durationsIn(tagged),
    actors: actorsById(setting),
  }
  const all = encounters.map((one) => tell(scene, one))
  const told = withThoseNamed(setting, all, statements).filter((one) => isSpecific(one, setting))
  const groups = grouped(report.text, told).filter((group) => !isMereCall(group))
  return groups.map((group, k) => sightingOf(setting, group, k + 1))
}

function sightingOf(
  { report }: Setting,
  group: readonly ToldEncounter[],
  number: number,
): MeetingSighting {
  const { id, text } = report
  const evidenceOf = (span: Span): Evidence => ({ report: id, ...span, quote: sliceOf(text, span) })
  const words = (span: Span | undefined): string | null => (span ? sliceOf(text, span) : null)
  const best = fullest(group)
  const decisive = outweighing(group)
  const ordered = [best, ...group.filter((one) => one !== best)]
  const first = <T>(slot: (one: ToldEncounter) => T | null): T | undefined =>
    ordered.map(slot).find((value) => value !== null) ?? undefined
  const moment = first(({ moment: own }) => own)
  const duration = first((one) => one.duration)
  return {
    id: `${id}.m${number}`,
    participants: participantsOf(ordered, evidenceOf),
    place: words(first(({ place }) => place)),
    when: words(moment?.span),
    date: first(({ date }) => date) ?? null,
    duration: words(duration?.span),
    minutes: duration?.minutes ?? null,
    format: first(({ encounter }) => encounter.format) ?? null,
    mediator: first((one) => one.mediator) ?? null,
    state: decisive.state,
    states: [{ report: id, state: decisive.state, evidence: evidenceOf(decisive.span) }],
    evidence: distinct(ordered.map(({ span }) => span)).map(evidenceOf),
    round: words(first((one) => one.round)?.span),
    kind: group.some(({ encounter: { kind } }) => kind === "meal") ? "meal" : best.encounter.kind,
    until: moment?.end ?? null,
    wavering: group.every(({ encounter }) => !encounter.certain) && isWeekday(words(moment?.span)),
    told: group.map(({ state, span }) => ({ state, evidence: evidenceOf(span) })),
  }
}

function participantsOf(
  group: readonly ToldEncounter[],
  evidenceOf: (span: Span) => Evidence,
): Meeting["participants"] {
  const found = new Map<string, Meeting["participants"][number]>()
  for (const { participants } of group)
    for (const { name, actor, span } of participants)
      if (!found.has(actor ?? name))
        found.set(actor ?? name, { name, actor, evidence: evidenceOf(span) })
  const all = [...found.values()]
  const people = all.filter(({ actor, name }) => actor !== null && isNamed(name))
  // "The envoys" are those the report names.
  return people.length > 1 ? all.filter(({ actor, name }) => actor !== null || !isMany(name)) : all
}

const isNamed = (name: string): boolean => /^\p{Lu}\S*(?: (?:\S+ )*\p{Lu}\S*)?$/u.test(name)

/** A plural without a name: "envoys", "two presidents". */
const isMany = (name: string): boolean => {
  const last = name.toLowerCase().split(" ").at(-1) as string
  if (/\p{Lu}/u.test(name.slice(1))) return false
  return pairs.has(last) || (peopleNouns.has(last) && /(?:s|men|women)$/u.test(last))
}
const pairs = wordSet("two three both pair duo trio")

const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter((one, k) => spans.findIndex(({ start }) => start === one.start) === k)
