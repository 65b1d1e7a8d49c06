/** Fiction: decisions on invented reports. What people decide stands, and any step can be undone. */
import { array, assert, asyncProperty, constantFrom, record as fields } from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { accept, correct, reject, type Reviewing } from "../../src/record/review.ts"
import { DecisionRefused } from "../../src/record/decision-refused.ts"
import { gatherKept } from "../../src/record/gather-kept.ts"
import { historyOf } from "../../src/record/history.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import type { NegotiationRecord } from "../../src/record/record.ts"
import { undo } from "../../src/record/undo.ts"
import { databases } from "./databases.ts"
import { inventedReports } from "./invented.ts"
import { exported as exportedWhole, gathering, keepAll } from "./keeper.ts"

const ada: Reviewing = { by: "Ada", now: "2027-04-02T08:00:00Z", reason: null, fourEyes: false }
const ben: Reviewing = { ...ada, by: "Ben", now: "2027-04-03T08:00:00Z" }

/** Without the history, which only grows. */
const exported = async (record: OpenRecord): Promise<string> => {
  const { review: _, ...rest } = JSON.parse(await exportedWhole(record)) as NegotiationRecord
  return JSON.stringify(rest)
}

const recordIn = async (record: OpenRecord): Promise<NegotiationRecord> =>
  JSON.parse(await exported(record)) as NegotiationRecord

const statementsIn = async (record: OpenRecord) => (await recordIn(record)).statements

/** The export once all reports are joined again. */
async function joined(record: OpenRecord): Promise<string> {
  await gatherKept(record, gathering)
  return exported(record)
}

for (const [name, { fresh, close }] of databases)
  describe(`review in ${name}`, () => {
    afterAll(close)

    const filled = async (count = 4): Promise<OpenRecord> => {
      const record = await openRecord(await fresh(), { create: true, seconds: 5 })
      await keepAll(record, inventedReports(count))
      return record
    }
    const find = async (record: OpenRecord, words: string) => {
      const found = (await statementsIn(record)).find(({ quote }) => quote.includes(words))
      if (found === undefined) throw new Error(`no statement holds "${words}"`)
      return found
    }

    test("a decision shows at once, and is told with its author, time and reason", async () => {
      const record = await filled()
      const { id } = await find(record, "docks would stay closed")
      const step = await accept(record, id, { ...ada, reason: "heard it myself" })
      expect((await find(record, "docks would stay closed")).status).toBe("accepted")
      expect(await historyOf(record.db, id)).toMatchObject([
        {
          number: step,
          field: "status",
          before: "proposed",
          after: "accepted",
          by: { kind: "reviewer", name: "Ada" },
          at: ada.now,
          reason: "heard it myself",
        },
      ])
      await record.close()
    })

    test("a correction keeps what the machine read in the history", async () => {
      const record = await filled()
      const { id, act } = await find(record, "docks would stay closed")
      await correct(record, id, { act: "threatens", issue: "pay" }, ada)
      expect(await find(record, "docks would stay closed")).toMatchObject({
        act: "threatens",
        issue: "pay",
        status: "corrected",
      })
      const told = (await historyOf(record.db, id)).find(({ field }) => field === "act")
      expect([told?.before, told?.after]).toEqual([act, "threatens"])
      await record.close()
    })

    test("a correction stands after all reports are joined again, and after another reading", async () => {
      const record = await filled()
      const { id } = await find(record, "docks would stay closed")
      await correct(record, id, { party: "Dockers of Ellery", speakerName: "Ida M. Marsh" }, ada)
      await keepAll(record, inventedReports(4), { method: "english-news 2" })
      expect(await find(record, "docks would stay closed")).toMatchObject({
        party: "Dockers of Ellery",
        speakerName: "Ida M. Marsh",
        status: "corrected",
      })
      await record.close()
    })

    test("what was rejected stays in the record, and no position rests on it", async () => {
      const record = await filled()
      const ids = (await statementsIn(record)).map(({ id }) => id)
      for (const id of ids) await reject(record, id, ada)
      const after = JSON.parse(await joined(record)) as NegotiationRecord
      expect(after.statements.map(({ id }) => id)).toEqual(ids)
      expect(after.statements.every(({ status }) => status === "rejected")).toBe(true)
      const rejected = new Set(ids)
      for (const { statements } of after.positions)
        expect(statements.filter((id) => rejected.has(id as never))).toEqual([])
      expect(after.links).toEqual([])
      await record.close()
    })

    test("deciding the same again is no step", async () => {
      const record = await filled()
      const { id, act } = await find(record, "docks would stay closed")
      await accept(record, id, ada)
      expect(await accept(record, id, ben)).toBeNull()
      expect(await correct(record, id, { act }, ben)).toBeNull()
      await record.close()
    })

    test("an accusation needs two reviewers when the codebook asks for four eyes", async () => {
      const record = await filled()
      const { id } = await find(record, "docks would stay closed")
      await correct(record, id, { act: "accuses" }, { ...ada, fourEyes: true })
      expect((await find(record, "docks would stay closed")).status).toBe("proposed")
      expect(await accept(record, id, { ...ada, fourEyes: true })).toBeNull()
      await accept(record, id, { ...ben, fourEyes: true })
      expect((await find(record, "docks would stay closed")).status).toBe("corrected")
      const other = await find(record, "no deal had been reached")
      await accept(record, other.id, { ...ada, fourEyes: true })
      expect((await find(record, "no deal had been reached")).status).toBe("accepted")
      await record.close()
    })

    test("an undone step leaves what stood before, and both are told", async () => {
      const record = await filled()
      const before = await exported(record)
      const { id } = await find(record, "docks would stay closed")
      const step = (await correct(record, id, { act: "accuses", hedged: true }, ada)) as number
      const undone = await undo(record, step, ben)
      expect(await joined(record)).toBe(before)
      expect((await historyOf(record.db, id)).length).toBe(6)
      await undo(record, undone, ada)
      expect(await find(record, "docks would stay closed")).toMatchObject({
        act: "accuses",
        hedged: true,
      })
      await record.close()
    })

    test("an earlier step may be undone under a later one, which stands", async () => {
      const record = await filled()
      const { id, act } = await find(record, "docks would stay closed")
      const first = (await correct(record, id, { act: "accuses" }, ada)) as number
      const second = (await correct(record, id, { act: "demands" }, ben)) as number
      await undo(record, first, ada)
      expect((await find(record, "docks would stay closed")).act).toBe("demands")
      await undo(record, second, ada)
      expect(await find(record, "docks would stay closed")).toMatchObject({
        act,
        status: "proposed",
      })
      await record.close()
    })

    test.each([
      ["no such statement", async (r: OpenRecord) => accept(r, "r-9.s1", ada)],
      ["no such step", async (r: OpenRecord) => undo(r, 99, ada)],
      [
        "no such field",
        async (r: OpenRecord) => correct(r, "r-9.s1", { quote: "x" } as never, ada),
      ],
      [
        "no such act",
        async (r: OpenRecord) => correct(r, "r-9.s1", { act: "shouts" } as never, ada),
      ],
      ["no such day", async (r: OpenRecord) => correct(r, "r-9.s1", { date: "2027-13-40" }, ada)],
      [
        "a reviewer without a name",
        async (r: OpenRecord) => accept(r, "r-9.s1", { ...ada, by: " " }),
      ],
    ])("%s is refused with what to do, and changes nothing", async (_what, decide) => {
      const record = await filled(2)
      const before = await exported(record)
      const refused = await decide(record).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(DecisionRefused)
      expect((refused as DecisionRefused).mend).not.toBe("")
      expect(await exported(record)).toBe(before)
      await record.close()
    })

    test("a step undone twice is refused", async () => {
      const record = await filled(2)
      const { id } = await find(record, "docks would stay closed")
      const step = (await accept(record, id, ada)) as number
      await undo(record, step, ada)
      await expect(undo(record, step, ada)).rejects.toBeInstanceOf(DecisionRefused)
      await record.close()
    })

    test("any sequence of steps, undone in reverse, gives the first state", async () => {
      const record = await filled(2)
      const before = await exported(record)
      const ids = (await statementsIn(record)).map(({ id }) => id as string)
      const step = fields({
        id: constantFrom(...ids),
        who: constantFrom(ada, ben, { ...ada, fourEyes: true }, { ...ben, fourEyes: true }),
        what: constantFrom("accept", "reject", "accuses", "demands", "undo last"),
      })
      await assert(
        asyncProperty(array(step, { maxLength: 7 }), async (steps) => {
          const done: number[] = []
          for (const { id, who, what } of steps) {
            const last = done.at(-1)
            if (what === "undo last") {
              if (last !== undefined) done.push(await undo(record, last, who))
              continue
            }
            const number =
              what === "accept"
                ? await accept(record, id, who)
                : what === "reject"
                  ? await reject(record, id, who)
                  : await correct(record, id, { act: what as "accuses" }, who)
            if (number !== null) done.push(number)
          }
          for (const number of done.toReversed()) await undo(record, number, ada)
          expect(await exported(record)).toBe(before)
        }),
        { numRuns: 25 },
      )
      expect(await joined(record)).toBe(before)
      await record.close()
    })
  })
