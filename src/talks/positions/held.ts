/** A party that gives nothing away: "not one mile is given up", "not a penny more", "no figure will be raised". */
import type { Ladder, Rung } from "./ladder.ts"

const total =
  /\b(?:not (?:one|a|an)(?: single)? \p{L}+|not an inch|nothing|nobody|no \p{L}+|never|neither|not|can ?not|no longer|will no)\b|n[’']t\b/iu
const down =
  /\b(?:com(?:e|es|ing) (?:off|down)|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc\p{L}+|decreas\p{L}+|less|fewer|drop(?:s|ped|ping)?|below|shav\p{L}+|trim\p{L}*|shed(?:s|ding)?|discount|sacrific\p{L}+|giv(?:e|en|ing) (?:up|away))\b/iu
const up =
  /\b(?:more|rais(?:e|es|ed|ing)|increas\p{L}+|extra|higher|further|above|beyond|improv\p{L}+|better(?:ed)?|go(?:es|ing)? up|top(?:ped)? up|another \p{L}+|add(?:s|ed|ing)?)\b/iu

/** Which way a refusal shuts; null when it names none, or both. */
function shutWay(words: string): "down" | "up" | null {
  if (!total.test(words)) return null
  const [isDown, isUp] = [down.test(words), up.test(words)]
  return isDown === isUp ? null : isDown ? "down" : "up"
}

/** Rungs in the order of their numbers, when all have one of one measure. */
function inNumbers({ rungs }: Ladder): Rung[] | null {
  const measures = new Set(rungs.map(({ quantity }) => quantity?.measure))
  if (rungs.length < 2 || measures.size > 1 || rungs.some(({ quantity }) => quantity === null))
    return null
  return rungs.toSorted((a, b) => (a.quantity?.value ?? 0) - (b.quantity?.value ?? 0))
}

/** Does it refuse to move one way, whichever it is? */
export const isHeld = (words: string): boolean => shutWay(words) !== null

/**
 * Where a refusal to give anything away leaves a party that has named no figure: at the end of the
 * numbers it will not leave. Who will not go down stands at the top.
 */
export function heldRung(words: string, ladder: Ladder): string | null {
  const way = shutWay(words)
  const rungs = way === null ? null : inNumbers(ladder)
  if (rungs === null) return null
  return (way === "down" ? rungs.at(-1) : rungs[0])?.name ?? null
}
