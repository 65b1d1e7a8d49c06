import { RapporteurError } from "../text/rapporteur-error.ts"

/** The bytes are no model this program can read: cut short, altered, or of another format. */
export class BrokenModel extends RapporteurError {
  override readonly name = "BrokenModel"
  readonly reason: string
  readonly mend = "Fetch the model again, or rebuild it with `npm run train`."

  constructor(reason: string, cause?: unknown) {
    super(`The attribution model cannot be read: ${reason}`, { cause })
    this.reason = reason
  }
}
