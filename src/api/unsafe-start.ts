import { RapporteurError } from "../text/rapporteur-error.ts"

/** The server was asked to start where others could reach what is not theirs. */
export class UnsafeStart extends RapporteurError {
  override readonly name = "UnsafeStart"
  override readonly mend: string
  readonly host: string

  constructor(host: string, why: string, mend: string) {
    super(`the server does not start on ${host}: ${why}`)
    this.host = host
    this.mend = mend
  }
}
