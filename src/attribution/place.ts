/** Where a token stands, seen from a cue: side, distance, and what stands between. */
import type { CueContext } from "./cue-context.ts"
import { distanceClass } from "./distance.ts"
import { LEFT, RIGHT, type Side, WITHIN } from "./still-features.ts"

interface Place {
  side: Side
  distance: number
  commas: number
  cues: number
  sources: number
  contents: number
  sentences: number
  verbs: number
  that: number
  relation: number
}
/** The token last located: scratch of the features, rewritten for every token. */
export const place: Place = {
  side: LEFT,
  distance: 0,
  commas: 0,
  cues: 0,
  sources: 0,
  contents: 0,
  sentences: 0,
  verbs: 0,
  that: 0,
  relation: 0,
}

/** Fills in the place of token i; returns it as one number. */
export function locate(context: CueContext, i: number): number {
  const [start, end] = context.cue
  const k = i - context.window[0]
  const { counts, clues } = context
  const side = i < start ? LEFT : i >= end ? RIGHT : WITHIN
  const tokens = side === LEFT ? start - i : side === RIGHT ? i - end + 1 : 0
  const apart = (clues.sentence[i] as number) - context.sentence
  place.side = side
  place.distance = distanceClass(tokens) + side * 16
  place.commas = counts.commas[k] as number
  place.cues = Math.min(counts.cues[k] as number, 2)
  place.sources = counts.sources[k] as number
  place.contents = counts.contents[k] as number
  place.sentences = Math.max(-2, Math.min(2, apart)) + 2
  place.verbs = Math.min(counts.verbs[k] as number, 4)
  place.that = counts.that[k] as number
  place.relation = side * 1000 + place.cues * 100 + place.sentences * 10
  const counted = (place.commas << 6) | (place.cues << 8) | (place.sources << 10)
  const far = (place.sentences << 14) | (place.verbs << 17) | (place.that << 21)
  return place.distance | counted | (place.contents << 12) | far
}
