/** The brief as a Word document with footnotes of Word's own. Heavy: load it when asked for. */
import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { type Brief, type Note, type Section, quoteOf, whenceOf } from "./brief.ts"
import { docxStyles, size } from "./docx-style.ts"
import { dateLineOf, remainderOf, type Run, runsOf } from "./run.ts"

/**
 * @returns the file, the same bytes for the same brief: its dates are the brief's, never the clock's
 */
export async function briefToDocx(brief: Brief): Promise<Uint8Array> {
  const footer = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: size.note })],
  })
  const document = new Document({
    creator: "Rapporteur",
    lastModifiedBy: "Rapporteur",
    title: brief.title,
    styles: docxStyles,
    footnotes: Object.fromEntries(brief.notes.map((one) => [one.number, footnoteOf(one)])),
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 900, left: 1100, right: 1100 } } },
        footers: { default: new Footer({ children: [footer] }) },
        children: childrenOf(brief),
      },
    ],
  })
  return timeless(await Packer.toBuffer(document), brief.asOf)
}

function childrenOf(brief: Brief): Paragraph[] {
  const scope = `${dateLineOf(brief)}. ${brief.scope.join(" ")}`
  const called = new Set<string>()
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(brief.title)] }),
    new Paragraph({ style: "Scope", children: [new TextRun(scope)] }),
    ...brief.sections.flatMap((one) => sectionOf(one, called)),
  ]
}

function sectionOf(section: Section, called: Set<string>): Paragraph[] {
  const remainder = remainderOf(section)
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(section.title)] }),
    ...section.paragraphs.map((one) => new Paragraph({ children: wordRuns(runsOf(one), called) })),
    ...(remainder === null
      ? []
      : [new Paragraph({ style: "Scope", children: [new TextRun(remainder)] })]),
  ]
}

/** Numbers side by side would read as one. */
const comma = (): TextRun => new TextRun({ text: ", ", superScript: true })

const wordRuns = (runs: readonly Run[], called: Set<string>): TextRun[] =>
  runs.flatMap((run, k) => {
    const follows = run.kind === "note" && runs[k - 1]?.kind === "note"
    return [...(follows ? [comma()] : []), wordRun(run, called)]
  })

/** A note called a second time is named by its number: Word has one place for each. */
function wordRun({ kind, text }: Run, called: Set<string>): TextRun {
  if (kind !== "note")
    return new TextRun({ text, bold: kind === "lead", italics: kind === "flags" })
  if (called.has(text)) return new TextRun({ text, superScript: true })
  called.add(text)
  return new FootnoteReferenceRun(Number(text))
}

function footnoteOf(note: Note): { children: Paragraph[] } {
  const words =
    note.kind === "computed"
      ? [new TextRun({ text: ` ${note.text}` })]
      : [
          new TextRun({ text: ` ${quoteOf(note)} — ` }),
          new TextRun({ text: whenceOf(note), color: "45494D" }),
        ]
  return { children: [new Paragraph({ style: "FootnoteText", children: words })] }
}

/** A zip counts local time from 1980 to 2099; the same numbers are written wherever it is made. */
function timeless(file: Uint8Array, asOf: string | null): Uint8Array {
  const day = asOf?.slice(0, 10) ?? "1980-01-01"
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number)
  const mtime = new Date(Math.min(2099, Math.max(1980, year)), month - 1, date)
  const parts = unzipSync(file)
  const core = "docProps/core.xml"
  const dated = strFromU8(parts[core] ?? new Uint8Array()).replaceAll(
    />\d{4}-\d{2}-\d{2}T[^<]*</gu,
    `>${day}T00:00:00Z<`,
  )
  return zipSync({ ...parts, [core]: strToU8(dated) }, { mtime, level: 6 })
}
