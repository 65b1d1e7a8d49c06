/** Worded phrases and where they stand in a tagged text: each word as printed or as its lemma. */
import { isNoun, isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { isNegator } from "./negator.ts"
import type { Run } from "./run.ts"

interface Slot {
  readonly words: ReadonlySet<string>
  /** The slot may be left empty. */
  readonly optional: boolean
  /** Up to this many words may stand before it; a negator is never passed over. */
  readonly gap: number
  /** The word must be a verb ("v") or a noun ("n"). */
  readonly kind: string
}

interface Phrase<Value> {
  readonly slots: readonly Slot[]
  readonly value: Value
}

export interface Hit<Value> extends Run {
  readonly value: Value
}

/** Phrases by each word they may begin with. */
export type Phrasebook<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

const GAP = 4

function slotsOf(wording: string): Slot[] {
  const slots: Slot[] = []
  let gap = 0
  for (const piece of wording.trim().split(/\s+/)) {
    if (piece === "…") {
      gap = GAP
      continue
    }
    const optional = piece.startsWith("?")
    const [words = "", kind = ""] = (optional ? piece.slice(1) : piece).split("/")
    slots.push({ words: new Set(words.split("|")), optional, gap, kind })
    gap = 0
  }
  return slots
}

/**
 * Prepares phrases. In a wording "a|b" is either word, "a/v" only the verb and "a/n" only
 * the noun, "?a" may be missing, "…" is up to four words without a negator; phrases are parted by ";" or a new line, and the first word is never optional.
 *
 * ```ts
 * phrasebook([["ruled|rule … out; turn down", "rejects"]])
 * ```
 */
export function phrasebook<Value>(
  entries: readonly (readonly [wordings: string, value: Value])[],
): Phrasebook<Value> {
  const book = new Map<string, Phrase<Value>[]>()
  for (const [wordings, value] of entries)
    for (const wording of wordings.split(/[;\n]/)) {
      if (wording.trim() === "") continue
      const slots = slotsOf(wording)
      for (const word of slots[0]!.words)
        book.set(word, [...(book.get(word) ?? []), { slots, value }])
    }
  return book
}

function fits({ lowered, lemmas, tag }: Tagged, { words, kind }: Slot, at: number): boolean {
  if (kind === "v" && !isVerb[tag[at] as number]) return false
  if (kind === "n" && !isNoun[tag[at] as number]) return false
  return words.has(lowered[at] as string) || words.has(lemmas[at] as string)
}

/** Where the rest of a phrase ends, -1 when it does not stand at `at`. */
function endOf(tagged: Tagged, slots: readonly Slot[], k: number, run: Run): number {
  const slot = slots[k]
  if (slot === undefined) return run.from
  for (let at = run.from; at <= run.from + slot.gap && at < run.to; at++) {
    const end = fits(tagged, slot, at)
      ? endOf(tagged, slots, k + 1, { from: at + 1, to: run.to })
      : -1
    if (end >= 0) return end
    if (isNegator(tagged, at)) break
  }
  return slot.optional ? endOf(tagged, slots, k + 1, run) : -1
}

function hitAt<Value>(
  phrases: readonly Phrase<Value>[],
  tagged: Tagged,
  { from, to }: Run,
): Hit<Value> | null {
  for (const { slots, value } of phrases) {
    if (!fits(tagged, slots[0] as Slot, from)) continue
    const end = endOf(tagged, slots, 1, { from: from + 1, to })
    if (end >= 0) return { from, to: end, value }
  }
  return null
}

/** The phrases that stand in a run, in its order; of those that begin alike, the first prepared. */
export function hitsIn<Value>(book: Phrasebook<Value>, tagged: Tagged, run: Run): Hit<Value>[] {
  const { lowered, lemmas } = tagged
  const hits: Hit<Value>[] = []
  for (let at = run.from; at < run.to; at++) {
    const rest = { from: at, to: run.to }
    const word = lowered[at] as string
    const base = lemmas[at] as string
    const phrases = book.get(word)
    const others = base === word ? undefined : book.get(base)
    const hit = (phrases && hitAt(phrases, tagged, rest)) ?? (others && hitAt(others, tagged, rest))
    if (hit) hits.push(hit)
  }
  return hits
}
