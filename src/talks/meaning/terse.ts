/** Answers cut short: "Nine per cent.", "It's twelve, as before", "No talks before the thaw". */
import { isNoun } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { amountOf } from "../issues/quantity.ts"
import type { Act } from "../statement.ts"
import type { Clause } from "./clause.ts"
import { isFinite } from "./opener.ts"
import type { Run } from "./run.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const copulas = list("is 's was remains stays stayed are were")
const pronouns = list("it that ours mine theirs")
const claims = list("claim demand figure number minimum least floor")
/** The most a giver has: "sixty is the limit". */
const ceilings = list("limit ceiling maximum most offer price answer")
const times = list(
  "o'clock a.m. p.m. am pm hour hours minute minutes day days week weeks month months year years second seconds time times",
)
const preludes = list("then and but just only so well “ \" ‘ '")
const terms = list("terms condition conditions if provided once when")
/** What a figure at the table is counted in. */
const units = list(
  "per percent % point points crown crowns dollar dollars euro euros pound pounds franc francs mark marks shilling shillings rupee rupees peso pesos cent cents penny pence yen yuan dinar dinars rouble roubles",
)
/** What one has to give is an offer: "forty is what the treasury can bear". */
const supplies = list("pay give offer afford bear yield allow carry spare")
/** What is absent when talks bear no fruit, and what is politely waved off. */
const others = list(
  "agreement deal progress breakthrough compromise accord consensus solution result movement headway decision understanding date sign doubt change comment problem wonder worry worries hurry surprise matter question idea thanks news one",
)
/** A fragment is short. */
const LONGEST = 14

const isNumber = ({ lowered }: Tagged, at: number): boolean =>
  at < lowered.length && !Number.isNaN(amountOf(lowered[at] as string))

/** A number that counts time or things ("two days", "three ships") is no figure at the table. */
function isFigure(tagged: Tagged, at: number): boolean {
  if (!isNumber(tagged, at)) return false
  const next = tagged.lowered[at + 1] ?? ""
  if (units.has(next)) return true
  return !times.has(next) && !isNoun[tagged.tag[at + 1] as number]
}

function beginOf({ lowered }: Tagged, { from, to }: Run): number {
  let at = from
  while (at < to && preludes.has(lowered[at] as string)) at++
  return at
}

function isSupplied({ lemmas, sentenceEnd }: Tagged, from: number): boolean {
  const to = Math.min(from + 6, sentenceEnd[from] as number)
  return lemmas.slice(from, to).some((word) => supplies.has(word))
}

/** "It's twelve", "Twelve crowns are what we want", "Six is the floor". */
function equates(tagged: Tagged, clause: Clause): Act | null {
  const { lowered } = tagged
  const at = beginOf(tagged, clause)
  if (pronouns.has(lowered[at] as string))
    return copulas.has(lowered[at + 1] as string) && isFigure(tagged, at + 2) ? "demands" : null
  if (!isFigure(tagged, at)) return null
  for (let i = at + 1; i < Math.min(at + 5, clause.to + 1); i++) {
    if (!copulas.has(lowered[i] as string)) continue
    const next = lowered[i + 1] ?? ""
    // "Sixty is where we stand" may be an offer as well as a claim; one starts with a claim.
    if (next === "where")
      return /^(?:start|begin)$/.test(tagged.lemmas[i + 3] ?? "") ? "demands" : null
    if (next === "what") return isSupplied(tagged, i + 2) ? "proposes" : "demands"
    if (next !== "the") return null
    const head = lowered[i + 2] ?? ""
    return claims.has(head) ? "demands" : ceilings.has(head) ? "proposes" : null
  }
  return null
}

const isVerbless = (tagged: Tagged, { from, to }: Run): boolean => {
  for (let at = from; at < to; at++) if (isFinite(tagged, at)) return false
  return true
}

/** A sentence, or a quotation, that consists of a figure and what hangs on it. */
function fragment(tagged: Tagged, sentence: Run, main: Run): Act | null {
  const { lowered, tag } = tagged
  const at = beginOf(tagged, sentence)
  if (sentence.to - at > LONGEST || !isVerbless(tagged, main)) return null
  if (isFigure(tagged, at)) {
    for (let i = at + 1; i < sentence.to; i++)
      if (terms.has(lowered[i] as string)) return "conditional"
    return "demands"
  }
  const bars = lowered[at] === "no" && isNoun[tag[at + 1] as number] === 1
  return bars && !others.has(lowered[at + 1] as string) ? "rejects" : null
}

/** @param clauses those of one sentence; only a sentence's or a quotation's own beginning counts */
export function terseActOf(tagged: Tagged, clauses: readonly Clause[]): Act | null {
  const first = clauses[0]
  if (first === undefined) return null
  const opens =
    first.from === tagged.sentenceStart[first.from] || (tagged.quoteState[first.from] as number) > 0
  if (!opens) return null
  const main = clauses.filter(({ kind }) => kind === "main")
  for (const clause of main) {
    const act = equates(tagged, clause)
    if (act !== null) return act
  }
  const last = clauses.at(-1) as Clause
  return main.includes(first) ? fragment(tagged, { from: first.from, to: last.to }, first) : null
}
