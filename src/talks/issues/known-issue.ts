/** Which issue of the codebook a run of words is about. */
import type { Tagged } from "../../language/tagged.ts"
import type { Run } from "../meaning/run.ts"
import type { IssueIndex } from "./worth.ts"
import { type Quantity, quantitiesIn } from "./quantity.ts"
import { conceptOf } from "./thesaurus.ts"

const TRIGGER = 1.5
const EXACT = 1.2
const UNIT = 0.6
const BARE = 0.8
/** Less than a word of the name, or a number of the rungs, is not enough. */
const ENOUGH = 0.8

/** Does a trigger's words stand at a token, the last of them as a stem? */
function standsAt({ lowered }: Tagged, trigger: string, at: number, to: number): boolean {
  const words = trigger.split(" ")
  return words.every((word, k) => {
    const found = at + k < to ? (lowered[at + k] as string) : ""
    return k === words.length - 1 ? found.startsWith(word) : found === word
  })
}

function addTriggers(scores: number[], tagged: Tagged, { triggers }: IssueIndex, run: Run): void {
  triggers.forEach((some, k) => {
    for (const trigger of some)
      for (let at = run.from; at < run.to; at++)
        if (standsAt(tagged, trigger, at, run.to)) {
          scores[k]! += TRIGGER
          break
        }
  })
}

/** "A piece passed on by the agency": words are handed on, nobody passes anywhere. */
const isHandedOn = ({ lemmas, lowered }: Tagged, at: number): boolean =>
  lemmas[at] === "pass" && /^(?:on|along)$/.test(lowered[at + 1] ?? "")

/** @returns for each issue the first token that names it, the end of the run without one */
function addWords(scores: number[], tagged: Tagged, { worth }: IssueIndex, run: Run): number[] {
  const first = scores.map(() => run.to)
  const seen = new Set<string>()
  for (let at = run.from; at < run.to; at++) {
    if (isHandedOn(tagged, at)) continue
    const concept = conceptOf(tagged.lemmas[at] as string)
    const entries = seen.has(concept) ? undefined : worth.get(concept)
    seen.add(concept)
    for (const [k, value] of entries ?? []) {
      scores[k]! += value
      first[k] = Math.min(first[k] as number, at)
    }
  }
  return first
}

/** What a quantity of the text says for an issue whose rungs hold these. */
function worthOf({ amount, unit }: Quantity, rungs: readonly Quantity[]): number {
  if (unit !== null) {
    const alike = rungs.filter((rung) => rung.unit === unit)
    return alike.some((rung) => rung.amount === amount) ? EXACT : alike.length > 0 ? UNIT : 0
  }
  return rungs.some((rung) => rung.unit !== null && rung.amount === amount) ? BARE : 0
}

function addQuantities(scores: number[], tagged: Tagged, index: IssueIndex, run: Run): void {
  for (const quantity of quantitiesIn(tagged, run)) {
    const worths = index.quantities.map((rungs) => worthOf(quantity, rungs))
    // A number that stands on the rungs of two issues decides nothing.
    if (worths.filter((worth) => worth > 0).length === 1)
      worths.forEach((worth, k) => (scores[k]! += worth))
  }
}

/** @returns the number of the issue, of two alike the one named first; null when none is named */
export function knownIssueIn(tagged: Tagged, index: IssueIndex, run: Run): number | null {
  const scores = index.names.map(() => 0)
  addTriggers(scores, tagged, index, run)
  const first = addWords(scores, tagged, index, run)
  addQuantities(scores, tagged, index, run)
  const best = Math.max(...scores)
  if (best < ENOUGH) return null
  const winners = scores.flatMap((score, k) => (score === best ? [k] : []))
  const earliest = Math.min(...winners.map((k) => first[k] as number))
  const named = winners.filter((k) => first[k] === earliest)
  return named.length === 1 ? (named[0] as number) : null
}
