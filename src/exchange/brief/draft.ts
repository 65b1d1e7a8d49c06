/** A sentence of the brief before it is known whether there is room for it. */
import type { Evidence } from "../../text/evidence.ts"
import type { StatementId } from "../../text/ids.ts"
import type { NoteContent } from "./brief.ts"
import type { BriefGround } from "./ground.ts"
import { flagsOf, isReviewed, noteOn } from "./note.ts"

export interface Draft {
  readonly lead: string | null
  readonly text: string
  readonly flags: readonly string[]
  readonly isReviewed: boolean
  readonly notes: readonly NoteContent[]
}

export interface Drafting {
  readonly lead?: string | null
  readonly text: string
  /** Words it rests on: one note each. */
  readonly evidence: readonly Evidence[]
  /** All statements it rests on; without, those in which the words stand. */
  readonly statements?: readonly StatementId[]
  readonly flags?: readonly string[]
  /** Words whose hedges and denials the sentence itself repeats; all of them by default. */
  readonly flagsOf?: readonly Evidence[]
  /** What must be known of a place beyond its statement. */
  readonly noteFlags?: ReadonlyMap<Evidence, string>
}

export function drafted(drafting: Drafting, ground: BriefGround): Draft {
  const { lead = null, text, evidence, statements, flags = [], noteFlags } = drafting
  const shown = distinct(evidence)
  const said = shown.flatMap((one) => ground.statementOf(one) ?? [])
  const rests = statements?.flatMap((id) => ground.statementById(id) ?? []) ?? said
  const repeated = (drafting.flagsOf ?? shown).flatMap((one) => ground.statementOf(one) ?? [])
  const own = repeated.flatMap((one) => flagsOf(one, ground))
  return {
    lead,
    text,
    flags: [...new Set([...flags, ...own])],
    isReviewed: rests.length > 0 && rests.every(isReviewed),
    notes: shown.map((one) => noteOn(one, ground, noteFlags?.get(one))),
  }
}

/** What no report holds is counted, not quoted. */
export const computed = (text: string, from: string): Draft => ({
  lead: null,
  text,
  flags: [],
  isReviewed: true,
  notes: [{ kind: "computed", text: from }],
})

const placeOf = ({ report, start, end }: Evidence): string => `${report} ${start} ${end}`

const distinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((one) => [placeOf(one), one])).values(),
]

/** Lengths that say enough and still leave room; in UTF-16 code units. */
const telling = { least: 25, most: 260 } as const

/**
 * The words that tell most in little room: the first of fit length, whole statements before parts;
 * else the shortest that is no mere scrap. Never cut: a condition may stand at the end.
 */
export function tellingOf(evidence: readonly Evidence[], ground: BriefGround): Evidence | null {
  const fit = evidence.filter(
    ({ quote }) => quote.length >= telling.least && quote.length <= telling.most,
  )
  const whole = fit.find((one) =>
    ground.statementOf(one)?.evidence.some((at) => at.start === one.start && at.end === one.end),
  )
  const others = evidence.toSorted((a, b) => a.quote.length - b.quote.length)
  return (
    whole ??
    fit[0] ??
    others.find(({ quote }) => quote.length >= telling.least) ??
    others.at(-1) ??
    null
  )
}

/** Do the words themselves say no? A denied thing may also stand in a sentence without its denial. */
export function denies(evidence: Evidence, ground: BriefGround): boolean {
  const statement = ground.statementOf(evidence)
  return statement !== null && (statement.negated === true || statement.act === "denies")
}
