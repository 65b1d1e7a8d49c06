/** Fiction: the sentences below are about invented talks. */
import { expect, test } from "vitest"
import { heldRung } from "./held.ts"
import { ladderOf } from "./ladder.ts"

const duty = ladderOf({ name: "duty on rope", triggers: [], rungs: ["5%", "12%", "20%"] })
const mixed = ladderOf({ name: "duty on rope", triggers: [], rungs: ["no duty", "5%", "12%"] })

const cases = [
  ["Not one crown of it will be cut", "20%"],
  ["We will not lower it", "20%"],
  ["nothing will be shaved from the duty", "20%"],
  ["There will be no cut", "20%"],
  ["not a penny more", "5%"],
  ["it would never be raised", "5%"],
  ["We can't go higher", "5%"],
  ["not to be raised or lowered", null],
  ["the duty is a scandal", null],
  ["We will lower it", null],
] as const

test.each(cases)("a party that gives nothing away holds to its end: %s", (words, rung) => {
  expect(heldRung(words, duty)).toBe(rung)
})

test("where not every rung has a number there is no end to hold to", () => {
  expect(heldRung("Not one crown of it will be cut", mixed)).toBeNull()
})
