import { RapporteurError } from "../text/rapporteur-error.ts"

/** The record cannot be written: the disk is full, or the place is read-only. Nothing was changed. */
export class UnwritableRecord extends RapporteurError {
  override readonly name = "UnwritableRecord"
  override readonly mend: string
  readonly place: string

  constructor(place: string, because: string, mend: string, cause: unknown = null) {
    super(`${place}: ${because}`, { cause })
    this.place = place
    this.mend = mend
  }
}
