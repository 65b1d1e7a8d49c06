/** Links stage 1's labels without a model: every content to its cheapest cue, likewise sources. */
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import { markedRuns } from "./mark.ts"

export interface Link {
  readonly cue: Run
  readonly source: Run[]
  readonly content: Run[]
}

// Costs in "fifths of a token": found by trial on the training part, none is delicate.
const PER_TOKEN = 0.2
const OTHER_CUE = 12
const OTHER_SENTENCE = 4
const MOST_CONTENT = 60
const MOST_SOURCE = 40

const between = (a: Run, b: Run): Run => (a[1] <= b[0] ? [a[1], b[0]] : [b[1], a[0]])
const within = (runs: readonly Run[], [from, to]: Run, but: Run): number =>
  runs.filter((run) => run !== but && run[0] >= from && run[1] <= to).length

function cost(clues: Clues, cues: readonly Run[], cue: Run, run: Run): number {
  const { sentence, paragraph } = clues
  if (paragraph[cue[0]] !== paragraph[run[0]]) return Infinity
  const gap = between(cue, run)
  let sum = (gap[1] - gap[0]) * PER_TOKEN + OTHER_CUE * within(cues, gap, cue)
  if (sentence[cue[0]] !== sentence[run[0]] && sentence[cue[1] - 1] !== sentence[run[1] - 1])
    sum += OTHER_SENTENCE
  return sum
}

function cheapest<T>(items: readonly T[], most: number, costOf: (item: T) => number): T | null {
  let best: T | null = null
  let least = most
  for (const item of items) {
    const here = costOf(item)
    if (here >= least) continue
    least = here
    best = item
  }
  return best
}

/** Cues that got a content, each with its contents and at most one source. */
export function link(clues: Clues, labels: Uint8Array): Link[] {
  const cues = markedRuns(clues, labels, "cue")
  const sources = markedRuns(clues, labels, "source")
  const contents = markedRuns(clues, labels, "content")
  const links = cues.map((cue): Link => ({ cue, source: [], content: [] }))
  for (const content of contents) {
    const after = (cue: Run) => (content[0] >= cue[1] ? -1 : 0)
    const best = cheapest(
      links,
      MOST_CONTENT,
      ({ cue }) => cost(clues, cues, cue, content) + after(cue),
    )
    best?.content.push(content)
  }
  for (const { cue, source } of links) {
    const best = cheapest(sources, MOST_SOURCE, (run) => {
      const near = cost(clues, cues, cue, run)
      if (near === Infinity) return near
      const over = within(contents, between(cue, run), cue) * 8
      const apart = clues.sentence[cue[0]] === clues.sentence[run[0]] ? 0 : 6
      return near + over + apart - (run[1] <= cue[0] ? 0.5 : 0)
    })
    if (best) source.push(best)
  }
  return links.filter(({ content }) => content.length > 0)
}
