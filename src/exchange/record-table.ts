/** Meetings, proposals and positions of a record as flat tables: a row each, lists joined by "; ". */
import type { Meeting } from "../talks/meeting.ts"
import type { Position } from "../talks/position.ts"
import type { Proposal } from "../talks/proposal.ts"
import type { Evidence } from "../text/evidence.ts"
import type { Table, TableCell } from "./table.ts"

type Columns<Thing> = Readonly<Record<string, (one: Thing) => TableCell>>

/** Where in which report: "r-1 12-40", several with a blank between. */
const places = (evidence: readonly Evidence[]): string =>
  evidence.map(({ report, start, end }) => `${report} ${start}-${end}`).join("; ")

const words = (evidence: readonly Evidence[]): string =>
  evidence.map(({ quote }) => quote).join(" | ")

const meetings: Columns<Meeting> = {
  meeting: ({ id }) => id,
  participants: ({ participants }) => participants.map(({ name }) => name).join("; "),
  place: ({ place }) => place,
  when: ({ when }) => when,
  date: ({ date }) => date,
  duration: ({ duration }) => duration,
  minutes: ({ minutes }) => minutes,
  format: ({ format }) => format,
  mediator: ({ mediator }) => mediator,
  state: ({ state }) => state,
  states: ({ states }) => states.map((one) => `${one.report} ${one.state}`).join("; "),
  evidence: ({ evidence }) => places(evidence),
  words: ({ evidence }) => words(evidence),
}

const proposals: Columns<Proposal> = {
  proposal: ({ id }) => id,
  name: ({ name }) => name,
  author: ({ author }) => author,
  parts: ({ parts }) =>
    parts === null || typeof parts === "number"
      ? parts
      : parts.map(({ label }) => label).join("; "),
  versions: ({ versions }) => versions.map(({ version }) => version).join("; "),
  reactions: ({ reactions }) =>
    reactions.map(({ part, party, reaction }) => `${party}: ${reaction} (${part})`).join("; "),
  state: ({ state }) => state,
  evidence: ({ evidence }) => places(evidence),
  words: ({ evidence }) => words(evidence),
}

const positions: Columns<Position> = {
  party: ({ party }) => party,
  issue: ({ issue }) => issue,
  stance: ({ stance }) => stance,
  rung: ({ rung }) => rung,
  date: ({ date }) => date,
  private: (one) => one.private,
  fresh: ({ fresh }) => fresh,
  statements: ({ statements }) => statements.join("; "),
  evidence: ({ evidence }) => places(evidence),
  words: ({ evidence }) => words(evidence),
}

const tables = { meetings, proposals, positions }

/** @param bodies the things as JSON, in their order */
export function recordTable(name: keyof typeof tables, bodies: readonly string[]): Table {
  const columns = tables[name] as Columns<unknown>
  return {
    columns: Object.keys(columns),
    rows: bodies.map((body) => {
      const one: unknown = JSON.parse(body)
      return Object.values(columns).map((cell) => cell(one))
    }),
  }
}
