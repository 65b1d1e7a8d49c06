/** Writes something made of the talks: read from reports, or taken from a record. */
import type { ExitCode } from "./exit-code.ts"
import { exitCode } from "./exit-code.ts"
import type { Ground } from "../desk/ground.ts"
import { groundOf, type GroundOptions } from "./ground.ts"
import { openOutput } from "./output.ts"
import type { FromRecord } from "./record-ground.ts"
import { openReads, type ReadsCommand } from "./reads.ts"

/** What is written, whole or not at all. */
type Made = string | Uint8Array | Promise<string | Uint8Array>

export interface GroundCommand extends ReadsCommand, GroundOptions {
  /** The record to show in place of reports; null for the reports of the paths. */
  readonly record: string | null
}

/**
 * @param fromRecord what the view needs of a record, where that is less than all of it
 * @throws UsageError before anything is read, or by `make` when the talks do not hold what was asked
 * @throws RapporteurError when the output cannot be written
 */
export const showGround = (
  command: GroundCommand,
  make: (ground: Ground) => Made,
  fromRecord: FromRecord | null = null,
): Promise<ExitCode> =>
  command.record === null
    ? ofReports(command, make)
    : ofRecord(command.record, command, { make, fromRecord })

async function ofReports(
  command: GroundCommand,
  make: (ground: Ground) => Made,
): Promise<ExitCode> {
  const reads = await openReads(command)
  const output = await openOutput(command.out)
  const end = reads.onInterrupt(() => output.abandon())
  try {
    const ground = await groundOf(reads, command)
    const isRefused = command.strict && reads.tally.unread > 0
    if (!isRefused) await output.write(await make(ground))
    if (isRefused) output.abandon()
    else await output.finish()
    return reads.tally.unread > 0 ? exitCode.unread : exitCode.done
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    end()
  }
}

async function ofRecord(
  place: string,
  command: GroundCommand,
  { make, fromRecord }: { make: (ground: Ground) => Made; fromRecord: FromRecord | null },
): Promise<ExitCode> {
  const look = fromRecord ?? (await import("./record-ground.ts")).recordGround
  const ground = await look(place, command)
  const output = await openOutput(command.out)
  try {
    await output.write(await make(ground))
    await output.finish()
    return exitCode.done
  } catch (error) {
    output.abandon()
    throw error
  }
}
