/** Features of a run of tokens: `buckets[i * width + k]`, `counts[i]` of them used for token i. */
export class FeatureBuffer {
  readonly width: number
  buckets: Int32Array
  counts: Int32Array

  constructor(width: number, tokens: number) {
    this.width = width
    this.buckets = new Int32Array(width * tokens)
    this.counts = new Int32Array(tokens)
  }

  reserve(tokens: number): void {
    if (this.counts.length >= tokens) return
    this.buckets = new Int32Array(this.width * tokens * 2)
    this.counts = new Int32Array(tokens * 2)
  }
}
