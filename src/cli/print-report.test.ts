import { describe, expect, it } from "vitest"
import { ferryEntries, ferryEntry } from "../../test/cli/example-entry.ts"
import type { ReadReport } from "../rapporteur.ts"
import type { AttributionId } from "../text/ids.ts"
import { printReport, type Print } from "./print-report.ts"
import { colourBrush, plainBrush } from "./style.ts"
import { toText } from "./text-format.ts"

const plain: Print = { width: 60, brush: plainBrush, coloured: false, explain: false }

async function printed(count: number, unread: number, print: Print): Promise<string> {
  let whole = ""
  for await (const chunk of toText(print, () => unread)(ferryEntries(count))) whole += chunk
  return whole
}

describe("a report printed for people", () => {
  it("has its title, where it is from, and each statement with who, what and by which words", () => {
    expect(printReport(ferryEntry, plain)).toBe(`Ferry talks stall in Port Ellery
Ellery Post, 14 Mar 2026 · 37 words · Credits Coast Wire ·
ferry.txt

  1  Ida Marsh, head of the deckhands' union
     “No boat sails, and "none" will,”
     direct · said · machine 0.97

  2  The company
     that talks had stopped
     indirect · denied · machine 0.91
`)
  })

  it("says in words that nobody said anything, and what is not known", () => {
    const report = { ...ferryEntry.report, title: null, key: null, outlet: null, published: null }
    const silent = printReport({ ...ferryEntry, report, attributions: [], statements: [] }, plain)
    expect(silent).toContain("Untitled report\nNo outlet given, no date given · 37 words")
    expect(silent).toContain("No statement found.")
  })

  it("carries hedge, denial, condition and chain with the statement", () => {
    const [statement] = ferryEntry.statements
    const told: ReadReport = {
      ...ferryEntry,
      statements: [
        {
          ...statement!,
          hedged: true,
          negated: true,
          condition: { start: 0, end: 5 },
          chain: [
            { name: "Ida Marsh", actor: null, relation: "said" },
            { name: "Coast Wire", actor: null, relation: "quoted" },
          ],
        },
      ],
    }
    expect(printReport(told, { ...plain, width: 100 })).toContain(
      "direct · said · quoted by Coast Wire · hedged · negated · if: Ferry · machine 0.97",
    )
  })

  it("marks source, cue and content with half-open brackets when explained without colour", () => {
    const text = printReport(ferryEntry, { ...plain, width: 120, explain: true })
    expect(text).toContain(
      `[1:“No boat sails, and "none" will,”) [1c:said) [1s:Ida Marsh, head of the deckhands' union).`,
    )
    expect(text).toContain("and [~s:it) [~c:hopes) [~:for a truce).")
    expect(text).toContain("[set aside:Also read: tides of the week)")
  })

  it("marks by looks on a terminal", () => {
    const print = { width: 120, brush: colourBrush, coloured: true, explain: true }
    const text = printReport(ferryEntry, print)
    expect(text).toContain("\u001B[30;43m¹“No boat sails")
    expect(text).toContain("\u001B[4mThe company\u001B[0m \u001B[1;3mdenied\u001B[0m")
    expect(text).not.toContain("[1c:")
  })

  it("numbers each half of a broken quotation by its own statement", () => {
    const [first, second] = ferryEntry.statements
    const [attribution] = ferryEntry.attributions
    const id = "a-1" as AttributionId
    const content = [first!, second!].map(({ evidence }) => evidence[0]!)
    const broken: ReadReport = {
      ...ferryEntry,
      attributions: [{ ...attribution!, content }],
      statements: [first!, { ...second!, attribution: id }],
    }
    const text = printReport(broken, { ...plain, width: 120, explain: true })
    expect(text).toContain("[1,2c:said)")
    expect(text).toContain("denied [2:that talks had stopped)")
  })
})

describe("the whole print", () => {
  it("ends with what it comes to", async () => {
    expect((await printed(2, 1, plain)).split("\n").at(-2)).toBe(
      "2 reports, 4 statements. 1 could not be read.",
    )
    expect(await printed(0, 0, plain)).toBe("0 reports, 0 statements.\n")
  })

  it("tells once what the marks mean", async () => {
    const text = await printed(3, 0, { ...plain, explain: true })
    expect(text.match(/\[1s:source\) who/gu)).toHaveLength(1)
  })
})
