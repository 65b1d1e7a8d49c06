/** Everything known of a text when its candidates are judged: stages 1 and 2, and a plain link. */
import type { ArgumentReader } from "./arguments.ts"
import { type Candidate, type CandidateOptions, candidates } from "./candidate.ts"
import type { Clues } from "./clues.ts"
import { type Link, link } from "./link.ts"
import { type Marking, PLAIN_BIAS } from "./mark.ts"
import { type Neighbourhood, neighbourhood } from "./neighbourhood.ts"

export interface Scene {
  readonly clues: Clues
  readonly probabilities: Float32Array
  readonly candidates: readonly Candidate[]
  /** What the plain linker made of each candidate's cue, if it used it. */
  readonly links: readonly (Link | null)[]
  readonly neighbourhood: Neighbourhood
}

export function sceneOf(
  clues: Clues,
  marking: Marking,
  reader: ArgumentReader,
  options: CandidateOptions,
): Scene {
  const all = candidates(clues, marking, reader, options)
  const links = link(clues, marking.byBias[PLAIN_BIAS] as Uint8Array)
  return {
    clues,
    probabilities: marking.probabilities,
    candidates: all,
    links: all.map(
      ({ cue }) => links.find((one) => one.cue[0] < cue[1] && one.cue[1] > cue[0]) ?? null,
    ),
    neighbourhood: neighbourhood(clues, marking, all),
  }
}
