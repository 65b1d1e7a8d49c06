/** The ground of a board, narrowed to a period, a track and a state of review. */
import { measureMovement } from "../analysis/movement.ts"
import { isWithin, type Period } from "../analysis/period.ts"
import { trackOf } from "../analysis/timeline.ts"
import type { Ground } from "./ground.ts"

export interface Narrowing {
  readonly period: Period
  /** Part of a track's name, in any case; null for all. */
  readonly track: string | null
  /** Of the statements that a position stands on; null for any. */
  readonly status: string | null
}

/** Positions stated in the period, and movement measured from those; ages count at its end. */
export function narrowed(ground: Ground, { period, track, status }: Narrowing): Ground {
  const sits = track === null ? () => true : seatedAt(track, ground)
  const isReviewed = status === null ? () => true : standingOn(status, ground)
  const positions = ground.positions.filter(
    (one) => isWithin(period, one.date) && sits(one.party) && isReviewed(one.statements),
  )
  const claimed = ground.movements.filter(
    (one) =>
      one.basis === "claimed" &&
      isWithin(period, reportedOn(one.evidence, ground)) &&
      (one.between?.every(sits) ?? true),
  )
  const { asOf, board, codebook } = ground
  return {
    ...ground,
    positions,
    movements: [...measureMovement(positions, codebook), ...claimed],
    asOf: asOf !== null && period.to !== null && period.to < asOf ? period.to : asOf,
    board: { ...board, parties: board.parties.filter(sits) },
  }
}

/** Whoever sat at a table of that track, and a party whose own words are one. */
function seatedAt(track: string, { meetings }: Ground): (party: string) => boolean {
  const wanted = track.toLowerCase()
  const isWanted = (name: string): boolean => name.toLowerCase().includes(wanted)
  const seated = meetings
    .filter((one) => isWanted(trackOf(one)))
    .flatMap(({ participants }) => participants.map(({ name }) => name))
  const names = new Set(seated)
  return (party) => names.has(party) || isWanted(party)
}

function standingOn(status: string, { statements }: Ground) {
  const known = new Set<string>(
    statements.filter((one) => one.status === status).map(({ id }) => id),
  )
  return (own: readonly string[]): boolean => own.some((id) => known.has(id))
}

/** The day of the first report that tells it. */
const reportedOn = (
  evidence: Ground["movements"][number]["evidence"],
  { finder }: Ground,
): string | null =>
  evidence.flatMap(({ report }) => finder.reportOf(report)?.published ?? []).toSorted()[0] ?? null
