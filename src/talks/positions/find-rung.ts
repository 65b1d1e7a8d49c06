/** Recognises the rung of an issue in the words of a statement, or none: a rung is never guessed. */
import {
  isForeign,
  isGivenUp,
  isLeftBehind,
  isNegated,
  isTurnedDown,
  list,
  negators,
  type Worded,
} from "./meant.ts"
import { type Ladder, meaningStem, type Rung } from "./ladder.ts"
import type { PositionStance } from "../position.ts"
import { isSameAmount } from "./measure.ts"
import { amountsOf, type Quantity } from "./quantity.ts"
import { withPhrases } from "./phrase.ts"
import { wordsOf } from "../stem.ts"

/** What counts people or sides, not the matter. */
const sides = list("side sides party parties country countries government governments leaders men")
const totals = list("any no none nothing never nobody zero")

const copulas = list("is was has does as this plus thus its")
const objects = list("the our us them it their his her my your this that")

const determined = list("the this that these those their his her its our such")
const small = list("a an any of to for in on")

interface Said extends Worded {
  readonly stance: PositionStance
}

/** Said of the present, by the party, and for itself. */
function isOwn(said: Said, at: number): boolean {
  if (isLeftBehind(said, at) || isForeign(said, at)) return false
  return said.stance !== "rejects" || !isTurnedDown(said, at)
}

/** "Ten ships" are no ten per cent; "thirty spares the town" may be thirty kilometres. */
function countsThings({ words }: Said, { counted, to }: Quantity): boolean {
  if (counted === null || !/[^s]s$/.test(counted) || copulas.has(counted)) return false
  return !objects.has(words[to + 1] ?? "")
}

function fits(rung: Quantity, said: Quantity, isOfThings: boolean): boolean {
  const [ours, theirs] = [rung.measure, said.measure]
  if (ours !== null && theirs !== null)
    return isSameAmount(
      { value: rung.value, measure: ours },
      { value: said.value, measure: theirs },
    )
  if (rung.value !== said.value) return false
  if (sides.has(said.counted ?? "") || (rung.measure !== null && isOfThings)) return false
  if (rung.measure === null && said.measure !== null) return false
  const sameThing = meaningStem(rung.counted ?? "") === meaningStem(said.counted ?? "")
  return said.value > 1 || sameThing
}

/** Rungs whose number is said and meant. */
function numbered(said: Said, { rungs }: Ladder): Rung[] {
  const meant = amountsOf(said.words).filter(
    ({ from }) => isOwn(said, from) && (said.stance === "open" || !isNegated(said, from)),
  )
  const fitting = (all: readonly Quantity[]): Rung[] =>
    rungs.filter(
      ({ quantity }) =>
        quantity !== null && all.some((one) => fits(quantity, one, countsThings(said, one))),
    )
  const found = fitting(meant)
  if (found.length < 2) return found
  const now = fitting(meant.filter((one) => !isPast(said, one)))
  return now.length < 2 ? now : sharing(said, now)
}

/** Of rungs with one number the one whose other words are said too. */
function sharing(said: Said, found: readonly Rung[]): Rung[] {
  const values = new Set(found.map(({ quantity }) => quantity?.value))
  const told = found.filter(
    ({ stems }) => stems.size > 0 && [...stems].every((stem) => isMeant(said, stem)),
  )
  return values.size === 1 && told.length === 1 ? told : [...found]
}

/** Of several numbers not the mere past: "nine was the old wish; now we ask for eight". */
const isPast = ({ words }: Said, { to }: Quantity): boolean =>
  words.slice(to, to + 3).some((word) => word === "was" || word === "were")

/** How much of a rung's own words is said and meant, from 0 to 1; those of one that denies denied. */
function share(said: Said, { stems, quantity, denies }: Rung, { matter }: Ladder): number {
  if (stems.size === 0 && !denies) return 0
  if (denies) {
    const own = stems.size > 0 ? [...stems] : [...matter]
    return said.stance !== "rejects" && own.some((stem) => isBarred(said, stem)) ? 1 : 0
  }
  const meant = [...stems].filter((stem) => isMeant(said, stem)).length / stems.size
  // A number that is not said may only be left out where it counts all there is.
  return quantity === null || (quantity.measure === null && meant === 1 && stems.size > 1)
    ? meant
    : 0
}

const removals = list("scrap abolish lift drop remove waive eliminate cancel end terminate axe")

/** "The levy should be scrapped": no levy at all is what is wanted. */
function removed(said: Said, { rungs, matter }: Ladder): Rung[] {
  const ends = rungs.filter(({ denies }) => denies)
  if (said.stance === "rejects" || ends.length !== 1) return []
  const own = new Set([...matter, ...(ends[0] as Rung).stems])
  const at = said.stems.findIndex((stem, k) => removals.has(stem) && isMeantAt(said, k))
  if (at < 0) return []
  const near = said.stems.slice(Math.max(0, at - 6), at + 5)
  return near.some((stem) => own.has(stem)) ? ends : []
}

/** The rung whose own words are said, at least half of them, when no other's are. */
function worded(said: Said, ladder: Ladder): Rung[] {
  const shares = ladder.rungs.map((rung) => share(said, rung, ladder))
  const most = Math.max(...shares)
  if (most < 0.5) return []
  const best = ladder.rungs.filter((_, k) => shares[k] === most)
  const others = shares.filter((one) => one > 0 && one < most)
  return most === 1 || others.length === 0 ? longest(best) : []
}

/** The rung all of whose words are said, shared ones too, when no other's are. */
function whole(said: Said, { rungs }: Ladder): Rung[] {
  const told = rungs.filter(
    ({ all, quantity, denies }) =>
      all.size > 1 && quantity === null && !denies && [...all].every((stem) => isMeant(said, stem)),
  )
  const most = Math.max(0, ...told.map(({ all }) => all.size))
  return told.filter(({ all }) => all.size === most)
}

function longest(rungs: readonly Rung[]): Rung[] {
  const most = Math.max(...rungs.map(({ stems }) => stems.size))
  return rungs.filter(({ stems }) => stems.size === most)
}

const isMeant = (said: Said, stem: string): boolean => isMeantAt(said, said.stems.indexOf(stem))

function isMeantAt(said: Said, at: number): boolean {
  if (at < 0 || !isOwn(said, at) || isGivenUp(said, at)) return false
  return said.stance === "open" || !isNegated(said, at)
}

/** "No pullback": the negator stands at most two words before what it denies. */
function isBarred({ words, stems }: Said, stem: string): boolean {
  const at = stems.indexOf(stem)
  return (
    at > 0 &&
    words.slice(Math.max(0, at - 2), at).some((word) => word === "no" || word === "without")
  )
}

/** "Any rise" of a refusal, "not one cent more": nothing at all is granted. */
function nothing(said: Said, ladder: Ladder): Rung[] {
  const ends = ladder.rungs.filter(({ isNothing }) => isNothing)
  if (said.stance !== "rejects" || ends.length !== 1) return []
  const named = ladder.rungs.some(
    ({ stems, isNothing }) => !isNothing && [...stems].some((stem) => said.stems.includes(stem)),
  )
  const matter = new Set([...ladder.matter, ...(ends[0] as Rung).stems])
  const isAll = isTotal(said, matter) || isMatterItself(said, matter) || yieldsNothing(said)
  return isAll && !named ? ends : opened(said, ends)
}

/** "A withdrawal" and no more: what is refused is the matter itself, not somebody's terms for it. */
function isMatterItself({ words, stems }: Said, matter: ReadonlySet<string>): boolean {
  if (words.length > 8 || words.some((word) => determined.has(word))) return false
  const own = stems.filter((_, k) => !small.has(words[k] as string))
  return own.length > 0 && own.every((stem) => matter.has(stem))
}

function isTotal({ words, stems }: Said, matter: ReadonlySet<string>): boolean {
  return words.some((word, k) => {
    if (word === "not" && (words[k + 1] === "one" || words[k + 1] === "a")) return true
    return totals.has(word) && stems.slice(k + 1, k + 5).some((stem) => matter.has(stem))
  })
}

const staying = list("stay remain")
const yielding = list("yield cede surrender relinquish budge leave withdraw retreat concede")

/** "The army stays", "we will not give up a metre": nothing of it is granted. */
function yieldsNothing({ words, stems }: Said): boolean {
  return stems.some((stem, k) => {
    const isDenied = words.slice(Math.max(0, k - 4), k).some((word) => negators.has(word))
    if (staying.has(stem)) return !isDenied
    const gives = yielding.has(stem) || (stem === "give" && words[k + 1] === "up")
    return gives && isDenied
  })
}

/** "Nobody will open the port": what is closed stays closed. */
function opened(said: Said, ends: readonly Rung[]): Rung[] {
  const at = said.stems.indexOf("open")
  const denied = at > 0 && said.words.slice(0, at).some((word) => negators.has(word))
  return denied ? ends.filter(({ stems }) => stems.has("close")) : []
}

/** "One crate in ten" is a sample. */
function stemsOf(words: readonly string[]): string[] {
  const stems = withPhrases(words, words.map(meaningStem))
  for (const { measure, from, to } of amountsOf(words))
    if (measure === "ratio" && words[from] === "one" && words.slice(from, to).includes("in"))
      stems[from] = "random"
  return stems
}

/**
 * The rung a statement stands on; null when none is said, several are, or it is only refused.
 * On the ladder "no rise, 3 per cent, 5 per cent", a demand for "no less than five" stands on
 * "5 per cent".
 */
export function rungOf(ladder: Ladder, quote: string, stance: PositionStance): string | null {
  const words = wordsOf(quote)
  const said = { words, stems: stemsOf(words), stance }
  const found = [numbered, removed, worded, whole, nothing]
    .map((way) => way(said, ladder))
    .find((rungs) => rungs.length > 0)
  return found?.length === 1 ? (found[0]?.name ?? null) : null
}
