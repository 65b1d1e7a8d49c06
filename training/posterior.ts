/** Posterior of a chain field while it is trained: marginals and expected transitions. */
import { legalTransitions } from "../src/attribution/chain-field.ts"

/** Numbers a token, room for seven labels; an eighth keeps tokens aligned. */
export const WIDE = 8

export class Posterior {
  readonly legal: Uint8Array
  /** `scores[i * WIDE + c]`, written by the caller. */
  scores = new Float64Array(1024 * WIDE)
  /** After `backward`: the probability of label c at token i. */
  marginal = new Float64Array(1024 * WIDE)
  /** After `backward`: how often each transition is to be expected. */
  readonly expected: Float64Array
  private readonly L: number
  private readonly factor: Float64Array
  private local = new Float64Array(1024 * WIDE)
  private alpha = new Float64Array(1024 * WIDE)
  private beta = new Float64Array(1024 * WIDE)

  constructor(labels: readonly string[]) {
    this.L = labels.length
    this.legal = legalTransitions(labels)
    this.factor = new Float64Array(this.legal.length)
    this.expected = new Float64Array(this.legal.length)
  }

  reserve(tokens: number): void {
    if (this.scores.length > tokens * WIDE) return
    const size = tokens * 2 * WIDE
    this.scores = new Float64Array(size)
    this.local = new Float64Array(size)
    this.alpha = new Float64Array(size)
    this.beta = new Float64Array(size)
    this.marginal = new Float64Array(size)
  }

  /** Scaled forward pass over the first n scores. */
  forward(n: number, transitions: Float64Array): void {
    const { L, factor, legal, scores, local, alpha } = this
    for (let k = 0; k < legal.length; k++)
      factor[k] = legal[k] ? Math.exp(transitions[k] as number) : 0
    for (let i = 0; i < n; i++) {
      const o = i * WIDE
      let top = -Infinity
      for (let c = 0; c < L; c++) if ((scores[o + c] as number) > top) top = scores[o + c] as number
      let sum = 0
      for (let c = 0; c < L; c++) {
        const here = Math.exp((scores[o + c] as number) - top)
        local[o + c] = here
        let reach = 0
        if (i === 0) reach = factor[L * L + c] as number
        else
          for (let p = 0; p < L; p++)
            reach += (alpha[o - WIDE + p] as number) * (factor[p * L + c] as number)
        sum += alpha[o + c] = reach * here
      }
      for (let c = 0; c < L; c++) alpha[o + c] = (alpha[o + c] as number) / sum
    }
  }

  /** Marginals, and the expected number of each transition. */
  backward(n: number): void {
    const { L, factor, local, alpha, beta, marginal, expected } = this
    expected.fill(0)
    const last = (n - 1) * WIDE
    for (let c = 0; c < L; c++) {
      beta[last + c] = 1
      marginal[last + c] = alpha[last + c] as number
    }
    for (let o = last - WIDE; o >= 0; o -= WIDE) {
      const next = o + WIDE
      let total = 0
      let scale = 0
      for (let p = 0; p < L; p++) {
        let value = 0
        for (let c = 0; c < L; c++)
          value +=
            (factor[p * L + c] as number) * (local[next + c] as number) * (beta[next + c] as number)
        beta[o + p] = value
        scale += value
        total += (alpha[o + p] as number) * value
      }
      for (let p = 0; p < L; p++) {
        const reach = (alpha[o + p] as number) / total
        marginal[o + p] = reach * (beta[o + p] as number)
        if (reach > 1e-9)
          for (let c = 0; c < L; c++)
            expected[p * L + c] =
              (expected[p * L + c] as number) +
              reach *
                (factor[p * L + c] as number) *
                (local[next + c] as number) *
                (beta[next + c] as number)
      }
      for (let p = 0; p < L; p++) beta[o + p] = (beta[o + p] as number) / scale
    }
    for (let c = 0; c < L; c++) expected[L * L + c] = marginal[c] as number
  }
}
