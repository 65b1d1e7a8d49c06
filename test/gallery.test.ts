/**
 * The gallery: whole reports go the whole way through the command, one file in, one record out.
 * A changed record is a failing test, and its diff is the review;
 * `npx vitest run test/gallery.test.ts -u` accepts it.
 */
import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { printed } from "./gallery/printed.ts"

interface Place {
  readonly start: number
  readonly end: number
}

/** As much of the contract as the gallery looks into; the record itself is compared whole. */
interface GalleryRecord {
  readonly reports: readonly { readonly id: string; readonly key: string; readonly text: string }[]
  readonly attributions: readonly Readonly<Record<"source" | "cue" | "content", readonly Place[]>>[]
  readonly statements: readonly {
    readonly quote: string
    readonly evidence: readonly (Place & { readonly report: string; readonly quote: string })[]
  }[]
}

const house = join(import.meta.dirname, "..")
const folder = join(import.meta.dirname, "reports")
const named = (ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted()
const names = named(".txt")

const readAll = (): ReadonlyMap<string, GalleryRecord> => {
  const command = ["--import", "tsx", join(house, "src/cli/main.ts"), "read", "--format", "jsonl"]
  const paths = names.map((name) => `${name}.txt`)
  const out = execFileSync(process.execPath, [...command, ...paths], {
    cwd: folder,
    encoding: "utf8",
  })
  const records = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GalleryRecord)
  return new Map(records.map((record) => [record.reports[0]!.key.replace(/\.txt$/, ""), record]))
}

const textOf = (name: string): string => readFileSync(join(folder, `${name}.txt`), "utf8")

describe("the gallery of reports", () => {
  let records: ReadonlyMap<string, GalleryRecord>
  beforeAll(() => {
    records = readAll()
  })

  test("every record has its report", () => {
    expect(named(".record.json").filter((name) => !names.includes(name))).toEqual([])
  })

  test("every report says on line one that it is fiction", () => {
    expect(names.filter((name) => !textOf(name).startsWith("Fiction: "))).toEqual([])
  })

  describe.each(names)("%s", (name) => {
    test("gives the record that was reviewed", async () => {
      const file = join(folder, `${name}.record.json`)
      await expect(`${printed(records.get(name))}\n`).toMatchFileSnapshot(file)
    })

    test("keeps its text, letter for letter", () => {
      expect(records.get(name)?.reports.map(({ text }) => text)).toEqual([textOf(name)])
    })

    test("has statements, each of words that stand in the text", () => {
      const statements = records.get(name)?.statements ?? []
      expect(statements).not.toEqual([])
      for (const { quote, evidence } of statements) {
        expect(textOf(name)).toContain(quote)
        expect(evidence).not.toEqual([])
        for (const one of evidence) expect(textOf(name).slice(one.start, one.end)).toBe(one.quote)
      }
    })

    test("has attributions whose spans lie in the text", () => {
      const spans = (records.get(name)?.attributions ?? []).flatMap((one) => [
        ...one.source,
        ...one.cue,
        ...one.content,
      ])
      expect(spans).not.toEqual([])
      expect(
        spans.filter(({ start, end }) => textOf(name).slice(start, end).trim() === ""),
      ).toEqual([])
    })
  })
})
