/** Fiction: the talks below are invented. */
import { describe, expect, test } from "vitest"
import { positionOf } from "../../test/talk-pieces.ts"
import type { Gleaned } from "../talks/gleaned.ts"
import type { Position } from "../talks/position.ts"
import { spokenOf } from "../talks/positions/spoken.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import { positionsOf } from "../talks/take-positions.ts"
import type { StatementId } from "../text/ids.ts"
import { type Said, taken } from "../../test/stood.ts"
import { silencesOf } from "./silence.ts"

const silent = (asOf: string | null, ...given: readonly Partial<Position>[]) =>
  silencesOf(given.map(positionOf), asOf).map(({ lastStated, days }) => [lastStated, days])

describe("a silence is counted from the last new words", () => {
  test("from the first day on", () => {
    expect(silent("2027-03-16", { date: "2027-03-02" })).toEqual([["2027-03-02", 14]])
    expect(silent("2027-03-02", { date: "2027-03-02" })).toEqual([["2027-03-02", 0]])
  })
  test("over the change of clocks as over any other day", () => {
    expect(silent("2027-04-08", { date: "2027-03-09" })).toEqual([["2027-03-09", 30]])
  })
  test("private words end it", () => {
    expect(
      silent("2027-04-08", { date: "2027-03-02" }, { date: "2027-04-01", private: true }),
    ).toEqual([["2027-04-01", 7]])
  })
  test("old words printed again do not", () => {
    expect(
      silent("2027-04-08", { date: "2027-03-02" }, { date: "2027-04-01", fresh: false }),
    ).toEqual([["2027-03-02", 37]])
  })
  test("each party and issue has its own", () => {
    const said = [
      { date: "2027-03-02" },
      { date: "2027-03-03", issue: "hours" },
      { date: "2027-04-08", party: "Port Board" },
    ]
    expect(silent("2027-04-08", ...said)).toEqual([
      ["2027-03-02", 37],
      ["2027-03-03", 36],
      ["2027-04-08", 0],
    ])
  })
  test("undated words and undated reports give none", () => {
    expect(silent("2027-04-08", { date: null })).toEqual([])
    expect(silent(null, { date: "2027-03-02" })).toEqual([])
  })
})

describe("a word on the issue that takes no position", () => {
  const book = (given: Partial<Said>, links: readonly StatementLink[] = []) => {
    const first = { id: "s1" as StatementId, quote: "7 per cent", date: "2027-03-02" }
    const stood = taken(
      [first, { id: "s2" as StatementId, quote: "pay is on our minds", ...given }],
      links,
    )
    const all = [...positionsOf(stood), ...spokenOf(stood)]
    return silencesOf(all, "2027-04-08").map(({ lastStated }) => lastStated)
  }

  test.each<[string, Partial<Said>]>([
    ["a vague one", { act: "other" }],
    ["a threat", { act: "threatens" }],
    ["an offer to talk of it", { act: "open", quote: "we can talk about pay" }],
    ["a demand without a figure", { act: "demands", quote: "better pay" }],
    ["a refusal without a figure", { act: "rejects", quote: "what they call pay" }],
  ])("%s ends the silence", (_, given) => {
    expect(book({ ...given, date: "2027-03-20" })).toEqual(["2027-03-20"])
  })

  test.each<[string, Partial<Said>]>([
    ["blame", { act: "accuses" }],
    ["news of progress", { act: "reports-progress" }],
    ["a word on another issue", { act: "other", issue: null }],
    ["a mediator's word", { act: "other", party: "Labour Court" }],
    ["a word without a date", { act: "other", date: null }],
  ])("%s does not", (_, given) => {
    expect(book({ date: "2027-03-20", ...given })).toEqual(["2027-03-02"])
  })

  test("nor does a count of what happened", () => {
    const stood = taken([
      { id: "s1" as StatementId, quote: "7 per cent", date: "2027-03-02" },
      { id: "s2" as StatementId, quote: "900 lost their pay", act: "other", date: "2027-03-20" },
    ])
    const counting = stood.gleaned.map((one) => ({
      ...one,
      facts: one.statements
        .filter(({ act }) => act === "other")
        .map(({ evidence }) => ({ evidence: evidence[0] }) as Gleaned["facts"][number]),
    }))
    const told = spokenOf({ ...stood, gleaned: counting })
    expect(silencesOf(told, "2027-04-08").map(({ lastStated }) => lastStated)).toEqual([
      "2027-03-02",
    ])
  })

  test("nor do the same words in another paper", () => {
    const again = { type: "same", from: "s2", to: "s1", evidence: [] } as unknown as StatementLink
    expect(book({ quote: "7 per cent", act: "demands", date: "2027-03-20" }, [again])).toEqual([
      "2027-03-02",
    ])
  })
})
