import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseReports } from "./parse-report.ts"
import { readers, type FormatName } from "./readers.ts"
import type { Report } from "./report.ts"
import { UnreadableReport } from "./unreadable-report.ts"
import { sliceOf } from "../text/span.ts"

const nothing = { outlet: null, published: null }
const parse = (text: string, format: FormatName) =>
  parseReports(Buffer.from(text), "a", format, nothing)

describe("Markdown", () => {
  test("keeps its text whole; the front matter is furniture and its facts are the report's", async () => {
    const block =
      "---\r\ntitle: 'Signed: at last'\r\nsource: Solstice Wire\r\nauthor: [Ada Calne, Ben Carrow]\r\ndate: 2026-03-14\r\n---"
    const text = `${block}\r\n# Other\r\n\r\nShe signed.\r\n![pier](pier.png)\r\nAlso read: More\r\n`
    const [report] = (await parse(text, "Markdown")) as Report[]
    expect(report).toMatchObject({
      title: "Signed: at last",
      outlet: "Solstice Wire",
      author: "Ada Calne; Ben Carrow",
      published: "2026-03-14",
      text,
    })
    expect(report!.furniture.map((span) => sliceOf(text, span))).toEqual([
      block,
      "![pier](pier.png)",
      "Also read: More",
    ])
  })
  test("without a title there takes its first heading", async () =>
    expect(await parse("Fiction.\n\n# Signed at last #\n\nShe signed.", "Markdown")).toMatchObject([
      { title: "Signed at last" },
    ]))
  test("with broken front matter names the line", async () => {
    const [refused] = await parse("---\ntitle: a\noutlet: [b\n---\nShe signed.", "Markdown")
    expect(refused).toMatchObject({ reason: "malformed" })
    expect((refused as UnreadableReport).message).toMatch(
      /^a: its front matter is not valid YAML \(line [34]: /,
    )
  })
  test("a rule of dashes in the middle is no front matter", async () =>
    expect(await parse("She signed.\n\n---\n\nHe did not.", "Markdown")).toMatchObject([
      { furniture: [] },
    ]))
})

/** Pieces that reports and broken reports are made of. */
const pieces = fc.constantFrom(
  "She said: “No deal.",
  '"',
  "'",
  "\r\n",
  "\n\n",
  "(With inputs from AFP)",
  "Also read: More",
  "ZELM, May 4 (TVP) -",
  "By Ada Calne",
  "---\n",
  "title: x\n",
  "<p>",
  "</div>",
  "<!--",
  "<html>",
  "<script>",
  "&amp;",
  "&#x110000;",
  '{"text": "',
  '"}',
  "[",
  "\0",
  "\uFEFF",
  "\ud800",
  "© 2026",
  "# ",
)
const soup = fc
  .array(fc.oneof(pieces, fc.string()), { maxLength: 30 })
  .map((parts) => parts.join(""))
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  soup.map((text) => new Uint8Array(Buffer.from(text))),
  soup.map((text) => new Uint8Array(Buffer.from(text, "utf16le"))),
)
const formats = fc.constantFrom(...readers.map(({ name }) => name as FormatName))

const isSound = (read: Report | UnreadableReport): boolean =>
  read instanceof UnreadableReport
    ? read.message !== "" && !read.message.includes("\n") && read.mend !== ""
    : read.furniture.every(({ start, end }) => 0 <= start && start < end && end <= read.text.length)

const runs = { numRuns: 10_000 }
const patience = 240_000

describe("whatever the bytes", () => {
  test(
    "every format gives reports with their furniture inside, or says why not in one line",
    () =>
      fc.assert(
        fc.asyncProperty(anyBytes, formats, async (bytes, format) => {
          const reads = await parseReports(bytes, "some/file", format, nothing)
          expect(reads.filter((read) => !isSound(read))).toEqual([])
        }),
        runs,
      ),
    patience,
  )
  const kept = fc.constantFrom<FormatName>("plain text", "Markdown")
  test(
    "plain text and Markdown without front matter keep every code unit",
    () =>
      fc.assert(
        fc.asyncProperty(soup, kept, async (text, format) => {
          const whole = `She signed. ${Buffer.from(text).toString()}` // lone surrogates have no UTF-8
          const [read] = await parse(whole, format)
          const same =
            read instanceof UnreadableReport ? read.reason === "binary" : read!.text === whole
          expect(same).toBe(true)
        }),
        runs,
      ),
    patience,
  )
})
