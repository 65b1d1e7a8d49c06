/** Fiction: invented pay talks at an invented ferry. */
import { describe, expect, test } from "vitest"
import { evidenceOf, positionOf, statementOf } from "../../test/talk-pieces.ts"
import type { ReportId, StatementId } from "../text/ids.ts"
import { boardOf, wordOf, type BoardGround } from "./board.ts"

const ground: BoardGround = {
  positions: [],
  movements: [],
  links: [],
  statements: [],
  originOf: new Map(),
  asOf: "2027-03-20",
  parties: ["Deckhands' Union", "Ferry Company"],
  issues: ["pay"],
}

const cellOf = (given: Partial<BoardGround>, party = 0) =>
  boardOf({ ...ground, ...given }).rows[0]?.cells[party]

describe("a cell of the board", () => {
  test("shows the latest public position and its age", () => {
    const cell = cellOf({
      positions: [
        positionOf({ stance: "demands", date: "2027-03-02" }),
        positionOf({ stance: "conditional", date: "2027-03-18" }),
      ],
    })
    expect(cell?.position?.stance).toBe("conditional")
    expect(cell?.age).toBe(2)
    expect(cell && wordOf(cell)).toBe("conditional")
  })

  test("never shows what was said behind closed doors as the public position", () => {
    const cell = cellOf({
      positions: [
        positionOf({ stance: "rejects", date: "2027-03-02" }),
        positionOf({ stance: "open", date: "2027-03-18", private: true }),
      ],
    })
    expect(cell?.position?.stance).toBe("rejects")
    expect(cell?.reportedPrivately?.stance).toBe("open")
  })

  test("is not made younger by old words printed again", () => {
    const cell = cellOf({
      positions: [
        positionOf({ date: "2027-03-02" }),
        positionOf({ date: "2027-03-19", fresh: false }),
      ],
    })
    expect(cell?.age).toBe(18)
  })

  test("is silent after thirty days, and where nothing was ever stated", () => {
    const old = cellOf({ positions: [positionOf({ date: "2027-02-18" })] })
    expect(old && wordOf(old)).toBe("silent")
    const never = cellOf({ positions: [positionOf()] }, 1)
    expect(never && wordOf(never)).toBe("silent")
    expect(never?.position).toBeNull()
  })

  test("counts ten reprints of one story as one origin", () => {
    const [first, reprint, other] = ["r-1", "r-2", "r-3"] as ReportId[]
    const statements = [
      statementOf("s-1", { report: first! }),
      statementOf("s-2", { report: reprint! }),
      statementOf("s-3", { report: other! }),
    ]
    const [a, b, c] = ["s-1", "s-2", "s-3"] as StatementId[]
    const cell = cellOf({
      positions: [positionOf({ statements: [a!], evidence: [evidenceOf("r-1", "six per cent")] })],
      statements,
      links: [
        { type: "same", from: b!, to: a!, evidence: [] },
        { type: "same", from: c!, to: a!, evidence: [] },
      ],
      originOf: new Map([
        [first!, first!],
        [reprint!, first!],
        [other!, other!],
      ]),
    })
    expect([cell?.origins, cell?.reports]).toEqual([2, 3])
  })
})

describe("the board", () => {
  test("keeps the codebook's order and adds who else takes a stand, most stated first", () => {
    const board = boardOf({
      ...ground,
      positions: [
        positionOf({ party: "Port Council", issue: "rota" }),
        positionOf({ party: "Harbour Pilots", issue: "rota" }),
        positionOf({ party: "Harbour Pilots", issue: "pay" }),
      ],
    })
    expect(board.parties).toEqual([
      "Deckhands' Union",
      "Ferry Company",
      "Harbour Pilots",
      "Port Council",
    ])
    expect(board.rows.map(({ issue }) => issue)).toEqual(["pay", "rota"])
  })

  test("has no age where no report has a date", () => {
    const cell = cellOf({ asOf: null, positions: [positionOf({ date: null })] })
    expect(cell?.age).toBeNull()
    expect(cell?.silent).toBe(false)
  })
})
