/**
 * Features of a run of tokens: those of token i are `buckets[starts[i] .. ends[i])`. Neighbours
 * with the same features share them (`repeat`), and their weights are summed once.
 */
export class FeatureBuffer {
  readonly width: number
  buckets: Int32Array
  starts: Int32Array
  ends: Int32Array

  constructor(width: number, tokens: number) {
    this.width = width
    this.buckets = new Int32Array(width * tokens)
    this.starts = new Int32Array(tokens)
    this.ends = new Int32Array(tokens)
  }

  reserve(tokens: number): void {
    if (this.starts.length >= tokens) return
    this.buckets = new Int32Array(this.width * tokens * 2)
    this.starts = new Int32Array(tokens * 2)
    this.ends = new Int32Array(tokens * 2)
  }

  /** Token i has its features where those of token i are kept, up to `end`. */
  close(i: number, end: number): void {
    this.starts[i] = i * this.width
    this.ends[i] = end
  }

  /** Token i has the features of the token before it. */
  repeat(i: number): void {
    this.starts[i] = this.starts[i - 1] as number
    this.ends[i] = this.ends[i - 1] as number
  }
}
