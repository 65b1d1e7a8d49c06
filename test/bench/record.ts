/**
 * How quick a record of a million statements is: `tsx test/bench/record.ts [count] [postgres]`.
 * Each question is asked forty times, with other words and filters each time.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sizeOf } from "../../src/record/compact.ts"
import { find } from "../../src/record/find.ts"
import type { Search } from "../../src/record/matching.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { startPostgres } from "../record/postgres-server.ts"
import { fill } from "./million.ts"
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
  ["a common word", (k) => ({ words: `word${k % 4}` })],
]

const at = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)

async function rowOf(record: OpenRecord, what: string, ask: (k: number) => Partial<Search>) {
  const taken: number[] = []
  let found = 0
  for (let k = 0; k < times; k++) {
    const began = performance.now()
    found += (await find(record, { ...all, ...ask(k) })).count
    taken.push(performance.now() - began)
  }
  const sorted = taken.toSorted((a, b) => a - b)
  return [what, Math.round(found / times).toLocaleString("en"), at(sorted, 0.5), at(sorted, 0.95)]
}

async function measure(name: string, place: string): Promise<void> {
  const first = await openRecord(place, { create: true, seconds: 30 })
  const began = performance.now()
  await fill(first, count)
  if (first.kind === "postgres") await first.script("VACUUM ANALYZE")
  else await first.script("ANALYZE")
  const seconds = (performance.now() - began) / 1000
  const megabytes = (await sizeOf(first)) / 2 ** 20
  await first.close()
  const opening = performance.now()
  const record = await openRecord(place, { create: false, seconds: 30 })
  const opened = performance.now() - opening
  const rows: string[][] = []
  for (const [what, ask] of questions) rows.push(await rowOf(record, what, ask))
  await record.close()
  console.log(
    `${name}: ${count.toLocaleString("en")} statements, filled in ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB, opened in ${opened.toFixed(0)} ms`,
  )
  console.log(table(["question", "found", "p50 ms", "p95 ms"], rows))
}

const folder = mkdtempSync(join(tmpdir(), "rapporteur-million-"))
if (process.argv[3] === "postgres") {
  const server = await startPostgres()
  if (server !== null) {
    await measure("PostgreSQL", await server.database())
    await server.stop()
  }
} else await measure("SQLite", join(folder, "million.rapporteur"))
rmSync(folder, { recursive: true, force: true })
