/** The meetings one report tells of, each slot with its words. */
import { peopleNouns } from "./encounters/people-words.ts"
import { durationsIn } from "../language/duration.ts"
import { momentsIn } from "../language/moment.ts"
import { OUTSIDE } from "../language/quotation.ts"
import { isVerb } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import type { Evidence } from "../text/evidence.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { isInterview, isTour } from "./encounters/other-than-met.ts"
import { actorsById } from "./encounters/participants.ts"
import { isSame } from "./encounters/same-encounter.ts"
import { withThoseNamed } from "./encounters/those-named.ts"
import { tell, type ToldEncounter, weightOf } from "./encounters/told-encounter.ts"
import { encountersOf } from "./encounters/trigger.ts"
import { type EncounterKind, meals } from "./encounters/words.ts"
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

/** Talks that no day, place, number or name makes one encounter are the negotiation at large. */
function isSpecific(one: ToldEncounter, setting: Setting): boolean {
  const { tagged, report } = setting
  const { encounter, moment, place, duration, round } = one
  if (
    isHistory(one, report.text) ||
    isBeginning(one, setting) ||
    isTour(one, setting) ||
    isInterview(one, setting)
  )
    return false
  const located = moment !== null || place !== null || round !== null
  if (encounter.needsDay) return moment !== null || round !== null
  // "In the morning session", "over lunch": an encounter only by those who have it.
  const mere = encounter.kind === "session" && encounter.aside
  if (mere && duration === null && round === null) return located && namesPeople(one)
  if (meals.has(tagged.lowered[encounter.at] as string))
    return (
      one.participants.length > 1 ||
      (tagged.lowered[encounter.at + 1] === "between" && namesPeople(one)) ||
      isAnswer(one, tagged) ||
      isToldAgain(one)
    )
  if (located || duration !== null) return true
  if (isVerb[tagged.tag[encounter.at] as number] === 1) return namesPeople(one)
  const next = tagged.lowered[encounter.at + 1] ?? ""
  if (next === "with" || next === "between" || next === "involving") return namesPeople(one)
  return encounter.certain && encounter.kind !== "talks"
}

/** "The supper took place", "was at the Mill": the supper that others have told of. */
const isToldAgain = ({ encounter: { pointing, certain }, state, place, moment }: ToldEncounter) =>
  pointing === "back" && state === "held" && (certain || place !== null || moment !== null)

/** "There was no dinner," said the spokesman: a denial answers somebody. */
function isAnswer({ encounter, state }: ToldEncounter, tagged: Tagged): boolean {
  if (state !== "denied") return false
  if (tagged.quoteState[encounter.at] !== OUTSIDE) return true
  const [from, to] = [tagged.sentenceStart[encounter.at], tagged.sentenceEnd[encounter.at]]
  return tagged.lemmas.slice(from, to).some((lemma) => answering.has(lemma))
}
const answering = wordSet("say insist deny dispute refute add tell call dismiss")

/** At least one by name or description, not only "they". */
const namesPeople = ({ participants }: ToldEncounter): boolean => participants.length > 0

/** "Ever since the summit of 1998 broke down": told as history. */
const isHistory = ({ moment }: ToldEncounter, text: string): boolean =>
  moment !== null && /^(?:in )?\d{4}$/u.test(sliceOf(text, moment.span))

const monthly = /^(?:in |last )?\p{Lu}\p{Ll}+(?: \d{4})?$/u

/** "Since the talks began in March": the negotiation, and none of its sittings. */
function isBeginning({ encounter, moment, place }: ToldEncounter, { tagged, report }: Setting) {
  const { at } = encounter
  if (encounter.kind !== "talks" || moment === null || moment.end === null || place) return false
  if (!/^(?:when|since|before)$/.test(tagged.lowered[at - 2] ?? "")) return false
  if (!/^(?:begin|start|open)$/.test(tagged.lemmas[at + 1] ?? "")) return false
  return monthly.test(sliceOf(report.text, moment.span))
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
