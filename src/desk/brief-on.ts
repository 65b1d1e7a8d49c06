/** The brief of the talks, and its formats. */
import type { Brief } from "../exchange/brief/brief.ts"
import { briefOf } from "../exchange/brief/compose.ts"
import type { Ground } from "./ground.ts"

export const briefFormats = ["markdown", "html", "docx", "pdf"] as const
export type BriefFormat = (typeof briefFormats)[number]

/** Before every report: what moved is looked for in all of them. */
export const fromTheFirst = "0001-01-01"

export interface BriefDates {
  /** ISO 8601; null: all of the reports. */
  readonly since: string | null
  /** ISO 8601; null: the day of the last report. */
  readonly now: string | null
}

/** @param ground whose changes are those since `since`, or since `fromTheFirst` */
export function briefOn(ground: Ground, { since, now }: BriefDates): Brief {
  const { codebook, originOf } = ground
  const reports = ground.reports.map((one) => ({ ...one, origin: originOf.get(one.id) ?? one.id }))
  return briefOf({ ...ground, reports }, codebook.name, {
    since,
    now,
    parties: codebook.parties.flatMap(({ name, role }) => (role === "party" ? [name] : [])),
    issues: codebook.issues.map(({ name }) => name),
  })
}

/** What a format needs is loaded only when it is asked for. */
export async function briefAs(format: BriefFormat, brief: Brief): Promise<string | Uint8Array> {
  switch (format) {
    case "markdown":
      return (await import("../exchange/brief/markdown.ts")).briefToMarkdown(brief)
    case "html":
      return (await import("../exchange/brief/html.ts")).briefToHtml(brief)
    case "docx":
      return (await import("../exchange/brief/docx.ts")).briefToDocx(brief)
    case "pdf":
      return (await import("../exchange/brief/pdf.ts")).briefToPdf(brief)
    default:
      return format satisfies never
  }
}
