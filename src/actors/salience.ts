/** Who is in mind at a place of the text: what a pronoun takes up, or a description. */
import type { Figure, Gender } from "./figure.ts"

export interface Sighting {
  readonly figures: readonly Figure[]
  readonly sentence: number
  /** How likely the next pronoun takes it up: a speaker 1, a subject .9, others less. */
  readonly weight: number
}

const FADES = 0.72
const REACH = 7
/** The best must be better than the next by this much; two equally good are nobody. */
const LEAD = 1.15

export interface Memory {
  see(sighting: Sighting): void
  /** The one figure in mind that fits; null when there is none, or two are as good. */
  recall(sentence: number, fits: (one: Figure) => boolean): Figure | null
  /** The last pair or group named in one breath ("Karnow and Drusko"). */
  recallMany(sentence: number): readonly Figure[]
}

export function memory(): Memory {
  const seen: Sighting[] = []
  const recall = (sentence: number, fits: (one: Figure) => boolean): Figure | null => {
    const scores = new Map<Figure, number>()
    for (let k = seen.length - 1; k >= 0; k--) {
      const { figures, sentence: at, weight } = seen[k] as Sighting
      if (sentence - at > REACH) break
      const score = weight * FADES ** (sentence - at)
      for (const one of figures)
        if (fits(one)) scores.set(one, Math.max(scores.get(one) ?? 0, score))
    }
    let best: Figure | null = null
    let first = 0
    let second = 0
    for (const [one, score] of scores) {
      if (score > first) [best, second, first] = [one, first, score]
      else if (score > second) second = score
    }
  return first > second * LEAD ? best : null
  }
  const recallMany = (sentence: number): readonly Figure[] => {
    for (let k = seen.length - 1; k >= 0; k--) {
      const { figures, sentence: at } = seen[k] as Sighting
      if (sentence - at > 1) return []
      if (figures.length > 1) return figures
    }
    return []
  }
  return { see: (sighting) => void seen.push(sighting), recall, recallMany }
}

const single = (one: Figure): boolean =>
  !one.plural && (one.kind === "person" || one.kind === "unnamed")

/** May "he" or "she" stand for this figure? */
export const fitsGender =
  (gender: Gender) =>
  (one: Figure): boolean =>
    single(one) && (one.gender === null || one.gender === gender)

/** May "it" stand for this figure? */
export const isBody = (one: Figure): boolean =>
  !one.plural && (one.kind === "organisation" || one.kind === "state" || one.kind === "outlet")

export const isState = (one: Figure): boolean => one.kind === "state"

/** May "they" stand for this figure? */
export const isMany = (one: Figure): boolean => one.plural || one.kind === "organisation"
