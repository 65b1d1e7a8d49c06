import { RapporteurError } from "../text/rapporteur-error.ts"

/** The database server cannot be reached, or went away in mid-run; what was kept before is kept. */
export class RecordLost extends RapporteurError {
  override readonly name = "RecordLost"
  override readonly mend =
    "See that the server runs and the address is right, then start again: what was kept is kept."
  readonly place: string

  constructor(place: string, because: string, cause: unknown = null) {
    super(`${place}: ${because}`, { cause })
    this.place = place
  }
}
