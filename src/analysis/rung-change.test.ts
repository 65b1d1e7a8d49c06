/** Fiction: the talks below are invented. */
import { describe, expect, test } from "vitest"
import { positionOf } from "../../test/talk-pieces.ts"
import type { Position } from "../talks/position.ts"
import { rungChangesOf } from "./rung-change.ts"

const changes = (...given: readonly Partial<Position>[]) =>
  rungChangesOf(given.map(positionOf)).map(({ from, to, toDate }) => `${from} > ${to} ${toDate}`)

const on = (date: string, rung: string | null, given: Partial<Position> = {}) => ({
  date,
  rung,
  ...given,
})

describe("a party changes its rung", () => {
  test("when it names another one than the last", () => {
    expect(changes(on("2027-03-02", "7"), on("2027-03-09", "5"), on("2027-03-20", "6"))).toEqual([
      "7 > 5 2027-03-09",
      "5 > 6 2027-03-20",
    ])
  })
  test("not when it says the same again", () => {
    expect(changes(on("2027-03-02", "7"), on("2027-03-09", "7"))).toEqual([])
  })
  test("over words without a rung", () => {
    expect(changes(on("2027-03-02", "7"), on("2027-03-05", null), on("2027-03-09", "5"))).toEqual([
      "7 > 5 2027-03-09",
    ])
  })
  test("not in private", () => {
    expect(changes(on("2027-03-02", "7"), on("2027-03-09", "5", { private: true }))).toEqual([])
  })
  test("not by old words", () => {
    expect(changes(on("2027-03-02", "7"), on("2027-03-09", "5", { fresh: false }))).toEqual([])
  })
  test("not because another party or another issue stands elsewhere", () => {
    const said = [
      on("2027-03-02", "7"),
      on("2027-03-09", "5", { party: "Port Board" }),
      on("2027-03-09", "5", { issue: "hours" }),
    ]
    expect(changes(...said)).toEqual([])
  })
})
