/** Stances the report tells in its own words: "the glaziers are demanding", "the company's plan to". */
import type { Mention } from "../../actors/cast.ts"
import { isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { words } from "../claims/clause.ts"
import type { PositionStance } from "../position.ts"
import type { Setting } from "../setting.ts"

export interface NarratedStance {
  readonly holder: Mention
  readonly stance: PositionStance
  /** Tokens: the holder's first, the first of what is wanted, and the end of the clause. */
  readonly from: number
  readonly content: number
  readonly end: number
}

const stanceOf = (lists: Partial<Record<PositionStance, string>>): Map<string, PositionStance> =>
  new Map(
    (Object.entries(lists) as [PositionStance, string][]).flatMap(([stance, list]) =>
      list.split(" ").map((word) => [word, stance] as const),
    ),
  )

const verbs = stanceOf({
  demands: "demand want seek insist",
  rejects: "refuse reject oppose resist",
  accepts: "agree accept",
})
const nouns = stanceOf({
  demands: "demand plan insistence call",
  rejects: "refusal rejection opposition",
  open: "readiness willingness",
})
const denied: Partial<Record<PositionStance, PositionStance>> = {
  demands: "rejects",
  accepts: "rejects",
}
const between = words(
  "be have do not n't also now still long again all both firmly flatly repeatedly never",
)
const negators = words("not n't never")
const supposed = words("would could may might will if to can must should had")
const supposing = words("if whether unless until once")
const ends = words(
  ", . ; : — – ! ? ( ) ” “ but while after because although which who before until when",
)
const possessive = tagNumber("POS")

/** Verb `at` with its subject's last token, over auxiliaries and adverbs; null when supposed. */
function subjectBefore(tagged: Tagged, at: number): { last: number; isDenied: boolean } | null {
  const { lemmas, lowered, sentenceStart } = tagged
  let isDenied = false
  for (let k = at - 1; k >= (sentenceStart[at] as number); k--) {
    const word = lowered[k] as string
    if (supposed.has(word)) return null
    if (negators.has(word)) isDenied = true
    if (!between.has(lemmas[k] as string)) return { last: k, isDenied }
  }
  return null
}

/** End of the clause from `from` on, at most 25 words. */
function clauseEnd({ lowered, sentenceEnd }: Tagged, from: number): number {
  const last = Math.min(sentenceEnd[from - 1] as number, from + 25)
  let end = from
  while (end < last && !ends.has(lowered[end] as string)) end++
  return end
}

type MentionAt = ReadonlyMap<number, Mention>

function byVerb(tagged: Tagged, at: number, mentions: MentionAt): NarratedStance | null {
  const stance = verbs.get(tagged.lemmas[at] as string)
  if (stance === undefined || isVerb[tagged.tag[at] as number] !== 1) return null
  const subject = subjectBefore(tagged, at)
  const holder = subject === null ? undefined : mentions.get(tagged.end[subject.last] as number)
  if (subject === null || holder === undefined) return null
  const held = subject.isDenied ? denied[stance] : stance
  const end = clauseEnd(tagged, at + 1)
  const from = firstToken(tagged, holder, at)
  const isSupposed = supposing.has(tagged.lowered[from - 1] ?? "")
  // "Is seeking to take the hill": what it means to do itself it asks of nobody.
  const isOwnAim = tagged.lemmas[at] === "seek" && tagged.lowered[at + 1] === "to"
  if (held === undefined || isOwnAim || isSupposed || end - at < 2) return null
  return { holder, stance: held, from, content: at + 1, end }
}

/** "The owner's scheme to merge depots"; "the owner's scheme" alone say nothing. */
function byNoun(tagged: Tagged, at: number, mentions: MentionAt): NarratedStance | null {
  const stance = nouns.get(tagged.lemmas[at] as string)
  const next = tagged.lowered[at + 1]
  if (stance === undefined || (next !== "to" && next !== "for" && next !== "that")) return null
  const mark = tagged.tag[at - 1] === possessive ? at - 1 : at - 2
  const isTheirs = tagged.tag[mark] === possessive
  const holder = isTheirs ? mentions.get(tagged.end[mark - 1] as number) : undefined
  if (holder === undefined) return null
  const end = clauseEnd(tagged, at + 1)
  return { holder, stance, from: firstToken(tagged, holder, at), content: at + 2, end }
}

function firstToken({ start }: Tagged, { span }: Mention, before: number): number {
  let k = before
  while (k > 0 && (start[k] as number) > span.start) k--
  return k
}

/** Outside quotations only: inside them a speaker talks, and that is a statement's affair. */
export function narratedStances({ tagged, cast }: Setting): NarratedStance[] {
  const mentions: MentionAt = new Map(cast.mentions.map((one) => [one.span.end, one]))
  const found: NarratedStance[] = []
  for (let at = 1; at < tagged.count; at++) {
    if (tagged.quoteState[at] !== 0) continue
    const one = byVerb(tagged, at, mentions) ?? byNoun(tagged, at, mentions)
    if (one !== null) found.push(one)
  }
  return found
}
