/** Stands a report only looks back on: "under the 2019 accord it agreed to", "had refused until then". */
import { tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { tokensOf } from "../../language/token-run.ts"
import type { StatementId } from "../../text/ids.ts"
import { words } from "../claims/clause.ts"
import type { Setting } from "../setting.ts"
import type { Statement } from "../statement.ts"
import type { Voiced } from "../voiced.ts"

const pacts = words(
  "pact accord accords deal agreement treaty truce contract plan terms memorandum",
)
const farUnits = words("year years decade decades months")
const yearly = /^(?:1[89]|20)\d\d$/
const VBN = tagNumber("VBN")

/** "Under the bilateral pact, Oru agreed to": what was agreed is the pact's, not of today. */
function isUnderPact({ lowered }: Tagged, from: number, at: number): boolean {
  for (let k = from; k < at; k++) {
    if (lowered[k] !== "under") continue
    if (lowered.slice(k + 1, Math.min(at, k + 8)).some((word) => pacts.has(word))) return true
  }
  return false
}

/** "Agreed last year", "rejected in 2019", "two years ago": in the words next to the cue. */
function isLongAgo(
  { lowered, sentenceEnd }: Tagged,
  [from, to]: readonly [number, number],
): boolean {
  const end = Math.min(sentenceEnd[from] as number, to + 4)
  for (let k = Math.max(0, from - 3); k < end; k++) {
    const word = lowered[k] as string
    if (word === "last" && farUnits.has(lowered[k + 1] ?? "")) return true
    if (word === "ago" && farUnits.has(lowered[k - 1] ?? "")) return true
    if (word === "in" && yearly.test(lowered[k + 1] ?? "")) return true
  }
  return false
}

/** "Had refused": so before something else; "said it had refused" is no pluperfect of the telling. */
const wasBefore = ({ lowered, tag }: Tagged, [from, to]: readonly [number, number]): boolean => {
  for (let k = Math.max(0, from - 2); k < to; k++)
    if (lowered[k] === "had" && tag[k] !== VBN && tag[k + 1] === VBN) return true
  return false
}

/** Is the telling itself of another time than the report's? */
export function isRecalled(tagged: Tagged, { cue }: Voiced): boolean {
  const [first] = cue
  if (first === undefined) return false
  const run = tokensOf(tagged, first)
  const start = tagged.sentenceStart[run[0]] as number
  return wasBefore(tagged, run) || isLongAgo(tagged, run) || isUnderPact(tagged, start, run[0])
}

/** Ids of the statements whose telling the report only looks back on. */
export function recalledIn(
  { tagged }: Setting,
  attributions: readonly (Voiced & { readonly id: string })[],
  statements: readonly Statement[],
): StatementId[] {
  const ids = new Set(attributions.filter((one) => isRecalled(tagged, one)).map(({ id }) => id))
  return statements.filter(({ attribution }) => ids.has(attribution)).map(({ id }) => id)
}
