/** How a rule's reading joins what is known: it fills gaps and never doubles a cue. */
import { meet } from "./meet.ts"
import type { Chosen } from "./select.ts"

export const inCueOrder = (chosen: readonly Chosen[]): Chosen[] =>
  [...chosen].sort((a, b) => a.cue[0] - b.cue[0])

/** The reading whose cue shares a token with another's, or -1. */
export const knownAt = (chosen: readonly Chosen[], { cue }: Chosen): number =>
  chosen.findIndex((known) => meet(known.cue, cue))

/** Does the cue stand in what somebody else is known to say? */
export const isNested = (chosen: readonly Chosen[], { cue }: Chosen): boolean =>
  chosen.some(({ content }) => content.some((run) => meet(run, cue)))

/** Known readings and those that are new and nobody else's words. */
export function joined(chosen: readonly Chosen[], found: readonly Chosen[]): Chosen[] {
  const added = found.filter((one) => knownAt(chosen, one) < 0 && !isNested(chosen, one))
  return inCueOrder([...chosen, ...added])
}
