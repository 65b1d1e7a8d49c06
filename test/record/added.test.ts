/** Fiction: statements that invented reviewers add to an invented record, and split in two. */
import { afterAll, describe, expect, test } from "vitest"
import { addMissed, splitStatement } from "../../src/record/add-statement.ts"
import { DecisionRefused } from "../../src/record/decision-refused.ts"
import { gatherKept } from "../../src/record/gather-kept.ts"
import { historyOf } from "../../src/record/history.ts"
import { orphansIn } from "../../src/record/holdings.ts"
import type { Words } from "../../src/record/exact-words.ts"
import type { Marked } from "../../src/record/marked.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import type { NegotiationRecord } from "../../src/record/record.ts"
import { correct, reject, type Reviewing } from "../../src/record/review.ts"
import { defectsIn } from "../../src/record/verify.ts"
import { databases } from "./databases.ts"
import { report } from "./invented.ts"
import { exported, gathering, keepAll } from "./keeper.ts"
import { anyStepsUndone } from "./steps.ts"

const ada: Reviewing = { by: "Ada", now: "2027-04-02T08:00:00Z", reason: null, fourEyes: false }

const text = `Quarry owner Pia Holt said the wage offer was final and the pits would reopen on Monday.

At the gate stood a placard of the miners' council, painted in red. No wage, no stone. It rained until noon.`

const quarry = report(1, text, { published: "2027-03-04", url: "https://news.example/quarry" })
const exact = (words: string): Words => ({ exact: words, from: null })

/** Without the history, which only grows. */
const state = async (record: OpenRecord): Promise<string> =>
  JSON.stringify({ ...JSON.parse(await exported(record)), review: null })

const joined = async (record: OpenRecord): Promise<NegotiationRecord> => {
  await gatherKept(record, gathering)
  return JSON.parse(await exported(record)) as NegotiationRecord
}

for (const [name, { fresh, close }] of databases)
  describe(`statements that people add, in ${name}`, () => {
    afterAll(close)

    const filled = async () => {
      const record = await openRecord(await fresh(), { create: true, seconds: 5 })
      await keepAll(record, [quarry])
      const { reports, statements } = await joined(record)
      const id = reports[0]?.id ?? ""
      const placard: Marked = {
        report: id,
        source: exact("the miners' council"),
        cue: exact("a placard of"),
        content: exact("No wage, no stone."),
      }
      const whole = statements.find(({ quote }) => quote.includes("wage offer"))
      if (whole === undefined) throw new Error("the machine missed the owner's statement")
      return { record, placard, whole }
    }

    test("a missed statement stands at its place, told apart from the machine's for ever", async () => {
      const { record, placard } = await filled()
      const { ids } = await addMissed(record, placard, { act: "rejects", issue: "wage" }, ada)
      const after = await joined(record)
      const added = after.statements.find(({ id }) => id === ids[0])
      expect(added).toMatchObject({
        quote: "No wage, no stone.",
        form: "indirect",
        act: "rejects",
        issue: "wage",
        status: "accepted",
        confidence: 1,
      })
      expect(added?.id).toMatch(/^r-[0-9a-f]{16}\.h[0-9a-f]{8}$/u)
      const attribution = after.attributions.find(({ id }) => id === added?.attribution)
      expect(attribution?.cue.map(({ start, end }) => text.slice(start, end))).toEqual([
        "a placard of",
      ])
      expect(await historyOf(record.db, added?.id ?? "")).toMatchObject([
        { field: "added", before: null, by: { kind: "reviewer", name: "Ada" } },
      ])
      for await (const defect of defectsIn(record)) expect(defect).toBeUndefined()
      await record.close()
    })

    test("it shows at once, is found by its words, corrected like any other, and stands over another reading", async () => {
      const { record, placard } = await filled()
      const [id = ""] = (await addMissed(record, placard, {}, ada)).ids
      expect(await state(record)).toContain("No wage, no stone.")
      await correct(record, id, { act: "demands" }, { ...ada, by: "Ben" })
      await keepAll(record, [quarry], { method: "english-news 2" })
      expect((await joined(record)).statements.find((one) => one.id === id)).toMatchObject({
        act: "demands",
        status: "corrected",
      })
      await record.close()
    })

    test("words that an edit took away are orphaned, and come back with them", async () => {
      const { record, placard } = await filled()
      const [id = ""] = (await addMissed(record, placard, {}, ada)).ids
      await keepAll(record, [{ ...quarry, text: text.replace("no stone", "no slate") }])
      expect((await joined(record)).statements.map((one) => one.id)).not.toContain(id)
      expect((await orphansIn(record)).map(({ statement }) => statement.id)).toContain(id)
      await keepAll(record, [{ ...quarry, text: `${text} It was still there at noon.` }])
      expect((await joined(record)).statements.map((one) => one.id)).toContain(id)
      expect((await orphansIn(record)).map(({ statement }) => statement.id)).not.toContain(id)
      await record.close()
    })

    test("an accusation that somebody adds waits for a second pair of eyes", async () => {
      const { record, placard } = await filled()
      const four = { ...ada, fourEyes: true }
      const [id] = (await addMissed(record, placard, { act: "accuses" }, four)).ids
      expect((await joined(record)).statements.find((one) => one.id === id)?.status).toBe(
        "proposed",
      )
      await record.close()
    })

    test("one statement becomes two, which keep its speaker; the one counts no more", async () => {
      const { record, whole } = await filled()
      const { step, ids } = await splitStatement(record, whole.id, exact("and the pits"), ada)
      const { statements } = await joined(record)
      const halves = statements.filter(({ id }) => ids.includes(id))
      expect(halves.map(({ quote, speakerName }) => [quote, speakerName])).toEqual([
        ["the wage offer was final", "Pia Holt"],
        ["and the pits would reopen on Monday", "Pia Holt"],
      ])
      expect(statements.find(({ id }) => id === whole.id)?.status).toBe("rejected")
      const told = await historyOf(record.db, whole.id)
      expect(told.find(({ field }) => field === "split")?.after).toEqual(ids)
      expect(new Set(told.map((one) => one.step))).toEqual(new Set([step]))
      await record.close()
    })

    test.each([
      ["words that are not in the report", { content: exact("No wage, no slate.") }],
      ["words that stand there twice", { content: exact("the") }],
      ["a source that is not there", { source: exact("the owners' council") }],
      ["no words at all", { content: exact("") }],
      ["a report that is not there", { report: "r-0" }],
    ] as [string, Partial<Marked>][])("%s are refused with what to do", async (_what, wrong) => {
      const { record, placard } = await filled()
      const before = await state(record)
      const refused = await addMissed(record, { ...placard, ...wrong }, {}, ada).catch(
        (error: unknown) => error,
      )
      expect(refused).toBeInstanceOf(DecisionRefused)
      expect((refused as DecisionRefused).mend).not.toBe("")
      expect(await state(record)).toBe(before)
      await record.close()
    })

    test("what stands there already is not added twice, nor a statement split where it begins", async () => {
      const { record, placard, whole } = await filled()
      await addMissed(record, placard, {}, ada)
      await expect(addMissed(record, placard, {}, ada)).rejects.toBeInstanceOf(DecisionRefused)
      const start = exact(whole.quote.slice(0, 12))
      await expect(splitStatement(record, whole.id, start, ada)).rejects.toBeInstanceOf(
        DecisionRefused,
      )
      await record.close()
    })

    test("a report kept without its text takes no additions", async () => {
      const record = await openRecord(await fresh(), { create: true, seconds: 5 })
      await keepAll(record, [quarry], { store: "facts" })
      const id = (await joined(record)).reports[0]?.id ?? ""
      const marked = { report: id, source: null, cue: null, content: exact("No wage") }
      await expect(addMissed(record, marked, {}, ada)).rejects.toThrow("does not keep")
      await record.close()
    })

    test("any sequence of additions, splits and corrections, undone in reverse, gives the first state", async () => {
      const { record, placard, whole } = await filled()
      const before = await state(record)
      const cut = exact("and the pits")
      const last = async (): Promise<string> =>
        (await joined(record)).statements.findLast(({ id }) => /\.h/u.test(id))?.id ?? whole.id
      const steps = {
        add: () => addMissed(record, placard, {}, ada).then(({ step }) => step),
        split: () => splitStatement(record, whole.id, cut, ada).then(({ step }) => step),
        "split the added": async () =>
          (await splitStatement(record, await last(), exact("no stone"), ada)).step,
        correct: async () => correct(record, await last(), { act: "threatens" }, ada),
        reject: async () => reject(record, await last(), ada),
      }
      await anyStepsUndone(record, steps, ada, async () => {
        await joined(record)
        expect(await state(record)).toBe(before)
      })
      await record.close()
    })
  })
