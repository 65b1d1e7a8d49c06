import { RapporteurError } from "../text/rapporteur-error.ts"

/** A file that was to be imported is no record as `export` or `read --format json` writes it. */
export class UnreadableExport extends RapporteurError {
  override readonly name = "UnreadableExport"
  override readonly mend = "Give a file that `rapporteur export` wrote; nothing was taken in."
  readonly path: string

  constructor(path: string, because: string, cause: unknown) {
    super(`${path}: ${because}`, { cause })
    this.path = path
  }
}
