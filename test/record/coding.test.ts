/** Fiction: two invented coders code invented reports unseen, and a third adjudicates. */
import { array, assert, asyncProperty, constantFrom } from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { codedAgreement } from "../../src/analysis/agreement/coded-agreement.ts"
import { adjudicate, agreedIn, disputesIn } from "../../src/record/adjudicate.ts"
import { codedIn, machine } from "../../src/record/coded.ts"
import { code, codeAsNone, codeMissed, codingQueue, undoCoding } from "../../src/record/coding.ts"
import type { Deciding } from "../../src/record/decide-actors.ts"
import { DecisionRefused } from "../../src/record/decision-refused.ts"
import { gatherKept } from "../../src/record/gather-kept.ts"
import { historyOf } from "../../src/record/history.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import type { NegotiationRecord } from "../../src/record/record.ts"
import type { Reviewing } from "../../src/record/review.ts"
import { undo } from "../../src/record/undo.ts"
import { databases } from "./databases.ts"
import { inventedReports } from "./invented.ts"
import { exported, gathering, keepAll } from "./keeper.ts"

const ada: Deciding = { by: "Ada", now: "2027-04-02T08:00:00Z", reason: null }
const ben: Deciding = { ...ada, by: "Ben" }
const cleo: Reviewing = { ...ada, by: "Cleo", fourEyes: false }

/** Without the history, which only grows. */
const state = async (record: OpenRecord): Promise<string> => {
  await gatherKept(record, gathering)
  return JSON.stringify({ ...JSON.parse(await exported(record)), review: null })
}
const recordIn = async (record: OpenRecord): Promise<NegotiationRecord> =>
  JSON.parse(await state(record)) as NegotiationRecord

for (const [name, { fresh, close }] of databases)
  describe(`blind coding in ${name}`, () => {
    afterAll(close)

    const filled = async () => {
      const record = await openRecord(await fresh(), { create: true, seconds: 5 })
      await keepAll(record, inventedReports(1))
      const { statements, reports } = await recordIn(record)
      const [first = "", second = "", ...others] = statements.map(({ id }) => id as string)
      const missed = {
        report: reports[0]?.id ?? "",
        source: null,
        cue: null,
        content: { exact: "The two sides of case 1 will meet again.", from: null },
      }
      return { record, first, second, others, missed }
    }

    test("changes nothing in the record, and neither coder's work is taken from the other", async () => {
      const { record, first, second, missed } = await filled()
      const before = await state(record)
      const queue = await codingQueue(record, "Ben")
      await code(record, first, { act: "denies" }, ada)
      await codeAsNone(record, second, ada)
      await codeMissed(record, missed, { act: "proposes" }, ada)
      expect(await state(record)).toBe(before)
      expect(await codingQueue(record, "Ben")).toEqual(queue)
      expect(await codingQueue(record, "Ada")).toEqual(queue.slice(2))
      await record.close()
    })

    test("agreement counts what each said, the machine as one more coder, and the places of all", async () => {
      const { record, first, second, others, missed } = await filled()
      for (const coder of [ada, ben]) {
        await code(record, first, { act: "denies" }, coder)
        await code(record, second, { act: coder === ada ? "demands" : "proposes" }, coder)
        for (const id of others) await code(record, id, { act: "other" }, coder)
      }
      await codeMissed(record, missed, { act: "proposes" }, ada)
      const { units, reports, coders } = await codedIn(record)
      expect(coders).toEqual(["Ada", "Ben"])
      expect(reports.map(({ finishedBy }) => finishedBy)).toEqual([[machine, "Ada", "Ben"]])
      const codes = units.map(
        ({ codings }) =>
          new Map(
            [...codings].map(([coder, { isStatement, fields }]) => [
              coder,
              { statement: String(isStatement), ...(fields.act ? { act: fields.act } : {}) },
            ]),
          ),
      )
      const rows = codedAgreement(codes, [], {
        coders: ["Ada", "Ben"],
        fields: ["statement", "act"],
      })
      const kappaOf = (field: string) =>
        rows.find((one) => one.field === field && one.measure === "kappa")
      expect(kappaOf("act")).toMatchObject({ n: 2 + others.length })
      expect(kappaOf("act")?.observed).toBeCloseTo((1 + others.length) / (2 + others.length), 9)
      expect(kappaOf("statement")).toMatchObject({ n: 3 + others.length })
      const marked = units.at(-1)?.codings
      expect([...(marked ?? [])].map(([who, { isStatement }]) => [who, isStatement])).toEqual([
        [machine, false],
        ["Ada", true],
        ["Ben", false],
      ])
      await record.close()
    })

    test("where they differ a third one chooses, and the choice is the record's, with both codings told", async () => {
      const { record, first, second } = await filled()
      await code(record, first, { act: "denies" }, ada)
      await code(record, first, { act: "threatens" }, ben)
      await code(record, second, { act: "demands" }, ada)
      await code(record, second, { act: "demands" }, ben)
      expect((await disputesIn(record)).map(({ unit, fields }) => [unit, fields])).toEqual([
        [first, ["act"]],
      ])
      expect((await agreedIn(record)).map(({ unit }) => unit)).toEqual([second])
      const before = await state(record)
      const step = await adjudicate(record, { unit: first, coder: "Ben" }, cleo)
      expect((await recordIn(record)).statements.find(({ id }) => id === first)).toMatchObject({
        act: "threatens",
        status: "corrected",
      })
      expect(await disputesIn(record)).toEqual([])
      const told = await historyOf(record.db, first)
      expect(new Set(told.map(({ by }) => `${by.kind} ${by.name}`))).toEqual(
        new Set(["coder Ada", "coder Ben", "reviewer Cleo"]),
      )
      await undo(record, step, cleo)
      expect(await state(record)).toBe(before)
      expect(await disputesIn(record)).toHaveLength(1)
      await record.close()
    })

    test("words that one coder marked and the other did not come up too, and enter when chosen", async () => {
      const { record, first, second, others, missed } = await filled()
      for (const id of [first, second, ...others]) await code(record, id, {}, ben)
      const { unit } = await codeMissed(record, missed, { act: "proposes" }, ada)
      const [dispute] = await disputesIn(record)
      expect(dispute).toMatchObject({ unit, fields: ["status"] })
      const step = await adjudicate(record, { unit, coder: "Ada" }, cleo)
      expect((await recordIn(record)).statements.find(({ id }) => id === unit)).toMatchObject({
        quote: "The two sides of case 1 will meet again.",
        act: "proposes",
        status: "accepted",
      })
      await undo(record, step, cleo)
      await adjudicate(record, { unit, coder: "Ben" }, cleo)
      expect((await recordIn(record)).statements.map(({ id }) => id)).not.toContain(unit)
      expect(await disputesIn(record)).toEqual([])
      await record.close()
    })

    test("a statement that a coder finds to be none is rejected when that coder is chosen", async () => {
      const { record, first } = await filled()
      await codeAsNone(record, first, ada)
      await code(record, first, { act: "denies" }, ben)
      await adjudicate(record, { unit: first, coder: "Ada" }, cleo)
      expect((await recordIn(record)).statements.find(({ id }) => id === first)?.status).toBe(
        "rejected",
      )
      await record.close()
    })

    test.each([
      ["a statement nobody has", (r: OpenRecord) => code(r, "r-9.s1", {}, ada)],
      [
        "an act that is none",
        (r: OpenRecord, id: string) => code(r, id, { act: "shouts" as never }, ada),
      ],
      [
        "a coder without a name",
        (r: OpenRecord, id: string) => codeAsNone(r, id, { ...ada, by: "" }),
      ],
      [
        "a choice of somebody who did not code",
        (r: OpenRecord, id: string) => adjudicate(r, { unit: id, coder: "Dana" }, cleo),
      ],
      [
        "another coder's step taken back",
        async (r: OpenRecord, id: string) => undoCoding(r, await code(r, id, {}, ada), ben),
      ],
    ] as [string, (r: OpenRecord, id: string) => Promise<unknown>][])(
      "%s is refused with what to do",
      async (_what, decide) => {
        const { record, first } = await filled()
        const refused = await Promise.resolve()
          .then(() => decide(record, first))
          .catch((error: unknown) => error)
        expect(refused).toBeInstanceOf(DecisionRefused)
        expect((refused as DecisionRefused).mend).not.toBe("")
        await record.close()
      },
    )

    test("any sequence of codings and choices, undone in reverse, gives the first state", async () => {
      const { record, first, second, missed } = await filled()
      const whole = async () =>
        JSON.stringify([
          await state(record),
          await codingQueue(record, "Ada"),
          await codingQueue(record, "Ben"),
          [...(await codedIn(record)).units].map(({ codings }) => [...codings]),
        ])
      const before = await whole()
      type Undo = () => Promise<unknown>
      const coded = (step: Promise<number>, by: Deciding) =>
        step.then(
          (number): Undo =>
            () =>
              undoCoding(record, number, by),
        )
      const steps = {
        a: () => coded(code(record, first, { act: "denies" }, ada), ada),
        b: () => coded(code(record, first, { act: "demands", hedged: true }, ben), ben),
        none: () => coded(codeAsNone(record, second, ada), ada),
        missed: () =>
          coded(
            codeMissed(record, missed, {}, ben).then(({ step }) => step),
            ben,
          ),
        choose: async (): Promise<Undo> => {
          const [dispute] = await disputesIn(record)
          if (dispute === undefined) return async () => {}
          const coder = dispute.codings[0]?.coder ?? ""
          const step = await adjudicate(record, { unit: dispute.unit, coder }, cleo)
          return () => undo(record, step, cleo)
        },
      }
      const names = Object.keys(steps) as (keyof typeof steps)[]
      await assert(
        asyncProperty(array(constantFrom(...names), { maxLength: 6 }), async (plan) => {
          const done: Undo[] = []
          for (const what of plan) done.push(await steps[what]())
          for (const back of done.toReversed()) await back()
          expect(await whole()).toBe(before)
        }),
        { numRuns: 15 },
      )
      await record.close()
    })
  })
