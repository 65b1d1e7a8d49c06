import { inTextOrder } from "../text/span.ts"
import { findByline } from "./byline.ts"
import { findCredits } from "./credits.ts"
import { dateInName } from "./date-in-name.ts"
import { findDateline } from "./dateline.ts"
import type { Filing } from "./filing.ts"
import { findFurniture } from "./furniture.ts"
import { findHeadline } from "./headline.ts"
import { isoDate } from "./iso-date.ts"
import { languageTag } from "./language-tag.ts"
import { publishedOn } from "./published.ts"
import type { ReadingOptions } from "./reading-options.ts"
import type { Report } from "./report.ts"
import { reportId } from "./report-id.ts"
import { countWords } from "./words.ts"

/** Where a filing came from, as far as its report needs to know. */
export interface Provenance {
  /** The path as given or found; "-" for standard input. */
  readonly address: string
  /** How often this address has been read so far, this time included. */
  readonly time: number
}

export type Fillers = Pick<ReadingOptions, "outlet" | "published">

/**
 * Makes the report of a filing: what the format did not say is looked for in the text, then in
 * the file's name, then in what the user said. What nobody says stays null.
 *
 * | fact | first | then | then | last |
 * |---|---|---|---|---|
 * | published | format | dateline (its year from a date below, when near) | file name | user |
 * | outlet | format | user | dateline's only agency | |
 * | author | format | byline | | |
 * | title | format | headline | | |
 * | key | format | file name (with the line or number) | | |
 */
export function complete(filing: Filing, { address, time }: Provenance, fillers: Fillers): Report {
  const { text, mark } = filing
  const dateline = findDateline(text)
  const hints = [
    dateInName(address),
    fillers.published === null ? null : isoDate(fillers.published),
  ]
  return {
    id: reportId(address, mark, time),
    key: filing.key ?? nameOf(address, mark),
    title: filing.title ?? findHeadline(text),
    outlet: filing.outlet ?? fillers.outlet ?? onlyOf(dateline?.agencies ?? []),
    author: filing.author ?? findByline(text),
    url: filing.url,
    published: (filing.published && isoDate(filing.published)) ?? publishedOn(dateline, hints),
    language: languageTag(filing.language),
    credits: [...new Set([...filing.credits, ...findCredits(text, dateline)])],
    furniture: furnitureOf(filing),
    words: countWords(text),
    text,
  }
}

const onlyOf = (names: readonly string[]): string | null => (names.length === 1 ? names[0]! : null)

const nameOf = (address: string, mark: string): string | null =>
  address === "-" ? null : address.split(/[/\\]/).at(-1)! + mark

/** The format's blocks and the furniture lines outside them. */
function furnitureOf({ text, furniture }: Filing): Report["furniture"] {
  const lines = findFurniture(text).filter(
    (line) => !furniture.some(({ start, end }) => start <= line.start && line.end <= end),
  )
  return [...furniture, ...lines].toSorted(inTextOrder)
}
