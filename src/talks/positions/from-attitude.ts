/** What an attitude tells of where its party stands. */
import type { Attitude } from "../attitude.ts"
import type { Position } from "../position.ts"
import { rungOf } from "./find-rung.ts"
import { type Known, mayStand } from "./from-utterance.ts"

/** The rung is read from all its words; a party the codebook does not know has no position. */
export function fromAttitude(attitude: Attitude, known: Known): Position[] {
  const { party, issue, evidence } = attitude
  const { codebook, ladders } = known
  const role = codebook.parties.find(({ name }) => name === party)?.role
  if (!mayStand(issue, known) || (codebook.parties.length > 0 && role !== "party")) return []
  const ladder = ladders.get(issue)
  const words = evidence.map(({ quote }) => quote).join(" ")
  const rung = ladder === undefined ? null : rungOf(ladder, words, attitude.stance)
  return [{ ...attitude, rung, fresh: true, statements: [] }]
}
