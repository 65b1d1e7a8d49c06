/** Searching a record: the same words find the same statements in both databases. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { find, type Found } from "../../src/record/find.ts"
import type { Search } from "../../src/record/matching.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { queryFrom, toMatch, toTsquery } from "../../src/record/query.ts"
import { databases } from "./databases.ts"
import { inventedReports, report } from "./invented.ts"
import { keepAll } from "./keeper.ts"

const all: Search = { words: null, filters: {}, from: null, to: null, limit: 50 }

const more = [
  report(901, "Ida Marsh said the ferry crossings were closed to lorries.", {
    published: "2027-06-01",
    outlet: "Ellery Post",
  }),
  report(902, "José Lünd said closing every crossing would be an act of war.", {
    published: "2027-06-02",
    outlet: "Coast Radio",
  }),
  report(903, "Bo Lund said the pay offer stands. He added that an offer to pay was not made.", {
    published: "2027-06-03",
  }),
]

/** Words, and parts of the quotations they find. */
const cases = [
  ["crossing", ["ferry crossings were closed", "closing every crossing"]],
  ["closed crossings", ["ferry crossings were closed", "closing every crossing"]],
  ["crossing -ferry", ["closing every crossing"]],
  ["ferr*", ["ferry crossings were closed"]],
  ['"pay offer" stands', ["the pay offer stands"]],
  ["narwhal OR lorries", ["ferry crossings were closed"]],
  ["jose", ["closing every crossing"]],
  ["LÜND crossing", ["closing every crossing"]],
  ["narwhal", []],
  ["", []],
  ["-ferry", []],
  ["\"'); DROP TABLE statements; --", []],
  ['* OR -"', []],
  ["AND NOT NEAR(", []],
] as const

afterAll(async () => {
  for (const [, { close }] of databases) await close()
})

for (const [name, { fresh }] of databases)
  describe(`a search in ${name}`, () => {
    let record: OpenRecord
    beforeAll(async () => {
      record = await openRecord(await fresh(), { create: true, seconds: 5 })
      await keepAll(record, [...inventedReports(30), ...more])
    })
    afterAll(() => record.close())

    const search = (asked: Partial<Search>): Promise<Found> => find(record, { ...all, ...asked })
    const quotes = ({ hits }: Found): string[] => hits.map(({ statement }) => statement.quote)

    test.each(cases)("for %j finds what has these words", async (words, parts) => {
      const found = await search({ words })
      expect(found.count).toBe(parts.length)
      for (const part of parts) expect(quotes(found)).toContainEqual(expect.stringContaining(part))
    })

    test("marks the words in each quotation", async () => {
      const { hits } = await search({ words: "crossing clos*" })
      const marked = hits.flatMap(({ statement, marks }) =>
        marks.map(({ start, end }) => statement.quote.slice(start, end)),
      )
      expect(marked.toSorted()).toEqual(["closed", "closing", "crossing", "crossings"])
    })

    test("counts what it may be narrowed by, and narrows", async () => {
      const found = await search({})
      const [outlet] = found.facets.outlet
      expect(found.facets.outlet.length).toBeGreaterThan(2)
      const narrowed = await search({ filters: { outlet: outlet?.value ?? "" } })
      expect(narrowed.count).toBe(outlet?.count)
      expect(new Set(narrowed.hits.map((hit) => hit.outlet))).toEqual(new Set([outlet?.value]))
      const both = await search({ filters: { outlet: outlet?.value ?? "", speaker: "Ida Marsh" } })
      expect(both.count).toBeLessThan(narrowed.count)
      expect(new Set(both.hits.map(({ statement }) => statement.speakerName))).toEqual(
        new Set(["Ida Marsh"]),
      )
    })

    test("holds itself to the days asked for, newest first", async () => {
      const found = await search({ from: "2027-06-01", to: "2027-06-02" })
      expect(quotes(found)[0]).toMatch(/^closing every crossing/u)
      expect(found.count).toBe(2)
    })

    test("gives no more than asked for, and still counts all", async () => {
      const found = await search({ limit: 3 })
      expect([found.hits.length, found.isCut]).toEqual([3, false])
      expect(found.count).toBeGreaterThan(30)
    })

    test("finds nothing of a report whose words have changed", async () => {
      await keepAll(record, [
        { ...more[0]!, text: "Ida Marsh said the ferries ran to the minute." },
      ])
      expect((await search({ words: "lorries" })).count).toBe(0)
      expect((await search({ words: "minute" })).count).toBe(1)
    })
  })

test.each([
  ["docks -strike", '("dock") NOT "strike"', "('dock') & !('strike')"],
  ['"the docks" OR ferr*', '("the dock") OR ("ferr"*)', "('the' <-> 'dock') | ('ferr':*)"],
])("%s is one question in two tongues", (words, match, tsquery) => {
  const loose = (text: string): string => text.replaceAll(/[()]/gu, "")
  expect(loose(toMatch(queryFrom(words)))).toBe(loose(match))
  expect(loose(toTsquery(queryFrom(words)))).toBe(loose(tsquery))
})
