/** Reading reports into a record: what need not be read is left out, what is due is read again. */
import type { Codebook, Report } from "../rapporteur.ts"
import { arrivalOf, type Arrival } from "../record/arrival.ts"
import { dueReports } from "../record/due.ts"
import { lasting } from "../record/identity.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { stricter, type StorePolicy } from "../record/store-policy.ts"
import { RapporteurError } from "../text/rapporteur-error.ts"
import type { Incoming } from "./outcome.ts"

/** How many reports came in, by what they were to the record. */
export type Kinds = { -readonly [Kind in Arrival["kind"]]: number }

export const noKinds = (): Kinds => ({ new: 0, version: 0, reread: 0, known: 0, forgotten: 0 })

export interface Keeping {
  readonly record: OpenRecord
  readonly codebook: Codebook
  /** As `methodName` gives it. */
  readonly method: string
  /** What the user asks to be kept; an outlet's own policy may allow less. */
  readonly store: StorePolicy
}

/**
 * What must be read: of the reports coming in those not known, then those another method read.
 *
 * @param kinds counts what is left out
 */
export async function* wanted(
  incoming: AsyncIterable<Incoming>,
  { record, method }: Keeping,
  kinds: Kinds,
): AsyncGenerator<Incoming> {
  for await (const one of incoming) {
    if (one instanceof RapporteurError) {
      yield one
      continue
    }
    const report = lasting(one)
    const { kind, id } = await arrivalOf(record.db, report, method)
    if (kind === "known" || kind === "forgotten") kinds[kind] += 1
    else yield { ...report, id }
  }
  yield* dueReports(record, method)
}

/** Of what the user asks for and what the codebook allows for the outlet, the less. */
export function storeOf({ outlet }: Report, { store, codebook }: Keeping): StorePolicy {
  const known = codebook.outlets.find(({ name }) => name === outlet)
  return stricter(store, known?.store ?? "full")
}
