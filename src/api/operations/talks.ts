/** What the reports tell together: board, timeline, accounts, movement, actors, papers, meetings. */
import { z } from "zod"
import { wordOf, type Board, type Cell } from "../../analysis/board.ts"
import { isWithin } from "../../analysis/period.ts"
import { boardOn } from "../../desk/board-on.ts"
import type { Ground } from "../../desk/ground.ts"
import { boardGroundIn, sourcedBoardIn } from "../../desk/kept-board.ts"
import { narrowed } from "../../desk/narrowed.ts"
import { listIn } from "../../record/page-of.ts"
import { pageOf } from "../shapes/parts.ts"
import { accountOfFact, meeting, proposal } from "../shapes/record.ts"
import { actorSeen, board, cellOpened, movements, timelineEvent } from "../shapes/talks.ts"
import type { House } from "../house.ts"
import { operation } from "../operation.ts"
import { pageFrom, pageOfPart, paging, partOf } from "../paging.ts"
import { periodIn, periodQuery, statusQuery, trackQuery } from "../period.ts"
import { Refused } from "../problem.ts"
import { headingOf } from "./record.ts"
import { eventsOn, isOnTrack } from "./timeline-days.ts"

export const words = z.string().min(1).max(500)
const list = z.strictObject(paging)

function shown(cell: Cell, { finder }: Ground) {
  const found = cell.evidence.flatMap((one) => finder.statementAt(one) ?? [])
  const statements = [...new Map(found.map((one) => [one.id, one])).values()].map(
    ({ id, status, form, hedged, negated }) => ({ id, status, form, hedged, negated }),
  )
  return { ...cell, stance: wordOf(cell), statements }
}

const narrowing = z.strictObject({ ...periodQuery, ...trackQuery, ...statusQuery })

type Narrowing = z.infer<typeof narrowing>

/** Null when nothing narrows: then no more need be read than the board shows. */
async function narrowedBy(query: Narrowing, house: House): Promise<Ground | null> {
  const { from, to, track = null, status = null } = query
  if ([from, to, track, status].every((one) => one === undefined || one === null)) return null
  return narrowed(await house.ground(), { period: periodIn({ from, to }), track, status })
}

export const getBoard = operation({
  method: "get",
  path: "/api/board",
  name: "getBoard",
  tag: "talks",
  summary: "Where each party stands on each issue",
  scope: "read",
  query: narrowing,
  answer: board,
  isOfRecord: true,
  async run({ house, query }) {
    const ground = (await narrowedBy(query, house)) ?? (await house.look(sourcedBoardIn))
    const { rows, ...rest } = boardOn(ground)
    const rungsOf = new Map(ground.codebook.issues.map(({ name, rungs }) => [name, rungs]))
    return {
      ...rest,
      rows: rows.map((row) => ({
        ...row,
        rungs: rungsOf.get(row.issue) ?? [],
        cells: row.cells.map((cell) => shown(cell, ground)),
      })),
    }
  },
})

export const getCell = operation({
  method: "get",
  path: "/api/board/cell",
  name: "getCell",
  tag: "talks",
  summary: "One cell of the board with every sentence it stands on",
  scope: "read",
  query: narrowing.extend({ issue: words, party: words }),
  answer: cellOpened,
  isOfRecord: true,
  async run({ house, query }) {
    const cellOn = (made: Board): Cell => cellAt(made, query)
    const ground =
      (await narrowedBy(query, house)) ??
      (await house.look((db, codebook) => boardGroundIn(db, codebook, cellOn)))
    const cell = cellOn(boardOn(ground))
    return {
      cell: shown(cell, ground),
      sentences: cell.evidence.map((one) => sentence(one, ground)),
    }
  },
})

/** @throws Refused when the board has none of that issue and that party */
function cellAt({ rows }: Board, { issue, party }: Pick<Cell, "issue" | "party">): Cell {
  const cells = rows.flatMap((row) => row.cells)
  const found = cells.find((one) => one.issue === issue && one.party === party)
  if (found !== undefined) return found
  throw new Refused(404, "The board has no such cell.", "See /api/board for its names.")
}

export function sentence(evidence: Cell["evidence"][number], { finder }: Ground) {
  const report = finder.reportOf(evidence.report)
  return {
    evidence,
    statement: finder.statementAt(evidence),
    report: report === null ? null : headingOf(report),
  }
}

export const getTimeline = operation({
  method: "get",
  path: "/api/timeline",
  name: "getTimeline",
  tag: "talks",
  summary: "Meetings, papers and words by day",
  scope: "read",
  query: z.strictObject({
    ...paging,
    ...periodQuery,
    ...trackQuery,
    ...statusQuery,
    kind: z.enum(["meeting", "proposal", "statement"]).optional(),
  }),
  answer: pageOf(timelineEvent),
  async run({ house, query }) {
    const { kind, track, status } = query
    const period = periodIn(query)
    const events = eventsOn(await house.ground()).filter(
      (event) =>
        (kind === undefined || event.kind === kind) &&
        isWithin(period, event.date) &&
        isOnTrack(event, track) &&
        (status === undefined || (event.kind === "statement" && event.statement.status === status)),
    )
    return pageFrom(events, query)
  },
})

export const listAccounts = operation({
  method: "get",
  path: "/api/accounts",
  name: "listAccounts",
  tag: "talks",
  summary: "Where reports disagree, versions side by side",
  scope: "read",
  query: list,
  answer: pageOf(accountOfFact),
  isOfRecord: true,
  run: async ({ house, query }) =>
    pageOfPart(await listIn(house.record.db, "accounts", partOf(query)), query),
})

export const getMovement = operation({
  method: "get",
  path: "/api/movement",
  name: "getMovement",
  tag: "talks",
  summary: "What moved, what is claimed to have moved, who is silent",
  scope: "read",
  answer: movements,
  isOfRecord: true,
  run: ({ house }) =>
    house.look(async (db) => ({
      movements: await listIn(db, "movements", null),
      rungChanges: await listIn(db, "rungChanges", null),
      silences: await listIn(db, "silences", null),
    })),
})

export const listActors = operation({
  method: "get",
  path: "/api/actors",
  name: "listActors",
  tag: "talks",
  summary: "Who speaks and is spoken of, those who say most first",
  scope: "read",
  query: list,
  answer: pageOf(actorSeen),
  async run({ house, query }) {
    const { actors, statements } = await house.ground()
    const counts = new Map<string, number>()
    for (const { speaker } of statements)
      if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
    const seen = actors.map((one) => ({ ...one, statements: counts.get(one.id) ?? 0 }))
    return pageFrom(
      seen.toSorted((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1)),
      query,
    )
  },
})

export const listProposals = operation({
  method: "get",
  path: "/api/proposals",
  name: "listProposals",
  tag: "talks",
  summary: "Papers on the table, with parts and versions",
  scope: "read",
  query: list,
  answer: pageOf(proposal),
  isOfRecord: true,
  run: async ({ house, query }) =>
    pageOfPart(await listIn(house.record.db, "proposals", partOf(query)), query),
})

export const listMeetings = operation({
  method: "get",
  path: "/api/meetings",
  name: "listMeetings",
  tag: "talks",
  summary: "Meetings with their states",
  scope: "read",
  query: list,
  answer: pageOf(meeting),
  isOfRecord: true,
  run: async ({ house, query }) =>
    pageOfPart(await listIn(house.record.db, "meetings", partOf(query)), query),
})
