/**
 * Grows boosted trees for the logistic loss with soft targets (Friedman 2001; histograms and
 * second-order gains as in gradient boosting libraries). One thread, seeded.
 */
import type { Trees } from "../src/attribution/trees.ts"
import { Random } from "./random.ts"

export interface TreeOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly rowShare: number
  readonly columnShare: number
  readonly lambda: number
  readonly minWeight: number
  readonly bins: number
  readonly seed: number
}

export const TREE_OPTIONS: TreeOptions = {
  trees: 400,
  depth: 5,
  rate: 0.05,
  rowShare: 0.5,
  columnShare: 0.3,
  lambda: 5,
  minWeight: 8,
  bins: 48,
  seed: 1,
}

/** Log odds to begin with when all rows are right, or none. */
const SUREST = 10

/** Columns of small bin numbers; `cuts[f]` are the thresholds between the bins of feature f. */
export interface Binned {
  readonly columns: readonly Uint8Array[]
  readonly cuts: readonly Float32Array[]
}

function cutsOf(rows: readonly Float32Array[], f: number, bins: number): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / 20_000))
  const values: number[] = []
  for (let r = 0; r < rows.length; r += step) values.push(rows[r]?.[f] as number)
  values.sort((a, b) => a - b)
  const cuts: number[] = []
  for (let k = 1; k < bins; k++) {
    const cut = values[Math.floor((k * values.length) / bins)] as number
    if (cut > (values[0] as number) && cut > (cuts.at(-1) ?? -Infinity)) cuts.push(cut)
  }
  return Float32Array.from(cuts)
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= (cuts[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

/** Bins every feature at the quantiles of `rows`. */
export function bin(rows: readonly Float32Array[], bins: number): Binned {
  const width = rows[0]?.length ?? 0
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(rows, f, bins))
  const columns = cuts.map((own, f) => Uint8Array.from(rows, (row) => binOf(own, row[f] as number)))
  return { columns, cuts }
}

class Grower {
  private readonly data: Binned
  private readonly targets: Float32Array
  private readonly rows: Int32Array
  private readonly options: TreeOptions
  private readonly random: Random
  private readonly score: Float64Array
  private readonly gradient: Float32Array
  private readonly weight: Float32Array
  private readonly node: Uint8Array
  private readonly histogram: Float64Array
  readonly nodes: number

  constructor(data: Binned, targets: Float32Array, rows: Int32Array, options: TreeOptions) {
    this.data = data
    this.targets = targets
    this.rows = rows
    this.options = options
    this.random = new Random(options.seed)
    this.score = new Float64Array(targets.length)
    this.gradient = new Float32Array(targets.length)
    this.weight = new Float32Array(targets.length)
    this.node = new Uint8Array(targets.length)
    this.nodes = 2 ** (options.depth + 1) - 1
    this.histogram = new Float64Array(2 ** options.depth * (options.bins + 1) * 2)
  }

  grow(): Trees {
    const { trees } = this.options
    const feature = new Int16Array(trees * this.nodes).fill(-1)
    const value = new Float32Array(trees * this.nodes)
    const base = this.base()
    this.score.fill(base)
    for (let tree = 0; tree < trees; tree++) {
      const at = tree * this.nodes
      const cut = new Int16Array(this.nodes)
      const asked = feature.subarray(at, at + this.nodes)
      const sample = this.sample()
      for (let depth = 0; depth < this.options.depth; depth++) this.split(sample, depth, asked, cut)
      this.fillValues(sample, asked, cut, value.subarray(at, at + this.nodes))
    }
    return { nodes: this.nodes, feature, value, base }
  }

  private base(): number {
    let sum = 0
    for (const row of this.rows) sum += this.targets[row] as number
    const odds = Math.log(sum / (this.rows.length - sum))
    return Math.max(-SUREST, Math.min(SUREST, odds))
  }

  private sample(): Int32Array {
    const { rows, random, score, targets, gradient, weight, node } = this
    const threshold = this.options.rowShare * 4294967296
    const sample = rows.filter(() => random.next() < threshold)
    for (const row of sample) {
      const p = 1 / (1 + Math.exp(-(score[row] as number)))
      gradient[row] = (targets[row] as number) - p
      weight[row] = p * (1 - p)
      node[row] = 0
    }
    return sample
  }

  private split(sample: Int32Array, depth: number, asked: Int16Array, cut: Int16Array): void {
    const first = 2 ** depth - 1
    const width = 2 ** depth
    const best = new Float64Array(width).fill(1e-3)
    const { columns } = this.data
    const threshold = this.options.columnShare * 4294967296
    for (let f = 0; f < columns.length; f++) {
      if (this.random.next() >= threshold) continue
      this.fillHistogram(sample, f, first, width)
      for (let k = 0; k < width; k++) this.search(f, k, best, asked, cut, first)
    }
    this.descend(sample, first, width, asked, cut)
  }

  private fillHistogram(sample: Int32Array, f: number, first: number, width: number): void {
    const { node, gradient, weight, histogram } = this
    const column = this.data.columns[f] as Uint8Array
    const bins = (this.data.cuts[f] as Float32Array).length + 1
    histogram.fill(0, 0, width * bins * 2)
    for (const row of sample) {
      const k = (node[row] as number) - first
      if (k < 0) continue
      const at = (k * bins + (column[row] as number)) * 2
      histogram[at] = (histogram[at] as number) + (gradient[row] as number)
      histogram[at + 1] = (histogram[at + 1] as number) + (weight[row] as number)
    }
  }

  /** Best cut of feature f at node k of this depth. */
  private search(
    f: number,
    k: number,
    best: Float64Array,
    asked: Int16Array,
    cut: Int16Array,
    first: number,
  ): void {
    const { histogram } = this
    const { lambda, minWeight } = this.options
    const bins = (this.data.cuts[f] as Float32Array).length + 1
    const at = k * bins * 2
    let G = 0
    let H = 0
    for (let b = 0; b < bins; b++) {
      G += histogram[at + b * 2] as number
      H += histogram[at + b * 2 + 1] as number
    }
    if (H < 2 * minWeight) return
    const whole = (G * G) / (H + lambda)
    let g = 0
    let h = 0
    for (let b = 0; b < bins - 1; b++) {
      g += histogram[at + b * 2] as number
      h += histogram[at + b * 2 + 1] as number
      if (h < minWeight || H - h < minWeight) continue
      const gain = (g * g) / (h + lambda) + (G - g) ** 2 / (H - h + lambda) - whole
      if (gain <= (best[k] as number)) continue
      best[k] = gain
      asked[first + k] = f
      cut[first + k] = b
    }
  }

  private descend(
    sample: Int32Array,
    first: number,
    width: number,
    asked: Int16Array,
    cut: Int16Array,
  ): void {
    const { node } = this
    for (const row of sample) {
      const k = node[row] as number
      if (k < first || k >= first + width || (asked[k] as number) < 0) continue
      node[row] = this.child(row, k, asked, cut)
    }
  }

  private child(row: number, k: number, asked: Int16Array, cut: Int16Array): number {
    const column = this.data.columns[asked[k] as number] as Uint8Array
    return 2 * k + ((column[row] as number) <= (cut[k] as number) ? 1 : 2)
  }

  /** Leaf values from the sample; inner nodes get their threshold; all rows move on. */
  private fillValues(
    sample: Int32Array,
    asked: Int16Array,
    cut: Int16Array,
    value: Float32Array,
  ): void {
    const G = new Float64Array(this.nodes)
    const H = new Float64Array(this.nodes)
    for (const row of sample) {
      const k = this.node[row] as number
      G[k] = (G[k] as number) + (this.gradient[row] as number)
      H[k] = (H[k] as number) + (this.weight[row] as number)
    }
    for (let k = 0; k < this.nodes; k++)
      value[k] = (this.options.rate * (G[k] as number)) / ((H[k] as number) + this.options.lambda)
    for (const row of this.rows) {
      let k = 0
      while ((asked[k] as number) >= 0) k = this.child(row, k, asked, cut)
      this.score[row] = (this.score[row] as number) + (value[k] as number)
    }
    for (let k = 0; k < this.nodes; k++)
      if ((asked[k] as number) >= 0)
        value[k] = this.data.cuts[asked[k] as number]?.[cut[k] as number] as number
  }
}

/** Grows trees on the given rows of the binned data. */
export const growTrees = (
  data: Binned,
  targets: Float32Array,
  rows: Int32Array,
  options: TreeOptions,
): Trees => new Grower(data, targets, rows, options).grow()
