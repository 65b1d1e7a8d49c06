/**
 * Many reports out of few, no two paragraphs alike: names, numbers and words are replaced, other
 * ones in every copy, so that nothing remembered from one report can help with the next. The same
 * seed gives the same reports.
 */
export interface BenchReport {
  readonly id: string
  readonly text: string
}

/** Numbers from 0 up to 1, the same for the same seed (a 32-bit mix of a Weyl sequence). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

const onsets = "b br c ch d dr f g gr h j k l m n p pr r s sh st t tr v w z".split(" ")
const vowels = "a e i o u ai ea ie oa".split(" ")
const endings = "l m n r s t nd rn ck lt".split(" ")

const pick = (from: readonly string[], next: () => number): string =>
  from[Math.floor(next() * from.length)] ?? ""

/** A word that can be spoken and means nothing, about as long as the one it stands for. */
const invented = (length: number, next: () => number): string => {
  let word = ""
  while (word.length < length - 1) word += pick(onsets, next) + pick(vowels, next)
  return word + pick(endings, next)
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A capital after a small letter, a comma or a closing mark and a blank: within a sentence. */
const name = /(?<=[\p{Ll},;’”] )\p{Lu}\p{Ll}{2,}/gu
const digit = /\d/g
const word = /\b\p{Ll}{5,}\b/gu

/** Some longer words are replaced too: one in so many. */
const oneIn = 12

const replaceWord = (paragraph: string, next: () => number): string => {
  const words = [...paragraph.matchAll(word)]
  const chosen = words[Math.floor(next() * words.length)]
  if (chosen === undefined) return `${paragraph} (${Math.floor(next() * 1e9)})`
  const { index, 0: old } = chosen
  return (
    paragraph.slice(0, index) + invented(old.length, next) + paragraph.slice(index + old.length)
  )
}

interface Copy {
  readonly next: () => number
  /** A name stands for the same name through the whole copy. */
  readonly names: Map<string, string>
}

const renamed = (old: string, { next, names }: Copy): string => {
  const known = names.get(old) ?? capitalised(invented(old.length, next))
  names.set(old, known)
  return known
}

const variedParagraph = (paragraph: string, copy: Copy, seen: Set<string>): string => {
  const { next } = copy
  let varied = paragraph
    .replace(name, (old) => renamed(old, copy))
    .replace(digit, (old) => (old === "0" ? old : String(1 + Math.floor(next() * 9))))
    .replace(word, (old) => (next() * oneIn < 1 ? invented(old.length, next) : old))
  while (varied.trim() !== "" && seen.has(varied)) varied = replaceWord(varied, next)
  seen.add(varied)
  return varied
}

/** As many reports as asked for, copy after copy of the given ones, every paragraph different. */
export function* variedReports(
  originals: readonly BenchReport[],
  count: number,
  seed: number,
): Generator<BenchReport> {
  const next = chance(seed)
  const seen = new Set<string>(originals.flatMap(({ text }) => text.split("\n")))
  for (let made = 0; made < count; made++) {
    const original = originals[made % originals.length]
    if (original === undefined) return
    const copy = { next, names: new Map<string, string>() }
    const lines = original.text.split("\n").map((line) => variedParagraph(line, copy, seen))
    yield { id: `${original.id}-${made}`, text: lines.join("\n") }
  }
}
