/** Boosted trees laid out to be asked quickly: all of one depth, four walked side by side. */
import { type Trees } from "./trees.ts"

/** Complete trees: `inner` questions and `inner + 1` leaves each. */
export interface Forest {
  readonly depth: number
  readonly feature: Uint8Array
  /** A number below it goes to child 2k + 1, any other to 2k + 2; -Infinity where nothing is asked. */
  readonly threshold: Float64Array
  readonly leaf: Float64Array
  readonly base: number
}

const ABREAST = 4

/** Carries a leaf above the lowest row down to all the leaves under it. */
function complete({ feature, value, nodes }: Trees, tree: number, forest: Forest, to: number) {
  const inner = (nodes - 1) / 2
  const own = Float64Array.from(value.subarray(tree * nodes, (tree + 1) * nodes))
  const asks = feature.slice(tree * nodes, (tree + 1) * nodes)
  for (let k = 0; k < inner; k++) {
    const asked = asks[k] as number
    forest.feature[to * inner + k] = Math.max(0, asked)
    forest.threshold[to * inner + k] = asked < 0 ? -Infinity : (own[k] as number)
    if (asked < 0) own[2 * k + 1] = own[2 * k + 2] = own[k] as number
    if (asked < 0) asks[2 * k + 1] = asks[2 * k + 2] = -1
  }
  forest.leaf.set(own.subarray(inner), to * (inner + 1))
}

export function forestOf(trees: Trees): Forest {
  const count = trees.feature.length / trees.nodes
  const padded = Math.ceil(count / ABREAST) * ABREAST
  const inner = (trees.nodes - 1) / 2
  const forest: Forest = {
    depth: Math.log2(inner + 1),
    feature: new Uint8Array(padded * inner),
    threshold: new Float64Array(padded * inner),
    leaf: new Float64Array(padded * (inner + 1)),
    base: trees.base,
  }
  for (let tree = 0; tree < count; tree++) complete(trees, tree, forest, tree)
  return forest
}

/** Log odds of a reading with these features, summed over all trees. */
export function logOdds({ depth, feature, threshold, leaf, base }: Forest, x: Float64Array) {
  const inner = (1 << depth) - 1
  let sum = base
  for (let a = 0, at = 0; a < feature.length; a += inner * ABREAST, at += (inner + 1) * ABREAST) {
    const b = a + inner
    const c = b + inner
    const d = c + inner
    let i = 0
    let j = 0
    let k = 0
    let l = 0
    // A comparison as a number, not as a branch: no guess is right often enough here.
    for (let step = 0; step < depth; step++) {
      i = 2 * i + 2 - Number((x[feature[a + i] as number] as number) < (threshold[a + i] as number))
      j = 2 * j + 2 - Number((x[feature[b + j] as number] as number) < (threshold[b + j] as number))
      k = 2 * k + 2 - Number((x[feature[c + k] as number] as number) < (threshold[c + k] as number))
      l = 2 * l + 2 - Number((x[feature[d + l] as number] as number) < (threshold[d + l] as number))
    }
    sum += leaf[at + i - inner] as number
    sum += leaf[at + j + 1] as number
    sum += leaf[at + k + inner + 2] as number
    sum += leaf[at + l + 2 * inner + 3] as number
  }
  return sum
}
