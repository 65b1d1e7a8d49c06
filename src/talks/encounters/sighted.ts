/** A meeting as one report has it, beside the day of that report. */
import { isOfWorkers } from "./workers.ts"
import type { Actor } from "../../actors/actor.ts"
import { countOf, ordinalOf } from "../../language/number-word.ts"
import type { MeetingSighting } from "../meeting-sighting.ts"
import { dayAfter, type DayRange } from "./day-range.ts"
import { contentWords } from "./shared-words.ts"

export interface Sighted {
  readonly sighting: MeetingSighting
  /** Place of the report in the order of publication. */
  readonly order: number
  /** ISO 8601 day; null when the report has none. */
  readonly published: string | null
  readonly round: number | null
  /** Null when the report gives no day. */
  readonly days: DayRange | null
  readonly words: ReadonlySet<string>
  /** Those who took part and are known to be people, by name. */
  readonly persons: MeetingSighting["participants"]
  /** A working group, technicians, map-makers: no round of the sides. */
  readonly workers: boolean
  /** Sides of those who took part, in small letters. */
  readonly sides: ReadonlySet<string>
}

/** Actors by name. */
export type Known = ReadonlyMap<string, Actor>

function daysOf({ date, until }: MeetingSighting): DayRange | null {
  if (date === null) return null
  return { from: date, to: until ?? date }
}

function roundOf({ round }: MeetingSighting): number | null {
  const words = round?.toLowerCase().split(/\s+/u) ?? []
  return words.map(ordinalOf).find((one) => one !== null) ?? countOf(words.at(-1) ?? "")
}

/** The sighting as it reads when its weekday lies ahead; null when it is certain. */
export function aWeekOn(one: Sighted): Sighted | null {
  const { sighting, published } = one
  if (!sighting.wavering || sighting.date === null || sighting.state !== "held") return null
  const date = dayAfter(sighting.date, 7)
  if (published === null || date < published) return null
  const planned = sighting.states.map((told) => ({ ...told, state: "planned" as const }))
  const told = sighting.told.map((clause) => ({ ...clause, state: "planned" as const }))
  const then = { ...sighting, date, state: "planned" as const, states: planned, told }
  return { ...one, sighting: then, days: { from: date, to: date } }
}

/** The parties of a person, the state or body itself. */
const sidesOf = (actor: Actor | undefined): string[] =>
  (actor?.party ?? (actor?.kind === "state" ? actor.name : ""))
    .toLowerCase()
    .split("; ")
    .filter((side) => side !== "")

/** Where and when a sighting was printed, and who is known. */
interface Printed {
  readonly order: number
  readonly published: string | null
  readonly known: Known
}

export function sighted(sighting: MeetingSighting, { order, published, known }: Printed): Sighted {
  const { participants } = sighting
  return {
    sighting,
    order,
    published: published?.slice(0, 10) ?? null,
    round: roundOf(sighting),
    days: daysOf(sighting),
    words: new Set(contentWords(sighting.evidence[0]?.quote ?? "")),
    persons: participants.filter(({ name }) => known.get(name)?.kind === "person"),
    workers: isOfWorkers(
      sighting.evidence[0]?.quote ?? "",
      participants.map(({ name }) => name),
    ),
    sides: new Set(participants.flatMap(({ name }) => sidesOf(known.get(name)))),
  }
}
