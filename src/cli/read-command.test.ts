import { describe, expect, it } from "vitest"
import { readCommand, type ReadOptions } from "./read-command.ts"
import { UsageError } from "./usage-error.ts"

const refused: readonly (readonly [ReadOptions, string])[] = [
  [{ workers: "0" }, "--workers 0"],
  [{ workers: "-1" }, "--workers -1"],
  [{ workers: "two" }, "--workers two"],
  [{ workers: "1.5" }, "--workers 1.5"],
  [{ minConfidence: "1.1" }, "--min-confidence 1.1"],
  [{ minConfidence: "high" }, "--min-confidence high"],
  [{ minConfidence: "" }, "--min-confidence"],
  [{ published: "14 March 2026" }, "--published 14 March 2026"],
  [{ published: "2026-02-30" }, "--published 2026-02-30"],
  [{ published: "2026-03-14T25:00" }, "--published 2026-03-14T25:00"],
  [{ model: "no/such/folder" }, "--model no/such/folder"],
  [{ format: "csv", explain: true }, "--explain"],
  [{ format: "json", bom: true }, "--bom"],
]

describe("what read is asked for", () => {
  for (const [options, named] of refused)
    it(`is refused by name: ${named}`, () => {
      const ask = () => readCommand(["a.txt"], options)
      expect(ask).toThrow(UsageError)
      expect(ask).toThrow(named)
    })

  it("is made whole", () => {
    expect(readCommand(["a.txt"], {})).toEqual({
      paths: ["a.txt"],
      format: "text",
      out: null,
      workers: 1,
      minConfidence: null,
      model: null,
      outlet: null,
      published: null,
      talks: null,
      since: null,
      strict: false,
      maxBytes: 32 * 1024 * 1024,
      explain: false,
      bom: false,
    })
  })

  it("takes numbers, dates and all cores", () => {
    const options = { workers: "auto", minConfidence: ".8", published: "2026-03-14T09:30:00Z" }
    const command = readCommand(["-"], options)
    expect(command.workers).toBeGreaterThanOrEqual(1)
    expect(command.minConfidence).toBe(0.8)
    expect(command.published).toBe("2026-03-14T09:30:00Z")
  })
})
