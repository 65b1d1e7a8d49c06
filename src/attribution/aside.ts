/** An aside about the speaker, between him and the cue, is part of who he is and not what he says. */
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import type { Chosen } from "./select.ts"

const relatives: ReadonlySet<string> = new Set(["who", "which", "whose", "whom", "where"])

/** The content that stands between source and cue and begins with "who" or "which", or -1. */
function asideIn({ lowered }: Clues, { source, cue, content }: Chosen): number {
  const end = source.at(-1)?.[1] ?? 0
  return content.findIndex(([from, to]) => {
    const adjacent = from >= end && from - end <= 1 && to <= cue[0] && cue[0] - to <= 1
    return adjacent && relatives.has(lowered[from] as string)
  })
}

export function aside(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  return chosen.map((one) => {
    const k = asideIn(clues, one)
    const found = one.content[k]
    const last = one.source.at(-1)
    if (found === undefined || last === undefined || one.content.length === 1) return one
    const whole: Run = [last[0], found[1]]
    return {
      ...one,
      source: [...one.source.slice(0, -1), whole],
      content: one.content.filter((run) => run !== found),
    }
  })
}
