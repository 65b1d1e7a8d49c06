/** Codes of parties: short, telling, and never two alike. */
import { expect, test } from "vitest"
import { partyCodes } from "./party-code.ts"

test.each([
  [
    ["Halvorra", "Lake Conference", "Haltern"],
    ["HA", "LC", "HL"],
  ],
  [
    ["Seamen's Union of Orle", "Orle Ports"],
    ["SUO", "OP"],
  ],
  [
    ["Ål", "Ål Nord", "Ølby"],
    ["ÅL", "ÅN", "ØL"],
  ],
  [["Q"], ["P1"]],
  [[], []],
] as const)("%j", (parties, codes) => {
  expect([...partyCodes(parties).values()]).toEqual(codes)
})

test("a thousand parties with one name's letters still differ", () => {
  const parties = Array.from({ length: 1000 }, (_, k) => `Party ${k}`)
  expect(new Set(partyCodes(parties).values()).size).toBe(1000)
})
