/** Krippendorff's alpha for units that coders cut out of a continuum themselves, such as spans. */
import type { Span } from "../../text/span.ts"
import { grouped } from "../../text/grouped.ts"
import { difference, type Stretch, stretchesOf } from "./stretch.ts"

/** A span to which a coder gave a code. */
export interface CodedSpan extends Span {
  readonly code: string
}

export interface Unitising {
  /** What was before the coders: a report, or several laid end to end. */
  readonly continuum: Span
  /**
   * Each coder's spans, in any order, within the continuum. Spans of one coder with one code that
   * overlap are taken as one; those that only touch are two.
   */
  readonly coders: readonly (readonly CodedSpan[])[]
}

export interface UnitisedAgreement {
  /** 1 when all cut and coded alike, 0 when as chance would; null when no coder marked anything. */
  readonly value: number | null
  /** Squared differences in length, as a share of the continuum squared; mean over the codes. */
  readonly observed: number
  readonly expected: number
  /** By code, in the order of the alphabet. */
  readonly codes: readonly CodeAgreement[]
}

export interface CodeAgreement {
  readonly code: string
  readonly value: number | null
  readonly observed: number
  readonly expected: number
}

/**
 * Alpha_U: K. Krippendorff, "On the reliability of unitizing continuous data", Sociological
 * Methodology 25, 1995, 47-76, with the expected disagreement as corrected in "Measuring the
 * reliability of qualitative text analysis data", Quality & Quantity 38, 2004, 787-800. Lengths are
 * UTF-16 code units.
 *
 * ```ts
 * const marked = [{ start: 10, end: 40, code: "quote" }]
 * unitisedAlpha({ continuum: { start: 0, end: 100 }, coders: [marked, marked] }).value // 1
 * ```
 */
export function unitisedAlpha({ continuum, coders }: Unitising): UnitisedAgreement {
  const all = [...new Set(coders.flatMap((spans) => spans.map(({ code }) => code)))].toSorted()
  const byCoder = coders.map((spans) => grouped(spans, ({ code }) => code))
  const codes = all.map((code) => {
    const cut = byCoder.map((own) => stretchesOf(own.get(code) ?? [], continuum))
    const length = continuum.end - continuum.start
    const [observed, expected] = [observedIn(cut, length), expectedIn(cut, length)]
    return { code, value: alphaOf(observed, expected), observed, expected }
  })
  const observed = mean(codes.map((one) => one.observed))
  const expected = mean(codes.map((one) => one.expected))
  return { value: alphaOf(observed, expected), observed, expected, codes }
}

const alphaOf = (observed: number, expected: number): number | null =>
  expected > 0 ? 1 - observed / expected : null

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

type Cut = readonly Stretch[]

/** All pairs of coders, section by section. */
function observedIn(cuts: readonly Cut[], length: number): number {
  let sum = 0
  for (const [k, a] of cuts.entries()) for (const b of cuts.slice(k + 1)) sum += between(a, b)
  const pairs = (cuts.length * (cuts.length - 1)) / 2
  return pairs === 0 ? 0 : sum / pairs / length ** 2
}

/** Two coders' stretches, walked together: whichever ends first makes room for its next. */
function between(a: Cut, b: Cut): number {
  let [sum, i, j] = [0, 0, 0]
  for (let one = a[i], other = b[j]; one && other; one = a[i], other = b[j]) {
    sum += difference(one, other)
    if (one.end <= other.end) i++
    if (other.end <= one.end) j++
  }
  return sum
}

const lengthOf = ({ start, end }: Span): number => end - start

/** What would be observed if all stretches were thrown together and laid anew at random. */
function expectedIn(cuts: readonly Cut[], length: number): number {
  const stretches = cuts.flat()
  const units = stretches.filter(({ isUnit }) => isUnit).map(lengthOf)
  const gaps = stretches.filter(({ isUnit }) => !isUnit).map(lengthOf)
  const room = gapRoom(gaps)
  let sum = 0
  for (const l of units) {
    const withUnits = ((units.length - 1) * (2 * l ** 3 - 3 * l ** 2 + l)) / 3
    sum += withUnits + l ** 2 * room(l)
  }
  const all = cuts.length * length
  const within = units.reduce((total, l) => total + l * (l - 1), 0)
  const ways = all * (all - 1) - within
  return ways <= 0 ? 0 : (2 * sum) / length / ways
}

/** In how many places of the gaps a unit of a length fits: longest gap first, summed up once. */
function gapRoom(gaps: readonly number[]): (length: number) => number {
  const longest = gaps.toSorted((a, b) => b - a)
  const sums = [0]
  for (const gap of longest) sums.push((sums.at(-1) as number) + gap + 1)
  return (length) => {
    let [low, high] = [0, longest.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((longest[middle] as number) >= length) low = middle + 1
      else high = middle
    }
    return (sums[low] as number) - low * length
  }
}
