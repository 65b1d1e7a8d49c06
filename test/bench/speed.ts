/** How fast the command reads, cold and through a long batch. */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import { measure, secondsOf, type Usage } from "./measure.ts"
import { table } from "./table.ts"
import { variedReports, type BenchReport } from "./varied.ts"

const linesOf = (file: string): readonly BenchReport[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as BenchReport)

interface Batch {
  readonly file: string
  readonly reports: number
  readonly words: number
}

/** The same day for all, or the days of a year one after the other. */
const dayOf = (k: number, count: number, isYear: boolean): string =>
  new Date(Date.UTC(2026, 0, 1 + (isYear ? Math.floor((k * 365) / count) : 0)))
    .toISOString()
    .slice(0, 10)

/** Writes the batch line by line: ten thousand reports are more than should be held at once. */
const writeBatch = (
  originals: readonly BenchReport[],
  count: number,
  folder: string,
  isYear = false,
): Batch => {
  const file = join(folder, "batch.jsonl")
  const handle = openSync(file, "w")
  let [words, k] = [0, 0]
  for (const { id, text } of variedReports(originals, count, 1)) {
    words += text.match(/\S+/g)?.length ?? 0
    const published = dayOf(k++, count, isYear)
    writeSync(handle, `${JSON.stringify({ id, text, outlet: "Bench", published })}\n`)
  }
  closeSync(handle)
  return { file, reports: count, words }
}

const batchRow = (what: string, usage: Usage, { reports, words }: Batch): readonly string[] => [
  what,
  (reports / usage.wallSeconds).toFixed(1),
  (reports / usage.cpuSeconds).toFixed(1),
  Math.round(words / usage.wallSeconds).toLocaleString("en"),
  usage.wallSeconds.toFixed(1),
  usage.cpuSeconds.toFixed(1),
  usage.peakMegabytes.toFixed(0),
]

/**
 * One report, seven times, each in a process of its own; the time in the middle counts. What the
 * process used is noted in a run apart, since noting it takes time too.
 */
const cold = async (report: BenchReport, folder: string): Promise<Usage> => {
  const { file } = writeBatch([report], 1, folder)
  const used = await measure(["read", file], folder)
  const runs: number[] = []
  for (let run = 0; run < 7; run++) runs.push(await secondsOf(["read", file]))
  const [middle] = runs.toSorted((a, b) => a - b).slice(3)
  if (middle === undefined) throw new Error("Nothing was measured.")
  return { ...used, wallSeconds: middle }
}

/** The report whose length is in the middle: neither a flash nor a feature. */
const typical = (reports: readonly BenchReport[]): BenchReport => {
  const sorted = reports.toSorted((a, b) => a.text.length - b.text.length)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error("The gold file holds no report.")
  return middle
}

/** The tables of speed, over `count` reports made out of those of the gold file. */
export async function speed(gold: string, count: number, folder: string): Promise<string> {
  const originals = linesOf(gold)
  const one = await cold(typical(originals), folder)
  const batch = writeBatch(originals, count, folder)
  const read = (workers: string): Promise<Usage> => {
    const out = join(folder, `read-${workers}.jsonl`)
    const args = ["read", batch.file, "--format", "jsonl", "--out", out, "--workers", workers]
    return measure(args, folder)
  }
  const rows = [
    batchRow("one core", await read("1"), batch),
    batchRow("two workers", await read("2"), batch),
  ]
  const head = ["", "reports/s", "reports per CPU s", "words/s", "wall s", "CPU s", "peak MB"]
  return [
    `${count} reports of ${Math.round(batch.words / count)} words on average, every paragraph different:\n`,
    table(head, rows),
    "\nOne report, cold (median of seven runs):\n",
    table(
      ["wall s", "CPU s", "peak MB"],
      [[one.wallSeconds.toFixed(2), one.cpuSeconds.toFixed(2), one.peakMegabytes.toFixed(0)]],
    ),
  ].join("\n")
}

/** The batch a mediation team may have: 2,000 reports joined into one board, on two cores. */
export async function board(gold: string, codebook: string, folder: string): Promise<string> {
  const batch = writeBatch(linesOf(gold), 2000, folder)
  const out = join(folder, "board.json")
  const rows: (readonly string[])[] = []
  for (const workers of ["1", "2"]) {
    const options = ["--talks", codebook, "--workers", workers, "--format", "json", "--out", out]
    const usage = await measure(["board", batch.file, ...options], folder)
    rows.push(batchRow(workers === "1" ? "one core" : "two workers", usage, batch))
  }
  return table(
    ["", "reports/s", "reports per CPU s", "words/s", "wall s", "CPU s", "peak MB"],
    rows,
  )
}

/** Reports of a year kept in a new record of one file, and joined at the end. */
export async function keeping(gold: string, folder: string): Promise<string> {
  const rows: (readonly string[])[] = []
  for (const count of [1000, 4000]) {
    const batch = writeBatch(linesOf(gold), count, folder, true)
    for (const workers of ["1", "2"]) {
      const place = join(folder, `kept-${count}-${workers}.rapporteur`)
      const usage = await measure(
        ["keep", batch.file, "--record", place, "--workers", workers],
        folder,
      )
      const cores = workers === "1" ? "one core" : "two workers"
      rows.push(batchRow(`${count.toLocaleString("en")} reports, ${cores}`, usage, batch))
    }
  }
  return table(
    ["", "reports/s", "reports per CPU s", "words/s", "wall s", "CPU s", "peak MB"],
    rows,
  )
}
