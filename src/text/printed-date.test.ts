import { describe, expect, it } from "vitest"
import { printedDate } from "./printed-date.ts"

const cases = [
  ["2026-03-14", "14 Mar 2026"],
  ["2026-12-03T04:12:00Z", "3 Dec 2026, 04:12 UTC"],
  ["2026-12-03T04:12:33.120+02:00", "3 Dec 2026, 04:12 +02:00"],
  ["2026-12-03T04:12", "3 Dec 2026, 04:12"],
  ["2026-13-03", "2026-13-03"],
  ["March 2026", "March 2026"],
] as const

describe("a printed date", () => {
  for (const [iso, printed] of cases)
    it(`is ${printed} for ${iso}`, () => {
      expect(printedDate(iso)).toBe(printed)
    })
})
