/** Recognises the rung of an issue in the words of a statement, or none: a rung is never guessed. */
import { type Ladder, meaningStem, type Rung } from "./ladder.ts"
import type { PositionStance } from "./position.ts"
import { type Quantity, quantitiesOf } from "./quantity.ts"
import { wordsOf } from "./stem.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const negators = list("not no never n't nor neither cannot without none nobody nothing longer hardly")
/** After a negator these turn it round: "no less than twenty" is twenty. */
const bounds = list(`
less fewer lower below under more greater higher beyond above over exceed until unless before without
`)
/** After a negator these leave it without force: "did not rule out a phased pullback". */
const refusals = list("rule ruled ruling exclude excluded excluding object objected oppose opposed")
const breaks = list(". ; : , — – ( ) ! ? but although while whereas “ ” \"")
const wants = list(`
want wants wanted demand demands demanded need needs needed insist insists insisted must should seek
seeks sought require requires required ask asks asked
`)
/** What counts people or sides, not the matter. */
const sides = list("side sides party parties country countries government governments leaders men")
const totals = list("any no none nothing never nobody zero")

interface Said {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly stance: PositionStance
}

/** Does a negator rule the word at `at`, within its clause and seven words back? */
function isNegated({ words }: Said, at: number): boolean {
  let negated = false
  for (let k = at - 1; k >= Math.max(0, at - 7); k--) {
    const word = words[k] as string
    if (breaks.has(word)) break
    if (bounds.has(word) && words[k - 1] !== undefined && negators.has(words[k - 1] as string))
      return false
    if (refusals.has(word)) return false
    if (wants.has(word) && !negated && !negators.has(words[k - 1] ?? "") && words[k - 2] !== "no")
      return false
    if (negators.has(word)) negated = true
  }
  return negated
}

/** "instead of twenty", "down from sixty", "rather than four", "were at four": left behind. */
function isLeftBehind({ words }: Said, at: number): boolean {
  const [before = "", earlier = ""] = [words[at - 1], words[at - 2]]
  if (before === "from") return true
  if (before === "of" && earlier === "instead") return true
  if (before === "than" && earlier === "rather") return true
  return before === "at" && (earlier === "were" || earlier === "was")
}

/** Is the number only what is turned down: "three years" of a rejection, unless it is wanted? */
function isTurnedDown({ words, stance }: Said, at: number): boolean {
  if (stance !== "rejects") return false
  for (let k = at - 1; k >= 0 && !breaks.has(words[k] as string); k--)
    if (wants.has(words[k] as string)) return false
  return true
}

function fits(rung: Quantity, said: Quantity): boolean {
  if (rung.value !== said.value) return false
  if (rung.measure !== null && said.measure !== null) return rung.measure === said.measure
  if (sides.has(said.counted ?? "")) return false
  const sameThing = meaningStem(rung.counted ?? "") === meaningStem(said.counted ?? "")
  if (rung.measure === null && said.measure !== null) return false
  return said.value > 1 || sameThing
}

/** Rungs whose number is said and meant. */
function numbered(said: Said, ladder: Ladder): Rung[] {
  const meant = quantitiesOf(said.words).filter(
    ({ from }) =>
      !isNegated(said, from) && !isLeftBehind(said, from) && !isTurnedDown(said, from),
  )
  const found = ladder.rungs.filter(({ quantity }) =>
    meant.some((one) => quantity !== null && fits(quantity, one)),
  )
  if (found.length < 2) return found
  return present(said, found, meant)
}

/** Of several numbers the one that is no mere past: "four was the plan; we shall do it in three". */
function present({ words }: Said, rungs: readonly Rung[], meant: readonly Quantity[]): Rung[] {
  const isPast = ({ from }: Quantity): boolean => {
    for (let k = from + 1; k < Math.min(words.length, from + 4); k++)
      if (words[k] === "was" || words[k] === "were") return true
    return false
  }
  const now = meant.filter((one) => !isPast(one))
  return rungs.filter(({ quantity }) => now.some((one) => quantity && fits(quantity, one)))
}

/** Rungs whose own words are all said and not negated. */
function worded(said: Said, ladder: Ladder): Rung[] {
  const whole = ladder.rungs.filter(({ stems, quantity, isNothing }) => {
    if (stems.size === 0 || quantity !== null) return false
    if (isNothing && said.stance === "demands") return false
    return [...stems].every((stem) => isMeant(said, stem))
  })
  const most = Math.max(...whole.map(({ stems }) => stems.size))
  return whole.filter(({ stems }) => stems.size === most)
}

function isMeant(said: Said, stem: string): boolean {
  const at = said.stems.indexOf(stem)
  if (at < 0) return false
  if (said.stance === "rejects") return !isTurnedDown(said, at)
  return said.stance === "open" || !isNegated(said, at)
}

/** "Any pullback" of a refusal, "not one barrel moves": nothing at all is granted. */
function nothing(said: Said, ladder: Ladder): Rung[] {
  const ends = ladder.rungs.filter(({ isNothing }) => isNothing)
  if (said.stance !== "rejects" || ends.length !== 1) return []
  const named = ladder.rungs.some(
    ({ stems, isNothing }) => !isNothing && [...stems].some((stem) => said.stems.includes(stem)),
  )
  const whole = isTotal(said, ladder) && !named
  return whole ? ends : opened(said, ends)
}

function isTotal({ words, stems }: Said, { matter }: Ladder): boolean {
  return words.some((word, k) => {
    if (word === "not" && (words[k + 1] === "one" || words[k + 1] === "a")) return true
    if (!totals.has(word)) return false
    return stems.slice(k + 1, k + 5).some((stem) => matter.has(stem))
  })
}

/** "No reason to open a door": what is closed stays closed. */
function opened(said: Said, ends: readonly Rung[]): Rung[] {
  const at = said.stems.indexOf("open")
  const closes = ends.filter(({ stems, name }) => stems.has("close") || /^(?:closed|shut)/.test(name))
  return at > 0 && isNegated(said, at) ? closes : []
}

/**
 * The rung a statement stands on; null when none is said, several are, or it is only refused.
 *
 * ```ts
 * rungOf(ladderOf({ name: "pay", triggers: [], rungs: ["no rise", "3 per cent", "5 per cent"] }), "no less than five", "demands") // "5 per cent"
 * ```
 */
export function rungOf(ladder: Ladder, quote: string, stance: PositionStance): string | null {
  const words = wordsOf(quote)
  const said = { words, stems: words.map(meaningStem), stance }
  const found = [numbered, worded, nothing]
    .map((way) => way(said, ladder))
    .find((rungs) => rungs.length > 0)
  return found?.length === 1 ? (found[0]?.name ?? null) : null
}
