/** Linear-chain conditional random field over given scores: best path, marginals, sampled paths. */
import { isLegal } from "./label.ts"

/** Transition weights: `weights[p * L + c]` from label p to c; row L begins the sequence. */
export function legalTransitions(labels: readonly string[]): Uint8Array {
  const legal = new Uint8Array((labels.length + 1) * labels.length)
  for (let p = 0; p <= labels.length; p++)
    for (let c = 0; c < labels.length; c++)
      legal[p * labels.length + c] = isLegal(labels[p] ?? null, labels[c] as string) ? 1 : 0
  return legal
}

export class ChainField {
  readonly labels: number
  /** Scores of the current sequence, written by the caller: `scores[i * labels + c]`. */
  scores = new Float64Array(0)
  /** After `backward`: probability of label c at token i. */
  marginals = new Float64Array(0)
  private readonly transition: Float64Array
  private readonly factor: Float64Array
  /** The labels that may come before each label stand from its first to its last. */
  private readonly first: Uint8Array
  private readonly last: Uint8Array
  private alpha = new Float64Array(0)
  private beta = new Float64Array(0)
  private best = new Float64Array(0)
  private local = new Float64Array(0)
  private from = new Uint8Array(0)
  /** What `sample` draws by, computed when first needed after `forward`. */
  private shares = new Float64Array(0)
  private known = new Uint8Array(0)

  constructor(labels: readonly string[], weights: Float32Array) {
    const legal = legalTransitions(labels)
    this.labels = labels.length
    const before = labels.map((_, c) =>
      labels.flatMap((_from, p) => (legal[p * labels.length + c] ? [p] : [])),
    )
    this.first = Uint8Array.from(before, (own) => own[0] ?? 0)
    this.last = Uint8Array.from(before, (own) => own.at(-1) ?? 0)
    this.transition = Float64Array.from(weights, (w, k) => (legal[k] ? w : -1e9))
    this.factor = Float64Array.from(weights, (w, k) => (legal[k] ? Math.exp(w) : 0))
  }

  /** Makes room for a sequence of n tokens and clears its scores. */
  begin(n: number): void {
    const size = n * this.labels
    if (this.scores.length < size) {
      this.scores = new Float64Array(size * 2)
      this.marginals = new Float64Array(size * 2)
      this.alpha = new Float64Array(size * 2)
      this.beta = new Float64Array(size * 2)
      this.best = new Float64Array(size * 2)
      this.local = new Float64Array(size * 2)
      this.from = new Uint8Array(size * 2)
      this.known = new Uint8Array(2 * n * (this.labels + 1))
      this.shares = new Float64Array(this.known.length * (this.labels + 1))
      return
    }
    this.scores.fill(0, 0, size)
  }

  /** Most probable path into `path[offset..]`; `bias` is added to each label's scores. */
  viterbi(n: number, bias: Float64Array, path: Uint8Array, offset: number): void {
    const { labels: L, transition, scores, best, from, first, last } = this
    for (let c = 0; c < L; c++)
      best[c] = (transition[L * L + c] as number) + (scores[c] as number) + (bias[c] as number)
    for (let i = 1, o = L; i < n; i++, o += L)
      for (let c = 0; c < L; c++) {
        let top = -Infinity
        let arg = 0
        for (let p = first[c] as number; p <= (last[c] as number); p++) {
          const value = (best[o - L + p] as number) + (transition[p * L + c] as number)
          if (value > top) {
            top = value
            arg = p
          }
        }
        best[o + c] = top + (scores[o + c] as number) + (bias[c] as number)
        from[o + c] = arg
      }
    this.traceBack(n, path, offset)
  }

  private traceBack(n: number, path: Uint8Array, offset: number): void {
    const { labels: L, best, from } = this
    const last = (n - 1) * L
    let label = 0
    for (let c = 1; c < L; c++)
      if ((best[last + c] as number) > (best[last + label] as number)) label = c
    for (let i = n - 1; i >= 0; i--) {
      path[offset + i] = label
      label = from[i * L + label] as number
    }
  }

  /** Scaled forward pass; needed before `backward` and `sample`. Exponentials once a score. */
  forward(n: number, bias: Float64Array): void {
    const { labels: L, scores, alpha, local, factor, first, last } = this
    this.known.fill(0, 0, n * (L + 1))
    for (let i = 0, o = 0; i < n; i++, o += L) {
      let top = -Infinity
      for (let c = 0; c < L; c++) {
        const value = (scores[o + c] as number) + (bias[c] as number)
        local[o + c] = value
        if (value > top) top = value
      }
      let sum = 0
      for (let c = 0; c < L; c++) {
        const here = Math.exp((local[o + c] as number) - top)
        local[o + c] = here
        let reach = 0
        if (i === 0) reach = factor[L * L + c] as number
        else
          for (let p = first[c] as number; p <= (last[c] as number); p++)
            reach += (alpha[o - L + p] as number) * (factor[p * L + c] as number)
        sum += alpha[o + c] = reach * here
      }
      for (let c = 0; c < L; c++) alpha[o + c] = (alpha[o + c] as number) / sum
    }
  }

  /** Marginals of every token, from the forward pass. */
  backward(n: number): void {
    const { labels: L, alpha, beta, marginals, local, factor } = this
    const last = (n - 1) * L
    for (let c = 0; c < L; c++) {
      beta[last + c] = 1
      marginals[last + c] = alpha[last + c] as number
    }
    for (let o = last - L; o >= 0; o -= L) {
      const next = o + L
      let scale = 0
      let total = 0
      for (let p = 0; p < L; p++) {
        let value = 0
        for (let c = 0; c < L; c++)
          value +=
            (factor[p * L + c] as number) * (local[next + c] as number) * (beta[next + c] as number)
        beta[o + p] = value
        scale += value
      }
      for (let p = 0; p < L; p++) {
        beta[o + p] = (beta[o + p] as number) / scale
        total += marginals[o + p] = (alpha[o + p] as number) * (beta[o + p] as number)
      }
      for (let p = 0; p < L; p++) marginals[o + p] = (marginals[o + p] as number) / total
    }
  }

  /** One path drawn from the posterior, from the forward pass; `random` gives [0, 1). */
  sample(n: number, path: Uint8Array, random: () => number): void {
    const { labels: L, shares, known } = this
    const step = L + 1
    let next = L
    for (let i = n - 1; i >= 0; i--) {
      const at = i * step + next
      if (known[at] === 0) this.share(i, next)
      const from = at * step
      let left = random() * (shares[from + L] as number)
      let label = 0
      for (; label < L - 1; label++) {
        left -= shares[from + label] as number
        if (left <= 0) break
      }
      path[i] = next = label
    }
  }

  /** Weight of each label of token i before label `next` (L: at the end), then their sum. */
  private share(i: number, next: number): void {
    const { labels: L, alpha, factor, shares } = this
    const at = i * (L + 1) + next
    let sum = 0
    for (let c = 0; c < L; c++) {
      const weight =
        (alpha[i * L + c] as number) * (next === L ? 1 : (factor[c * L + next] as number))
      shares[at * (L + 1) + c] = weight
      sum += weight
    }
    shares[at * (L + 1) + L] = sum
    this.known[at] = 1
  }
}
