/** What people decide stands, whoever reads next, and every step can be taken back. */
import { array, assert, asyncProperty, constantFrom, nat, record as fields } from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import type { Act } from "../../src/talks/statement.ts"
import { decide, undo, type Decision } from "../../src/record/decide.ts"
import { noCodebook, reading } from "../../src/rapporteur.ts"
import { lasting } from "../../src/record/identity.ts"
import { keep } from "../../src/record/keep.ts"
import { englishNews } from "../english-news.ts"
import { gatherKept } from "../../src/record/gather-kept.ts"
import { historyOf } from "../../src/record/history.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import type { NegotiationRecord } from "../../src/record/record.ts"
import { databases } from "./databases.ts"
import { inventedReport, inventedReports } from "./invented.ts"
import { exported, gathering, keepAll, usual } from "./keeper.ts"

afterAll(async () => {
  for (const [, { close }] of databases) await close()
})

const signature = { reviewer: "sena", at: "2027-04-02T08:00:00Z", reason: "read it twice" }

const recordIn = async (record: OpenRecord): Promise<NegotiationRecord> => {
  await gatherKept(record, gathering)
  return JSON.parse(await exported(record)) as NegotiationRecord
}

for (const [name, { fresh }] of databases)
  describe(`a record in ${name}`, () => {
    const kept = async (count: number): Promise<OpenRecord> => {
      const record = await openRecord(await fresh(), { create: true, seconds: 5 })
      await keepAll(record, inventedReports(count))
      return record
    }
    const firstOf = async (record: OpenRecord) => {
      const [first] = (await recordIn(record)).statements
      if (first === undefined) throw new Error("nothing was said")
      return first
    }

    test("shows what was decided, and tells by whom, when, from what and why", async () => {
      const record = await kept(2)
      const { id, act } = await firstOf(record)
      await decide(record, id, { field: "act", value: "threatens" }, signature)
      expect((await firstOf(record)).act).toBe("threatens")
      expect(await historyOf(record.db, id)).toEqual([
        {
          number: 1,
          subject: id,
          report: id.split(".")[0],
          field: "act",
          before: act,
          after: "threatens",
          by: { kind: "reviewer", name: "sena" },
          at: signature.at,
          reason: signature.reason,
          undoes: null,
        },
      ])
      await record.close()
    })

    test("keeps a decision when another method reads again", async () => {
      const record = await kept(1)
      const { id } = await firstOf(record)
      await decide(record, id, { field: "act", value: "threatens" }, signature)
      await decide(record, id, { field: "status", value: "corrected" }, signature)
      await keepAll(record, inventedReports(1), { method: "english-news 2" })
      expect(await firstOf(record)).toMatchObject({ id, act: "threatens", status: "corrected" })
      await record.close()
    })

    test("keeps a statement a person decided on, though a later method does not find it", async () => {
      const record = await kept(1)
      const { id, quote } = await firstOf(record)
      await decide(record, id, { field: "status", value: "accepted" }, signature)
      const report = lasting(inventedReport(0))
      const cautious = reading(englishNews, { minConfidence: 1, codebook: noCodebook })
      await keep(record, cautious(report), { ...usual, method: "a cautious method" })
      const found = (await recordIn(record)).statements.filter((one) => one.id === id)
      expect(found).toMatchObject([{ quote, status: "accepted" }])
      expect((await recordIn(record)).statements).toHaveLength(1)
      await record.close()
    })

    test("says why nothing was changed", async () => {
      const record = await kept(1)
      const accept: Decision = { field: "status", value: "accepted" }
      expect(await decide(record, "r-0.s1", accept, signature)).toBe("no such statement")
      expect(await undo(record, 7, signature)).toBe("no such change")
      const { id } = await firstOf(record)
      const number = Number(await decide(record, id, accept, signature))
      expect(await undo(record, number, signature)).toBe(number + 1)
      expect(await undo(record, number, signature)).toBe("undone already")
      expect(await undo(record, number + 1, signature)).toBe(number + 2)
      expect((await firstOf(record)).status).toBe("accepted")
      await record.close()
    })

    test("any steps, taken back in reverse, give the first state", async () => {
      const record = await kept(3)
      const before = await exported(record)
      const ids = (await recordIn(record)).statements.map(({ id }) => id)
      const step = fields({
        which: nat(ids.length - 1),
        act: constantFrom<Act>("accepts", "denies", "threatens"),
        status: constantFrom("accepted" as const, "rejected" as const),
        isAct: constantFrom(true, false),
      })
      const steps = asyncProperty(array(step, { maxLength: 6 }), async (all) => {
        const numbers: number[] = []
        for (const { which, act, status, isAct } of all) {
          const decision: Decision = isAct
            ? { field: "act", value: act }
            : { field: "status", value: status }
          numbers.push(Number(await decide(record, ids[which] ?? "", decision, signature)))
        }
        await gatherKept(record, gathering)
        for (const number of numbers.toReversed()) await undo(record, number, signature)
        await gatherKept(record, gathering)
        return (await exported(record)) === before
      })
      await expect(assert(steps, { numRuns: 15 })).resolves.toBeUndefined()
      await record.close()
    })
  })
