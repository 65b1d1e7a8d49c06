/** Is one report made from another: printed again, edited, translated or told anew? */
import { cites, type Leaf, sentencesOf } from "./leaf.ts"

/** How much the presence of a word tells: little when most reports have it. */
export type Weights = (word: number) => number

/** The least that a reprint shares with its origin. */
const least = {
  /** Share of the shorter report's narration that stands in the other, word for word. */
  verbatim: 0.5,
  /** The same when the reprint names its origin. */
  credited: 0.3,
  /** Runs of words: fewer prove nothing. */
  runs: 8,
  names: 5,
} as const

/** Told anew: what it tells stands in the other, and it has few names and figures of its own. */
const retold = { days: 7, own: 0.2, credited: 0.17, silent: 0.22 } as const

/**
 * How surely the later report is made from the earlier one, 0 when it is not. Same quotations
 * prove nothing: two reporters at one event have them too.
 */
export function reprintOf(later: Leaf, earlier: Leaf, weights: Weights): number {
  const credited = cites(later, earlier)
  const copied = verbatim(later, earlier)
  if (copied >= (credited ? least.credited : least.verbatim)) return 1 + copied
  if (isOwnOutlet(later, earlier) || daysBetween(earlier, later) > retold.days) return 0
  const own = ownNames(later, earlier)
  if (own > retold.own) return 0
  const found = likenessOf(later, earlier, weights)
  const needed = credited ? retold.credited + own / 2 : retold.silent + own
  return found >= needed ? found - own + (credited ? 0.1 : 0) : 0
}

function verbatim({ narrated: a }: Leaf, { narrated: b }: Leaf): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < least.runs) return 0
  let shared = 0
  for (const run of small) if (large.has(run)) shared++
  return shared / small.size
}

/** An outlet that tells its own story again has news to add. */
const isOwnOutlet = ({ print: a }: Leaf, { print: b }: Leaf): boolean =>
  a.outlet !== null && a.outlet === b.outlet

const day = 86_400_000

/** Undated reports may lie any time apart. */
const daysBetween = ({ moment: a }: Leaf, { moment: b }: Leaf): number =>
  a === null || b === null ? 0 : Math.abs(a - b) / day

/** Share of the names and figures that the earlier report has not. */
function ownNames({ names, outlet: mine }: Leaf, { words, outlet }: Leaf): number {
  if (names.size < least.names) return 1
  let own = 0
  for (const name of names)
    if (!words.has(name) && !outlet.includes(name) && !mine.includes(name)) own++
  return own / names.size
}

/** How much of each stands in the other, sentence by sentence: 0 to 1. */
function likenessOf(a: Leaf, b: Leaf, weights: Weights): number {
  const [ofA, ofB] = [sentencesOf(a, b), sentencesOf(b, a)]
  return Math.sqrt(covered(ofA, ofB, weights) * covered(ofB, ofA, weights))
}

function covered(
  sentences: readonly Set<number>[],
  others: readonly Set<number>[],
  weights: Weights,
): number {
  let [all, found] = [0, 0]
  for (const sentence of sentences) {
    all += weightOf(sentence, sentence, weights)
    found += Math.max(0, ...others.map((other) => weightOf(sentence, other, weights)))
  }
  return all === 0 ? 0 : found / all
}

function weightOf(words: Set<number>, among: Set<number>, weights: Weights): number {
  let weight = 0
  for (const word of words) if (among.has(word)) weight += weights(word)
  return weight
}
