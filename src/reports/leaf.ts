/** A print laid out so that it can be compared with many others. */
import { gistOf } from "../text/gist.ts"
import { numberOf, type Print } from "./print.ts"

export interface Leaf {
  readonly print: Print
  /** Milliseconds; null when undated. */
  readonly moment: number | null
  /** Three narrated words in a row, as one number each. */
  readonly narrated: ReadonlySet<number>
  /** Two quoted words in a row, as one number each. */
  readonly quoted: ReadonlySet<number>
  readonly words: ReadonlySet<number>
  readonly names: ReadonlySet<number>
  /** The words the outlet goes by: its last two, or its only one. */
  readonly outlet: readonly number[]
}

const mixed = (a: number, b: number): number => (Math.imul(a, 31) ^ Math.imul(b, 0x9e3779b1)) | 0

/** Runs of words of one kind, none across the end of a sentence or the edge of a quotation. */
function runsOf(words: readonly number[], size: number, sign: 1 | -1): ReadonlySet<number> {
  const runs = new Set<number>()
  for (let i = 0, length = 0; i < words.length; i++) {
    length = (words[i] as number) * sign > 0 ? length + 1 : 0
    if (length < size) continue
    let run = 0
    for (let k = i - size + 1; k <= i; k++) run = mixed(run, words[k] as number)
    runs.add(run)
  }
  return runs
}

const momentOf = (published: string | null): number | null => {
  const moment = published === null ? NaN : Date.parse(published)
  return Number.isNaN(moment) ? null : moment
}

export function leafOf(print: Print): Leaf {
  const { words, names, outlet, published } = print
  return {
    print,
    moment: momentOf(published),
    narrated: runsOf(words, 3, 1),
    quoted: runsOf(words, 2, -1),
    words: new Set(words.filter((word) => word !== 0).map(Math.abs)),
    names: new Set(names),
    outlet: gistOf(outlet ?? "")
      .slice(-2)
      .map(numberOf),
  }
}

/** Its sentences as sets of words, quotations left out that the other report has word for word. */
export function sentencesOf({ print: { words } }: Leaf, other: Leaf): Set<number>[] {
  const sentences: Set<number>[] = [new Set()]
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number
    if (word === 0) sentences.push(new Set())
    else if (!isSharedQuotation(words, i, other)) sentences.at(-1)?.add(Math.abs(word))
  }
  return sentences.filter(({ size }) => size > 1)
}

const isSharedQuotation = (words: readonly number[], i: number, { quoted }: Leaf): boolean =>
  (words[i] as number) < 0 &&
  [i, i + 1].some((k) => {
    const [a, b] = [words[k - 1] ?? 0, words[k] ?? 0]
    return a < 0 && b < 0 && quoted.has(mixed(mixed(0, a), b))
  })

/** Does the report name the other's outlet, or credit it? Nobody cites himself. */
export function cites({ print }: Leaf, { outlet, print: { outlet: name } }: Leaf): boolean {
  if (name === print.outlet) return false
  if (name !== null && print.credits.includes(name)) return true
  if (outlet.length === 0) return false
  const { words } = print
  return words.some((_, i) => outlet.every((word, k) => Math.abs(words[i + k] ?? 0) === word))
}
