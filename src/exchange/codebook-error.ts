/** What is wrong with a codebook, place by place. */
import { RapporteurError } from "../text/rapporteur-error.ts"

export interface Trouble {
  /** One-based. */
  readonly line: number
  readonly column: number
  readonly reason: string
}

const at = (path: string, { line, column, reason }: Trouble): string =>
  `${path}:${line}:${column}: ${reason}`

/** A codebook cannot be read: it is no YAML, or a field is not what it should be. */
export class CodebookError extends RapporteurError {
  override readonly name = "CodebookError"
  override readonly mend: string
  readonly path: string
  readonly troubles: readonly Trouble[]

  /** @param troubles at least one, in any order */
  constructor(path: string, troubles: readonly Trouble[]) {
    const ordered = troubles.toSorted((a, b) => a.line - b.line || a.column - b.column)
    super(ordered.map((one) => at(path, one)).join("\n"))
    this.path = path
    this.troubles = ordered
    this.mend = ordered.length === 1 ? "Mend the place named." : "Mend the places named."
  }
}
