/** Fiction: as many invented statements as asked for, as a record keeps them, and what is found in them. */
import { filingOf } from "../../src/record/filing.ts"
import { findingRow } from "../../src/record/put-findings.ts"
import type { FindingRow, StatementRow } from "../../src/record/tables.ts"

const names = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, k) => `${kind} ${k + 1}`)

const parties = names("Party", 8)
const issues = names("Issue", 30)
const outlets = names("Outlet", 40)
const speakers = names("Speaker", 4_000)
const acts = ["accepts", "rejects", "demands", "denies", "threatens", "proposes", "other"]
const stances = ["accepts", "rejects", "conditional", "demands"]
export const perReport = 20
/** Longer than any quotation: each has a line of the report's text to itself. */
export const lineLength = 200

/** A few thousand words, some of them in every third statement, most of them rare. */
const wordOf = (next: () => number): string => `word${Math.floor(next() ** 3 * 5_000)}`

const pick = (list: readonly string[], next: () => number): string =>
  list[Math.floor(next() * list.length)] ?? ""

const dayOf = (part: number): string =>
  new Date(Date.UTC(2017, 0, 1) + Math.floor(part * 3_650) * 86_400_000).toISOString().slice(0, 10)

/** Of the last report. */
export const lastDay = dayOf(1)

export function statementOf(number: number, count: number, next: () => number): StatementRow {
  const report = `r-${Math.floor(number / perReport)
    .toString(16)
    .padStart(16, "0")}`
  const place = number % perReport
  const quote = Array.from({ length: 18 }, () => wordOf(next)).join(" ")
  const told = {
    id: `${report}.s${number}`,
    report,
    party: pick(parties, next),
    issue: pick(issues, next),
    act: pick(acts, next),
    date: dayOf(Math.floor(number / perReport) / (count / perReport)),
    status: "proposed",
    confidence: 0.9,
    quote,
  }
  const speaker = pick(speakers, next)
  const start = place * lineLength
  const evidence = [{ report, start, end: start + quote.length, quote }]
  return {
    ...told,
    number: number + 1,
    place,
    speaker: `${report}.p1`,
    speaker_name: speaker,
    stance: null,
    outlet: pick(outlets, next),
    filed: told.date,
    filing: filingOf(told.date, number + 1),
    body: JSON.stringify({ ...told, evidence, speakerName: speaker, chain: [] }),
  }
}

/** What a position, a novelty and a link tell of a statement. */
interface Told {
  readonly id: string
  readonly party: string
  readonly issue: string
  readonly date: string
  readonly evidence: readonly object[]
}

const toldIn = ({ body }: StatementRow): Told => JSON.parse(body) as Told

function positionOf(row: StatementRow, number: number, next: () => number): FindingRow {
  const { id, party, issue, date, evidence } = toldIn(row)
  const stance = pick(stances, next)
  const held = { statements: [id], evidence }
  const position = { party, issue, stance, date, rung: null, private: false, fresh: true }
  return findingRow("positions", number, { ...position, ...held })
}

function noveltyOf(row: StatementRow, number: number): FindingRow {
  const { date, evidence } = toldIn(row)
  const told = { kind: "position", group: null, evidence, date: new Date(date).toISOString() }
  return findingRow("novelties", number, told)
}

const linkOf = (row: StatementRow, other: StatementRow, number: number): FindingRow =>
  findingRow("links", number, { type: "same", from: other.id, to: row.id })

export function silences(asOf: string): FindingRow[] {
  const pairs = parties.flatMap((party) => issues.map((issue) => ({ party, issue })))
  return pairs.map((pair, number) => {
    const silence = { ...pair, lastStated: asOf, days: 40, evidence: [] }
    return findingRow("silences", number, silence)
  })
}

/** Of so many statements one is a position, one is told twice, and one is news. */
const share = { positions: 50, links: 10, novelties: 20 } as const

/** @param from the number of the first row */
export function findingsOf(
  rows: readonly StatementRow[],
  from: number,
  next: () => number,
): FindingRow[] {
  const every = (part: number) => rows.filter((_, k) => k % part === 0)
  return [
    ...every(share.positions).map((row, k) => positionOf(row, from / share.positions + k, next)),
    ...every(share.novelties).map((row, k) => noveltyOf(row, from / share.novelties + k)),
    ...every(share.links).map((row, k) =>
      linkOf(row, rows[(k * share.links + 7) % rows.length] ?? row, from / share.links + k),
    ),
  ]
}
