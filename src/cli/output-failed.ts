import { RapporteurError } from "../text/rapporteur-error.ts"

/** What was read cannot be written where the user asked, for example because the disk is full. */
export class OutputFailed extends RapporteurError {
  override readonly name = "OutputFailed"
  override readonly mend =
    "Make room, or give another place with --out; what stood there is unchanged."
  readonly path: string

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`${path}: cannot be written (${reason})`, { cause })
    this.path = path
  }
}
