import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, expectTypeOf, it } from "vitest"
import type { z } from "zod"
import { emptyRecord } from "../record/entry.ts"
import type { NegotiationRecord } from "../record/record.ts"
import type { Id } from "../text/ids.ts"
import { recordJsonSchema, recordSchema } from "./record-schema.ts"

/** The type as it travels: ids are strings, and nothing is read-only. */
type Travelling<T> =
  T extends Id<string>
    ? string
    : T extends readonly (infer One)[]
      ? Travelling<One>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Travelling<T[Key]> }
        : T

describe("the schema of the contract", () => {
  it("says the same as the types", () => {
    expectTypeOf<z.output<typeof recordSchema>>().toEqualTypeOf<Travelling<NegotiationRecord>>()
  })

  it("is published as it stands in the code", () => {
    const published = readFileSync("schema/rapporteur-1.schema.json", "utf8")
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())))
  })

  it("is a valid JSON Schema that takes a record of nothing", () => {
    const check = new Ajv2020({ strict: true }).compile(recordJsonSchema())
    expect(check(emptyRecord)).toBe(true)
    expect(recordSchema.parse(emptyRecord)).toEqual(emptyRecord)
  })

  const misfits = [
    ["another version", { ...emptyRecord, schema: "rapporteur/2" }],
    ["a list left out", { ...emptyRecord, statements: undefined }],
    ["a field nobody knows", { ...emptyRecord, verdict: "closer" }],
    ["a span that is no number", { ...emptyRecord, reports: [{ furniture: [{ start: "0" }] }] }],
  ] as const
  for (const [name, misfit] of misfits)
    it(`refuses ${name}`, () => {
      const check = new Ajv2020({ strict: true }).compile(recordJsonSchema())
      expect(check(misfit)).toBe(false)
      expect(recordSchema.safeParse(misfit).success).toBe(false)
    })
})
