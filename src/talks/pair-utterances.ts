/** One utterance in reports that are nobody's reprints: quoted again, cut short, or reworded. */
import { corrects } from "./denial.ts"
import { commonRun, likenessOf, type Weights } from "./likeness.ts"
import type { Pair } from "./pair-reprints.ts"
import { kinshipOf } from "./same-speaker.ts"
import type { Utterance } from "./utterance.ts"

/** More reports than these hold the words: kept of the first ones. */
const longest = 30

/** @param utterances in the order of publication */
export function pairUtterances(utterances: readonly Utterance[], weights: Weights): Pair[] {
  const pairs: Pair[] = []
  const known = new Map<string, Utterance[]>()
  for (const later of utterances) {
    const keys = keysOf(later)
    const candidates = new Set(keys.flatMap((key) => known.get(key) ?? []))
    for (const earlier of candidates)
      if (earlier.origin !== later.origin && isOne(later, earlier, weights))
        pairs.push({ later, earlier })
    for (const key of keys) keep(known, key, later)
  }
  return pairs
}

/** Two words in a row, or one speaker on one day. */
function keysOf({ gist, names, day }: Utterance): string[] {
  const runs = gist.slice(1).map((root, i) => `${gist[i]} ${root}`)
  const speaker = names.at(-1)
  return speaker === undefined || day === null
    ? runs
    : [...runs, ...[day, day + 1].map((on) => `${speaker} on ${on}`)]
}

function keep(known: Map<string, Utterance[]>, key: string, utterance: Utterance): void {
  const list = known.get(key)
  if (list === undefined) known.set(key, [utterance])
  else if (list.length < longest) list.push(utterance)
}

function isOne(later: Utterance, earlier: Utterance, weights: Weights): boolean {
  const kinship = kinshipOf(later, earlier)
  if (kinship === "different" || kinship === "party") return false
  if (corrects(later.statement) !== corrects(earlier.statement)) return false
  return (
    isQuotedAgain(later, earlier, kinship === "same") ||
    (kinship === "same" && isReworded(later, earlier, weights))
  )
}

/** The same words in a row, whole or a quotation out of them. An unknown speaker takes more. */
function isQuotedAgain(later: Utterance, earlier: Utterance, known: boolean): boolean {
  const least = known ? 3 : isWhole(later, earlier) ? 4 : 6
  const again = later.wordings.some((a) =>
    earlier.wordings.some((b) => {
      const shortest = Math.min(a.length, b.length)
      return shortest >= least && commonRun(a, b) >= Math.ceil(0.85 * shortest)
    }),
  )
  return again && (near(later, earlier) || (isQuoted(later) && isQuoted(earlier)))
}

/** Quoted from end to end, and the same to the last word. */
const isWhole = (later: Utterance, earlier: Utterance): boolean =>
  later.statement.form === "direct" &&
  earlier.statement.form === "direct" &&
  later.gist.length > 1 &&
  later.wordings[0]?.join(" ") === earlier.wordings[0]?.join(" ")

const isQuoted = ({ statement: { form, quote } }: Utterance): boolean =>
  form === "direct" || /["“„«‘]/u.test(quote)

/** Said on one day, or printed on the next. */
const near = ({ day: a }: Utterance, { day: b }: Utterance): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= 1

/** Does one name the other's outlet, or both a third, as the one that carried the words? */
const areCarriedOn = (later: Utterance, earlier: Utterance): boolean =>
  later.carriers
    .slice(1)
    .some((a) => earlier.carriers.some((b) => a.every((root) => b.includes(root))))

/** Other words for what one speaker said on one day; the same opinion on another day is another. */
function isReworded(later: Utterance, earlier: Utterance, weights: Weights): boolean {
  if (!near(later, earlier) && !areCarriedOn(later, earlier)) return false
  const { within, mutual, shared, figure } = likenessOf(later, earlier, weights)
  if (figure && shared > 1) return within >= 0.25
  return shared > 1 && within >= 0.6 && mutual >= 0.4
}
