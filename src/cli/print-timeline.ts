/** Prints the timeline: a day, then what happened on it, meetings first. */
import type { Event } from "../analysis/timeline.ts"
import { answerWords } from "./answer-words.ts"
import { counted } from "../text/counted.ts"
import { historyOf, originsOf, stateOf, whatOf, wordsOf } from "./event-words.ts"
import { excerpt } from "./excerpt.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printedDate } from "../text/printed-date.ts"
import { piece, type Piece } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

const shapes = {
  held: "■",
  "under-way": "▣",
  planned: "□",
  cancelled: "⊠",
  denied: "⊟",
} as const satisfies Record<Extract<Event, { kind: "meeting" }>["meeting"]["state"], string>

/** @returns whole lines, the last one ended */
export function printTimeline(events: readonly Event[], ground: Ground, page: Page): string {
  const { brush, width } = page
  const lines: string[] = []
  let day: string | null | undefined
  for (const event of events) {
    if (event.date !== day) {
      if (day !== undefined) lines.push("")
      day = event.date
      const title = day === null ? "No date given" : printedDate(day)
      lines.push(brush(piece(title, "bold")), brush(piece("─".repeat(width), "dim")))
    }
    lines.push(...eventLines(event, ground, page))
  }
  const count = (kind: Event["kind"]) => events.filter((one) => one.kind === kind).length
  const sum = [
    counted(count("meeting"), "meeting"),
    counted(count("proposal"), "proposal version"),
    counted(count("statement"), "statement"),
  ].join(", ")
  if (lines.length > 0) lines.push("")
  return `${[...lines, brush(piece(`${sum}.`, "bold"))].join("\n")}\n`
}

const indent = "   "

function eventLines(event: Event, ground: Ground, { width, brush }: Page): string[] {
  const state = [stateOf(event), ...flagsOf(event)].filter((word) => word !== null).join(" · ")
  const head: Piece[] = [
    piece(visible(headOf(event)), "bold"),
    ...(state === "" ? [] : [piece(` · ${state}`, "dim")]),
  ]
  const words = excerpt(wordsOf(event), (width - indent.length) * 2)
  const quoted =
    event.kind === "statement" && event.statement.form === "direct" ? `“${words}”` : words
  const layout = { width, first: indent, rest: indent }
  return [
    ...wrap(head, { width, first: `${shapeOf(event)}  `, rest: indent }, brush),
    ...wrap([piece(quoted)], layout, brush),
    ...answersOf(event).flatMap((one) =>
      wrap([piece(visible(answerWords(one, ground)), "bold")], layout, brush),
    ),
    ...wrap([piece(visible(carriers(event, ground)), "dim")], layout, brush),
  ]
}

const answersOf = (event: Event) => (event.kind === "statement" ? event.answers : [])

/** A hedge or a negation travels with the statement. */
function flagsOf(event: Event): string[] {
  if (event.kind !== "statement") return []
  const { hedged, negated } = event.statement
  return [...(hedged === true ? ["hedged"] : []), ...(negated === true ? ["negated"] : [])]
}

const headOf = (event: Event): string =>
  event.kind === "statement" ? whatOf(event) : `${event.track}: ${whatOf(event)}`

const shapeOf = (event: Event): string => {
  if (event.kind === "meeting") return shapes[event.meeting.state]
  return event.kind === "proposal" ? "▤" : "·"
}

function carriers(event: Event, ground: Ground): string {
  const origins = counted(originsOf(event, ground), "origin")
  const reports = new Set(event.evidence.map(({ report }) => report)).size
  const party = event.kind === "statement" ? [event.track] : []
  const history = historyOf(event, ground)
  return [
    ...party,
    ...(history === null ? [] : [history]),
    `${origins} in ${counted(reports, "report")}`,
  ].join(" · ")
}
