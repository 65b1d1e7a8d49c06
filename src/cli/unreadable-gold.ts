import { RapporteurError } from "../text/rapporteur-error.ts"

/** A gold file, or a line of it, that cannot be scored against; one wrong line spoils all numbers. */
export class UnreadableGold extends RapporteurError {
  override readonly name = "UnreadableGold"
  override readonly mend: string
  /** The file, with ":line" where a line is at fault. */
  readonly address: string

  constructor(address: string, reason: string, mend: string, cause: unknown = null) {
    super(`${address}: ${reason}`, { cause })
    this.address = address
    this.mend = mend
  }
}
