/** What two count differently in one report, with all reports that tell one of the two figures. */
import { grouped } from "../../text/grouped.ts"
import type { Account } from "../account.ts"
import { topicOf } from "./compare-facts.ts"
import { sharedRoots, type ToldFact } from "./told-fact.ts"
import { accountOf, type Word } from "./versions.ts"

/** A reprint or a translation tells the same two figures of the same thing. */
const keyOf = (pair: readonly ToldFact[]): string =>
  `${pair[0]?.unit} ${pair.map(({ sum }) => sum).join(" ")}`

/** The same figure of the same thing elsewhere. */
const tellsToo = (one: ToldFact, count: ToldFact): boolean =>
  one.kind === "figure" &&
  one.number === count.number &&
  one.unit === count.unit &&
  one.evidence.report !== count.evidence.report &&
  sharedRoots(one, count).count >= 2

/** @param facts of all reports, in the order of publication */
export function compareCounts(facts: readonly ToldFact[]): Account[] {
  const counts = facts.filter(({ kind }) => kind === "count")
  const pairs = [
    ...grouped(counts, ({ about, evidence }) => `${evidence.report} ${about}`).values(),
  ]
  return [...grouped(pairs, keyOf).values()].flatMap((same) => {
    const told = same.flat()
    const more = facts.flatMap((one) => {
      const count = told.find((known) => tellsToo(one, known))
      return count === undefined ? [] : [{ ...one, sum: count.sum }]
    })
    const words = [...told, ...more].map(({ value, sum, evidence }): Word => ({
      value,
      key: sum,
      evidence,
    }))
    return accountOf(`fact: ${topicOf(told[0] as ToldFact)}`, "value", words) ?? []
  })
}
