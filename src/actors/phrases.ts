/** All phrases of a report that may stand for somebody, and how they hang together. */
import type { Tagged } from "../language/tagged.ts"
import { bodyNouns, outletNouns, textNouns } from "./body-nouns.ts"
import type { Lettered } from "./lettered.ts"
import { type Phrase, phraseAt } from "./phrase.ts"
import { groupNouns, personPlurals, roleNouns, sideNouns } from "./role-nouns.ts"

export interface Phrases {
  readonly all: readonly Phrase[]
  /** Index in `all` of the phrase that begins at a token, -1 none. */
  readonly at: Int32Array
  /** Index in `all` of the phrase a token stands in, -1 none. */
  readonly over: Int32Array
  /** The phrases straight behind a preposition: "of the union", "of Ulvane and Cray". */
  complementsOf(phrase: Phrase): readonly Phrase[]
  /** Token after the phrase and all that belongs to it. */
  endOf(phrase: Phrase): number
}

/** A noun as it is counted: "negotiators" and "negotiator" are one. */
export function headOf(t: Tagged, { head }: Phrase): string {
  if (head < 0) return ""
  const lemma = t.lemmas[head] ?? ""
  return lemma.endsWith("year-old") ? "year-old" : lemma
}

/** Does it describe several? */
export function isPlural(t: Tagged, phrase: Phrase): boolean {
  const word = t.lowered[phrase.head] ?? ""
  const oneOf = phrase.determiner === "indefinite" && t.lowered[phrase.from] === "one"
  if (word === "" || oneOf || word.endsWith("year-old")) return false
  return word !== headOf(t, phrase) || personPlurals.has(word) || groupNouns.has(word)
}

const isPerson = (t: Tagged, phrase: Phrase): boolean => {
  const word = t.lowered[phrase.head] ?? ""
  return (
    roleNouns.has(headOf(t, phrase)) ||
    roleNouns.has(word) ||
    personPlurals.has(word) ||
    groupNouns.has(word) ||
    word.endsWith("year-old")
  )
}

/** Is it a person, or several, by its noun alone? */
export const describesPerson = (t: Tagged, phrase: Phrase): boolean =>
  phrase.head >= 0 && phrase.name === null && isPerson(t, phrase)

/** Is it a body by its noun alone: "the ministry", "the paper"? */
export const describesBody = (t: Tagged, phrase: Phrase): boolean =>
  phrase.head >= 0 &&
  phrase.name === null &&
  (bodyNouns.has(headOf(t, phrase)) || outletNouns.has(headOf(t, phrase)))

function matters(t: Tagged, phrase: Phrase): boolean {
  if (phrase.pronoun || phrase.name !== null) return true
  if (phrase.head < 0) return false
  const head = headOf(t, phrase)
  return (
    isPerson(t, phrase) ||
    bodyNouns.has(head) ||
    outletNouns.has(head) ||
    textNouns.has(head) ||
    sideNouns.has(t.lowered[phrase.head] ?? "") ||
    (phrase.determiner === "both" && phrase.head >= 0)
  )
}

const shouts = (word: string | undefined): boolean =>
  word !== undefined && word.length > 3 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word)

/** A line in capitals is a heading: nobody in it can be told from the rest. */
function isHeading(t: Tagged, { from, to }: Phrase): boolean {
  for (let k = from; k + 1 < to; k++) if (shouts(t.words[k]) && shouts(t.words[k + 1])) return true
  // Places in capitals at the head of a paragraph are where the report was filed.
  if (!shouts(t.words[from]) || to - from > 1) return false
  for (let k = from; k >= (t.paragraphStart[from] as number); k--)
    if (!shouts(t.words[k]) && t.words[k] !== "/") return false
  return true
}

const ofWhom: ReadonlySet<string> = new Set(["of", "for", "from", "at", "with", "in"])

const toWhom: ReadonlySet<string> = new Set(
  "aide adviser advisor assistant deputy ambassador envoy emissary representative delegate".split(
    " ",
  ),
)

/** What parts two of a list: 1 for "and" or a comma, 2 for ", and"; 0 when the list ends. */
function joint(t: Tagged, k: number): number {
  if (t.lowered[k] === "and") return 1
  return t.words[k] !== "," ? 0 : t.lowered[k + 1] === "and" ? 2 : 1
}

/** "The leaders of Chad and the Netherlands"; but "the government of Chad and the Tuareg Front" are two. */
const isOfBoth = (first: Phrase, next: Phrase, several: boolean): boolean =>
  next.name !== null && (several || first.name === null || first.determiner === next.determiner)

const isAlike = (t: Tagged, first: Phrase, next: Phrase, several: boolean): boolean =>
  isOfBoth(first, next, several) ||
  (first.name === null && next.determiner === first.determiner && describesBody(t, next))

/** "Chad, Niger and Mali": all of a list; only the first when a comma begins something else. */
function listedFrom(
  t: Tagged,
  first: Phrase,
  several: boolean,
  behind: (k: number) => Phrase | undefined,
): readonly Phrase[] {
  const found = [first]
  for (let last = first, commas = 0; ;) {
    const step = joint(t, last.to)
    const next = step === 0 ? undefined : behind(last.to + step)
    if (next === undefined || !isAlike(t, first, next, several)) return [first]
    if (t.words[last.to] === ",") commas++
    if (commas > 0 && (last.to - last.from > 2 || next.to - next.from > 2)) return [first]
    found.push(next)
    if (t.lowered[last.to + step - 1] === "and") return found
    last = next
  }
}

function related(
  t: Tagged,
  all: readonly Phrase[],
  { at, over }: Pick<Phrases, "at" | "over">,
): Phrases {
  const behind = (k: number): Phrase | undefined => all[at[k] ?? -1]
  const complementsOf = (phrase: Phrase): readonly Phrase[] => {
    const preposition = t.lowered[phrase.to] ?? ""
    if (!ofWhom.has(preposition) && (preposition !== "to" || !toWhom.has(headOf(t, phrase))))
      return []
    const first = behind(phrase.to + 1)
    if (first === undefined || first.pronoun) return []
    return listedFrom(t, first, isPlural(t, phrase), behind)
  }
  const endOf = (phrase: Phrase, depth = 0): number => {
    const last = complementsOf(phrase).at(-1)
    return last === undefined || depth > 2 ? phrase.to : endOf(last, depth + 1)
  }
  return { all, at, over, complementsOf, endOf }
}

/** Finds the phrases of a report in the order of the text, a possessor before what it owns. */
export function phrasesOf(t: Lettered): Phrases {
  const all: Phrase[] = []
  const at = new Int32Array(t.count + 1).fill(-1)
  const over = new Int32Array(t.count + 1).fill(-1)
  const keep = (phrase: Phrase): void => {
    if (phrase.owner !== null) keep(phrase.owner)
    if (!matters(t, phrase) || isHeading(t, phrase)) return
    at[phrase.from] = all.length
    over.fill(all.length, phrase.words, phrase.to)
    all.push(phrase)
  }
  for (let i = 0; i < t.count;) {
    const phrase = phraseAt(t, i)
    if (phrase !== null) keep(phrase)
    i = phrase === null ? i + 1 : phrase.to
  }
  return related(t, all, { at, over })
}
