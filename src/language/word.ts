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
