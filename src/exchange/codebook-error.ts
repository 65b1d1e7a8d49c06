import { RapporteurError } from "../text/rapporteur-error.ts"

interface Trouble {
  readonly path: string
  /** One-based. */
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** A codebook cannot be read: it is no YAML, or a field is not what it should be. */
export class CodebookError extends RapporteurError {
  override readonly name = "CodebookError"
  override readonly mend = "Mend the place named."
  readonly path: string
  readonly line: number
  readonly column: number

  constructor({ path, line, column, reason }: Trouble) {
    super(`${path}:${line}:${column}: ${reason}`)
    this.path = path
    this.line = line
    this.column = column
  }
}
