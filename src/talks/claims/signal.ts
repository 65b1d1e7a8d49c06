/** Words that say the sides are nearer, farther or where they were, sentence by sentence. */
import type { Tagged } from "../../language/tagged.ts"
import { isForeseen, isNegatedAt, isPastTime } from "./clause.ts"
import { apart, common, distance, firmed, gaveWay, moved, nearer } from "./distance.ts"
import {
  agreed,
  areas,
  ended,
  failed,
  impasse,
  leaves,
  progress,
  result,
  stays,
  stuck,
  suspends,
} from "./outcome.ts"
import type { Rule, Signal } from "./place.ts"
import { spirit, tone } from "./tone.ts"

const byLemma = (rule: Rule, lemmas: string): (readonly [string, Rule])[] =>
  lemmas.split(" ").map((lemma) => [lemma, rule] as const)

const rules: ReadonlyMap<string, readonly Rule[]> = group([
  ...byLemma(distance, "gap difference divide gulf divergence disagreement distance"),
  ...byLemma(nearer, "closer nearer"),
  ...byLemma(apart, "apart"),
  ...byLemma(progress, "progress headway"),
  ...byLemma(
    result,
    "agreement deal compromise consensus accord pact settlement breakthrough solution understanding truce",
  ),
  ...byLemma(failed, "fail unable failure"),
  ...byLemma(ended, "collapse unravel"),
  ...byLemma(leaves, "break walk storm pull back"),
  ...byLemma(suspends, "suspend quit boycott abandon"),
  ...byLemma(stays, "attend join participate return negotiate"),
  ...byLemma(spirit, "spirit atmosphere"),
  ...byLemma(stuck, "deadlock stalemate standstill stall standoff deadlocked stalled"),
  ...byLemma(impasse, "impasse"),
  ...byLemma(gaveWay, "soften moderate drop relax abandon lift reverse ease lower reduce waive"),
  ...byLemma(firmed, "harden toughen stiffen"),
  ...byLemma(agreed, "agree"),
  ...byLemma(areas, "agreement agree"),
  ...byLemma(moved, "movement change shift move budge unchanged"),
  ...byLemma(tone, "constructive productive fruitful positive"),
  ...byLemma(common, "ground page"),
])

function group(pairs: readonly (readonly [string, Rule])[]): Map<string, Rule[]> {
  const byWord = new Map<string, Rule[]>()
  for (const [word, rule] of pairs) byWord.set(word, [...(byWord.get(word) ?? []), rule])
  return byWord
}

function firstFound(tagged: Tagged, at: number, own: readonly Rule[]): Signal | null {
  const from = tagged.sentenceStart[at] as number
  const to = tagged.sentenceEnd[at] as number
  const negated = isNegatedAt(tagged, at)
  for (const rule of own) {
    const one = rule({ tagged, at, from, to }, negated)
    if (one !== null) return { at, ...one }
  }
  return null
}

/** Signals of the report's present, in the order of the text; supposed and past ones are none. */
export function signalsOf(tagged: Tagged): Signal[] {
  const signals: Signal[] = []
  for (let at = 0; at < tagged.count; at++) {
    const own = rules.get(tagged.lemmas[at] as string)
    const one = own === undefined ? null : firstFound(tagged, at, own)
    if (one !== null && !isForeseen(tagged, at) && !isPastTime(tagged, at)) signals.push(one)
  }
  return signals
}
