/** What the board of a record shows, and no more of the record than that. */
import type { Kysely } from "kysely"
import { inOrder, type Board, type Cell } from "../analysis/board.ts"
import { finderOf } from "../analysis/finder.ts"
import { emptyRecord } from "../record/entry.ts"
import {
  latestPositionsIn,
  movementsIn,
  positionsAt,
  standingsIn,
  type Standing,
} from "../record/board-in.ts"
import {
  byNumber,
  excerptAround,
  extentOf,
  headingsNamed,
  linksOn,
  originsAmong,
  placeOf,
  statementsNamed,
} from "../record/excerpt.ts"
import type { Codebook } from "../rapporteur.ts"
import type { Tables } from "../record/tables.ts"
import { boardOn } from "./board-on.ts"
import { namesOn, type Ground } from "./ground.ts"

type Db = Kysely<Tables>

/** As many movements as a row shows. */
const movementsShown = 2

/**
 * The same board as of everything that is kept.
 *
 * @param opened finds the cell that is opened; null for the whole board
 */
export async function boardGroundIn(
  db: Db,
  codebook: Codebook,
  opened: ((board: Board) => Cell) | null,
): Promise<Ground> {
  const ground = await groundIn(db, codebook)
  const board = boardOn(ground)
  if (opened !== null) return withHistory(db, ground, opened(board))
  return withWords(db, ground, (evidence) => evidence.slice(0, 1))
}

/** The same board, with every sentence that any of its cells stands on. */
export async function sourcedBoardIn(db: Db, codebook: Codebook): Promise<Ground> {
  return withWords(db, await groundIn(db, codebook), (evidence) => evidence)
}

async function groundIn(db: Db, codebook: Codebook): Promise<Ground> {
  const { asOf, ...extent } = await extentOf(db)
  const positions = await latestPositionsIn(db)
  const movements = await movementsIn(db, movementsShown)
  const own = positions.flatMap((one) => (one.private ? [] : one.statements))
  const links = byNumber(await linksOn(db, own, "same"))
  const tied = links.flatMap(({ from, to }) => [from, to])
  const statements = await statementsNamed(db, tied)
  const evidence = [...positions, ...statements].flatMap((one) => one.evidence)
  const headings = await headingsNamed(
    db,
    evidence.map(({ report }) => report),
  )
  const reports = headings.map(({ report }) => report)
  return {
    ...emptyRecord,
    positions,
    movements,
    links,
    statements,
    reports,
    codebook,
    asOf,
    extent,
    novelties: null,
    maybe: [],
    originOf: originsAmong(headings),
    finder: finderOf({ statements, links }, reports),
    board: namesIn(await standingsIn(db), codebook),
  }
}

/** In the order of the whole list of positions, as if it were at hand. */
function namesIn(standings: readonly Standing[], codebook: Codebook): Ground["board"] {
  const { parties, issues } = namesOn(codebook)
  const inTurn = standings.toSorted((a, b) => a.first - b.first)
  const named = (nameOf: (one: Standing) => string): string[] =>
    inTurn.flatMap((one) => Array<string>(one.count).fill(nameOf(one)))
  return {
    parties: inOrder(
      parties,
      named(({ party }) => party),
    ),
    issues: inOrder(
      issues,
      named(({ issue }) => issue),
    ),
  }
}

/**
 * A cell shows the words of its first sentence, and whether they stand in quotation marks. The
 * statement they are is one of the position's own, or else it is looked for in the whole report.
 */
async function withWords(
  db: Db,
  ground: Ground,
  wantedOf: (evidence: Cell["evidence"]) => Cell["evidence"],
): Promise<Ground> {
  const cells = boardOn(ground).rows.flatMap((row) => row.cells)
  const own = await statementsNamed(
    db,
    cells.flatMap(({ position }) => position?.statements ?? []),
  )
  const known = [...own, ...ground.statements]
  const places = new Set(known.flatMap(({ evidence }) => evidence.map(placeOf)))
  const wanted = cells.flatMap(({ evidence }) => wantedOf(evidence))
  const rest = await excerptAround(
    db,
    wanted.filter((one) => !places.has(placeOf(one))),
  )
  const all = [...rest.statements, ...known]
  const statements = [...new Map(all.map((one) => [one.id, one])).values()]
  return { ...ground, finder: finderOf({ statements, links: rest.links }, ground.reports) }
}

/** An opened cell shows everything that its party ever stated, and what was answered. */
async function withHistory(db: Db, ground: Ground, cell: Cell): Promise<Ground> {
  const { party, issue } = cell
  const history = await positionsAt(db, party, issue)
  const others = ground.positions.filter((one) => one.party !== party || one.issue !== issue)
  const evidence = [...history.flatMap((one) => one.evidence), ...cell.evidence]
  const excerpt = await excerptAround(db, evidence)
  const ids = [...evidence, ...excerpt.statements].map(({ report }) => report)
  const reports = (await headingsNamed(db, ids)).map(({ report }) => report)
  return { ...ground, positions: [...history, ...others], finder: finderOf(excerpt, reports) }
}
