import { describe, expect, test } from "vitest"
import { parseReports } from "./parse-report.ts"
import type { FormatName } from "./readers.ts"

const parse = (text: string, format: FormatName) =>
  parseReports(Buffer.from(text), "wires/a.json", format, { outlet: null, published: null })

const full = {
  id: 7,
  text: "She signed.",
  title: "Signed",
  publisher: "The Calne Mercury",
  author: ["Ada Calne", "Ben Carrow"],
  url: "https://mercury.example/1",
  date: "14 March 2026",
  language: "en_GB",
  credits: ["TVP"],
}

const refused = [
  ['{"id": "b", "text": "She sig', "malformed", /not valid JSON/],
  ['"She signed."', "malformed", /this is no JSON object/],
  ['["She signed."]', "malformed", /this is no JSON object/],
  ['{"id": "b"}', "malformed", /it has no field "text"/],
  ['{"text": 7}', "malformed", /it has no field "text"/],
  ['{"text": " "}', "empty", /"text" is empty/],
  ['{"text": "***"}', "no-prose", /no words in "text"/],
  ['{"text": "She signed.", "title": {"en": "Signed"}}', "malformed", /field "title" is not text/],
  ['{"text": "She signed.", "credits": [1]}', "malformed", /field "credits" is not text/],
] as const

describe("a report in JSON", () => {
  test("gives all its fields", async () =>
    expect(await parse(`\uFEFF${JSON.stringify(full)}\r\n`, "JSONL")).toMatchObject([
      {
        key: "7",
        title: "Signed",
        outlet: "The Calne Mercury",
        author: "Ada Calne; Ben Carrow",
        url: "https://mercury.example/1",
        published: "2026-03-14",
        language: "en-GB",
        credits: ["TVP"],
        text: "She signed.",
      },
    ]))
  test("without an id goes by its file and line", async () =>
    expect(await parse('\n{"text": "She signed."}', "JSONL")).toMatchObject([{ key: "a.json#2" }]))
  test("may hold a lone surrogate", async () =>
    expect(await parse('{"text": "She \\ud800 signed."}', "JSONL")).toMatchObject([
      { text: "She \ud800 signed." },
    ]))
  test("may stand in a list", async () =>
    expect(
      await parse('[{"id": "a", "text": "She signed."}, {"text": "No."}]', "JSON"),
    ).toMatchObject([{ key: "a" }, { key: "a.json#2" }]))
  test("a list with nothing in it says so", async () =>
    expect(await parse("[]", "JSON")).toMatchObject([{ reason: "no-prose" }]))
  test.each(refused)("%s is refused with its place and cause", async (line, reason, because) => {
    const [read] = await parse(line, "JSONL")
    expect(read).toMatchObject({ reason, address: "wires/a.json:1" })
    expect((read as Error).message).toMatch(because)
  })
})
