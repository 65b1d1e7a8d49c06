import { describe, expect, it } from "vitest"
import { wantsColour } from "./style.ts"

const cases = [
  ["on a terminal", true, {}, true],
  ["not in a file or a pipe", false, {}, false],
  ["not with NO_COLOR", true, { NO_COLOR: "1" }, false],
  ["on a terminal when NO_COLOR is empty", true, { NO_COLOR: "" }, true],
  ["in a pipe with FORCE_COLOR", false, { FORCE_COLOR: "1" }, true],
  ["not with FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, false],
  ["not when both are set: a no is a no", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["not on a dumb terminal", true, { TERM: "dumb" }, false],
] as const

describe("colour", () => {
  for (const [name, isTerminal, environment, colour] of cases)
    it(`is used ${name}`, () => {
      expect(wantsColour({ isTerminal, environment })).toBe(colour)
    })
})
