/** What the record promises when reports come in, on both databases. */
import { afterAll, describe, expect, test } from "vitest"
import { recordSchema } from "../../src/exchange/record-schema.ts"
import type { NegotiationRecord } from "../../src/record/record.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { databases } from "./databases.ts"
import { inventedReport, inventedReports, report } from "./invented.ts"
import { exported, keepAll } from "./keeper.ts"

const open = (place: string): Promise<OpenRecord> => openRecord(place, { create: true, seconds: 5 })

const recordIn = async (record: OpenRecord): Promise<NegotiationRecord> =>
  JSON.parse(await exported(record)) as NegotiationRecord

for (const [name, { fresh, close }] of databases)
  describe(`a record in ${name}`, () => {
    afterAll(close)

    test("holds what was read, as the contract has it", async () => {
      const record = await open(await fresh())
      expect(await keepAll(record, inventedReports(6))).toEqual(Array(6).fill("new"))
      const kept = await recordIn(record)
      expect(() => recordSchema.parse(kept)).not.toThrow()
      expect(kept.reports.map(({ title }) => title)).toContain("Round 4 ends")
      expect(kept.statements.length).toBeGreaterThan(12)
      expect(kept.actors.length).toBeGreaterThan(3)
      await record.close()
    })

    test("every quote is an exact span of a report it holds", async () => {
      const record = await open(await fresh())
      await keepAll(record, inventedReports(6))
      const { reports, statements } = await recordIn(record)
      const texts = new Map(reports.map(({ id, text }) => [id, text]))
      for (const { evidence } of statements)
        for (const { report: id, start, end, quote } of evidence)
          expect(texts.get(id)?.slice(start, end)).toBe(quote)
      await record.close()
    })

    test("keeping twice changes nothing", async () => {
      const record = await open(await fresh())
      await keepAll(record, inventedReports(5))
      const before = await exported(record)
      expect(await keepAll(record, inventedReports(5))).toEqual(Array(5).fill("known"))
      expect(await exported(record)).toBe(before)
      await record.close()
    })

    test("a record closed and opened again is the same", async () => {
      const place = await fresh()
      const first = await open(place)
      await keepAll(first, inventedReports(3))
      const before = await exported(first)
      await first.close()
      const second = await open(place)
      expect(await exported(second)).toBe(before)
      await second.close()
    })

    test("the order of keeping does not show in the export", async () => {
      const [one, other] = [await open(await fresh()), await open(await fresh())]
      await keepAll(one, inventedReports(7))
      await keepAll(other, inventedReports(7).toReversed())
      expect(await exported(other)).toBe(await exported(one))
      await one.close()
      await other.close()
    })

    test("an edited report becomes a version, and what it no longer says is orphaned", async () => {
      const record = await open(await fresh())
      const before = inventedReport(0)
      const after = { ...before, text: before.text.replace(/"We will not sign this text\."/u, "") }
      await keepAll(record, [before])
      expect(await keepAll(record, [after])).toEqual(["version"])
      const { reports, statements } = await recordIn(record)
      expect(reports.map(({ text }) => text)).toEqual([after.text])
      expect(statements.map(({ quote }) => quote)).not.toContain("We will not sign this text.")
      const retired = await record.db.selectFrom("retired").selectAll().execute()
      expect(retired.map(({ reason, version }) => [reason, version])).toContainEqual([
        "orphaned",
        1,
      ])
      const versions = await record.db.selectFrom("versions").select("version").execute()
      expect(versions.map(({ version }) => version).toSorted()).toEqual([1, 2])
      await record.close()
    })

    test("an old version that comes in again changes nothing", async () => {
      const record = await open(await fresh())
      const [before, after] = [inventedReport(0), { ...inventedReport(0), title: "Talks end" }]
      await keepAll(record, [before, after])
      const kept = await exported(record)
      expect(await keepAll(record, [before])).toEqual(["known"])
      expect(await exported(record)).toBe(kept)
      await record.close()
    })

    test("a copy of a file in another folder is the same report", async () => {
      const record = await open(await fresh())
      const [one, other] = [report(1, "Ida Marsh said no."), report(2, "Ida Marsh said no.")]
      const copy = { ...other, key: one.key }
      expect(await keepAll(record, [one, copy, other])).toEqual(["new", "known", "new"])
      await record.close()
    })

    test("texts come back code unit for code unit", async () => {
      const record = await open(await fresh())
      const text = "Ida Marsh said: \0 \uD800 “no” 😀 \\u0000 'x'; DROP TABLE reports;--\r\n\u2028"
      const title = "Null \0 and half \uDC00"
      await keepAll(record, [report(1, text, { title, key: "a\0'\"; --", outlet: "\0" })])
      const [kept] = (await recordIn(record)).reports
      expect([kept?.text, kept?.title, kept?.key, kept?.outlet]).toEqual([
        text,
        title,
        "a\0'\"; --",
        "\0",
      ])
      await record.close()
    })

    test("another method reads again, and the history tells what it read otherwise", async () => {
      const record = await open(await fresh())
      await keepAll(record, [inventedReport(0)])
      const [first] = (await recordIn(record)).statements
      await record.db
        .updateTable("readings")
        .set(({ fn, val }) => ({
          gleaned: fn("replace", ["gleaned", val('"act":"'), val('"act":"open","was":"')]),
        }))
        .execute()
      expect(await keepAll(record, [inventedReport(0)], { method: "english-news 2" })).toEqual([
        "reread",
      ])
      const history = await record.db.selectFrom("history").selectAll().execute()
      expect(history.map(({ field, by_name: by }) => [field, by])).toContainEqual([
        "act",
        "english-news 2",
      ])
      expect((await recordIn(record)).statements[0]).toEqual(first)
      await record.close()
    })

    test("two who keep at once lose nothing and keep nothing twice", async () => {
      const place = await fresh()
      const [one, other] = [await open(place), await open(place)]
      const reports = inventedReports(12)
      const kinds = await Promise.all([keepAll(one, reports), keepAll(other, reports.toReversed())])
      expect(kinds.flat().filter((kind) => kind === "new")).toHaveLength(12)
      const alone = await open(await fresh())
      await keepAll(alone, reports)
      expect(await exported(one)).toBe(await exported(alone))
      for (const record of [one, other, alone]) await record.close()
    })
  })
