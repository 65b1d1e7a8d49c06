/** Figures that reports tell differently of one thing. */
import { grouped } from "../../text/grouped.ts"
import type { Account } from "../account.ts"
import { daysBetween } from "../encounters/day-range.ts"
import { sameNumber, sharedRoots, type ToldFact } from "./told-fact.ts"
import { accountOf, type Word } from "./versions.ts"

/** Reports further apart may tell of another day's figure. */
const NEAR = 3
/** Wordings this close are one sentence with another figure in it. */
const REPRINTED = 0.8

/** Measures say nothing of what is measured; a noun of its own does. */
const measures = new Set(
  "% $ £ € ¥ km kilometre kilometer metre meter mile tonne ton kg mw gw m crown dollar euro pound people person man woman percent point case".split(
    " ",
  ),
)

const apart = (a: ToldFact, b: ToldFact): number =>
  a.published && b.published ? daysBetween(a.published, b.published) : 0

/** One sentence printed twice with two figures. */
function isReworded(a: ToldFact, b: ToldFact): boolean {
  const { count, mutual } = sharedRoots(a, b)
  return count >= 4 && mutual >= REPRINTED
}

/** Two sentences on one thing, both of what was and neither of a change. */
function isOneThing(a: ToldFact, b: ToldFact): boolean {
  if (a.claimed || b.claimed || a.moved || b.moved) return false
  const { count, within } = sharedRoots(a, b)
  const needed = measures.has(a.unit) ? 4 : 3
  return count >= needed && within >= 0.5
}

/** A report that tells the other's figure too does not contradict it. */
const tellsAlso = (all: readonly ToldFact[], a: ToldFact, b: ToldFact): boolean =>
  all.some((one) => one.evidence.report === b.evidence.report && one !== b && sameNumber(one, a))

function contradict(all: readonly ToldFact[], a: ToldFact, b: ToldFact): boolean {
  if (a.evidence.report === b.evidence.report || apart(a, b) > NEAR || sameNumber(a, b))
    return false
  if (!isReworded(a, b) && !isOneThing(a, b)) return false
  return !tellsAlso(all, a, b) && !tellsAlso(all, b, a)
}

/** The others of the unit that tell the same of the same thing as one of the two. */
const supporters = (all: readonly ToldFact[], one: ToldFact): ToldFact[] =>
  all.filter(
    (other) =>
      other !== one &&
      sameNumber(other, one) &&
      apart(other, one) <= NEAR &&
      (isReworded(other, one) || isOneThing(other, one)),
  )

const wordOf = (fact: ToldFact, key: string): Word => ({
  value: fact.value,
  key,
  evidence: fact.evidence,
})

function accountsOfUnit(all: readonly ToldFact[]): Account[] {
  const found: Account[] = []
  const used = new Set<ToldFact>()
  for (const [k, a] of all.entries()) {
    for (let n = k + 1; n < all.length; n++) {
      const b = all[n] as ToldFact
      if (apart(a, b) > NEAR && a.published && b.published) break
      if (used.has(a) || used.has(b) || !contradict(all, a, b)) continue
      const sides = [
        [a, ...supporters(all, a)],
        [b, ...supporters(all, b)],
      ]
      for (const one of sides.flat()) used.add(one)
      const words = sides.flatMap((side, version) =>
        side.map((one) => wordOf(one, String(version))),
      )
      const account = accountOf(`fact: ${topicOf(a)}`, "value", words)
      if (account) found.push(account)
    }
  }
  return found
}

/** What the figure is of, in the words of its clause. */
export const topicOf = ({ evidence, value }: ToldFact): string => {
  const words = evidence.quote.replace(value, "…").replace(/\s+/gu, " ").trim()
  return words.length <= 90 ? words : `${words.slice(0, 89).replace(/\s\S*$/u, "")}…`
}

/** @param facts in the order the reports were published */
export const compareFigures = (facts: readonly ToldFact[]): Account[] =>
  [
    ...grouped(
      facts.filter(({ kind, correcting }) => kind === "figure" && !correcting),
      ({ unit }) => unit,
    ).values(),
  ].flatMap(accountsOfUnit)
