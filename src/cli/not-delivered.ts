import { RapporteurError } from "../text/rapporteur-error.ts"

/** A command or a web address did not take a notice. It is tried again; no report is lost by it. */
export class NotDelivered extends RapporteurError {
  override readonly name = "NotDelivered"
  override readonly mend = "See whether the command or the address is right; it is tried again."
  readonly taker: string
  readonly because: string
  constructor(taker: string, because: string, cause: unknown = null) {
    super(`${taker} did not take the notice: ${because}`, { cause })
    this.taker = taker
    this.because = because
  }
}
