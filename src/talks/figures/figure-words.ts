/** Words round a figure that make it a wish, a plan or a change, and no fact in dispute. */
import type { Tagged } from "../../language/tagged.ts"
import type { Run } from "../encounters/clause.ts"
import { wordSet } from "../word-set.ts"

const claiming = wordSet(`
demand ask want seek offer propose insist require request accept agree settle would should must could
will shall 'll may might can wo need call urge reject refuse counter bid proposal offer ready willing
prepared content if unless target aim goal ceiling cap threaten promise pledge vow plan intend
`)

const moving = wordSet(`
rise raise rose increase fall fell drop decline grow climb cut reduce lower slash up down compare
previously earlier formerly annually average total since ago last worth so far
`)

const holdsAny = (
  { lemmas, lowered }: Tagged,
  { from, to }: Run,
  set: ReadonlySet<string>,
): boolean => {
  for (let k = from; k < to; k++)
    if (set.has(lemmas[k] as string) || set.has(lowered[k] as string)) return true
  return false
}

/** Asked for, offered, promised or supposed. */
export const isClaim = (tagged: Tagged, run: Run): boolean => holdsAny(tagged, run, claiming)

/** A change, or a figure of another time. */
export const isMovement = (tagged: Tagged, run: Run): boolean => holdsAny(tagged, run, moving)
