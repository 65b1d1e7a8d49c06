/** Fiction: the talks below are invented. */
import { describe, expect, test } from "vitest"
import { measureMovement } from "../src/analysis/movement.ts"
import { rungChangesOf } from "../src/analysis/rung-change.ts"
import { positionsOf } from "../src/talks/take-positions.ts"
import type { ReportId, StatementId } from "../src/text/ids.ts"
import { codebook, type Said, taken } from "./stood.ts"

const board = "Port Board"

describe("a reprint", () => {
  const said = [
    { quote: "7 per cent", date: "2027-03-02" },
    { party: board, act: "rejects", quote: "any rise", date: "2027-03-02" },
    { quote: "we could live with five", act: "concedes", date: "2027-03-20" },
    { party: board, act: "proposes", quote: "3 per cent", date: "2027-03-21" },
  ] as const

  /** The talks, with one report printed again as the last; with and without links of its words. */
  function reprinted(k: number, isLinked: boolean) {
    const again = {
      ...said[k],
      id: "again" as StatementId,
      date: "2027-04-09",
      report: "rX" as ReportId,
    }
    const whole = taken([...said, again as Said])
    const link = {
      type: "same",
      from: "again" as StatementId,
      to: `s${k + 1}` as StatementId,
      evidence: [],
    } as const
    return {
      ...whole,
      links: isLinked ? [link] : [],
      originOf: new Map(whole.originOf).set("rX" as ReportId, `r${k + 1}` as ReportId),
    }
  }

  test.each([0, 1, 2, 3])("of report %i changes no movement and no rung", (k) => {
    const before = positionsOf(taken(said))
    for (const isLinked of [true, false]) {
      const after = positionsOf(reprinted(k, isLinked))
      const movement = (all: typeof before) =>
        measureMovement(all, codebook).map(({ direction, from, to }) => ({ direction, from, to }))
      expect(movement(after)).toEqual(movement(before))
      expect(rungChangesOf(after).map(({ from, to }) => [from, to])).toEqual(
        rungChangesOf(before).map(({ from, to }) => [from, to]),
      )
    }
  })
})
