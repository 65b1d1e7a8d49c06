/** Positions as they were stated over time, asked for by issue, party and period. */
import type { Position } from "../talks/position.ts"
import type { OpenRecord } from "./open-record.ts"

export interface StatedWhere {
  /** Null for all of them. */
  readonly issue: string | null
  readonly party: string | null
  /** ISO 8601 days, both of them in it; a position without a date is in no period. */
  readonly from: string | null
  readonly to: string | null
  readonly offset: number
  readonly limit: number
}

/** In the order of time, undated ones last. */
export async function positionsStated(
  { db }: OpenRecord,
  { issue, party, from, to, offset, limit }: StatedWhere,
): Promise<Position[]> {
  let query = db.selectFrom("findings").select("body").where("list", "=", "positions")
  if (issue !== null) query = query.where("issue", "=", issue)
  if (party !== null) query = query.where("party", "=", party)
  if (from !== null) query = query.where("date", ">=", from)
  if (to !== null) query = query.where("date", "<=", to)
  const rows = await query
    .orderBy("date", (order) => order.asc().nullsLast())
    .orderBy("number")
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ body }) => JSON.parse(body) as Position)
}
