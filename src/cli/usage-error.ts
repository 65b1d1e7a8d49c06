import { RapporteurError } from "../text/rapporteur-error.ts"

/** The command was not given what it needs; nothing has been read. Ends with exit code 2. */
export class UsageError extends RapporteurError {
  override readonly name = "UsageError"
  override readonly mend: string

  constructor(message: string, mend: string, cause: unknown = null) {
    super(message, { cause })
    this.mend = mend
  }
}
