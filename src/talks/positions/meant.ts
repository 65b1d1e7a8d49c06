/** Whether a word of a statement is meant, denied, left behind or somebody else's. */

/** Words of a statement with their stems, side by side. */
export interface Worded {
  readonly words: readonly string[]
  readonly stems: readonly string[]
}

export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const negators = list(
  "not no never n't nor neither cannot without none nobody nothing longer hardly",
)
/** After a negator these turn it round: "no less than ninety" is ninety. */
const bounds = list(`
less fewer lower below under more greater higher beyond above over exceed until unless before without
`)
/** After a negator these leave it without force: "did not rule out lower dues". */
const refusals = list(`
rule ruled ruling exclude excluded excluding object objected oppose opposed reject rejected refuse refused
`)
const breaks = list('. ; : , — – ( ) ! ? but although while whereas “ ” "')
export const wants = list(`
want wants wanted demand demands demanded need needs needed insist insists insisted must should seek
seeks sought require requires required ask asks asked
`)
const theirs = list("offer offered offers propose proposed want wanted say said gave give are were")

/** From the word back to the beginning of its clause, at most seven words. */
function* back({ words }: Worded, at: number): Generator<number> {
  for (let k = at - 1; k >= Math.max(0, at - 7) && !breaks.has(words[k] as string); k--) yield k
}

/**
 * Does a negator rule the word at `at`? "No less than ninety", "did not rule out" and "no boat
 * without a pilot" do not.
 */
export function isNegated(said: Worded, at: number): boolean {
  const { words } = said
  let bounded = false
  let lacks = false
  for (const k of back(said, at)) {
    const word = words[k] as string
    if (refusals.has(word)) return false
    if (wants.has(word) && !negators.has(words[k - 1] ?? "")) return lacks
    if (word === "without") lacks = true
    else if (negators.has(word)) return !bounded && !lacks
    else if (bounds.has(word)) bounded = true
  }
  return lacks
}

const stops = list(
  "stop stops stopped stopping cease ceases ceased quit abandon abandons abandoned forgo",
)

/** "Stop opening every crate", "drop our call for all of it": what is given up is not meant. */
export function isGivenUp(said: Worded, at: number): boolean {
  for (const k of back(said, at)) if (stops.has(said.words[k] as string)) return true
  return false
}

/** "Instead of ninety", "down from ninety", "rather than nine", "they were at nine": not meant now. */
export function isLeftBehind(said: Worded, at: number): boolean {
  const { words } = said
  const [before = "", earlier = ""] = [words[at - 1], words[at - 2]]
  if (before === "from") return true
  if (before === "of" && earlier === "instead") return true
  if (before === "than" && earlier === "rather") return true
  return before === "at" && (earlier === "were" || earlier === "was")
}

/** "If they came to five", "they offered four", "inflation at six": supposed, or not their own. */
export function isForeign(said: Worded, at: number): boolean {
  const { words } = said
  for (const k of back(said, at)) {
    const word = words[k]
    if (word === "if" || word === "inflation" || word === "year's") return true
    if (word === "they" && theirs.has(words[k + 1] ?? "")) return true
  }
  return false
}

const assertive = list("will would shall 'll it that they we this")

/** "It would run its course", "that runs till May": said of what is, in the refusal of another's wish. */
function isAsserted({ words }: Worded, at: number): boolean {
  const before = words[at - 1] ?? ""
  const next = words[at] ?? ""
  return at < 4 && assertive.has(before) && !refusals.has(next) && !negators.has(next)
}

/** Is the word only what a rejection turns down: "three years" of one, unless it is wanted? */
export function isTurnedDown(said: Worded, at: number): boolean {
  const { words } = said
  if (isAsserted(said, at)) return false
  for (const k of back(said, at)) if (wants.has(words[k] as string)) return false
  const or = words.indexOf("or", at + 1)
  return !(or > 0 && or < at + 5 && negators.has(words[or + 1] ?? ""))
}
