/** Fiction: who is who among invented negotiators, as invented reviewers decide it. */
import { afterAll, describe, expect, test } from "vitest"
import {
  keepApart,
  mergeActors,
  splitActor,
  type Deciding,
} from "../../src/record/decide-actors.ts"
import { DecisionRefused } from "../../src/record/decision-refused.ts"
import { forgetPerson } from "../../src/record/forget-person.ts"
import { forgetReport } from "../../src/record/forget-report.ts"
import { gatheredIn } from "../../src/record/gathered-in.ts"
import { gatherKept } from "../../src/record/gather-kept.ts"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { reject } from "../../src/record/review.ts"
import { undo } from "../../src/record/undo.ts"
import { databases } from "./databases.ts"
import { report } from "./invented.ts"
import { exported, gathering, keepAll } from "./keeper.ts"
import { anyStepsUndone } from "./steps.ts"

const ada: Deciding = { by: "Ada", now: "2027-04-02T08:00:00Z", reason: null }

const texts = [
  `Ilka Brandvik, chief negotiator of the Harbour Guild, said the guild would not sign the pay deal.\n\n"We will wait for a better offer," Brandvik told reporters.`,
  `Ilka Brandvick, a lawyer for the Harbour Guild, said the guild would sign the pay deal by Friday.`,
  `Oskar Teal, the mediator, said both sides had moved. "The gap is small," Teal said.`,
  `Oskar Teal, the harbour director, said the harbour concert would go ahead.`,
]

const reports = texts.map((text, k) =>
  report(k, text, { published: `2027-03-0${k + 1}`, url: `https://news.example/who/${k}` }),
)

const now = async (record: OpenRecord) => {
  await gatherKept(record, gathering)
  return gatheredIn(record.db)
}

/** Without the history, which only grows. */
const state = async (record: OpenRecord): Promise<string> => {
  await gatherKept(record, gathering)
  return JSON.stringify({ ...JSON.parse(await exported(record)), review: null })
}

const called = async (record: OpenRecord, name: string) =>
  (await now(record)).actors.filter((one) => one.name === name)

for (const [name, { fresh, close }] of databases)
  describe(`who is who in ${name}`, () => {
    afterAll(close)

    const filled = async (count = texts.length): Promise<OpenRecord> => {
      const record = await openRecord(await fresh(), { create: true, seconds: 5 })
      await keepAll(record, reports.slice(0, count))
      return record
    }
    const brandviks = { one: "Ilka Brandvik", other: "Ilka Brandvick" }

    test("persons of nearly one name stand in a list, with the reason, until somebody decides", async () => {
      const record = await filled()
      const { maybe, actors } = await now(record)
      const nameOf = (id: string) => actors.find((one) => one.id === id)?.name
      expect(maybe.map(({ id, other, reason }) => [nameOf(id), nameOf(other), reason])).toEqual([
        ["Ilka Brandvik", "Ilka Brandvick", "same first name, two spellings of the surname"],
      ])
      await keepApart(record, brandviks, ada)
      expect((await now(record)).maybe).toEqual([])
      await record.close()
    })

    test("merged actors speak by one name in every list, and keep aliases, roles and evidence", async () => {
      const record = await filled()
      const before = (await now(record)).actors.filter((one) => one.name.startsWith("Ilka"))
      await mergeActors(record, { ...brandviks, name: null }, ada)
      const after = await now(record)
      const [one, ...others] = after.actors.filter((actor) => actor.name.startsWith("Ilka"))
      expect(others).toEqual([])
      expect(one?.aliases).toContain("Ilka Brandvick")
      expect(new Set(before.flatMap(({ aliases }) => aliases))).toEqual(
        new Set(one?.aliases.filter((alias) => alias !== "Ilka Brandvick")),
      )
      expect(one?.roles).toEqual(before.flatMap(({ roles }) => roles))
      const speakers = after.statements
        .filter(({ speakerName }) => speakerName?.startsWith("Ilka"))
        .map(({ speaker, speakerName }) => [speaker, speakerName])
      expect(speakers.length).toBeGreaterThan(2)
      for (const speaker of speakers) expect(speaker).toEqual([one?.id, "Ilka Brandvik"])
      expect(after.maybe).toEqual([])
      await record.close()
    })

    test("what was found wrong is still said by the merged actor", async () => {
      const record = await filled()
      const other = (await now(record)).statements.find(
        ({ speakerName }) => speakerName === "Ilka Brandvick",
      )
      await reject(record, other?.id ?? "", { ...ada, fourEyes: false })
      await mergeActors(record, { ...brandviks, name: null }, ada)
      const after = await now(record)
      const [one] = after.actors.filter((actor) => actor.name === "Ilka Brandvik")
      expect(after.statements.find(({ id }) => id === other?.id)).toMatchObject({
        speaker: one?.id,
        speakerName: "Ilka Brandvik",
        status: "rejected",
      })
      await record.close()
    })

    test("a merged actor may be given a name that neither had", async () => {
      const record = await filled()
      await mergeActors(record, { ...brandviks, name: "Dr Ilka Brandvik" }, ada)
      const [one] = await called(record, "Dr Ilka Brandvik")
      expect(one?.aliases).toEqual(expect.arrayContaining(["Ilka Brandvik", "Ilka Brandvick"]))
      await record.close()
    })

    test("a decision stands over another reading and over reports that come in later", async () => {
      const record = await filled(2)
      await mergeActors(record, { ...brandviks, name: null }, ada)
      await keepAll(record, reports.slice(0, 2), { method: "english-news 2" })
      const earlier = report(9, "Ilka Brandvick, a lawyer, said no date had been set.", {
        published: "2027-02-01",
        url: "https://news.example/who/9",
      })
      await keepAll(record, [earlier])
      expect(await called(record, "Ilka Brandvick")).toEqual([])
      expect(await called(record, "Ilka Brandvik")).toHaveLength(1)
      await record.close()
    })

    test("two persons of one name are told apart by the report that speaks of the other", async () => {
      const record = await filled()
      expect(await called(record, "Oskar Teal")).toHaveLength(1)
      const { actors, statements } = await now(record)
      const singer = statements.find(({ quote }) => quote.includes("concert"))
      const [teal] = actors.filter((one) => one.name === "Oskar Teal")
      const step = await splitActor(
        record,
        {
          actor: "Oskar Teal",
          reports: [singer?.report ?? ""],
          names: [],
          name: "Oskar Teal (director)",
        },
        ada,
      )
      const split = await now(record)
      const other = split.actors.find((one) => one.name === "Oskar Teal (director)")
      expect(other?.roles.map(({ text }) => text)).toEqual(["harbour director"])
      expect(
        split.statements.filter(({ speaker }) => speaker === other?.id).map(({ quote }) => quote),
      ).toEqual([singer?.quote])
      await undo(record, step, ada)
      expect((await now(record)).actors.filter((one) => one.name === "Oskar Teal")).toEqual([teal])
      await record.close()
    })

    test("what was merged can be merged out again by its name, and merged once more", async () => {
      const record = await filled()
      const before = await state(record)
      await mergeActors(record, { ...brandviks, name: null }, ada)
      const out = { actor: "Ilka Brandvik", reports: [], names: ["Ilka Brandvick"], name: null }
      await splitActor(record, out, ada)
      expect(await called(record, "Ilka Brandvick")).toHaveLength(1)
      expect(new Set(JSON.parse(await state(record)).actors)).toEqual(
        new Set(JSON.parse(before).actors),
      )
      await mergeActors(record, { ...brandviks, name: null }, ada)
      expect(await called(record, "Ilka Brandvick")).toEqual([])
      expect(
        await mergeActors(
          record,
          { one: "Ilka Brandvik", other: "Ilka Brandvick", name: null },
          ada,
        ),
      ).toBeNull()
      await record.close()
    })

    test.each([
      [
        "an actor nobody knows",
        (r: OpenRecord) => mergeActors(r, { ...brandviks, one: "Nobody", name: null }, ada),
      ],
      [
        "one actor kept apart from itself",
        (r: OpenRecord) => keepApart(r, { one: "Oskar Teal", other: "Oskar Teal" }, ada),
      ],
      [
        "an entry that is not there",
        (r: OpenRecord) =>
          splitActor(r, { actor: "Oskar Teal", reports: ["r-0"], names: [], name: null }, ada),
      ],
      [
        "all of an actor taken out",
        (r: OpenRecord) =>
          splitActor(
            r,
            { actor: "Oskar Teal", reports: [], names: ["Oskar Teal"], name: null },
            ada,
          ),
      ],
      [
        "a reviewer without a name",
        async (r: OpenRecord) => mergeActors(r, { ...brandviks, name: null }, { ...ada, by: "" }),
      ],
    ] as [string, (r: OpenRecord) => Promise<unknown>][])(
      "%s is refused with what to do",
      async (_what, decide) => {
        const record = await filled()
        const before = await state(record)
        const refused = await Promise.resolve()
          .then(() => decide(record))
          .catch((error: unknown) => error)
        expect(refused).toBeInstanceOf(DecisionRefused)
        expect((refused as DecisionRefused).mend).not.toBe("")
        expect(await state(record)).toBe(before)
        await record.close()
      },
    )

    test("a forgotten report leaves no name in a decision that other reports still hold", async () => {
      const record = await filled(2)
      await mergeActors(record, { ...brandviks, name: null }, ada)
      const [first, second] = JSON.parse(await exported(record)).reports as { id: string }[]
      await forgetReport(record, second?.id ?? "", { at: "2027-05-01", reason: null })
      const rows = await record.db.selectFrom("history").select("after").execute()
      expect(JSON.stringify(rows)).not.toContain("Brandvick")
      await forgetReport(record, first?.id ?? "", { at: "2027-05-01", reason: null })
      expect(
        (await record.db.selectFrom("history").select("after").execute()).map(({ after }) => after),
      ).toEqual(["null"])
      await record.close()
    })

    test("a forgotten person is blotted out of decisions too", async () => {
      const record = await filled(2)
      await mergeActors(record, { ...brandviks, name: null }, ada)
      await forgetPerson(record, ["Ilka Brandvik", "Ilka Brandvick", "Brandvik"], {
        at: "2027-05-01",
        reason: null,
      })
      expect(
        JSON.stringify(await record.db.selectFrom("history").selectAll().execute()),
      ).not.toMatch(/Brandvi/u)
      await record.close()
    })

    test("any sequence of decisions, undone in reverse, gives the first state", async () => {
      const record = await filled()
      const before = await state(record)
      const id = async (word: string) =>
        (await now(record)).statements.find(({ quote }) => quote.includes(word))?.report ?? ""
      const singing = await id("concert")
      const steps = {
        merge: () => mergeActors(record, { ...brandviks, name: null }, ada),
        rename: () => mergeActors(record, { ...brandviks, name: "Dr Brandvik" }, ada),
        apart: () => keepApart(record, brandviks, ada),
        unlike: () =>
          mergeActors(record, { one: "Oskar Teal", other: "Ilka Brandvick", name: null }, ada),
        split: () =>
          splitActor(
            record,
            { actor: "Oskar Teal", reports: [singing], names: [], name: null },
            ada,
          ),
        out: () =>
          splitActor(
            record,
            { actor: "Ilka Brandvik", reports: [], names: ["Ilka Brandvick"], name: null },
            ada,
          ),
      }
      await anyStepsUndone(record, steps, ada, async () => expect(await state(record)).toBe(before))
      await record.close()
    })
  })
