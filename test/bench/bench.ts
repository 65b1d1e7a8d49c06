/**
 * Prints the tables of docs/benchmarks.md. `RAPPORTEUR_EVALUATION` names the folder with the
 * annotated corpora; `RAPPORTEUR_BENCH_REPORTS` makes the long batch shorter than 10,000, and
 * `RAPPORTEUR_BENCH_ONLY` runs only the tables whose titles hold its words.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { attributions, series, statements } from "./quality.ts"
import { board, keeping, speed } from "./speed.ts"

const evaluation = resolve(process.env["RAPPORTEUR_EVALUATION"] ?? "../shared/evaluation")
const count = Number(process.env["RAPPORTEUR_BENCH_REPORTS"] ?? "10000")

const sections = [
  ["Attributions (PolNeAR, development part)", "polnear/dev.jsonl", attributions],
  ["Statements (reports on real negotiations)", "talks/score.py", statements],
  ["Between reports (invented negotiations)", "series/score.py", series],
  [
    "Speed",
    "polnear/dev.jsonl",
    (_folder: string, work: string) => speed(join(evaluation, "polnear/dev.jsonl"), count, work),
  ],
  [
    "2,000 reports to a board",
    "polnear/dev.jsonl",
    (_folder: string, work: string) =>
      board(
        join(evaluation, "polnear/dev.jsonl"),
        resolve("examples/s01-brenn-border/talks.json"),
        work,
      ),
  ],
  [
    "Keeping in one file, with the joining",
    "polnear/dev.jsonl",
    (_folder: string, work: string) => keeping(join(evaluation, "polnear/dev.jsonl"), work),
  ],
] as const

/** Part of a title: only such sections run. */
const only = process.env["RAPPORTEUR_BENCH_ONLY"] ?? ""

const work = mkdtempSync(join(tmpdir(), "bench-"))
try {
  const [cpu] = cpus()
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${cpu?.model.trim() ?? "unknown processor"}`,
  )
  for (const [title, needed, run] of sections) {
    if (!title.includes(only)) continue
    console.log(`\n## ${title}\n`)
    if (existsSync(join(evaluation, needed))) console.log(await run(evaluation, work))
    else
      console.log(
        `Left out: ${needed} was not found; RAPPORTEUR_EVALUATION must name the folder that holds it.`,
      )
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
