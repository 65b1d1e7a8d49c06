/** A brief's paragraphs as runs of one look, the same for every format. */
import { type Brief, type Paragraph, type Section, type Sentence, unreviewedMark } from "./brief.ts"
import { counted } from "../../text/counted.ts"
import { printedDay } from "../../text/printed-date.ts"

/** `note` is a number raised; `mark` says that nobody has reviewed the sentence. */
export interface Run {
  readonly kind: "lead" | "text" | "flags" | "mark" | "note"
  readonly text: string
}

const run = (kind: Run["kind"], text: string): Run => ({ kind, text })

const sentenceRuns = ({ text, flags, isReviewed, notes }: Sentence): Run[] => [
  run("text", text),
  ...(flags.length === 0 ? [] : [run("text", " "), run("flags", `[${flags.join("; ")}]`)]),
  ...(isReviewed ? [] : [run("mark", unreviewedMark)]),
  ...notes.map((number) => run("note", `${number}`)),
]

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** With a full stop, unless it ends in one or in an ellipsis. */
const ended = (words: string): string => (/[.…!?]$/u.test(words) ? words : `${words}.`)

/** @returns runs that carry their own blanks */
export function runsOf({ lead, sentences }: Paragraph): Run[] {
  const said = sentences.flatMap((one, k) => [
    ...(k === 0 ? [] : [run("text", " ")]),
    ...sentenceRuns(one),
  ])
  return lead === null ? said : [run("lead", ended(capitalised(lead))), run("text", " "), ...said]
}

/** What a section leaves out, or that there is nothing; null when all of it is there. */
export function remainderOf({ paragraphs, leftOut, more, nothing }: Section): string | null {
  if (leftOut > 0) return `${counted(leftOut, "sentence")} more: rapporteur ${more}.`
  return paragraphs.length === 0 ? nothing : null
}

/** "As of 14 Mar 2026". */
export const dateLineOf = ({ asOf }: Brief): string =>
  asOf === null ? "No report has a date" : `As of ${printedDay(asOf)}`
