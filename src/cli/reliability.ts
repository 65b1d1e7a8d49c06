/** How far the confidence can be trusted: of those at .9, are nine in ten right? */

export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

export interface ReliabilityBin {
  /** From this confidence on, up to the next bin. */
  readonly from: number
  readonly count: number
  readonly meanConfidence: number
  readonly shareRight: number
}

export interface Reliability {
  /** Tenths of the confidence, the empty ones left out. */
  readonly bins: readonly ReliabilityBin[]
  /** Mean distance between confidence and share right, every prediction weighing the same. */
  readonly calibrationError: number
}

/**
 * ```ts
 * reliabilityOf([{ confidence: 1, right: true }, { confidence: 0.9, right: false }]).bins.length // 1
 * ```
 */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: 10 }, (_, tenth) => {
    const here = judged.filter(({ confidence }) => tenthOf(confidence) === tenth)
    return {
      from: tenth / 10,
      count: here.length,
      meanConfidence: mean(here.map(({ confidence }) => confidence)),
      shareRight: mean(here.map(({ right }) => (right ? 1 : 0))),
    }
  }).filter(({ count }) => count > 0)
  const distances = bins.map((bin) => bin.count * Math.abs(bin.meanConfidence - bin.shareRight))
  const calibrationError =
    judged.length === 0 ? 0 : distances.reduce((sum, one) => sum + one, 0) / judged.length
  return { bins, calibrationError }
}

/** Ten hundredths above a tenth still belong to it, and 1 to the last. */
const tenthOf = (confidence: number): number => Math.min(9, Math.floor(confidence * 10 + 1e-9))

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
