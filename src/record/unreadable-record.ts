import { RapporteurError } from "../text/rapporteur-error.ts"

/** What stands at this place is no record, or no longer a whole one. */
export class UnreadableRecord extends RapporteurError {
  override readonly name = "UnreadableRecord"
  override readonly mend: string
  readonly place: string

  constructor(place: string, because: string, mend: string, cause: unknown = null) {
    super(`${place}: ${because}`, { cause })
    this.place = place
    this.mend = mend
  }
}
