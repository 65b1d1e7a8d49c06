/** `rapporteur read`: reports in, their attributed statements out. */
import { exitCode, type ExitCode } from "./exit-code.ts"
import { writerOf } from "./format.ts"
import { openOutput, type Output } from "./output.ts"
import type { ReadCommand } from "./read-command.ts"
import { openReads, type Reads } from "./reads.ts"

/**
 * @throws UsageError before anything is read
 * @throws RapporteurError when the model cannot be opened or the output cannot be written
 */
export async function read(command: ReadCommand): Promise<ExitCode> {
  const reads = await openReads(command)
  const output = await openOutput(command.out)
  const end = reads.onInterrupt(() => output.abandon())
  try {
    return await readInto(output, command, reads)
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    end()
  }
}

async function readInto(output: Output, command: ReadCommand, reads: Reads): Promise<ExitCode> {
  const write = await writerOf(command, reads.codebook, () => reads.tally.unread)
  for await (const chunk of write(reads.all()))
    if (!(await output.write(chunk))) return leaveQuietly(output)
  if (command.strict && reads.tally.unread > 0) output.abandon()
  else await output.finish()
  return reads.tally.unread > 0 ? exitCode.unread : exitCode.done
}

/** The reader of the pipe has what it wanted. */
function leaveQuietly(output: Output): ExitCode {
  output.abandon()
  return exitCode.done
}
