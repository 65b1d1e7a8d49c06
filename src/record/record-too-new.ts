import { RapporteurError } from "../text/rapporteur-error.ts"

/** The record was written by a later program; reading it half would lose what this one knows not. */
export class RecordTooNew extends RapporteurError {
  override readonly name = "RecordTooNew"
  override readonly mend = "Update Rapporteur; the record is unchanged."
  readonly place: string
  /** Numbers of the last migration. */
  readonly found: number
  readonly known: number

  constructor(place: string, found: number, known: number) {
    super(`${place} was written by a newer Rapporteur (schema ${found}; this one knows ${known})`)
    this.place = place
    this.found = found
    this.known = known
  }
}
