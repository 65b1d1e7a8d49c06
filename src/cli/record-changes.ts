/** The changes of a record since a day; of a large one no more is read than they show. */
import { changesGroundIn } from "../desk/kept-changes.ts"
import { recordGround, shownFrom, type FromRecord } from "./record-ground.ts"

export const changesFromRecord: FromRecord = async (place, options) => {
  const { since } = options
  const few =
    since === null
      ? null
      : await shownFrom(place, (db, codebook) => changesGroundIn(db, codebook, since))
  return few ?? recordGround(place, options)
}
