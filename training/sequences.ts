/** Training data of a chain field as flat shared arrays, so that workers read one copy. */

/** Token t has features `features[featureStart[t] .. featureStart[t + 1])` and label `labels[t]`. */
export interface Sequences {
  readonly labelCount: number
  readonly features: Int32Array
  readonly featureStart: Float64Array
  readonly labels: Uint8Array
  /** Sequence s holds tokens [sequenceStart[s], sequenceStart[s + 1]). */
  readonly sequenceStart: Int32Array
  readonly fold: Int8Array
}

const shared = (bytes: number) => new SharedArrayBuffer(bytes)

/** Collects sequences into growing shared columns. */
export class SequenceBuilder {
  private features = new Int32Array(1 << 24)
  private used = 0
  private readonly featureStart: number[] = [0]
  private readonly labels: number[] = []
  private readonly sequenceStart: number[] = [0]
  private readonly fold: number[] = []
  private readonly labelCount: number

  constructor(labelCount: number) {
    this.labelCount = labelCount
  }

  /** Features of the token that is ended next. */
  addFeatures(buckets: Int32Array, from: number, to: number): void {
    const count = to - from
    if (this.used + count > this.features.length) {
      const wider = new Int32Array(this.features.length * 2)
      wider.set(this.features)
      this.features = wider
    }
    this.features.set(buckets.subarray(from, to), this.used)
    this.used += count
  }

  endToken(label: number): void {
    this.featureStart.push(this.used)
    this.labels.push(label)
  }

  endSequence(fold: number): void {
    this.sequenceStart.push(this.labels.length)
    this.fold.push(fold)
  }

  finish(): Sequences {
    const features = new Int32Array(shared(this.used * 4))
    features.set(this.features.subarray(0, this.used))
    const featureStart = new Float64Array(shared(this.featureStart.length * 8))
    featureStart.set(this.featureStart)
    const labels = new Uint8Array(shared(this.labels.length))
    labels.set(this.labels)
    const sequenceStart = new Int32Array(shared(this.sequenceStart.length * 4))
    sequenceStart.set(this.sequenceStart)
    const fold = new Int8Array(shared(this.fold.length))
    fold.set(this.fold)
    return { labelCount: this.labelCount, features, featureStart, labels, sequenceStart, fold }
  }
}
