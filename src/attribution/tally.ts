/** Running counts over one paragraph, so that what stands between two tokens is a difference. */
import { hashOf } from "../language/hash.ts"
import { isVerb } from "../language/tag.ts"
import type { Clues } from "./clues.ts"

const COMMA = hashOf(",")
const joiners: ReadonlySet<number> = new Set(["that", "whether", "if", "how"].map(hashOf))

/** Entry k counts what stands before the k-th token of the paragraph. */
export class Tally {
  commas = new Int32Array(512)
  joiners = new Int32Array(512)
  verbs = new Int32Array(512)
  /** Verbs that are no cue, however weak. */
  plainVerbs = new Int32Array(512)

  /** Counts tokens [from, to). */
  count({ lower, tag, strength }: Clues, from: number, to: number): void {
    this.reserve(to - from + 1)
    for (let i = from, k = 0; i < to; i++, k++) {
      const word = lower[i] as number
      const verb = isVerb[tag[i] as number] as number
      this.commas[k + 1] = (this.commas[k] as number) + (word === COMMA ? 1 : 0)
      this.joiners[k + 1] = (this.joiners[k] as number) + (joiners.has(word) ? 1 : 0)
      this.verbs[k + 1] = (this.verbs[k] as number) + verb
      this.plainVerbs[k + 1] = (this.plainVerbs[k] as number) + (strength[i] === 0 ? verb : 0)
    }
  }

  private reserve(size: number): void {
    if (this.commas.length >= size) return
    this.commas = new Int32Array(size * 2)
    this.joiners = new Int32Array(size * 2)
    this.verbs = new Int32Array(size * 2)
    this.plainVerbs = new Int32Array(size * 2)
  }
}

/** How many of a column stand in [a, b), counted from the paragraph's first token. */
export const tallied = (column: Int32Array, a: number, b: number): number =>
  (column[b] as number) - (column[a] as number)
