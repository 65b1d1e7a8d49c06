/**
 * What was rejected, demanded or offered, and by whom: "The tender was thrown out by the guild."
 *
 * PolNeAR train: 7 of 11 right in source and content.
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isPronoun, tags } from "../language/tag.ts"
import { clauseEnd } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { datelineEnd } from "./dateline-end.ts"
import { isFinite } from "./finite.ts"
import { joined } from "./join.ts"
import type { Run } from "./label.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const SURE = 0.6

const acts: ReadonlySet<string> = new Set(
  `reject accept dismiss deny condemn denounce criticize criticise welcome endorse propose demand
announce offer praise rebuff spurn veto describe refuse decry confirm question dispute`.split(
    /\s+/,
  ),
)
const relatives: ReadonlySet<string> = new Set(["which", "that", "who", "whom"])
const LONGEST = 26

const particles: ReadonlyMap<string, string> = new Map([
  ["turn", "down"],
  ["rule", "out"],
  ["vote", "down"],
  ["wave", "away"],
])

/** Where the cue ends, before "by"; -1 when the verb is none of these. */
function cueEnd({ lemmas, lowered }: Clues, verb: number): number {
  const lemma = lemmas[verb] as string
  if (acts.has(lemma)) return verb + 1
  const particle = particles.get(lemma)
  return particle !== undefined && lowered[verb + 1] === particle ? verb + 2 : -1
}

/** Was it done: "was", "has been", no "will be"? */
function isDone({ tag, lemmas }: Clues, group: number, verb: number): boolean {
  for (let k = group; k < verb; k++) if (tags[tag[k] as number] === "MD") return false
  return lemmas.slice(group, verb).includes("be")
}

/** Whoever did it: the first noun phrase behind "by". */
function agent({ tag }: Clues, from: number, to: number): Run | null {
  for (let i = from; i < to; i++) {
    const last = isNoun[tag[i] as number] === 1 && isNoun[tag[i + 1] ?? 0] !== 1
    if (
      last ||
      isPronoun[tag[i] as number] === 1 ||
      (i + 1 === to && isNoun[tag[i] as number] === 1)
    )
      return [from, i + 1]
  }
  return null
}

/** "The tale that a columnist told his listeners in spring": a subject that has a clause. */
function longSubject(clues: Clues, group: number): Run | null {
  const { sentenceStart, lowered, quoteState, tag } = clues
  const from = datelineEnd(clues, sentenceStart[group] as number)
  const opens = tags[tag[from] as number]
  if (opens !== "DT" && opens !== "PRP$") return null
  let clauses = 0
  for (let i = from; i < group; i++) {
    if (quoteState[i] !== OUTSIDE || lowered[i] === "and" || lowered[i] === ";") return null
    if (relatives.has(lowered[i] as string)) clauses++
    if (isFinite(clues, i) && clauses === 0) return null
  }
  return clauses === 1 && group - from < LONGEST ? [from, group] : null
}

function reading(clues: Clues, verb: number): Chosen | null {
  const by = cueEnd(clues, verb)
  if (by < 0 || clues.lowered[by] !== "by") return null
  const group = groupStart(clues, verb)
  if (!isDone(clues, group, verb)) return null
  const what = longSubject(clues, group) ?? subjectBefore(clues, group)
  const who = agent(clues, by + 1, clauseEnd(clues, by + 1))
  if (what === null || who === null) return null
  return { cue: [verb, by], source: [who], content: [what], confidence: SURE }
}

export function passive(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const found: Chosen[] = []
  for (let i = 2; i < clues.count - 2; i++) {
    if (tags[clues.tag[i] as number] !== "VBN" || clues.quoteState[i] !== OUTSIDE) continue
    const one = reading(clues, i)
    if (one !== null) found.push(one)
  }
  return joined(chosen, found)
}
