import { RapporteurError } from "../text/rapporteur-error.ts"

/** A whole record can only be taken into an empty place: two would have to be joined by reading. */
export class RecordNotEmpty extends RapporteurError {
  override readonly name = "RecordNotEmpty"
  override readonly mend = "Give a new place with --record."
  readonly place: string

  constructor(place: string) {
    super(`${place} holds reports already`)
    this.place = place
  }
}
