/** The worded rungs of a codebook's issue, made ready to be recognised in what is said. */
import type { Codebook, CodebookIssue } from "../codebook.ts"
import { amountsOf, type Quantity } from "./quantity.ts"
import { stemOf, wordsOf } from "../stem.ts"

export interface Rung {
  readonly name: string
  readonly quantity: Quantity | null
  /** Stems that this rung does not share with another one or with the issue's name. */
  readonly stems: ReadonlySet<string>
  /** All its stems, shared ones too, but for those of the issue's name. */
  readonly all: ReadonlySet<string>
  /** "no pullback", "without conditions": its words are meant where they are denied. */
  readonly denies: boolean
  /** It denies, or is "closed": the end at which nothing is granted. */
  readonly isNothing: boolean
}

export interface Ladder {
  readonly rungs: readonly Rung[]
  /** Stems of the matter itself: what all rungs are about. */
  readonly matter: ReadonlySet<string>
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const empty = list(`
a an the of for to in on at by with and or as from per be is are was were will would shall that this its it
their his her only than more less after before during under over up out
`)
const denials = list("no none nothing zero without never not")
const shuts = list("close shut seal ban")

/** Words for one and the same thing on a rung. */
const groups: ReadonlyMap<string, string> = new Map(
  [
    "close shut seal",
    "phase stage gradual gradually stepwise step-by-step phase-by-phase",
    "all every each",
    "full fully complete completely entire entirely total totally whole",
    "partial partially partly part limit",
    "joint jointly share common together",
    "immediate immediately at-once",
    "daily day-by-day",
    "bind mandatory compulsory obligatory",
    "voluntary non-binding",
    "permanent permanently indefinite indefinitely open-ended unlimited lasting perpetual",
    "temporary temporarily interim provisional",
    "arm weapon",
    "continue run proceed persist",
    "suspend pause freeze shelve postpone",
    "random sample spot",
    "end terminate scrap abolish halt",
  ].flatMap((group) => {
    const [name = "", ...others] = group.split(" ")
    return [name, ...others].map((word) => [word, name] as const)
  }),
)

/** One stem for words that mean the same on a rung. */
export const meaningStem = (word: string): string => {
  const stem = stemOf(word)
  return groups.get(stem) ?? groups.get(word) ?? stem
}

const isWord = (word: string): boolean => /^[\p{L}]/u.test(word) && !empty.has(word)

const contentStems = (words: readonly string[]): string[] =>
  words.filter((word) => isWord(word) && !denials.has(word)).map(meaningStem)

/** "Nurse-to-patient" names nurses and patients too. */
const withParts = (text: string): string[] =>
  wordsOf(text).flatMap((word) => (word.includes("-") ? [word, ...word.split("-")] : [word]))

/** Numbers are no stems, nor are the measures they count. */
function withoutQuantity(words: readonly string[], quantity: Quantity | null): string[] {
  if (quantity === null) return [...words]
  const isAlone = quantity.measure === null || quantity.measure === "ratio"
  const to = isAlone ? quantity.to : quantity.to + 1
  return [...words.slice(0, quantity.from), ...words.slice(to)]
}

/** The number that tells a rung: a measured one, else the last ("net zero by 2050"). */
const chosen = (all: readonly Quantity[]): Quantity | null =>
  all.find(({ measure }) => measure !== null) ?? all.at(-1) ?? null

/** Makes an issue's rungs recognisable. A rung's own words are those no other rung has. */
export function ladderOf({ name, triggers, rungs }: CodebookIssue): Ladder {
  const matter = new Set([name, ...triggers].flatMap((words) => contentStems(withParts(words))))
  const worded = rungs.map((rung) => {
    const words = wordsOf(rung)
    const quantity = chosen(amountsOf(words))
    return { rung, words, quantity, stems: contentStems(withoutQuantity(words, quantity)) }
  })
  const own = new Set(matter)
  const times = new Map<string, number>()
  for (const { stems } of worded)
    for (const stem of new Set(stems)) times.set(stem, (times.get(stem) ?? 0) + 1)
  for (const [stem, count] of times) if (count > 1) matter.add(stem)
  return {
    matter,
    rungs: worded.map(({ rung, words, quantity, stems }) => ({
      name: rung,
      quantity,
      stems: new Set(stems.filter((stem) => (times.get(stem) ?? 0) < 2 && !matter.has(stem))),
      all: new Set(stems.filter((stem) => !own.has(stem))),
      denies: denials.has(words[0] ?? ""),
      isNothing: denials.has(words[0] ?? "") || shuts.has(meaningStem(words[0] ?? "")),
    })),
  }
}

const known = new WeakMap<Codebook, ReadonlyMap<string, Ladder>>()

/** The ladders of a codebook by issue; every statement of every report asks for them. */
export function laddersOf(codebook: Codebook): ReadonlyMap<string, Ladder> {
  const before = known.get(codebook)
  if (before !== undefined) return before
  const ladders = new Map(codebook.issues.map((issue) => [issue.name, ladderOf(issue)]))
  known.set(codebook, ladders)
  return ladders
}
