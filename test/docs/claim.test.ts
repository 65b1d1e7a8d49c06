/** How the value that an example claims is read and compared. */
import { describe, expect, test } from "vitest"
import { agrees, claimOf, rest } from "./claim.ts"

describe("a comment claims a value, or is prose", () => {
  test.each([
    [`"No deal"`, `"No deal"`],
    [`null: the order is anyone's guess`, "null"],
    [`-3`, "- 3"],
    [`0.72`, "0.72"],
    [`the same with "-2" at its end`, null],
    [`[1, 2], in the order of the text`, "[ 1 , 2 ]"],
    [`{ outlet: "Wire", … }`, `{ outlet : "Wire" , [rest]: rest} `.trim()],
    [`{ outlet: "Wire", ... }`, `{ outlet : "Wire" , [rest]: rest} `.trim()],
    [`["a", …]`, `[ "a" , rest] `.trim()],
    [`["a …"]`, `[ "a …" ]`],
    [`new Map([[1, 2]])`, "new Map ( [ [ 1 , 2 ] ] )"],
  ])("%s", (comment, claim) => {
    expect(claimOf(comment)).toBe(claim)
  })
})

describe("a value agrees with what is claimed", () => {
  test.each([
    [1, 1, true],
    [1, 2, false],
    [{ a: 1, b: 2 }, { a: 1, b: 2 }, true],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1, b: 2 }, { a: 1, [rest]: rest }, true],
    [{ a: 1, b: 2 }, { a: 2, [rest]: rest }, false],
    [{ a: 1 }, { a: 1, b: 2, [rest]: rest }, false],
    [[1, 2, 3], [1, rest], true],
    [[1, 2, 3], [1, 2], false],
    [[1], [1, 2, rest], false],
    [[{ a: 1, b: 2 }], [{ a: 1, [rest]: rest }], true],
    [new Map([[1, 2]]), new Map([[1, 2]]), true],
    [null, {}, false],
    ["1", 1, false],
  ])("%o and %o: %s", (given, claimed, right) => {
    expect(agrees(given, claimed)).toBe(right)
  })
})
