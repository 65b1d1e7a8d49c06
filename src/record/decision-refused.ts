import { RapporteurError } from "../text/rapporteur-error.ts"

/** A reviewer asked for what cannot be done with a record as it stands. Nothing was changed. */
export class DecisionRefused extends RapporteurError {
  override readonly name = "DecisionRefused"
  override readonly mend: string
  /** Id of the statement, or number of the step. */
  readonly subject: string

  constructor(subject: string, why: string, mend: string) {
    super(`${subject}: ${why}`)
    this.subject = subject
    this.mend = mend
  }
}
