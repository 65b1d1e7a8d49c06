import { RapporteurError } from "../text/rapporteur-error.ts"

/** Another process writes into the record, and went on longer than this one waits. */
export class RecordBusy extends RapporteurError {
  override readonly name = "RecordBusy"
  override readonly mend = "Wait until the other run is over, then start this one again."
  readonly place: string
  readonly seconds: number

  constructor(place: string, seconds: number, cause: unknown = null) {
    super(`${place} is being written by another process; waited ${seconds} s`, { cause })
    this.place = place
    this.seconds = seconds
  }
}
