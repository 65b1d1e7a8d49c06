/** A source that breaks off at "who" goes on to the comma: "Two members, who asked not to be named, said". */
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import type { Chosen } from "./select.ts"

const relatives: ReadonlySet<string> = new Set(["who", "which", "whose"])

function whole({ lowered, sentenceStart }: Clues, { cue, source, content }: Chosen): Run | null {
  const [from, to] = source.at(-1) ?? [0, 0]
  if (to - from < 2 || !relatives.has(lowered[to - 1] as string)) return null
  const comma = cue[0] - 1
  const close = sentenceStart[from] === sentenceStart[comma] && comma > to
  if (!close || lowered[comma] !== "," || lowered[to - 2] !== ",") return null
  return content.some((run) => run[0] < comma && run[1] > to) ? null : [from, comma]
}

export const whoClause = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one) => {
    const run = whole(clues, one)
    return run === null ? one : { ...one, source: [...one.source.slice(0, -1), run] }
  })
