import { expect, test } from "vitest"
import { cellCode } from "./cell-code.ts"
import { equalWidths, sideBySide } from "./columns.ts"
import { counted } from "../text/counted.ts"
import { excerpt } from "./excerpt.ts"

test("words are cut at a blank and say so", () => {
  expect(excerpt("not one barrel of them moves", 16)).toBe("not one barrel …")
  expect(excerpt("not one", 16)).toBe("not one")
  expect(excerpt("a\nline   break", 40)).toBe("a line break")
  expect(excerpt("undividedundividedundivided", 10)).toHaveLength(10)
})

test("columns stand side by side, wide characters counted as two", () => {
  const columns = [
    { width: 6, lines: ["票", "ab"] },
    { width: 4, lines: ["x"] },
  ]
  expect(sideBySide(columns)).toEqual(["票      x", "ab"])
  expect(equalWidths(80, 16, 2)).toBe(30)
})

test("one thing is counted in the singular", () => {
  expect([counted(1, "party", "parties"), counted(0, "day"), counted(1200, "report")]).toEqual([
    "1 party",
    "0 days",
    "1,200 reports",
  ])
})

test("a cell has a letter for its party and a number for its issue", () =>
  expect([cellCode(0, 0), cellCode(11, 2)]).toEqual(["A1", "C12"]))
