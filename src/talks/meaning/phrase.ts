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
  /** Of phrases that begin at one word, the lowest is taken. */
  readonly rank: number
}

export interface Hit<Value> extends Run {
  readonly value: Value
}

/** Phrases that begin with one word: by the word that must follow at once, and all others. */
interface Shelf<Value> {
  readonly next: Map<string, Phrase<Value>[]>
  readonly others: Phrase<Value>[]
}

/** Phrases by each word they may begin with. */
export type Phrasebook<Value> = ReadonlyMap<string, Shelf<Value>>

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

function put<Value>(shelf: Shelf<Value>, phrase: Phrase<Value>): void {
  const second = phrase.slots[1]
  if (second === undefined || second.optional || second.gap > 0) shelf.others.push(phrase)
  else
    for (const word of second.words) {
      const phrases = shelf.next.get(word)
      if (phrases) phrases.push(phrase)
      else shelf.next.set(word, [phrase])
    }
}

/**
 * Prepares phrases. In a wording "a|b" is either word, "a/v" only the verb and "a/n" only
 * the noun, "?a" may be missing, "…" is up to four words without a negator; phrases are parted by
 * ";" or a new line, and the first word is never optional.
 *
 * ```ts
 * phrasebook([["ruled|rule … out; turn/v down", "rejects"]])
 * ```
 */
export function phrasebook<Value>(
  entries: readonly (readonly [wordings: string, value: Value])[],
): Phrasebook<Value> {
  const book = new Map<string, Shelf<Value>>()
  let rank = 0
  for (const [wordings, value] of entries)
    for (const wording of wordings.split(/[;\n]/)) {
      if (wording.trim() === "") continue
      const slots = slotsOf(wording)
      const phrase = { slots, value, rank: rank++ }
      for (const word of slots[0]?.words ?? []) {
        const shelf = book.get(word) ?? { next: new Map(), others: [] }
        book.set(word, shelf)
        put(shelf, phrase)
      }
    }
  return book
}

function fits({ lowered, lemmas, tag }: Tagged, { words, kind }: Slot, at: number): boolean {
  if (kind === "v" && !isVerb[tag[at] as number]) return false
  if (kind === "n" && !isNoun[tag[at] as number]) return false
  return words.has(lowered[at] as string) || words.has(lemmas[at] as string)
}

/** Where the rest of a phrase ends, -1 when it does not stand at `from`. */
function endOf(
  tagged: Tagged,
  slots: readonly Slot[],
  k: number,
  from: number,
  to: number,
): number {
  const slot = slots[k]
  if (slot === undefined) return from
  for (let at = from; at <= from + slot.gap && at < to; at++) {
    const end = fits(tagged, slot, at) ? endOf(tagged, slots, k + 1, at + 1, to) : -1
    if (end >= 0) return end
    if (isNegator(tagged, at)) break
  }
  return slot.optional ? endOf(tagged, slots, k + 1, from, to) : -1
}

/** The better of a hit and what a list of phrases, in the order of rank, finds at a token. */
function better<Value>(
  found: (Hit<Value> & { readonly rank: number }) | null,
  phrases: readonly Phrase<Value>[] | undefined,
  tagged: Tagged,
  { from, to }: Run,
): (Hit<Value> & { readonly rank: number }) | null {
  if (phrases === undefined) return found
  for (const { slots, value, rank } of phrases) {
    if (found !== null && found.rank < rank) return found
    if (!fits(tagged, slots[0] as Slot, from)) continue
    const end = endOf(tagged, slots, 1, from + 1, to)
    if (end >= 0) return { from, to: end, value, rank }
  }
  return found
}

function hitOn<Value>(
  shelf: Shelf<Value> | undefined,
  tagged: Tagged,
  run: Run,
): Hit<Value> | null {
  if (shelf === undefined) return null
  let hit = better(null, shelf.others, tagged, run)
  if (shelf.next.size === 0 || run.from + 1 >= run.to) return hit
  const word = tagged.lowered[run.from + 1] as string
  const base = tagged.lemmas[run.from + 1] as string
  hit = better(hit, shelf.next.get(word), tagged, run)
  return base === word ? hit : better(hit, shelf.next.get(base), tagged, run)
}

/** The phrases that stand in a run, in its order; of those that begin alike, the first prepared. */
export function hitsIn<Value>(book: Phrasebook<Value>, tagged: Tagged, run: Run): Hit<Value>[] {
  const { lowered, lemmas } = tagged
  const hits: Hit<Value>[] = []
  for (let at = run.from; at < run.to; at++) {
    const word = lowered[at] as string
    const base = lemmas[at] as string
    const own = book.get(word)
    const related = base === word ? undefined : book.get(base)
    if (own === undefined && related === undefined) continue
    const rest = { from: at, to: run.to }
    const hit = hitOn(own, tagged, rest) ?? hitOn(related, tagged, rest)
    if (hit) hits.push(hit)
  }
  return hits
}
