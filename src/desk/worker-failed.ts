import { RapporteurError } from "../text/rapporteur-error.ts"

/** A worker thread died, or could not start; the run ends, since its reports are lost with it. */
export class WorkerFailed extends RapporteurError {
  override readonly name = "WorkerFailed"
  override readonly mend: string

  constructor(reason: string, mend: string, cause: unknown = null) {
    super(`a worker failed: ${reason}`, { cause })
    this.mend = mend
  }
}
