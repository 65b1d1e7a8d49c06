/** Which statement of a reprint is which of its origin: printed again, edited or told anew. */
import { commonRun, likenessOf, type Weights } from "./likeness.ts"
import { kinshipOf } from "./same-speaker.ts"
import type { Utterance } from "./utterance.ts"

export interface Pair {
  readonly later: Utterance
  readonly earlier: Utterance
}

interface Match extends Pair {
  readonly score: number
  /** Places in the two reports. */
  readonly at: readonly [number, number]
}

/** What the speaker adds to the likeness of the words. */
const credit = { same: 0.3, party: 0.05, unnamed: 0.15, unknown: 0, different: -0.5 } as const
const least = 0.32
/** So like each other that a change of order does not matter. */
const sure = 0.8

/**
 * Pairs one to one, the likeliest first, and never across: a retelling keeps the order.
 *
 * @param later statements of one report, in the order of the text
 * @param earlier statements of the report it is made from
 */
export function pairReprints(
  later: readonly Utterance[],
  earlier: readonly Utterance[],
  weights: Weights,
): Pair[] {
  const matches = later.flatMap((one, i) =>
    earlier.flatMap((other, k) => {
      const match = {
        later: one,
        earlier: other,
        score: scoreOf(one, other, weights),
        at: [i, k] as const,
      }
      return match.score >= least ? [match] : []
    }),
  )
  const taken: Match[] = []
  for (const match of matches.toSorted((a, b) => b.score - a.score))
    if (fits(match, taken)) taken.push(match)
  return [...taken, ...leftOver(later, earlier, taken)]
}

function scoreOf(later: Utterance, earlier: Utterance, weights: Weights): number {
  const { within, mutual, shared } = likenessOf(later, earlier, weights)
  if (shared === 0) return 0
  const likeness = 0.5 * within + 0.5 * mutual
  const shortest = Math.min(later.gist.length, earlier.gist.length)
  const copied = likeness > 0.6 && shortest > 2 && commonRun(later.gist, earlier.gist) >= shortest
  return copied ? likeness + 0.3 : likeness + credit[kinshipOf(later, earlier)]
}

const fits = ({ score, at: [i, k] }: Match, taken: readonly Match[]): boolean =>
  taken.every(
    ({ at: [x, y] }) =>
      i !== x && k !== y && (score >= sure || Math.sign(i - x) === Math.sign(k - y)),
  )

const areAkin = (one: Utterance, other: Utterance): boolean =>
  one === other || ["same", "unnamed"].includes(kinshipOf(one, other))

/** Between two pairs, a speaker's only words on the one side are his only words on the other. */
function leftOver(
  later: readonly Utterance[],
  earlier: readonly Utterance[],
  taken: readonly Match[],
): Pair[] {
  const open = [
    later.filter((_, i) => !taken.some(({ at }) => at[0] === i)),
    earlier.filter((_, k) => !taken.some(({ at }) => at[1] === k)),
  ] as const
  const onlyOf = (one: Utterance, side: readonly Utterance[]): Utterance | null => {
    const own = side.filter((other) => areAkin(one, other))
    return own.length === 1 ? (own[0] ?? null) : null
  }
  return open[0].flatMap((one) => {
    const other = onlyOf(one, open[1])
    if (other === null || onlyOf(one, open[0]) !== one) return []
    const at = [later.indexOf(one), earlier.indexOf(other)] as const
    return fits({ later: one, earlier: other, score: 0, at }, taken)
      ? [{ later: one, earlier: other }]
      : []
  })
}
