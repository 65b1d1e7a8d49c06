/** The invented negotiations: the gold of each opens on the reports it was made for. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"

interface Report {
  readonly id: string
  readonly text: string
}

interface Gold {
  readonly reports: readonly { readonly id: string; readonly file: string }[]
}

const examples = join(import.meta.dirname, "../examples")
const ours = join(import.meta.dirname, "series")
const series = readdirSync(ours, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)
  .toSorted()

/** Three are shipped as examples; the others stand beside their gold. */
const folderOf = (name: string): string =>
  join(existsSync(join(examples, name)) ? examples : ours, name)

const reportsOf = (name: string): readonly Report[] =>
  readFileSync(join(folderOf(name), "reports.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Report)

const goldOf = (name: string): Gold =>
  JSON.parse(readFileSync(join(import.meta.dirname, "series", name, "gold.json"), "utf8")) as Gold

/** Every `{ report, quote }` anywhere in the gold, however deep. */
const quotesIn = (value: unknown): readonly { report: string; quote: string }[] => {
  if (typeof value !== "object" || value === null) return []
  const { report, quote } = value as { report?: unknown; quote?: unknown }
  const own = typeof report === "string" && typeof quote === "string" ? [{ report, quote }] : []
  return [...own, ...Object.values(value).flatMap(quotesIn)]
}

describe.each(series)("%s", (name) => {
  test("has gold for the reports its gold speaks of", () => {
    expect(goldOf(name).reports.map(({ file }) => file)).toEqual(
      reportsOf(name).map(({ id }) => id),
    )
  })

  test("has gold whose every quotation stands in its report", () => {
    const fileOf = new Map(goldOf(name).reports.map(({ id, file }) => [id, file]))
    const textOf = new Map(reportsOf(name).map(({ id, text }) => [id, text]))
    const quotes = quotesIn(goldOf(name))
    expect(quotes.length).toBeGreaterThan(100)
    expect(
      quotes.filter(({ report, quote }) => !textOf.get(fileOf.get(report) ?? "")?.includes(quote)),
    ).toEqual([])
  })
})

test.each([examples, ours])("%s says on line one that it is fiction", (folder) => {
  const [line] = readFileSync(join(folder, "README.md"), "utf8").split("\n")
  expect(line).toMatch(/fiction/)
})
