/** Searching whole reports: the same words find the same reports in both databases. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { findReports, type FoundReports } from "../../src/record/find-reports.ts"
import type { Search } from "../../src/record/matching.ts"
import { forgetReport } from "../../src/record/forget-report.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { databases } from "./databases.ts"
import { report } from "./invented.ts"
import { keepAll } from "./keeper.ts"

const all: Search = { words: null, filters: {}, from: null, to: null, limit: 50 }

const reports = [
  report(1, "The quota talks in Selby Bay ran late. “No herring, no deal,” said Runa Falk.", {
    outlet: "Coast Radio",
    published: "2031-02-01",
    title: "Herring quota in doubt",
  }),
  report(2, "A pipeline was closed. Bo Lund said the closure of both pipelines was final.", {
    outlet: "Ellery Post",
    published: "2031-02-03",
  }),
  report(3, "Coupons will be paid, Teo Alvar said. The bond swap stays closed to small holders.", {
    outlet: "Coast Radio",
    published: "2031-02-05",
  }),
]

const cases = [
  ["herring", [1]],
  ["closed", [2, 3]],
  ["pipeline closed", [2]],
  ['"bond swap"', [3]],
  ["clos* -bond", [2]],
  ["selby OR coupon", [1, 3]],
  ["doubt", [1]],
  ["narwhal", []],
] as const

afterAll(async () => {
  for (const [, { close }] of databases) await close()
})

for (const [name, { fresh }] of databases)
  describe(`a search over reports in ${name}`, () => {
    let record: OpenRecord
    beforeAll(async () => {
      record = await openRecord(await fresh(), { create: true, seconds: 5 })
      await keepAll(record, reports)
    })
    afterAll(() => record.close())

    const search = (asked: Partial<Search>): Promise<FoundReports> =>
      findReports(record, { ...all, ...asked })
    const keysOf = ({ hits }: FoundReports) => hits.map((hit) => hit.report.key).toSorted()

    test.each(cases)("for %j finds the reports %j", async (words, numbers) => {
      const found = await search({ words })
      expect(keysOf(found)).toEqual(numbers.map((number) => `${number}.txt`))
      expect([found.count, found.unsearched]).toEqual([numbers.length, 0])
    })

    test("shows the sentence with most of the words, where it stands, and marks them", async () => {
      const [hit] = (await search({ words: "closed pipelines" })).hits
      const { start, end, quote } = hit?.snippet ?? { start: 0, end: 0, quote: "" }
      expect(reports[1]?.text.slice(start, end)).toBe(quote)
      expect(hit?.marks.map((mark) => quote.slice(mark.start, mark.end))).toEqual([
        "pipeline",
        "closed",
      ])
    })

    test("narrows by what is known of the report and of its statements", async () => {
      expect(keysOf(await search({ filters: { outlet: "Coast Radio" } }))).toEqual([
        "1.txt",
        "3.txt",
      ])
      expect(keysOf(await search({ words: "closed", filters: { speaker: "Bo Lund" } }))).toEqual([
        "2.txt",
      ])
      expect(keysOf(await search({ words: "closed", from: "2031-02-04" }))).toEqual(["3.txt"])
    })

    test("says how many reports are kept without their text, and finds none of them", async () => {
      const bare = report(4, "Ida Marsh said the walrus stays.", { published: "2031-02-06" })
      await keepAll(record, [bare], { store: "facts" })
      expect(await search({ words: "walrus" })).toMatchObject({ count: 0, unsearched: 1 })
    })

    test("finds nothing of an edited text or of a forgotten report", async () => {
      const [hit] = (await search({ words: "herring" })).hits
      await keepAll(record, [{ ...reports[0]!, text: "Cod it was, said Runa Falk.", title: null }])
      expect((await search({ words: "herring" })).count).toBe(0)
      expect((await search({ words: "cod" })).count).toBe(1)
      await forgetReport(record, hit?.report.id ?? "", { at: "2031-03-01", reason: null })
      expect((await search({ words: "cod" })).count).toBe(0)
    })
  })
