/** What can be known of a word form alone, computed once a form and kept. */
import { hashOf } from "./hash.ts"
import { shape } from "./shape.ts"

export interface WordForm {
  readonly word: string
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string
  readonly hash: number
  readonly lowerHash: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix2: number
  readonly shapeHash: number
  /** 1 when the form has no letter or digit. */
  readonly mark: 0 | 1
}

export function wordForm(word: string): WordForm {
  const lower = word.toLowerCase().replace(/[’‘]/g, "'")
  return {
    word,
    lower,
    hash: hashOf(word),
    lowerHash: hashOf(lower),
    suffix2: hashOf(lower.slice(-2)),
    suffix3: hashOf(lower.slice(-3)),
    suffix4: hashOf(lower.slice(-4)),
    prefix2: hashOf(lower.slice(0, 2)),
    shapeHash: hashOf(shape(word)),
    mark: /[\p{L}\p{N}]/u.test(word) ? 0 : 1,
  }
}

/** Keeps what was computed for a key, up to a bound, then begins anew: memory stays flat. */
export class Remembered<Value> {
  private readonly known = new Map<string, Value>()
  private readonly compute: (key: string) => Value
  private readonly bound: number

  constructor(compute: (key: string) => Value, bound: number) {
    this.compute = compute
    this.bound = bound
  }

  get(key: string): Value {
    const found = this.known.get(key)
    if (found !== undefined) return found
    if (this.known.size >= this.bound) this.known.clear()
    // Token words are slices that would keep their whole report alive; the copy does not.
    const copy = Buffer.from(key, "utf16le").toString("utf16le")
    const value = this.compute(copy)
    this.known.set(copy, value)
    return value
  }
}
