/** Composes the brief of a record: what deserves a place, in the order of weight, on two pages. */
import { counted } from "../../text/counted.ts"
import { printedDay } from "../../text/printed-date.ts"
import { visible } from "../../text/visible.ts"
import {
  type Brief,
  type Note,
  type NoteContent,
  type Section,
  type Sentence,
  unreviewedMark,
} from "./brief.ts"
import type { Draft } from "./draft.ts"
import { type BriefGround, type BriefOptions, type BriefRecord, groundOf } from "./ground.ts"
import { chosen, type Plan } from "./room.ts"
import { whatIsOpen } from "./what-is-open.ts"
import { whatMoved } from "./what-moved.ts"
import { whereItStands } from "./where-it-stands.ts"
import { whoDisagrees } from "./who-disagrees.ts"
import { whoWasNotHeard } from "./who-was-not-heard.ts"

/** Shares of the room; what one section leaves goes to the next. */
const plans = [
  {
    title: "Where it stands",
    share: 0.32,
    draft: whereItStands,
    more: "board",
    nothing: "No party’s position is known.",
  },
  {
    title: "What moved",
    share: 0.34,
    draft: whatMoved,
    more: "movement",
    nothing: "Nothing moved.",
  },
  {
    title: "What is open",
    share: 0.12,
    draft: whatIsOpen,
    more: "timeline",
    nothing: "No condition, paper or planned meeting is known to be open.",
  },
  {
    title: "Who disagrees on the facts",
    share: 0.14,
    draft: whoDisagrees,
    more: "accounts",
    nothing: "No two accounts of one thing differ.",
  },
  {
    title: "Who was not heard",
    share: 0.08,
    draft: whoWasNotHeard,
    more: "board",
    nothing: "No party is known to be silent.",
  },
] as const satisfies readonly (Plan & { readonly draft: (ground: BriefGround) => Draft[][] })[]

/**
 * Every sentence is a template over values of the record and has a note; quotations are exact spans.
 * The same record, date and options give the same brief.
 *
 * @param name what the talks are called; null for "The talks"
 */
export function briefOf(record: BriefRecord, name: string | null, options: BriefOptions): Brief {
  const ground = groundOf(record, options)
  const picked = chosen(plans.map((plan) => ({ ...plan, kinds: plan.draft(ground) })))
  const notes = new Notebook()
  const sections = picked.map((one) => sectionOf(one, notes))
  const { asOf } = ground
  return {
    title: name ?? "The talks",
    asOf,
    since: options.since,
    scope: scopeOf(ground),
    sections,
    notes: notes.all,
  }
}

/** Numbers notes in the order of the page; words quoted twice keep their number. */
class Notebook {
  readonly all: Note[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(content: NoteContent): number {
    const key = content.kind === "computed" ? content.text : JSON.stringify(content.evidence)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.all.length + 1
    this.#numbers.set(key, number)
    this.all.push({ ...content, number })
    return number
  }
}

function sectionOf(
  { title, more, nothing, drafts, leftOut }: ReturnType<typeof chosen>[number],
  notes: Notebook,
): Section {
  const paragraphs: { lead: string | null; sentences: Sentence[] }[] = []
  for (const { lead, text, flags, isReviewed, notes: own } of drafts) {
    const last = paragraphs.at(-1)
    const numbers = own.map((note) => notes.numberOf(note))
    const sentence = { text: visible(text), flags, isReviewed, notes: numbers }
    if (lead !== null && last?.lead === lead) last.sentences.push(sentence)
    else paragraphs.push({ lead, sentences: [sentence] })
  }
  return { title, paragraphs, leftOut, more, nothing }
}

function scopeOf({ record, since, originOf }: BriefGround): string[] {
  const { reports, statements } = record
  const days = reports.flatMap(({ published }) => published?.slice(0, 10) ?? []).toSorted()
  const origins = new Set(reports.map(({ id }) => originOf.get(id) ?? id)).size
  const [from, to] = [days[0] ?? null, days.at(-1) ?? null]
  const span =
    from === null
      ? "undated"
      : from === to
        ? printedDay(from)
        : `${printedDay(from)} to ${printedDay(to)}`
  const open = statements.filter(({ status }) => status === "proposed").length
  return [
    `Rests on ${counted(reports.length, "report")} of ${counted(origins, "origin")}, ${span}, and ${counted(statements.length, "statement")}, ${open === statements.length ? "none" : statements.length - open} of them reviewed.`,
    `“What moved” counts from ${since === null ? "the first report" : printedDay(since)}. ${unreviewedMark} marks what the machine proposed and nobody has reviewed.`,
  ]
}
