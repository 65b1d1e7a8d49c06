/** Greedy part-of-speech tagger over packed perceptron weights. */
import { type CommonWords, isCommon, looksOf } from "./look.ts"
import { NO_TAG, TAG_FEATURES, type TagContext, tagFeatures, type TagText } from "./tag-features.ts"
import { tags } from "./tag.ts"
import type { WordForm } from "./word.ts"

export interface TaggerWeights {
  /** Words that had one tag only, often, in training. */
  readonly dictionary: ReadonlyMap<string, number>
  /** Row number + 1 of each feature bucket, 0 when the bucket has no weights. */
  readonly rowOf: Int32Array
  /** Rows of one weight a tag. */
  readonly rows: Int8Array
  /** Words that training saw written small. */
  readonly common: CommonWords
}

const TAGS = tags.length
/** Numbers of four weights that a row takes up. */
const WIDTH = Math.ceil(TAGS / 4)
/** Makes every weight positive, so that no lane borrows from its neighbour. */
const RAISE = 128
const EVERY_SECOND = 0x00ff00ff

/** Four weights a number, a byte each, so that four tags are summed at a time. */
function fourfold(rows: Int8Array): Int32Array {
  const count = Math.floor(rows.length / TAGS)
  const bytes = new Uint8Array(count * WIDTH * 4)
  for (let row = 0; row < count; row++) {
    const from = row * TAGS
    const to = row * WIDTH * 4
    for (let t = 0; t < TAGS; t++) bytes[to + t] = (rows[from + t] as number) + RAISE
  }
  return new Int32Array(bytes.buffer)
}

export class Tagger {
  private readonly dictionary: ReadonlyMap<string, number>
  private readonly rowOf: Int32Array
  private readonly rows: Int32Array
  private readonly common: CommonWords
  private readonly buckets = new Int32Array(TAG_FEATURES)
  private readonly found = new Int32Array(TAG_FEATURES)

  constructor({ dictionary, rowOf, rows, common }: TaggerWeights) {
    this.dictionary = dictionary
    this.rowOf = rowOf
    this.rows = fourfold(rows)
    this.common = common
  }

  /** Tags every word, left to right; the result holds numbers into `tags`. */
  tag({ forms, sentenceStart }: TagText): Uint8Array {
    const look = looksOf(forms, sentenceStart, this.isCommon)
    const context = { forms, sentenceStart, look }
    const out = new Uint8Array(forms.length)
    for (let i = 0; i < forms.length; i++) {
      const known = this.dictionary.get((forms[i] as WordForm).word)
      const first = sentenceStart[i] === i
      const t1 = first ? NO_TAG : (out[i - 1] as number)
      const t2 = first || i < 2 ? NO_TAG : (out[i - 2] as number)
      out[i] = known ?? this.predict(context, i, t1, t2)
    }
    return out
  }

  private readonly isCommon = ({ lowerHash }: WordForm) => isCommon(this.common, lowerHash)

  private predict(context: TagContext, i: number, t1: number, t2: number): number {
    const { buckets, found, rowOf } = this
    tagFeatures(context, i, t1, t2, buckets)
    let count = 0
    for (let k = 0; k < TAG_FEATURES; k++) {
      const row = rowOf[buckets[k] as number] as number
      if (row > 0) found[count++] = (row - 1) * WIDTH
    }
    return this.best(count)
  }

  /** The first of the tags with the highest sum over the rows found. */
  private best(count: number): number {
    const { rows, found } = this
    let top = 0
    let highest = 0
    for (let w = 0; w < WIDTH; w++) {
      let even = 0
      let odd = 0
      for (let k = 0; k < count; k++) {
        const four = rows[(found[k] as number) + w] as number
        even = (even + (four & EVERY_SECOND)) | 0
        odd = (odd + ((four >>> 8) & EVERY_SECOND)) | 0
      }
      const t = w * 4
      // The bytes past the last tag are 0, below every raised weight: they never win.
      for (let lane = 0; lane < 4; lane++) {
        const pair = lane & 1 ? odd : even
        const sum = lane & 2 ? pair >>> 16 : pair & 0xffff
        if (sum <= highest) continue
        highest = sum
        top = t + lane
      }
    }
    return top
  }
}
