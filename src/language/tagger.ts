/** Greedy part-of-speech tagger over packed perceptron weights. */
import { NO_TAG, TAG_FEATURES, type TagContext, tagFeatures } from "./tag-features.ts"
import { tags } from "./tag.ts"
import type { WordForm } from "./word.ts"

export interface TaggerWeights {
  /** Words that had one tag only, often, in training. */
  readonly dictionary: ReadonlyMap<string, number>
  /** Row number + 1 of each feature bucket, 0 when the bucket has no weights. */
  readonly rowOf: Int32Array
  /** Rows of one weight a tag. */
  readonly rows: Int8Array
}

const TAGS = tags.length
const buckets = new Int32Array(TAG_FEATURES)
const scores = new Int32Array(TAGS)

function best(): number {
  let top = 0
  for (let t = 1; t < TAGS; t++) if ((scores[t] as number) > (scores[top] as number)) top = t
  return top
}

function addRow(rows: Int8Array, offset: number): void {
  for (let t = 0; t < TAGS; t++) scores[t] = (scores[t] as number) + (rows[offset + t] as number)
}

function predict(weights: TaggerWeights, context: TagContext, i: number, t1: number, t2: number) {
  tagFeatures(context, i, t1, t2, buckets)
  scores.fill(0)
  for (let k = 0; k < TAG_FEATURES; k++) {
    const row = weights.rowOf[buckets[k] as number] as number
    if (row > 0) addRow(weights.rows, (row - 1) * TAGS)
  }
  return best()
}

/** Tags every word, left to right; the result holds numbers into `tags`. */
export function tag(weights: TaggerWeights, context: TagContext): Uint8Array {
  const { forms, sentenceStart } = context
  const out = new Uint8Array(forms.length)
  for (let i = 0; i < forms.length; i++) {
    const known = weights.dictionary.get((forms[i] as WordForm).word)
    const first = sentenceStart[i] === i
    const t1 = first ? NO_TAG : (out[i - 1] as number)
    const t2 = first || i < 2 ? NO_TAG : (out[i - 2] as number)
    out[i] = known ?? predict(weights, context, i, t1, t2)
  }
  return out
}
