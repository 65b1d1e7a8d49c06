import { RapporteurError } from "../text/rapporteur-error.ts"

/** A report came in, but attributing it failed: a fault of ours that must not end the batch. */
export class ReadingFailed extends RapporteurError {
  override readonly name = "ReadingFailed"
  override readonly mend = "This is a fault of Rapporteur; please report it with the report's text."
  /** The report's key, else its id. */
  readonly address: string

  constructor(address: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`${address}: reading it failed (${reason})`, { cause })
    this.address = address
  }
}
