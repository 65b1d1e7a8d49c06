/** The ground of a view, taken from a record. */
import { freshen } from "../desk/fresh-record.ts"
import type { Ground } from "../desk/ground.ts"
import { keptGround } from "../desk/kept-ground.ts"
import type { GroundOptions } from "./ground.ts"
import { withRecord } from "./record-command.ts"

export const recordGround = (place: string, { since }: GroundOptions): Promise<Ground> =>
  withRecord(place, { create: false }, async (record) =>
    keptGround(record, await freshen(record), since),
  )
