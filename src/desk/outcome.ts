/** Reading one report so that a fault in it does not end the batch. */
import type { Reading, ReadReport, Report } from "../rapporteur.ts"
import { RapporteurError } from "../text/rapporteur-error.ts"
import { ReadingFailed } from "./reading-failed.ts"

/** A report read, or why an input was not. */
export type Outcome = ReadReport | RapporteurError

/** What comes in: reports, and inputs that gave none. */
export type Incoming = Report | RapporteurError

export function outcomeOf(read: Reading, report: Report): ReadReport | ReadingFailed {
  try {
    return read(report)
  } catch (error) {
    return new ReadingFailed(report.key ?? report.id, error)
  }
}

/** Reads in this thread, in order. */
export async function* readHere(
  incoming: AsyncIterable<Incoming>,
  read: Reading,
): AsyncGenerator<Outcome> {
  for await (const one of incoming)
    yield one instanceof RapporteurError ? one : outcomeOf(read, one)
}
