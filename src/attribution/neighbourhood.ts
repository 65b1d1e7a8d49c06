/** How the candidates of one text stand to each other: rivals, neighbours, nesting. */
import { type Candidate, cueProbability } from "./candidate.ts"
import type { Clues } from "./clues.ts"
import type { Marking } from "./mark.ts"

/** What the other candidates say of one. */
export interface Neighbours {
  /** Strongest candidate that shares tokens with the cue. */
  rival: number
  /** Strongest candidate before and after the cue in its sentence. */
  before: number
  after: number
  /** Strongest candidate whose content holds the cue. */
  around: number
  /** Cues to expect in the sentence. */
  inSentence: number
}

export interface Neighbourhood {
  readonly of: readonly Neighbours[]
  /** How surely each token belongs to the content of some candidate. */
  readonly covered: Float32Array
  /** Cues to expect in 500 tokens. */
  readonly density: number
  /** Probability of the first token of each candidate's cue. */
  readonly chance: Float64Array
}

function coverage(clues: Clues, all: readonly Candidate[], chance: Float64Array): Float32Array {
  const covered = new Float32Array(clues.count)
  for (const [c, { top }] of all.entries()) {
    const sure = top.agreement * (chance[c] as number)
    for (const [from, to] of top.content)
      for (let i = from; i < to; i++) if (sure > (covered[i] as number)) covered[i] = sure
  }
  return covered
}

function neighboursOf(clues: Clues, all: readonly Candidate[], chance: Float64Array, c: number) {
  const { cue } = all[c] as Candidate
  const sentence = clues.sentence[cue[0]]
  const found: Neighbours = { rival: 0, before: 0, after: 0, around: 0, inSentence: 0 }
  for (const [k, other] of all.entries()) {
    const likely = chance[k] as number
    const [from, to] = other.cue
    const near = clues.sentence[from] === sentence
    if (near) found.inSentence += likely
    if (k === c) continue
    const sure = likely * other.top.agreement
    if (from < cue[1] && to > cue[0]) found.rival = Math.max(found.rival, likely)
    else if (near && to <= cue[0]) found.before = Math.max(found.before, sure)
    else if (near) found.after = Math.max(found.after, sure)
    const { content } = other.top
    const first = content[0]?.[0] ?? Infinity
    if (cue[0] >= first && cue[1] <= (content.at(-1)?.[1] ?? 0))
      found.around = Math.max(found.around, sure)
  }
  return found
}

export function neighbourhood(
  clues: Clues,
  marking: Marking,
  all: readonly Candidate[],
): Neighbourhood {
  const chance = Float64Array.from(all, ({ cue }) => cueProbability(marking.probabilities, cue[0]))
  return {
    of: all.map((_, c) => neighboursOf(clues, all, chance, c)),
    covered: coverage(clues, all, chance),
    density: chance.reduce((sum, likely) => sum + likely, 0) / (clues.count / 500 + 0.3),
    chance,
  }
}
