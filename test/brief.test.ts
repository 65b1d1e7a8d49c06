/** The brief: nothing in it without a sentence, nothing lost of a sentence, the same bytes always. */
import { convertToHtml } from "mammoth"
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import type { Brief, Note } from "../src/exchange/brief/brief.ts"
import { briefToDocx } from "../src/exchange/brief/docx.ts"
import { briefToHtml } from "../src/exchange/brief/html.ts"
import { briefToMarkdown } from "../src/exchange/brief/markdown.ts"
import { briefToPdf } from "../src/exchange/brief/pdf.ts"
import { emptyRecord } from "../src/record/entry.ts"
import type { NegotiationRecord } from "../src/record/record.ts"
import { multiplied, told, type Told } from "./brief/written.ts"

type Quotation = Extract<Note, { kind: "quotation" }>

const names = ["s01-brenn-border", "s02-lorne-rail", "s03-ashmere-water"] as const
const all = new Map<string, Told>()

beforeAll(async () => {
  for (const name of names) all.set(name, await told(name))
}, 120_000)
afterEach(() => void vi.useRealTimers())

const of = (name: string): Told => all.get(name) as Told
const sentencesOf = ({ sections }: Brief) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
const quotationsOf = ({ notes }: Brief): Quotation[] =>
  notes.filter((one): one is Quotation => one.kind === "quotation")
const pagesOf = (pdf: Uint8Array): number =>
  Number(/\/Count (\d+)/u.exec(Buffer.from(pdf).toString("latin1"))?.[1])

describe.each(names)("the brief of %s", (name) => {
  const made = (): Brief => of(name).brief(of(name).record)

  it("quotes only what stands in the report, at the place it names", () => {
    const { record } = of(name)
    const quotations = quotationsOf(made())
    expect(quotations.length).toBeGreaterThan(5)
    for (const { evidence, quote } of quotations) {
      const report = record.reports.find(({ id }) => id === evidence.report)
      const words = report?.text.slice(evidence.start, evidence.end)
      expect(words).toBe(evidence.quote)
      expect(quote).toBe(words?.replaceAll(/\s+/gu, " ").trim())
    }
  })

  it("has a note for every sentence and a sentence for every note", () => {
    const brief = made()
    const called = new Set(sentencesOf(brief).flatMap(({ notes }) => notes))
    for (const { notes } of sentencesOf(brief)) expect(notes.length).toBeGreaterThan(0)
    expect([...called].toSorted((a, b) => a - b)).toEqual(brief.notes.map((one) => one.number))
  })

  it("names outlet, date, act, hedge, denial and chain with the words", () => {
    const { record } = of(name)
    for (const { evidence, flags, place, speaker } of quotationsOf(made())) {
      const report = record.reports.find(({ id }) => id === evidence.report)
      expect(place).toContain(report?.outlet)
      const exact = record.statements.find(
        (one) =>
          one.report === evidence.report &&
          one.evidence.some(({ start, end }) => start === evidence.start && end === evidence.end),
      )
      if (exact === undefined) continue
      for (const link of exact.chain.slice(1)) expect(speaker).toContain(link.name)
      expect(flags.includes("hedged")).toBe(exact.hedged === true)
      expect(flags.includes("reported, not public")).toBe(exact.private === true)
      expect(flags.includes("denies")).toBe(exact.act === "denies")
      const denied = record.links.some(({ type, to }) => type === "denies" && to === exact.id)
      expect(!denied || flags.join().includes("denied by")).toBe(true)
    }
  })

  it("is the same bytes on another day", async () => {
    vi.setSystemTime(new Date("2031-05-01T10:00:00Z"))
    const first = [await briefToPdf(made()), await briefToDocx(made())]
    vi.setSystemTime(new Date("2044-12-31T23:59:58Z"))
    const second = [await briefToPdf(made()), await briefToDocx(made())]
    for (const [k, one] of first.entries()) expect(Buffer.from(one).equals(second[k]!)).toBe(true)
    expect(briefToMarkdown(made())).toBe(briefToMarkdown(made()))
  })

  it("carries every quotation into every text format", async () => {
    const brief = made()
    const plain = (html: string): string =>
      html.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&")
    const { value } = await convertToHtml({ buffer: Buffer.from(await briefToDocx(brief)) })
    const word = plain(value)
    const markdown = briefToMarkdown(brief).replaceAll("\\", "").replaceAll(/\s+/gu, " ")
    const html = plain(briefToHtml(brief))
    for (const { quote } of quotationsOf(brief)) {
      expect(word).toContain(quote)
      expect(html).toContain(quote)
      expect(markdown).toContain(quote.replaceAll("\\", ""))
    }
  })

  it("never lets two notes side by side read as one number", () => {
    const html = briefToHtml(made())
    expect(html).toContain("</sup><sup>, </sup><sup>")
    expect(html).not.toMatch(/<\/a><\/sup><sup><a/u)
  })

  it("is no wider than a terminal and no longer than two pages", async () => {
    const lines = briefToMarkdown(made()).split("\n")
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(pagesOf(await briefToPdf(made()))).toBeLessThanOrEqual(2)
  })

  it("still gives two pages when the record is forty times as large", async () => {
    const brief = of(name).brief(multiplied(of(name).record, 40))
    expect(pagesOf(await briefToPdf(brief))).toBeLessThanOrEqual(2)
    expect(brief.sections.some(({ leftOut }) => leftOut > 0)).toBe(true)
  })
})

describe("what people have reviewed", () => {
  const reviewed = (status: "accepted" | "rejected"): NegotiationRecord => {
    const { record } = of(names[0])
    return { ...record, statements: record.statements.map((one) => ({ ...one, status })) }
  }

  it("loses its mark", () => {
    const [before, after] = [of(names[0]).record, reviewed("accepted")].map((record) =>
      of(names[0]).brief(record),
    ) as [Brief, Brief]
    expect(quotationsOf(before).some(({ isReviewed }) => isReviewed)).toBe(false)
    const said = quotationsOf(after).filter(({ form }) => form !== "report")
    expect(said.every(({ isReviewed }) => isReviewed)).toBe(true)
  })

  it("is not in the brief when it was rejected", () => {
    const brief = of(names[0]).brief(reviewed("rejected"))
    expect(quotationsOf(brief).filter(({ form }) => form !== "report")).toEqual([])
    expect(brief.sections[0]?.paragraphs).toEqual([])
  })
})

describe("a record of nothing", () => {
  it("gives a brief that says so, in every format", async () => {
    const brief = of(names[0]).brief(emptyRecord)
    expect(brief.asOf).toBeNull()
    expect(brief.notes).toEqual([])
    expect(briefToMarkdown(brief)).toContain("No party’s position is known.")
    expect(pagesOf(await briefToPdf(brief))).toBe(1)
    expect((await briefToDocx(brief)).length).toBeGreaterThan(1000)
    expect(briefToHtml(brief)).toContain("<h2>What moved</h2>")
    expect(briefToHtml(brief)).not.toContain("<h2>Notes</h2>")
  })
})

describe("letters of other alphabets", () => {
  it("stand in the file, and those the font lacks by their code point", async () => {
    const { brief, record } = of(names[0])
    const made = brief(record)
    const title = "Переговоры, διαπραγματεύσεις, 中"
    const pdf = await briefToPdf({ ...made, title })
    expect(Buffer.from(pdf).subarray(0, 5).toString("latin1")).toBe("%PDF-")
    expect(pagesOf(pdf)).toBeLessThanOrEqual(2)
  })

  it("ages count to the day that is asked for", () => {
    const { brief, record } = of(names[0])
    expect(brief(record, "2027-05-08").asOf).toBe("2027-05-08")
    const heard = brief(record, "2027-05-08").sections.at(-1)?.paragraphs ?? []
    const days = heard.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(" ")
    expect(days).toContain("silent for 67 days, last stated 2 Mar 2027")
  })
})
