/**
 * How quick a record of a million statements is: `tsx test/bench/record.ts [count] [postgres]`.
 * Each question is asked forty times, with other words and filters each time. In place of
 * "postgres", the name of a file or the address of a server: the record is made there and stays,
 * and the next time it is asked as it is.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { sizeOf } from "../../src/record/compact.ts"
import { boardView, cellNamed } from "../../src/cli/board-view.ts"
import { cellCode } from "../../src/cli/cell-code.ts"
import { changesView } from "../../src/cli/changes-view.ts"
import type { Ground } from "../../src/desk/ground.ts"
import { boardGroundIn } from "../../src/desk/kept-board.ts"
import { changesGroundIn } from "../../src/desk/kept-changes.ts"
import { plainBrush } from "../../src/cli/style.ts"
import type { View } from "../../src/cli/view.ts"
import { noCodebook } from "../../src/rapporteur.ts"
import { atOneMoment } from "../../src/record/recorded.ts"
import { find } from "../../src/record/find.ts"
import type { Search } from "../../src/record/matching.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { isServer } from "../../src/record/place.ts"
import { startPostgres } from "../record/postgres-server.ts"
import { filled } from "./fill-million.ts"
import { lastDay } from "./million.ts"
import { table } from "./table.ts"

const count = Number(process.argv[2] ?? 1_000_000)
const times = 40

const all: Search = { words: null, filters: {}, from: null, to: null, limit: 20 }

const questions: readonly (readonly [what: string, ask: (k: number) => Partial<Search>])[] = [
  ["newest statements, with counts", () => ({})],
  [
    "one party and one issue",
    (k) => ({ filters: { party: `Party ${1 + (k % 8)}`, issue: `Issue ${1 + (k % 30)}` } }),
  ],
  ["one speaker", (k) => ({ filters: { speaker: `Speaker ${1 + k * 90}` } })],
  [
    "one outlet in one month",
    (k) => ({
      filters: { outlet: `Outlet ${1 + (k % 40)}` },
      from: `2022-0${1 + (k % 9)}-01`,
      to: `2022-0${1 + (k % 9)}-28`,
    }),
  ],
  ["a rare word", (k) => ({ words: `word${2_000 + k * 70}` })],
  ["two words", (k) => ({ words: `word${20 + k} word${60 + k}` })],
  [
    "a common word of one party",
    (k) => ({ words: `word${k % 4}`, filters: { party: `Party ${1 + (k % 8)}` } }),
  ],
  ["a common word", (k) => ({ words: `word${k % 4}` })],
]

const at = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)

/** What the commands show of a record, from the questions they ask to the text they print. */
const views: readonly (readonly [what: string, show: (record: OpenRecord, k: number) => Ask])[] = [
  ["the board", (record) => board(record, null)],
  ["a cell of the board opened", (record, k) => board(record, cellCode(k % 30, k % 8))],
  ["changes since a week before the end", (record, k) => changes(record, 7, k)],
  ["changes since a month before the end", (record, k) => changes(record, 30, k)],
]

/** @returns how many rows came */
type Ask = Promise<number>

const page = { width: 200, brush: plainBrush, coloured: false }

async function shown(record: OpenRecord, look: Look, viewOf: (ground: Ground) => View): Ask {
  for await (const ground of atOneMoment(record, async function* (db) {
    yield await look(db)
  })) {
    if (ground === null) continue
    const view = viewOf(ground)
    view.text(page)
    return view.table.rows.length
  }
  throw new Error("the record shows nothing")
}
type Look = (db: OpenRecord["db"]) => Promise<Ground | null>

const board = (record: OpenRecord, explain: string | null): Ask =>
  shown(
    record,
    (db) =>
      boardGroundIn(db, noCodebook, explain === null ? null : (one) => cellNamed(one, explain)),
    boardView({ explain }),
  )

function changes(record: OpenRecord, days: number, k: number): Ask {
  const since = new Date(Date.parse(lastDay) - (days + (k % 3)) * 86_400_000).toISOString()
  return shown(record, (db) => changesGroundIn(db, noCodebook, since), changesView)
}

async function rowOf(what: string, ask: (k: number) => Ask) {
  const taken: number[] = []
  let found = 0
  for (let k = 0; k < times; k++) {
    const began = performance.now()
    found += await ask(k)
    taken.push(performance.now() - began)
  }
  const sorted = taken.toSorted((a, b) => a - b)
  return [what, Math.round(found / times).toLocaleString("en"), at(sorted, 0.5), at(sorted, 0.95)]
}

async function measure(name: string, place: string): Promise<void> {
  const seconds = await filled(place, count)
  const first = await openRecord(place, { create: false, seconds: 30 })
  const megabytes = (await sizeOf(first)) / 2 ** 20
  await first.close()
  const opening = performance.now()
  const record = await openRecord(place, { create: false, seconds: 30 })
  const opened = performance.now() - opening
  const rows: string[][] = []
  for (const [what, show] of views) rows.push(await rowOf(what, (k) => show(record, k)))
  for (const [what, ask] of questions)
    rows.push(await rowOf(what, async (k) => (await find(record, { ...all, ...ask(k) })).count))
  await record.close()
  console.log(
    `${name}: ${count.toLocaleString("en")} statements, filled in ${seconds.toFixed(0)} s; load of the machine ${loadavg()[0]?.toFixed(1)}; ${megabytes.toFixed(0)} MB, opened in ${opened.toFixed(0)} ms`,
  )
  console.log(table(["question", "found", "p50 ms", "p95 ms"], rows))
}

const folder = mkdtempSync(join(tmpdir(), "rapporteur-million-"))
const where = process.argv[3] ?? join(folder, "million.rapporteur")
if (where === "postgres") {
  const server = await startPostgres()
  if (server !== null) {
    await measure("PostgreSQL", await server.database())
    await server.stop()
  }
} else await measure(isServer(where) ? "PostgreSQL" : "SQLite", where)
rmSync(folder, { recursive: true, force: true })
