/** Looking after a record: copies, checks, erasure, what may be stored; on both databases. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { afterAll, describe, expect, test } from "vitest"
import { noveltiesIn } from "../../src/analysis/changes.ts"
import { gather, noCodebook } from "../../src/rapporteur.ts"
import { backup } from "../../src/record/backup.ts"
import { compact, sizeOf } from "../../src/record/compact.ts"
import { forgetPerson } from "../../src/record/forget-person.ts"
import { forgetReport } from "../../src/record/forget-report.ts"
import { forgettablesIn } from "../../src/record/forgettable.ts"
import { addMissed } from "../../src/record/add-statement.ts"
import { code } from "../../src/record/coding.ts"
import { correct, reject } from "../../src/record/review.ts"
import { undo } from "../../src/record/undo.ts"
import { gatherKept } from "../../src/record/gather-kept.ts"
import { importRecord } from "../../src/record/import-record.ts"
import { noveltiesAfter } from "../../src/record/novelties-in.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { RecordNotEmpty } from "../../src/record/record-not-empty.ts"
import type { NegotiationRecord } from "../../src/record/record.ts"
import { UnwritableRecord } from "../../src/record/unwritable-record.ts"
import { defectsIn, type Defect } from "../../src/record/verify.ts"
import { databases } from "./databases.ts"
import { inventedReport, inventedReports } from "./invented.ts"
import { exported, gathering, keepAll } from "./keeper.ts"

const open = (place: string): Promise<OpenRecord> => openRecord(place, { create: true, seconds: 5 })
const folder = mkdtempSync(join(tmpdir(), "rapporteur-care-"))
afterAll(async () => {
  for (const [, { close }] of databases) await close()
  rmSync(folder, { recursive: true, force: true })
})

const recordIn = async (record: OpenRecord): Promise<NegotiationRecord> =>
  JSON.parse(await exported(record)) as NegotiationRecord

const defects = async (record: OpenRecord): Promise<Defect[]> => {
  const found: Defect[] = []
  for await (const one of defectsIn(record)) found.push(one)
  return found
}

/** All that lies in the file, free pages too; nothing of a server. */
const bytesOf = (place: string): string => (existsSync(place) ? readFileSync(place, "latin1") : "")

const importing = { now: "2027-05-01", noveltiesOf: noveltiesIn }

const erasure = { at: "2027-05-01", reason: "court order" }

for (const [name, { fresh }] of databases)
  describe(`a record in ${name}`, () => {
    const kept = async (count: number): Promise<OpenRecord> => {
      const record = await open(await fresh())
      await keepAll(record, inventedReports(count))
      return record
    }

    test("exported, taken in and exported again, is the same byte for byte", async () => {
      const [record, copy] = [await kept(8), await open(await fresh())]
      const before = await exported(record)
      await importRecord(copy, JSON.parse(before), importing)
      expect((await exported(copy)) === before).toBe(true)
      await record.close()
      await copy.close()
    })

    test("that was taken in tells the same changes since any day", async () => {
      const [record, copy] = [await kept(8), await open(await fresh())]
      await importRecord(copy, await recordIn(record), importing)
      const [first, ...all] = (await noveltiesAfter(record.db, "0001-01-01")) ?? []
      expect(all.length).toBeGreaterThan(0)
      for (const day of ["0001-01-01", first?.date ?? ""])
        expect(await noveltiesAfter(copy.db, day)).toEqual(await noveltiesAfter(record.db, day))
      await record.close()
      await copy.close()
    })

    test("that was taken in is read again by the next who keeps, and loses nothing", async () => {
      const [record, copy] = [await kept(6), await open(await fresh())]
      const before = await exported(record)
      await importRecord(copy, JSON.parse(before), importing)
      expect(await keepAll(copy, inventedReports(6))).toEqual(Array(6).fill("reread"))
      expect((await exported(copy)) === before).toBe(true)
      await record.close()
      await copy.close()
    })

    test("with decisions and codings goes out and comes in without loss, and can still be undone", async () => {
      const [record, copy] = [await kept(4), await open(await fresh())]
      const first = await exported(record)
      const [a, b, c] = (await recordIn(record)).statements.map(({ id }) => id as string) as [
        string,
        string,
        string,
      ]
      const ada = { by: "Ada", now: "2027-05-01", reason: null, fourEyes: false }
      const steps = [
        (await correct(record, a, { act: "denies" }, ada)) as number,
        (await reject(record, b, ada)) as number,
      ]
      const report = (await recordIn(record)).reports[0]?.id ?? ""
      const content = { exact: "Talks in round 1 ended late.", from: null }
      const marked = { report, source: null, cue: null, content }
      steps.push((await addMissed(record, marked, { issue: "pay" }, ada)).step)
      await code(record, c, { act: "open" }, { ...ada, by: "Ben" })
      await gatherKept(record, gathering)
      const before = await exported(record)
      await importRecord(copy, JSON.parse(before), importing)
      expect((await exported(copy)) === before).toBe(true)
      expect(await defects(copy)).toEqual([])
      for (const step of steps.toReversed()) await undo(copy, step, ada)
      await gatherKept(copy, gathering)
      const undone = await recordIn(copy)
      expect(undone.statements).toEqual((JSON.parse(first) as NegotiationRecord).statements)
      expect(undone.review?.changes.some(({ by }) => by.kind === "coder")).toBe(true)
      await record.close()
      await copy.close()
    })

    test("whose history lost a row, or an added statement its words, says so", async () => {
      const record = await kept(1)
      const report = (await recordIn(record)).reports[0]?.id ?? ""
      const ada = { by: "Ada", now: "2027-05-01", reason: null, fourEyes: false }
      const content = { exact: "Talks in round 1 ended late.", from: null }
      const marked = { report, source: null, cue: null, content }
      const { step } = await addMissed(record, marked, {}, ada)
      await undo(record, await undo(record, step, ada), ada)
      expect(await defects(record)).toEqual([])
      const { after } = await record.db
        .selectFrom("history")
        .select("after")
        .where("number", "=", step)
        .executeTakeFirstOrThrow()
      await record.db
        .updateTable("history")
        .set({ after: after?.replaceAll("ended late", "ended well") ?? null })
        .where("number", "=", step)
        .execute()
      await record.db.updateTable("history").set({ undoes: 99 }).where("number", "=", 2).execute()
      const kinds = (await defects(record)).map(({ kind, subject }) => `${kind} ${subject}`)
      expect(kinds).toContain("reference change 2")
      expect(kinds.some((one) => one.startsWith("span "))).toBe(true)
      await record.close()
    })

    test("takes no other record in once it holds reports", async () => {
      const record = await kept(2)
      const before = await exported(record)
      await expect(importRecord(record, JSON.parse(before), importing)).rejects.toThrow(
        RecordNotEmpty,
      )
      expect(await exported(record)).toBe(before)
      await record.close()
    })

    test("is copied while it is in use", async () => {
      const record = await kept(5)
      const place = join(folder, `backup of ${name}.rapporteur`)
      await backup(record, place)
      await keepAll(record, inventedReports(6))
      const copy = await openRecord(place, { create: false, seconds: 1 })
      expect((await recordIn(copy)).reports).toHaveLength(5)
      expect(await defects(copy)).toEqual([])
      expect(await keepAll(copy, inventedReports(6))).toEqual([
        ...Array<string>(5).fill("known"),
        "new",
      ])
      expect((await exported(copy)) === (await exported(record))).toBe(true)
      await expect(backup(record, place)).rejects.toThrow(UnwritableRecord)
      expect(existsSync(`${place}.unfinished`)).toBe(false)
      await record.close()
      await copy.close()
    })

    test("is copied onto the other database, history and all", async () => {
      const record = await kept(4)
      await keepAll(record, [{ ...inventedReport(0), text: "Nothing was said." }])
      for (const [, other] of databases) {
        const place = await other.fresh()
        await backup(record, place)
        const copy = await open(place)
        expect((await exported(copy)) === (await exported(record))).toBe(true)
        expect(await copy.db.selectFrom("retired").select("id").execute()).toHaveLength(
          (await record.db.selectFrom("retired").select("id").execute()).length,
        )
        await copy.close()
      }
      await record.close()
    })

    test("in order has no defects; one that was tampered with has them named", async () => {
      const record = await kept(4)
      expect(await defects(record)).toEqual([])
      const [first, second] = (await recordIn(record)).reports
      await sql`UPDATE versions SET body = replace(body, 'Talks in round', 'Talks of round')
        WHERE report = ${first?.id}`.execute(record.db)
      await sql`UPDATE statements SET body = replace(body, '"start":', '"start":1') 
        WHERE report = ${second?.id}`.execute(record.db)
      const found = await defects(record)
      expect(found).toContainEqual(expect.objectContaining({ kind: "text", subject: first?.id }))
      expect(
        found.some(({ kind, subject }) => kind === "span" && subject?.startsWith(`${second?.id}`)),
      ).toBe(true)
      await record.close()
    })

    test("is smaller after much was erased and it was compacted", async () => {
      const record = await kept(30)
      const before = await sizeOf(record)
      for (const { id } of (await recordIn(record)).reports.slice(0, 28))
        await forgetReport(record, id, erasure)
      await gatherKept(record, gathering)
      await compact(record)
      expect(await sizeOf(record)).toBeLessThan(before)
      expect((await recordIn(record)).reports).toHaveLength(2)
      await record.close()
    })

    test("that forgot a report has a dated stub of it and nothing else, and does not take it back", async () => {
      const place = await fresh()
      const record = await open(place)
      await keepAll(record, inventedReports(4))
      const edited = { ...inventedReport(1), text: "Runa Falk said the narwhal was gone." }
      await keepAll(record, [edited])
      const [one] = await forgettablesIn(record, "Round 2 ends")
      const id = one?.kind === "report" ? one.report.id : ""
      await forgetReport(record, id, erasure)
      await gatherKept(record, gathering)
      await compact(record)
      expect(await exported(record)).not.toMatch(/Round 2|round 2|the narwhal was gone/u)
      expect(await keepAll(record, [inventedReport(1), edited])).toEqual(["forgotten", "forgotten"])
      expect(await keepAll(record, [{ ...edited, text: "A third text." }])).toEqual(["forgotten"])
      const stub = await record.db
        .selectFrom("reports")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst()
      expect(stub).toMatchObject({ forgotten: erasure.at, title: null, url: null, heading: "{}" })
      const erasures = await record.db.selectFrom("erasures").selectAll().execute()
      expect(erasures).toEqual([{ number: 1, kind: "report", subject: id, ...erasure }])
      expect(await defects(record)).toEqual([])
      await record.close()
      expect(bytesOf(place)).not.toMatch(/Round 2 ends|the narwhal was gone|narwhal/u)
    })

    test("that forgot a person names her nowhere, and every span still fits", async () => {
      const place = await fresh()
      const record = await open(place)
      await keepAll(record, inventedReports(9))
      const before = (await recordIn(record)).statements.length
      const [one] = await forgettablesIn(record, "Ida Marsh")
      expect(one?.kind).toBe("person")
      const names = one?.kind === "person" ? one.names : []
      expect(names).toEqual(expect.arrayContaining(["Ida Marsh", "Marsh"]))
      expect(await forgetPerson(record, names, erasure)).toBeGreaterThan(3)
      await gatherKept(record, gathering)
      await compact(record)
      const after = await recordIn(record)
      expect(JSON.stringify(after)).not.toMatch(/Marsh/u)
      expect(after.statements).toHaveLength(before)
      expect(await defects(record)).toEqual([])
      expect(await keepAll(record, inventedReports(9))).toEqual(Array(9).fill("known"))
      await record.close()
      expect(bytesOf(place)).not.toMatch(/Marsh/iu)
    })

    test.each(["quotes", "facts"] as const)("that may keep only %s has no text", async (store) => {
      const record = await open(await fresh())
      const long = `Ida Marsh said ${"the docks would stay closed and ".repeat(12)}nobody would work.`
      const reports = [...inventedReports(3), { ...inventedReport(4), text: long }]
      await keepAll(record, reports, { store })
      const { reports: kept, statements } = await recordIn(record)
      expect(kept.map(({ text }) => text)).toEqual(["", "", "", ""])
      expect(kept.map(({ words }) => words).every((words) => words > 30)).toBe(true)
      const longest = Math.max(...statements.map(({ quote }) => quote.length))
      expect(longest > 204).toBe(store === "quotes")
      expect(await defects(record)).toEqual([])
      expect(await keepAll(record, reports, { store })).toEqual(Array(4).fill("known"))
      expect(await keepAll(record, reports, { method: "english-news 2" })).toEqual(
        Array(4).fill("reread"),
      )
      expect((await recordIn(record)).reports.map(({ text }) => text)).toEqual(["", "", "", ""])
      await record.close()
    })

    test("joined with nothing is an empty record", async () => {
      const record = await open(await fresh())
      await gatherKept(record, (input) => gather(input, { codebook: noCodebook, since: null }))
      const { reports, statements, changes } = await recordIn(record)
      expect([reports, statements, changes]).toEqual([[], [], null])
      await record.close()
    })
  })
