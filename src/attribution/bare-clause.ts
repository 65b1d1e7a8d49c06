/**
 * Who says, and a clause without "that" behind it: "The envoy said an understanding was near."
 *
 * PolNeAR train: 1097 of 1316 right in source and content.
 */
import { OUTSIDE } from "../language/quotation.ts"
import { type Tag, tags } from "../language/tag.ts"
import { sentenceRest } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { hasFinite } from "./finite.ts"
import { joined } from "./join.ts"
import type { Run } from "./label.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const SURE = 0.7
const LEAST = 4
const opens: ReadonlySet<Tag> = new Set<Tag>(
  "DT PRP$ PRP NN NNS NNP NNPS JJ CD EX".split(" ") as Tag[],
)
const silent: ReadonlySet<string> = new Set(["i", "we", "you", "who", "it"])
const days: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight so what".split(
    " ",
  ),
)

/** Was it said: "said", "says", "has said", no "will say" or "did not say"? */
function isSaid({ tag, lemmas }: Clues, group: number, verb: number): boolean {
  const name = tags[tag[verb] as number]
  for (let k = group; k < verb; k++) if (lemmas[k] !== "have") return false
  return name === "VBD" || name === "VBZ" || name === "VBP" || group < verb
}

function reading(clues: Clues, verb: number): Chosen | null {
  const { lowered, tag, words } = clues
  const next = verb + 1
  if (!opens.has(tags[tag[next] as number] as Tag) || days.has(lowered[next] as string)) return null
  const group = groupStart(clues, verb)
  if (!isSaid(clues, group, verb)) return null
  const source = subjectBefore(clues, group)
  if (source === null || silent.has(lowered[source[1] - 1] as string)) return null
  const content: Run = [next, sentenceRest(clues, next)]
  const asked = words[(clues.sentenceEnd[verb] as number) - 1] === "?"
  if (asked || content[1] - next < LEAST || !hasFinite(clues, content)) return null
  return { cue: [verb, next], source: [source], content: [content], confidence: SURE }
}

export function bareClause(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const found: Chosen[] = []
  for (let i = 1; i < clues.count - LEAST; i++) {
    if (clues.lemmas[i] !== "say" || clues.quoteState[i] !== OUTSIDE) continue
    const one = reading(clues, i)
    if (one !== null) found.push(one)
  }
  return joined(chosen, found)
}
