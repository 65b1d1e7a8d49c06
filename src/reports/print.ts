/** What a report's reprints are known by, small enough to keep of every report. */
import { rootsOf } from "../text/gist.ts"
import type { ReportId } from "../text/ids.ts"
import { Remembered } from "../text/remembered.ts"
import type { Span } from "../text/span.ts"
import { endOfWord, isWordUnit } from "../text/word-unit.ts"
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
  for (let at = 0; at < prose.length;) {
    const end = isWordUnit(prose.charCodeAt(at)) ? endOfWord(prose, at) : at
    if (end > at) writer.word(prose.slice(at, end))
    else writer.mark(prose, at)
    at = Math.max(end, at + 1)
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

/** Takes the words and marks of a text in order and keeps what they come to. */
class Writer {
  readonly words: number[] = []
  readonly names = new Set<number>()
  private quoted = false
  private begins = true
  private last = ""

  word(printed: string): void {
    this.last = printed
    const { numbers, isName, isFigure } = known.get(printed)
    for (const number of numbers) {
      this.words.push(this.quoted ? -number : number)
      if (isFigure || (isName && !this.begins)) this.names.add(number)
    }
    this.begins = false
  }

  mark(text: string, at: number): void {
    const mark = text[at] as string
    if (mark === "\n") this.stop(text[at + 1] === "\n")
    else if (stops.has(mark) && !shortened.has(this.last)) this.stop(false)
    else if (quotes.has(mark)) this.quote(mark)
    else if (mark === "'" && text[at + 1] === "'") this.quote(mark)
  }

  private quote(mark: string): void {
    this.quoted = openers.has(mark) || (!closers.has(mark) && !this.quoted)
    this.begins ||= this.quoted
  }

  /** A quotation that is not closed ends with its paragraph. */
  private stop(paragraph: boolean): void {
    if (paragraph) this.quoted = false
    if (this.words.length > 0 && this.words.at(-1) !== 0) this.words.push(0)
    this.begins = true
  }
}

const openers: ReadonlySet<string> = new Set("“„«")
const closers: ReadonlySet<string> = new Set("”»")
const quotes: ReadonlySet<string> = new Set('"“”„«»')
const stops: ReadonlySet<string> = new Set(".!?…")
/** A full stop after these ends no sentence. */
const shortened: ReadonlySet<string> = new Set("Mr Mrs Ms Dr St Gen Sen Rep Gov Prof".split(" "))

interface Word {
  readonly numbers: readonly number[]
  /** Begins with a capital and is no day or month. */
  readonly isName: boolean
  /** A figure from 3 up: "one" and "two" are anybody's. */
  readonly isFigure: boolean
}

const known = new Remembered((printed): Word => {
  const roots = rootsOf(printed)
  return {
    numbers: roots.map(numberOf),
    isName: /^\p{Lu}/u.test(printed) && !days.test(printed),
    isFigure: roots.some((root) => /^\d{2}|^[3-9]/.test(root)),
  }
}, 10_000)

/** "yesterday" in one report is "Tuesday" in the other. */
const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?$/

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
