/** The brief as one HTML page that needs nothing else: paper, one ink, notes that lead back. */
import { type Brief, type Note, quoteOf, type Section, whenceOf } from "./brief.ts"
import { dateLineOf, remainderOf, type Run, runsOf } from "./run.ts"
import { style } from "./html-style.ts"

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
}

const escaped = (words: string): string =>
  words.replaceAll(/[&<>"]/gu, (one) => entities[one] ?? one)

/** A note is led back to from where it is first called. */
const noteCall = (seen: Set<string>, number: string): string => {
  const id = seen.has(number) ? "" : ` id="call-${number}"`
  seen.add(number)
  return `<sup><a${id} href="#note-${number}">${number}</a></sup>`
}

const marked = (seen: Set<string>): Record<Run["kind"], (text: string) => string> => ({
  lead: (text) => `<b>${escaped(text)}</b>`,
  text: escaped,
  flags: (text) => `<i>${escaped(text)}</i>`,
  mark: (text) => `<abbr title="unreviewed">${text}</abbr>`,
  note: (text) => noteCall(seen, text),
})

/** Numbers side by side would read as one. */
const separated = (runs: readonly Run[], k: number): string =>
  runs[k]?.kind === "note" && runs[k - 1]?.kind === "note" ? "<sup>, </sup>" : ""

function sectionHtml(section: Section, seen: Set<string>): string {
  const looks = marked(seen)
  const htmlOf = (runs: readonly Run[]): string =>
    runs.map(({ kind, text }, k) => separated(runs, k) + looks[kind](text)).join("")
  const paragraphs = section.paragraphs.map((one) => `<p>${htmlOf(runsOf(one))}</p>`)
  const remainder = remainderOf(section)
  const rest = remainder === null ? [] : [`<p class="rest">${escaped(remainder)}</p>`]
  return [
    `<section>`,
    `<h2>${escaped(section.title)}</h2>`,
    ...paragraphs,
    ...rest,
    `</section>`,
  ].join("\n")
}

function noteHtml(note: Note): string {
  const words =
    note.kind === "computed"
      ? escaped(note.text)
      : `<q dir="auto">${escaped(quoteOf(note))}</q> — <cite>${escaped(whenceOf(note))}</cite>`
  return `<li id="note-${note.number}">${words} <a href="#call-${note.number}" aria-label="back to the sentence">↑</a></li>`
}

const notesHtml = (notes: readonly Note[]): readonly string[] =>
  notes.length === 0
    ? []
    : [
        '<section class="notes" aria-label="Notes">',
        "<h2>Notes</h2>",
        "<ol>",
        ...notes.map(noteHtml),
        "</ol>",
        "</section>",
      ]

/** @returns a whole document */
export function briefToHtml(brief: Brief): string {
  const seen = new Set<string>()
  const title = escaped(brief.title)
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}: brief</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1>${title}</h1>`,
    `<p class="scope">${escaped(`${dateLineOf(brief)}. ${brief.scope.join(" ")}`)}</p>`,
    ...brief.sections.map((one) => sectionHtml(one, seen)),
    ...notesHtml(brief.notes),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n")
}
