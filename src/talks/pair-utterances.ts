/** One utterance in reports that are nobody's reprints: quoted again, cut short, or reworded. */
import { commonRun, type Likeness, likenessOf, type Weights } from "./likeness.ts"
import type { Pair } from "./pair-reprints.ts"
import { kinshipOf } from "./same-speaker.ts"
import type { Ties } from "./ties.ts"
import type { Utterance } from "./utterance.ts"

/** More statements than these hold the words: kept of the first ones. */
const longest = 10

/** What may be tied: no answer to what it answers, nor statements that others tie already. */
interface Open extends Ties {
  isOpen(pair: Pair): boolean
}

/** @param utterances in the order of publication */
export function pairUtterances(
  utterances: readonly Utterance[],
  weights: Weights,
  { isOpen, tie }: Open,
): Pair[] {
  const pairs: Pair[] = []
  if (utterances.every(({ origin }) => origin === utterances[0]?.origin)) return pairs
  const known = new Map<string, Utterance[]>()
  for (const later of utterances) {
    const keys = keysOf(later)
    for (const earlier of new Set(keys.flatMap((key) => known.get(key) ?? []))) {
      const pair = { later, earlier }
      if (earlier.origin === later.origin || !isOpen(pair)) continue
      if (!isOne(later, earlier, weights)) continue
      tie(later.place, earlier.place)
      pairs.push(pair)
    }
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
  const likeness = likenessOf(later, earlier, weights)
  if (likeness.shared < 2 || later.sense.corrects !== earlier.sense.corrects) return false
  return (
    isQuotedAgain(later, earlier, kinship === "same") ||
    (kinship === "same" && isReworded(later, earlier, likeness))
  )
}

/** The same words in a row, whole or a quotation out of them. An unknown speaker takes more. */
function isQuotedAgain(later: Utterance, earlier: Utterance, known: boolean): boolean {
  if (!near(later, earlier) && !(isQuoted(later) && isQuoted(earlier))) return false
  const least = known ? 3 : isWhole(later, earlier) ? 4 : 6
  return later.wordings.some((a) =>
    earlier.wordings.some((b) => {
      const shortest = Math.min(a.length, b.length)
      return shortest >= least && commonRun(a, b) >= Math.ceil(0.85 * shortest)
    }),
  )
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
function isReworded(
  later: Utterance,
  earlier: Utterance,
  { within, mutual, figure }: Likeness,
): boolean {
  if (!near(later, earlier) && !areCarriedOn(later, earlier)) return false
  return figure ? within >= 0.25 : within >= 0.6 && mutual >= 0.4
}
