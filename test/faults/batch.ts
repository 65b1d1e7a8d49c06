/** Fiction: a batch of many invented reports over a year, no two paragraphs alike, for fault runs. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { variedReports } from "../bench/varied.ts"

const gallery = join(import.meta.dirname, "..", "reports")
const outlets = ["Ellery Post", "Coast Radio", "Harbour Gazette", "Meridian Wire"]

const originals = readdirSync(gallery)
  .filter((name) => name.endsWith(".txt"))
  .toSorted()
  .map((id) => ({ id, text: readFileSync(join(gallery, id), "utf8") }))

const dayOf = (k: number, count: number): string =>
  new Date(Date.UTC(2027, 0, 1) + Math.floor((k * 365) / count) * 86_400_000)
    .toISOString()
    .slice(0, 10)

/** Writes the batch as JSONL; the same count gives the same file. */
export function writeBatch(file: string, count: number): void {
  const lines = Array.from(variedReports(originals, count, 1), ({ id, text }, k) =>
    JSON.stringify({
      id,
      text,
      outlet: outlets[k % outlets.length],
      published: dayOf(k, count),
      url: `https://news.example/${id}`,
    }),
  )
  writeFileSync(file, `${lines.join("\n")}\n`)
}
