/** Boosted decision trees: probability that a reading is right. */

/** Complete binary trees, `nodes` entries each: node k has children 2k+1 (below) and 2k+2. */
export interface Trees {
  readonly nodes: number
  /** Feature to ask at a node; -1 marks a leaf. */
  readonly feature: Int16Array
  /** Threshold of an inner node, value of a leaf. */
  readonly value: Float32Array
  readonly base: number
}

/** Log odds summed over all trees, as a probability. */
export function probability({ nodes, feature, value, base }: Trees, x: ArrayLike<number>): number {
  let sum = base
  for (let tree = 0; tree < feature.length; tree += nodes) {
    let k = 0
    let asked = feature[tree] as number
    while (asked >= 0) {
      k = (x[asked] as number) < (value[tree + k] as number) ? 2 * k + 1 : 2 * k + 2
      asked = feature[tree + k] as number
    }
    sum += value[tree + k] as number
  }
  return 1 / (1 + Math.exp(-sum))
}
