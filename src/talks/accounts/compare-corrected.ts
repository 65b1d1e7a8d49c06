/** A figure that was printed and taken back: both are kept, for ever. */
import { grouped } from "../../text/grouped.ts"
import type { Account } from "../account.ts"
import { topicOf } from "./compare-facts.ts"
import { sameNumber, sharedRoots, type ToldFact } from "./told-fact.ts"
import { accountOf, type Word } from "./versions.ts"

/** In one correction, the first figure was printed; another of the same unit is put in its place. */
function replaced(facts: readonly ToldFact[]): { old: ToldFact; put: ToldFact } | null {
  const [old] = facts
  if (old === undefined) return null
  const put = facts.findLast((one) => one.unit === old.unit && !sameNumber(one, old))
  return put === undefined ? null : { old, put }
}

/** Where the wrong figure was printed: the same figure of the same unit, of something alike. */
const printedIn = (all: readonly ToldFact[], old: ToldFact): ToldFact[] =>
  all.filter(
    (one) =>
      !one.correcting &&
      one.unit === old.unit &&
      one.number === old.number &&
      sharedRoots(one, old).count >= 2,
  )

function corrected(all: readonly ToldFact[], facts: readonly ToldFact[]): Account | null {
  const pair = replaced(facts)
  if (pair === null) return null
  const { old, put } = pair
  const printed = printedIn(all, old)
  const words: Word[] = [
    ...(printed.length > 0 ? printed : [old]).map((one) => ({ ...one, key: "printed" })),
    { ...put, key: "corrected" },
  ]
  return accountOf(`fact: ${topicOf(printed[0] ?? old)}`, "value", words)
}

/** @param facts of all reports */
export function compareCorrected(facts: readonly ToldFact[]): Account[] {
  const correcting = facts.filter((one) => one.correcting && one.kind === "figure")
  const groups = grouped(correcting, ({ evidence, unit }) => `${evidence.report} ${unit}`)
  return [...groups.values()].flatMap((own) => corrected(facts, own) ?? [])
}
