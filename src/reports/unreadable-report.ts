import { RapporteurError } from "../text/rapporteur-error.ts"

/** Why an input gave no report; closed, so that a consumer's switch is complete. */
export type UnreadableReason =
  | "missing" // nothing at this address
  | "forbidden" // no permission
  | "unreachable" // the address cannot be followed or read to its end
  | "empty"
  | "binary"
  | "too-large"
  | "no-prose" // readable, but no words in it
  | "no-reports" // a folder or pattern that holds none
  | "malformed" // the format's own rules are broken
  | "undecodable"
  | "unknown-format"

/** A reader's no, before it is known at which address: what is wrong, and what mends it. */
export interface Refusal {
  readonly kind: "refusal"
  readonly reason: UnreadableReason
  /** One clause for the message: "there is nothing in it". */
  readonly because: string
  readonly mend: string
  readonly cause: unknown
  /** Place inside the input: ":3" for a JSONL line, "#2" for an array's member, else "". */
  readonly mark: string
}

/**
 * An input that could not be read. Yielded as a value, so that the rest of the batch goes on.
 *
 * ```text
 * for await (const read of readReports(["talks.jsonl"], options))
 *   if (read instanceof UnreadableReport) console.error(`${read.message}. ${read.mend}`)
 * // talks.jsonl:3: not valid JSON (Unexpected end of JSON input). Mend or remove this line.
 * ```
 */
export class UnreadableReport extends RapporteurError {
  override readonly name = "UnreadableReport"
  /** The path as given or found, with ":line" for a line of JSONL; "-" is standard input. */
  readonly address: string
  readonly reason: UnreadableReason
  override readonly mend: string

  constructor(address: string, { reason, because, mend, cause, mark }: Refusal) {
    const place = address + mark
    super(`${place === "-" ? "standard input" : place}: ${because}`, { cause })
    this.address = place
    this.reason = reason
    this.mend = mend
  }
}

/** Makes a refusal; `cause` is the error underneath, null when there is none. */
export const refuse = (
  reason: UnreadableReason,
  because: string,
  mend: string,
  cause: unknown = null,
): Refusal => ({ kind: "refusal", reason, because, mend, cause, mark: "" })
