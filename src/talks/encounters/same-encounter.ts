/** Do two clauses of one report tell of the same encounter? */
import { isOfWorkers } from "./workers.ts"
import { sliceOf } from "../../text/span.ts"
import { daysBetween } from "./day-range.ts"
import type { Participant } from "./participants.ts"
import { sameHead, shareName } from "./shared-words.ts"
import type { EncounterKind } from "./words.ts"
import type { ToldEncounter } from "./told-encounter.ts"

const isLater = (state: string): boolean => state === "planned"

/** What sets two encounters apart whatever else they share. */
function differ(text: string, a: ToldEncounter, b: ToldEncounter): boolean {
  if (a.sentence === b.sentence && a.besides !== b.besides) return true
  if (a.round && b.round && a.round.number !== b.round.number) return true
  if (areOfTables(text, a, b)) return true
  const call = (one: ToldEncounter) => one.encounter.kind === "call"
  if (call(a) !== call(b)) return true
  if (isApart(a, b, "visit") || (isApart(a, b, "meal") && !sameDay(a, b))) return true
  const [x, y] = [a.date, b.date]
  if (x !== null && y !== null && daysBetween(x, y) > 1) return !(a.round && b.round)
  if (a.place && b.place && !shareName(sliceOf(text, a.place), sliceOf(text, b.place))) return true
  return strangers(a, b)
}

/** The round itself, and the working group that meets beside it. */
function areOfTables(text: string, a: ToldEncounter, b: ToldEncounter): boolean {
  const [x, y] = [isOf(text, a), isOf(text, b)]
  const other = x ? b : a
  return (
    x !== y &&
    (other.round !== null || other.encounter.kind === "talks" || other.participants.length > 1)
  )
}

const isOf = (text: string, { span, participants }: ToldEncounter): boolean =>
  isOfWorkers(
    sliceOf(text, span),
    participants.map(({ name }) => name),
  )

const isApart = (a: ToldEncounter, b: ToldEncounter, kind: EncounterKind): boolean =>
  (a.encounter.kind === kind) !== (b.encounter.kind === kind)

/** Two pairs of named people of whom nobody is in both; "the envoys" may be anybody. */
function strangers(a: ToldEncounter, b: ToldEncounter): boolean {
  const all = [...a.participants, ...b.participants]
  if (a.participants.length < 2 || b.participants.length < 2) return false
  if (all.some(({ name, actor }) => actor === null && !/\p{Lu}/u.test(name))) return false
  return !a.participants.some((x) => b.participants.some((y) => isOneOf(x, y)))
}

const isOneOf = (x: Participant, y: Participant): boolean =>
  (x.actor !== null && x.actor === y.actor) || sameHead(x.name, y.name)

/** What ties two encounters together: their round, their day, their place, a pointing word. */
function ties(text: string, a: ToldEncounter, b: ToldEncounter): boolean {
  if (a.round && b.round) return true
  if (isLater(a.state) !== isLater(b.state)) return sameDay(a, b)
  if (b.encounter.pointing === "new") return sameDay(a, b)
  if (sameDay(a, b) || b.encounter.pointing === "back") return true
  if (a.place && b.place) return shareName(sliceOf(text, a.place), sliceOf(text, b.place))
  if (a.state !== b.state && (isUndone(a) || isUndone(b)) && !mayShare(a, b)) return false
  return (a.moment === null && a.date === null) || (b.moment === null && b.date === null)
}

const isUndone = ({ state }: ToldEncounter): boolean => state === "denied" || state === "cancelled"

const rare: ReadonlySet<EncounterKind> = new Set(["visit", "meal", "call"])

/** Somebody named on both sides, or the one visit, supper or call there is. */
const mayShare = (a: ToldEncounter, b: ToldEncounter): boolean =>
  (a.encounter.kind === b.encounter.kind && rare.has(a.encounter.kind)) ||
  a.participants.some((x) => b.participants.some((y) => isOneOf(x, y)))

function sameDay(a: ToldEncounter, b: ToldEncounter): boolean {
  const [x, y] = [a.date, b.date]
  return x !== null && y !== null && daysBetween(x, y) <= 1
}

/** @param b the later in the text */
export const isSame = (text: string, a: ToldEncounter, b: ToldEncounter): boolean =>
  sameClause(a, b) || (!differ(text, a, b) && ties(text, a, b))

/** Two words of one clause tell one encounter ("sat down for their first talks"). */
const sameClause = (a: ToldEncounter, b: ToldEncounter): boolean =>
  a.state === b.state &&
  a.besides === b.besides &&
  a.span.start < b.span.end &&
  b.span.start < a.span.end
