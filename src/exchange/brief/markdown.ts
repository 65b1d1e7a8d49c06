/** The brief as Markdown with footnotes, in lines that a terminal shows whole. */
import { type Brief, type Note, quoteOf, whenceOf } from "./brief.ts"
import { dateLineOf, remainderOf, type Run, runsOf } from "./run.ts"

const width = 80

/** What Markdown would take for its own is set off; a bracket that never closes links nothing. */
const escaped = (words: string): string => words.replaceAll(/[\\`*_\]<~]/gu, "\\$&")

/** Words that would open a list, a quotation or a heading where a line begins with them. */
const opens = /^(?:[-+=#>]+|>.*|\d+[.)])$/u

/** The last character of such a word set off: "12." becomes "12\\.". */
const asWord = (word: string): string =>
  opens.test(word) ? `${word.slice(0, -1)}\\${word.slice(-1)}` : word

/** Fills lines at blanks; what is longer than a line stands alone on one. */
function filled(words: string, indent = ""): string {
  const lines: string[] = []
  let line = ""
  for (const word of words.split(" ").filter((one) => one !== "")) {
    if (line === "") line = asWord(word)
    else if (line.length + 1 + word.length <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = indent + asWord(word)
    }
  }
  return [...lines, line].join("\n")
}

const marked: Record<Run["kind"], (text: string) => string> = {
  lead: (text) => `**${escaped(text)}**`,
  text: escaped,
  flags: (text) => `*${escaped(text)}*`,
  mark: (text) => text,
  note: (text) => `[^${text}]`,
}

const noteLine = (note: Note): string => {
  const words =
    note.kind === "computed"
      ? escaped(note.text)
      : `${escaped(quoteOf(note))} — ${escaped(whenceOf(note))}`
  return filled(`[^${note.number}]: ${words}`, "    ")
}

/** @returns whole lines, the last one ended */
export function briefToMarkdown(brief: Brief): string {
  const blocks = [
    `# ${escaped(brief.title)}`,
    filled(`${dateLineOf(brief)}. ${brief.scope.join(" ")}`),
    ...brief.sections.flatMap((section) => {
      const remainder = remainderOf(section)
      return [
        `## ${section.title}`,
        ...section.paragraphs.map((one) =>
          filled(
            runsOf(one)
              .map(({ kind, text }) => marked[kind](text))
              .join(""),
          ),
        ),
        ...(remainder === null ? [] : [filled(escaped(remainder))]),
      ]
    }),
    ...brief.notes.map(noteLine),
  ]
  return `${blocks.join("\n\n")}\n`
}
