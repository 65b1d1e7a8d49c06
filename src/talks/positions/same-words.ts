/** A stance told twice in the same words, as a statement and as the report's own clause, is one. */
import { overlap } from "../../text/span.ts"
import type { Position } from "../position.ts"

const isSaidIn = (told: Position, held: Position): boolean =>
  told.party === held.party &&
  held.evidence.some((clause) =>
    told.evidence.some((one) => one.report === clause.report && overlap(one, clause)),
  )

/** The statement's position opens on the whole clause first; other attitudes stand beside it. */
export function joinedBySameWords(
  said: readonly Position[],
  held: readonly Position[],
  coded: boolean,
): Position[] {
  // "Agreed to" tells of old pacts as often as of a stance; only known issues tell them apart.
  const rest = held.filter(
    (one) => (coded || one.stance !== "accepts") && !said.some((told) => isSaidIn(told, one)),
  )
  const joined = said.map((told) => {
    const clauses = held.filter((one) => one.stance === told.stance && isSaidIn(told, one))
    return { ...told, evidence: [...clauses.flatMap(({ evidence }) => evidence), ...told.evidence] }
  })
  return [...joined, ...rest]
}
