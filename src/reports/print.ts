/** What a report's reprints are known by, small enough to keep of every report. */
import { rootsOf } from "../text/gist.ts"
import type { ReportId } from "../text/ids.ts"
import type { Span } from "../text/span.ts"
import type { Report } from "./report.ts"

export interface Print {
  readonly report: ReportId
  readonly outlet: string | null
  readonly published: string | null
  readonly credits: readonly string[]
  /**
   * The report's words in order, a number for the root of each that carries meaning: negative
   * inside quotation marks; 0 ends a sentence. Plain numbers, since prints go between threads.
   */
  readonly words: readonly number[]
  /** The numbers of those among them that are names or figures: a rewriter keeps them. */
  readonly names: readonly number[]
}

/** A word, a quotation mark, the end of a sentence, the end of a line. */
const part = /([\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*)|(["“”„«»]|''|``)|([.!?…]+)|\n+/gu

const opening = /[“„«]/
const closing = /[”»]/

/**
 * The print of one report; furniture leaves none.
 *
 * ```ts
 * printOf(report).words.length // about half of report.words: only those that carry meaning
 * ```
 */
export function printOf({ id, outlet, published, credits, text, furniture }: Report): Print {
  const writer = new Writer()
  const prose = withoutFurniture(text, furniture)
  for (const [found, word, mark, stop] of prose.matchAll(part)) {
    if (word !== undefined) writer.word(word)
    else if (mark !== undefined) writer.mark(mark)
    else writer.stop(stop === undefined && found.length > 1)
  }
  return { report: id, outlet, published, credits, words: writer.words, names: [...writer.names] }
}

function withoutFurniture(text: string, furniture: readonly Span[]): string {
  if (furniture.length === 0) return text
  let [prose, from] = ["", 0]
  for (const { start, end } of furniture) {
    prose += `${text.slice(from, start)}\n\n`
    from = Math.max(from, end)
  }
  return prose + text.slice(from)
}

/** "yesterday" in one report is "Tuesday" in the other. */
const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?$/

/** Takes the parts of a text in order and keeps what they come to. */
class Writer {
  readonly words: number[] = []
  readonly names = new Set<number>()
  private quoted = false
  private begins = true

  word(printed: string): void {
    const named = !this.begins && /^\p{Lu}/u.test(printed) && !days.test(printed)
    for (const root of rootsOf(printed)) {
      const number = numberOf(root)
      this.words.push(this.quoted ? -number : number)
      if (named || /^\d{2}|^[3-9]/.test(root)) this.names.add(number)
    }
    this.begins = false
  }

  mark(mark: string): void {
    this.quoted = opening.test(mark) || (!closing.test(mark) && !this.quoted)
    this.begins ||= this.quoted
  }

  /** A quotation that is not closed ends with its paragraph. */
  stop(paragraph: boolean): void {
    if (paragraph) this.quoted = false
    if (this.words.at(-1) !== 0 && this.words.length > 0) this.words.push(0)
    this.begins = true
  }
}

const prime = 0x01000193
const mask = 0x3fffffff

/** A number for a root, from 1 up and small enough to be kept without a box. */
export function numberOf(root: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < root.length; i++) h = Math.imul(h ^ root.charCodeAt(i), prime)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return ((h ^ (h >>> 12)) & mask) + 1
}
