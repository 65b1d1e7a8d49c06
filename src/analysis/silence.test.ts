/** Fiction: the talks below are invented. */
import { describe, expect, test } from "vitest"
import { positionOf } from "../../test/talk-pieces.ts"
import type { Position } from "../talks/position.ts"
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
