/** Fiction: the codebooks below are about invented talks. */
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, test } from "vitest"
import { CodebookError } from "./codebook-error.ts"
import { parseCodebook } from "./codebook-file.ts"
import { codebookJsonSchema } from "./codebook-schema.ts"

const whole = `name: Harbour pay talks
parties:
  - name: Deckhands' Union
    aliases: [the union, deckhands]
    members: [Ida Marsh]
  - Ferry Company
thirdParties:
  - { name: Port Council, role: observer }
  - Conciliator
issues:
  - name: pay
    triggers: [wage, pay]
    rungs: [no rise, 3 per cent, 6 per cent]
period: { from: 2027-03-02, to: null }
outlets:
  - { name: Ellery Post, store: quotes }
`

const troublesIn = (text: string): string[] => {
  try {
    parseCodebook(text, "talks.yaml")
    return []
  } catch (error) {
    if (error instanceof CodebookError) return error.message.split("\n")
    throw error
  }
}

describe("a codebook", () => {
  test("is read whole, with what was left out filled in", () => {
    const codebook = parseCodebook(whole, "talks.yaml")
    expect(codebook.parties.map(({ name, role }) => [name, role])).toEqual([
      ["Deckhands' Union", "party"],
      ["Ferry Company", "party"],
      ["Port Council", "observer"],
      ["Conciliator", "mediator"],
    ])
    expect(codebook.issues[0]?.rungs).toEqual(["no rise", "3 per cent", "6 per cent"])
    expect(codebook.period).toEqual({ from: "2027-03-02", to: null })
    expect(codebook.outlets[0]).toEqual({
      name: "Ellery Post",
      owner: null,
      reliability: null,
      store: "quotes",
    })
  })

  test("may be JSON, and its title may be called title", () => {
    expect(parseCodebook(`{"title": "Ferry talks", "parties": []}`, "talks.json").name).toBe(
      "Ferry talks",
    )
  })

  const faults = [
    [
      "parties:\n  - nmae: union\n",
      "talks.yaml:2:5: parties[1].name: Invalid input: expected string, received undefined\ntalks.yaml:2:11: parties[1].nmae is no field of a codebook",
    ],
    [
      "parties:\n  - name: union\n    role: referee\n",
      `talks.yaml:3:11: parties[1].role: Invalid option: expected one of "party"|"mediator"|"observer"`,
    ],
    ["issues: pay\n", "talks.yaml:1:9: issues: Invalid input: expected array, received string"],
    ["issues:\n  - pay\n  - Pay\n", "talks.yaml:3:5: issues[2] has the name of issues[1], Pay"],
    ["period: { from: soon }\n", "talks.yaml:1:17: period.from: must be a date such as 2027-03-02"],
    ["parties: [union\n", "neither JSON nor YAML"],
    ["- union\n", "talks.yaml:1:1: no codebook"],
  ] as const
  for (const [text, message] of faults)
    test(`is refused with the place that is at fault: ${JSON.stringify(text)}`, () => {
      expect(troublesIn(text).join("\n")).toContain(message)
    })

  test("fits the JSON Schema that is published exactly when it can be read", () => {
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
      codebookJsonSchema(),
    )
    expect(check({ parties: [{ name: "union", aliases: ["the union"] }], issues: [] })).toBe(true)
    expect(check({ parties: ["union"] })).toBe(true)
    expect(check({ parties: [7] })).toBe(false)
    expect(check({ parties: [{ nmae: "union" }] })).toBe(false)
  })
})
