/** The address narrows the board, and only by what it names. */
import { expect, test } from "vitest"
import { isNarrowed, narrowingIn } from "./narrowing.ts"

test.each([
  ["", false],
  ["show=silent&order=latest&issue=fares", false],
  ["from=2027-03-01", true],
  ["track=Port+Authority", true],
  ["status=accepted", true],
])("the address “%s” narrows the board: %s", (written, is) => {
  expect(isNarrowed(narrowingIn(new URLSearchParams(written)))).toBe(is)
})
