/** The board: issues by parties, in each cell where the party stands and how old that is. */
import { type AnyMovement, isStanding } from "../talks/movement.ts"
import type { Position, PositionStance } from "../talks/position.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { Evidence } from "../text/evidence.ts"
import type { ReportId, StatementId } from "../text/ids.ts"
import { daysBetween } from "./day.ts"

/** Days after which a party counts as silent on an issue. */
export const silentAfter = 30

export interface Cell {
  readonly issue: string
  readonly party: string
  /** The latest position stated in public; null when there is none. */
  readonly position: Position | null
  /** The latest reported from behind closed doors; it never stands for the public one. */
  readonly reportedPrivately: Position | null
  /** Days from the position to the board's date; null without either. */
  readonly age: number | null
  readonly silent: boolean
  /** Independent first sources of the position, and the reports that carried it. */
  readonly origins: number
  readonly reports: number
  /** Reports that carry the position, first sentence first. */
  readonly evidence: readonly Evidence[]
}

export interface Row {
  readonly issue: string
  readonly cells: readonly Cell[]
  /** Movement on the issue, measured before claimed. */
  readonly movements: readonly AnyMovement[]
}

export interface Board {
  readonly asOf: string | null
  readonly parties: readonly string[]
  readonly rows: readonly Row[]
}

export interface BoardGround {
  readonly positions: readonly Position[]
  readonly movements: readonly AnyMovement[]
  readonly links: readonly StatementLink[]
  readonly statements: readonly {
    readonly id: StatementId
    readonly evidence: readonly Evidence[]
  }[]
  readonly originOf: ReadonlyMap<ReportId, ReportId>
  /** ISO 8601 date on which ages are counted; null when no report has one. */
  readonly asOf: string | null
  /** In the order to be shown; what is not among them follows, most stated first. */
  readonly parties: readonly string[]
  readonly issues: readonly string[]
}

/** Wanted ones first, the others by how often they occur. */
export function inOrder(wanted: readonly string[], found: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  const others = [...counts.keys()].filter((name) => !wanted.includes(name))
  return [...wanted, ...others.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))]
}

/** Later stated first; undated ones last. */
const latestFirst = (a: Position, b: Position): number => (b.date ?? "").localeCompare(a.date ?? "")

/** Sentences of all reports that carried a position's statements, the position's own first. */
function carriedBy(position: Position | null, ground: BoardGround): readonly Evidence[] {
  if (position === null) return []
  const own = new Set<string>(position.statements)
  const same = ground.links.filter(
    ({ type, from, to }) => type === "same" && (own.has(from) || own.has(to)),
  )
  const others = new Set(same.flatMap(({ from, to }) => [from, to]).filter((id) => !own.has(id)))
  const copies = ground.statements.filter(({ id }) => others.has(id))
  return [...position.evidence, ...copies.flatMap(({ evidence }) => evidence)]
}

function cellOf(issue: string, party: string, ground: BoardGround): Cell {
  const own = ground.positions
    .filter((one) => one.issue === issue && one.party === party)
    .toSorted(latestFirst)
  const position = own.find((one) => !one.private && one.fresh) ?? null
  const evidence = carriedBy(position, ground)
  const reports = new Set(evidence.map(({ report }) => report))
  const origins = new Set([...reports].map((report) => ground.originOf.get(report) ?? report))
  const date = position?.date ?? null
  const age = date === null || ground.asOf === null ? null : daysBetween(date, ground.asOf)
  return {
    issue,
    party,
    position,
    reportedPrivately: own.find((one) => one.private) ?? null,
    age,
    silent: position === null || (age !== null && age >= silentAfter),
    origins: origins.size,
    reports: reports.size,
    evidence,
  }
}

/** Measured movement before claimed. */
const movementsOn = (issue: string, movements: readonly AnyMovement[]): AnyMovement[] =>
  movements
    .filter((one) => one.issue === issue && isStanding(one))
    .toSorted((a, b) => Number(b.basis === "measured") - Number(a.basis === "measured"))

/** @returns a row for each issue that is wanted or on which anybody stands */
export function boardOf(ground: BoardGround): Board {
  const parties = inOrder(
    ground.parties,
    ground.positions.map(({ party }) => party),
  )
  const issues = inOrder(
    ground.issues,
    ground.positions.map(({ issue }) => issue),
  )
  return {
    asOf: ground.asOf,
    parties,
    rows: issues.map((issue) => ({
      issue,
      cells: parties.map((party) => cellOf(issue, party, ground)),
      movements: movementsOn(issue, ground.movements),
    })),
  }
}

/** What stands in a cell in one word. */
export type CellWord = PositionStance | "silent"

export const wordOf = ({ position, silent }: Cell): CellWord =>
  position === null || silent ? "silent" : position.stance
