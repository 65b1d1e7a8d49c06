/** `rapporteur changes`: what the reports since a date add, each with its sentence. */
import { silentAfter } from "../analysis/board.ts"
import { daysBetween } from "../analysis/day.ts"
import { grouped } from "../text/grouped.ts"
import { counted } from "../text/counted.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printedDate, printedDay } from "../text/printed-date.ts"
import { printSentences } from "./print-sentences.ts"
import { piece } from "./style.ts"
import type { View } from "./view.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

type Item = NonNullable<Ground["changes"]>["items"][number]
type Silence = Ground["silences"][number]

/** In the order of weight; kinds that are not named follow under their own words. */
const titles: Readonly<Record<string, string>> = {
  position: "Positions that moved",
  "meeting held": "Meetings held",
  "meeting under-way": "Meetings under way",
  "meeting planned": "Meetings planned",
  "meeting cancelled": "Meetings called off",
  "meeting denied": "Meetings denied",
  denial: "Denied",
  correction: "Corrected",
  retraction: "Taken back",
  proposal: "Papers",
  threat: "Threats",
  account: "New disagreements on the facts",
  statement: "New statements",
  mention: "First mentioned",
}

export const changesView = (ground: Ground): View => {
  const items = itemsOf(ground)
  const silences = fellSilent(ground)
  return {
    table: {
      columns: ["kind", "date", "outlet", "speaker", "party", "issue", "words", "report"],
      rows: [
        ...items.flatMap(({ kind, evidence }) => evidence.map((one) => rowOf(kind, one, ground))),
        ...silences.map(({ party, issue, lastStated, evidence }) => [
          "silence",
          lastStated,
          null,
          null,
          party,
          issue,
          evidence.map(({ quote }) => quote).join(" | "),
          null,
        ]),
      ],
    },
    data: { since: ground.changes?.since ?? null, items, silences },
    text: (page) => printChanges(items, silences, ground, page),
  }
}

/** Sorted by kind, each kind in the order of publication; a sentence stands once in an item. */
function itemsOf({ changes }: Ground): Item[] {
  const order = Object.keys(titles)
  const placeOf = ({ kind }: Item): number => {
    const place = order.indexOf(kind)
    return place < 0 ? order.length : place
  }
  return (changes?.items ?? [])
    .map(({ kind, evidence }) => ({ kind, evidence: distinct(evidence) }))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

const distinct = (evidence: Item["evidence"]): Item["evidence"] => [
  ...new Map(evidence.map((one) => [`${one.report} ${one.start} ${one.end}`, one])).values(),
]

/** Those whose silence became long enough to be called one after the date. */
function fellSilent({ silences, changes, asOf }: Ground): Silence[] {
  if (changes === null || asOf === null) return []
  const since = daysBetween(changes.since, asOf)
  return silences.filter(({ days }) => days >= silentAfter && days - silentAfter < since)
}

function rowOf(kind: string, sentence: Item["evidence"][number], { finder }: Ground) {
  const statement = finder.statementAt(sentence)
  const report = finder.reportOf(sentence.report)
  return [
    kind,
    report?.published ?? null,
    report?.outlet ?? null,
    statement?.speakerName ?? null,
    statement?.party ?? null,
    statement?.issue ?? null,
    sentence.quote,
    `${report?.key ?? sentence.report} [${sentence.start}, ${sentence.end})`,
  ]
}

function printChanges(
  items: readonly Item[],
  silences: readonly Silence[],
  ground: Ground,
  page: Page,
): string {
  const { brush } = page
  const since = ground.changes === null ? "no report has a date" : printedDate(ground.changes.since)
  const groups = [...grouped(items, ({ kind }) => kind)]
  const lines = [
    ...groups.flatMap(([kind, own]) => [
      ...heading(titles[kind] ?? kind, page),
      ...own.flatMap(({ evidence }) => printSentences(evidence, ground, page)),
      "",
    ]),
    ...silenceLines(silences, page),
    brush(piece(`Since ${since}: ${counted(items.length + silences.length, "change")}.`, "bold")),
  ]
  return `${lines.join("\n")}\n`
}

const heading = (title: string, { brush, width }: Page): string[] => [
  brush(piece(visible(title), "bold")),
  brush(piece("─".repeat(width), "dim")),
]

function silenceLines(silences: readonly Silence[], page: Page): string[] {
  if (silences.length === 0) return []
  const layout = { width: page.width, first: "┄  ", rest: "   " }
  const lines = silences.flatMap(({ party, issue, lastStated, days }) => {
    const words = `${party} on ${issue}: last stated ${printedDay(lastStated)}, ${counted(days, "day")} ago`
    return wrap([piece(visible(words))], layout, page.brush)
  })
  return [...heading("Fell silent", page), ...lines, ""]
}
