/** Trains the part-of-speech tagger: averaged perceptron (Collins 2002), greedy, left to right. */
import {
  addCommon,
  COMMON_SIZE,
  type CommonWords,
  isCapital,
  looksOf,
} from "../src/language/look.ts"
import { tags } from "../src/language/tag.ts"
import {
  NO_TAG,
  TAG_BITS,
  TAG_FEATURES,
  type TagContext,
  tagFeatures,
} from "../src/language/tag-features.ts"
import type { TaggerWeights } from "../src/language/tagger.ts"
import { type WordForm, wordForm } from "../src/language/word.ts"
import { Remembered } from "../src/text/remembered.ts"
import type { GoldReport } from "./corpus.ts"
import { Random } from "./random.ts"

const TAGS = tags.length
const BUCKETS = 1 << TAG_BITS
const EPOCHS = 6
/** A word with this many sightings and this share under one tag is looked up, not predicted. */
const DICTIONARY = { seen: 20, share: 0.995 }
/** Weights are cut to this. */
const CLIP = 24
/** Rows of which no weight reaches this share of the largest are dropped. */
export const COARSE = 1 / 12
export const FINE = 1 / 48

type Example = TagContext & { readonly gold: Int16Array }

const forms = new Remembered(wordForm, 1_000_000)

/** A word is common when this many reports write it small. */
const SMALL = 2

/** Words that a report writes small, with their hashes. */
const smallIn = (words: readonly WordForm[]): Map<string, number> =>
  new Map(
    words
      .filter((form) => form.mark === 0 && !isCapital(form))
      .map(({ lower, lowerHash }) => [lower, lowerHash]),
  )

/** In how many reports each word is written small. */
function countSmall(small: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const found of small)
    for (const word of found.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The reports' words and tags; what is common is told by the other reports, as in reading. */
function examplesOf(reports: readonly GoldReport[]) {
  const words = reports.map(({ segmented }) => segmented.words.map((word) => forms.get(word)))
  const small = words.map(smallIn)
  const counts = countSmall(small)
  const common: CommonWords = new Int32Array(COMMON_SIZE)
  for (const found of small)
    for (const [word, hash] of found)
      if ((counts.get(word) as number) >= SMALL) addCommon(common, hash)
  const examples = reports.map(({ segmented: { sentenceStart }, tags: gold }, k): Example => {
    const own = words[k] as readonly WordForm[]
    const elsewhere = ({ lower }: WordForm) =>
      (counts.get(lower) ?? 0) - (small[k]?.has(lower) ? 1 : 0) >= SMALL
    return { forms: own, sentenceStart, gold, look: looksOf(own, sentenceStart, elsewhere) }
  })
  return { examples, common }
}

function dictionaryOf(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>()
  for (const { forms: words, gold } of examples)
    for (let i = 0; i < words.length; i++) {
      const tag = gold[i] as number
      if (tag < 0) continue
      const { word } = words[i] as WordForm
      const byTag = counts.get(word) ?? new Map<number, number>()
      byTag.set(tag, (byTag.get(tag) ?? 0) + 1)
      counts.set(word, byTag)
    }
  const dictionary = new Map<string, number>()
  for (const [word, byTag] of counts) {
    const total = [...byTag.values()].reduce((sum, n) => sum + n, 0)
    const [tag, most] = [...byTag].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (total >= DICTIONARY.seen && most / total >= DICTIONARY.share) dictionary.set(word, tag)
  }
  return dictionary
}

class Perceptron {
  private readonly weights = new Float32Array(BUCKETS * TAGS)
  private readonly sums = new Float64Array(BUCKETS * TAGS)
  private readonly buckets = new Int32Array(TAG_FEATURES)
  private readonly scores = new Float32Array(TAGS)
  private steps = 1

  visit(example: Example, dictionary: ReadonlyMap<string, number>): void {
    const out = new Uint8Array(example.gold.length)
    for (let i = 0; i < out.length; i++) {
      const known = dictionary.get((example.forms[i] as WordForm).word)
      const first = example.sentenceStart[i] === i
      const t1 = first ? NO_TAG : (out[i - 1] as number)
      const t2 = first || i < 2 ? NO_TAG : (out[i - 2] as number)
      out[i] = known ?? this.learn(example, i, t1, t2)
    }
  }

  private learn(example: Example, i: number, t1: number, t2: number): number {
    tagFeatures(example, i, t1, t2, this.buckets)
    const guess = this.best()
    const gold = example.gold[i] as number
    this.steps++
    if (gold >= 0 && gold !== guess)
      for (const bucket of this.buckets) {
        this.move(bucket * TAGS + gold, 1)
        this.move(bucket * TAGS + guess, -1)
      }
    return guess
  }

  private best(): number {
    const { scores, weights } = this
    scores.fill(0)
    for (const bucket of this.buckets)
      for (let t = 0; t < TAGS; t++) scores[t]! += weights[bucket * TAGS + t] as number
    let top = 0
    for (let t = 1; t < TAGS; t++) if ((scores[t] as number) > (scores[top] as number)) top = t
    return top
  }

  private move(at: number, by: number): void {
    this.weights[at]! += by
    this.sums[at]! += by * this.steps
  }

  averaged(): Float32Array {
    return this.weights.map((weight, at) => weight - (this.sums[at] as number) / this.steps)
  }
}

/** Prunes and rounds the averaged weights to the form the tagger reads. */
function packed(weights: Float32Array, prune: number): Pick<TaggerWeights, "rowOf" | "rows"> {
  const rowOf = new Int32Array(BUCKETS)
  const rows: number[] = []
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const least = prune * Math.min(CLIP, largest)
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const row = weights.subarray(bucket * TAGS, (bucket + 1) * TAGS)
    if (!row.some((weight) => Math.abs(weight) > least)) continue
    for (const weight of row)
      rows.push(Math.max(-127, Math.min(127, Math.round((weight * 127) / CLIP))))
    rowOf[bucket] = rows.length / TAGS
  }
  return { rowOf, rows: Int8Array.from(rows) }
}

/** Trains on the reports' silver tags. */
export function trainTagger(reports: readonly GoldReport[], prune: number = COARSE): TaggerWeights {
  const { examples, common } = examplesOf(reports)
  const dictionary = dictionaryOf(examples)
  const perceptron = new Perceptron()
  const random = new Random(5)
  const order = Int32Array.from(examples.keys())
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order)
    for (const k of order) perceptron.visit(examples[k] as Example, dictionary)
  }
  return { ...packed(perceptron.averaged(), prune), dictionary, common }
}
