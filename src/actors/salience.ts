/** Who is in mind at a place of the text: what a pronoun takes up, or a description. */
import type { Figure, Gender } from "./figure.ts"

export interface Sighting {
  readonly figures: readonly Figure[]
  readonly sentence: number
  readonly paragraph: number
  /** How likely the next pronoun takes it up: a speaker 1, a subject .9, others less. */
  readonly weight: number
}

const FADES = 0.68
/** What stands in an earlier paragraph has faded a little more. */
const ANEW = 0.9
/** Who is spoken of is seldom who speaks. */
const TOLD = 0.6
const REACH = 8
/** The best must be better than the next by this much; two equally good are nobody. */
const LEAD = 1.15

/** Where the reading stands. */
export interface Place {
  readonly sentence: number
  readonly paragraph: number
}

/** What the source of an attribution weighs. */
export const SPEAKER = 1

/** What a subject weighs; objects and places weigh less. */
export const SUBJECT = 0.75

export interface Memory {
  see(sighting: Sighting): void
  /**
   * The one figure in mind that fits; null when there is none, or two are as good.
   *
   * @param root whose it is: two of one owner are no rivals ("Tarvenn's delegation" and Tarvenn)
   * @param least the weight a sighting must have: a subject's, say, not that of a mere mention
   * @param content is the sentence so far what somebody says, as before ", he said"?
   */
  recall(
    now: Place,
    fits: (one: Figure) => boolean,
    root?: (one: Figure) => Figure,
    least?: number,
    content?: boolean,
  ): Figure | null
  /** The last pair or group named in one breath ("Brusek and Palvin"). */
  recallMany(now: Place): readonly Figure[]
  /** Whoever spoke last, a few sentences back at most. */
  lastSpeakers(now: Place): readonly Figure[]
  /** All who fit of the last sentence that has two or more of them. */
  together(now: Place, fits: (one: Figure) => boolean, reach?: number): readonly Figure[]
}

/** The highest score, when no rival comes near. */
function leader(scores: Map<Figure, number>, root?: (one: Figure) => Figure): Figure | null {
  const [best, ...rest] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (best === undefined) return null
  const own = root?.(best[0])
  const rival = rest.find(([one]) => own === undefined || root?.(one) !== own)
  return best[1] > (rival?.[1] ?? 0) * LEAD ? best[0] : null
}

export function memory(): Memory {
  const seen: Sighting[] = []
  const recall: Memory["recall"] = (
    { sentence, paragraph },
    fits,
    root,
    least = 0,
    content = false,
  ) => {
    const scores = new Map<Figure, number>()
    for (let k = seen.length - 1; k >= 0; k--) {
      const { figures, sentence: at, paragraph: in_, weight } = seen[k] as Sighting
      if (sentence - at > REACH) break
      if (weight < least) continue
      const told = content && sentence === at ? TOLD : 1
      const score = told * weight * FADES ** (sentence - at) * (in_ === paragraph ? 1 : ANEW)
      for (const one of figures)
        if (fits(one)) scores.set(one, Math.max(scores.get(one) ?? 0, score))
    }
    return leader(scores, root)
  }
  const recallMany: Memory["recallMany"] = ({ sentence }) => {
    for (let k = seen.length - 1; k >= 0; k--) {
      const { figures, sentence: at } = seen[k] as Sighting
      if (sentence - at > 1) return []
      if (figures.length > 1) return figures
    }
    return []
  }
  return {
    see: (sighting) => void seen.push(sighting),
    recall,
    recallMany,
    lastSpeakers: ({ sentence }) => {
      const last = seen.findLast(({ weight }) => weight === SPEAKER)
      return last !== undefined && sentence - last.sentence <= CLOSE ? last.figures : []
    },
    together: (now, fits, reach = FAR) => together(seen, now, fits, reach),
  }
}

const CLOSE = 3
const FAR = 20

function together(
  seen: readonly Sighting[],
  now: Place,
  fits: (one: Figure) => boolean,
  reach: number,
): readonly Figure[] {
  let found = new Set<Figure>()
  let at = -1
  for (let k = seen.length - 1; k >= 0; k--) {
    const { figures, sentence } = seen[k] as Sighting
    if (now.sentence - sentence > reach) break
    if (sentence !== at) {
      if (found.size > 1) break
      found = new Set()
      at = sentence
    }
    for (const one of figures.toReversed()) if (fits(one)) found.add(one)
  }
  return found.size > 1 ? [...found].toReversed() : []
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
