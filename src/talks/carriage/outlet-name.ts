/** Tells whether a name is an outlet's, from the name and the words beside it. */
import { months, weekdays } from "../../language/calendar.ts"
import { isProper, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import {
  alone,
  beforeAgency,
  beginnings,
  compound,
  endings,
  kinds,
  known,
  looseEndings,
  looseKinds,
  newsWords,
} from "./outlet-words.ts"

const DT = tagNumber("DT")
const joiners: ReadonlySet<string> = new Set(["&", "of", "de", "del"])

/** Nearly all words are told by their first code unit. */
export function isCapital(word: string | undefined): boolean {
  const unit = word?.charCodeAt(0) ?? 0
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(word as string)
}

function isNamePart({ words, lowered, tag, sentenceStart }: Tagged, at: number): boolean {
  if (!isCapital(words[at]) || tag[at] === DT) return false
  if (weekdays.has(lowered[at] as string)) return endings.has(lowered[at + 1] ?? "")
  if (months.has(lowered[at] as string)) return false
  return at !== sentenceStart[at] || isProper[tag[at] as number] === 1
}

/** The run of capitalised words that begins at a token, "of" and "&" inside; empty for none. */
export function nameFrom(tagged: Tagged, from: number): TokenRun {
  const { lowered, words } = tagged
  let to = from
  for (;;) {
    const goesOn =
      isNamePart(tagged, to) ||
      (to > from &&
        (/^\d{1,3}$/.test(words[to] ?? "") ||
          (joiners.has(lowered[to] ?? "") && isNamePart(tagged, to + 1))))
    if (!goesOn) return [from, to]
    to++
  }
}

/** The run's words in small letters, single blanks between them. */
export const lowerName = ({ lowered }: Tagged, [from, to]: TokenRun): string =>
  to - from === 1 ? (lowered[from] as string) : lowered.slice(from, to).join(" ")

/** Does the name itself say that it is an outlet's? */
export function soundsLikeOutlet(tagged: Tagged, run: TokenRun): boolean {
  const { lowered, words } = tagged
  const [from, to] = run
  const last = lowered[to - 1] as string
  if (known.has(lowerName(tagged, run))) return true
  if (to - from === 1)
    return compound.test(words[from] as string) || (lowered[from - 1] === "the" && alone.has(last))
  if (beginnings.has(lowered[from] as string)) return true
  if (last === "agency") return beforeAgency.has(lowered[to - 2] as string)
  return endings.has(last) || looseEndings.has(last)
}

const articles: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her"])

/** How many tokens tell the kind before a name: two in "the news agency Norpress". */
export function kindBefore({ lowered, words }: Tagged, from: number): number {
  const kind = lowered[from - 1] ?? ""
  if (!kinds.has(kind)) return 0
  const before = lowered[from - 2] ?? ""
  if (newsWords.has(before)) return newsWords.has(lowered[from - 3] ?? "") ? 3 : 2
  const plain = articles.has(before) || isCapital(words[from - 2])
  return looseKinds.has(kind) && !plain ? 0 : 1
}

/** How many tokens tell the kind after a name: "newspaper", "news agency". */
export function kindAfter({ lowered }: Tagged, to: number): number {
  const word = lowered[to] ?? ""
  if (newsWords.has(word) && kinds.has(lowered[to + 1] ?? "")) return 2
  return kinds.has(word) && !looseKinds.has(word) ? 1 : 0
}

/** "Channel K, the Keshite broadcaster,": the kind is told after a comma. */
export function kindInApposition({ lowered }: Tagged, to: number): boolean {
  if (lowered[to] !== "," || !articles.has(lowered[to + 1] ?? "")) return false
  for (let i = to + 2; i < to + 6; i++) {
    const word = lowered[i] ?? ""
    if (word === "," || word === "of") return false
    if (kinds.has(word)) return lowered[i + 1] === "," || lowered[i + 1] === "of"
  }
  return false
}
