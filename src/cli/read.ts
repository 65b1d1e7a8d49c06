/** `rapporteur read`: reports in, their attributed statements out. */
import {
  countReports,
  openModel,
  reading,
  readingDefaults,
  readReports,
  type Codebook,
  type ReadReport,
} from "../rapporteur.ts"
import { RapporteurError } from "../text/rapporteur-error.ts"
import { complaint } from "./complain.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { writerOf } from "./format.ts"
import { leaveOnSignal } from "./leave.ts"
import { readHere, type Incoming, type Outcome } from "./outcome.ts"
import { openOutput, type Output } from "./output.ts"
import { openProgress, type Progress } from "./progress.ts"
import type { ReadCommand } from "./read-command.ts"
import { openCodebook } from "./talks-file.ts"

/** What has come of the inputs so far. */
interface Tally {
  read: number
  unread: number
}

/**
 * @throws UsageError before anything is read
 * @throws RapporteurError when the model cannot be opened or the output cannot be written
 */
export async function read(command: ReadCommand): Promise<ExitCode> {
  const codebook = await openCodebook(command.talks)
  const output = await openOutput(command.out)
  const tally: Tally = { read: 0, unread: 0 }
  const progress = progressOf(command)
  const stay = leaveOnSignal(() => {
    progress.end()
    output.abandon()
    return farewell(command, tally)
  })
  try {
    return await readInto(output, { command, codebook, tally, progress })
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    progress.end()
    stay()
  }
}

interface Run {
  readonly command: ReadCommand
  readonly codebook: Codebook
  readonly tally: Tally
  readonly progress: Progress
}

async function readInto(output: Output, run: Run): Promise<ExitCode> {
  const { command, codebook, tally } = run
  const write = await writerOf(command, codebook, () => tally.unread)
  const reads = onlyRead(await outcomesOf(run), run)
  for await (const chunk of write(reads))
    if (!(await output.write(chunk))) return leaveQuietly(output)
  if (command.strict && tally.unread > 0) output.abandon()
  else await output.finish()
  return tally.unread > 0 ? exitCode.unread : exitCode.done
}

/** The reader of the pipe has what it wanted. */
function leaveQuietly(output: Output): ExitCode {
  output.abandon()
  return exitCode.done
}

async function outcomesOf({ command, codebook }: Run): Promise<AsyncIterable<Outcome>> {
  const { outlet, published, workers, model } = command
  const limits = { minConfidence: command.minConfidence, codebook }
  const options = { ...readingDefaults(), outlet, published }
  const incoming: AsyncIterable<Incoming> = readReports(command.paths, options)
  if (workers === 1) return readHere(incoming, reading(await openModel(model ?? undefined), limits))
  const { readByCrew } = await import("./crew.ts")
  return readByCrew(incoming, workers, { model, limits })
}

/** Passes on what was read and says of the rest why it was not; `--strict` ends at the first. */
async function* onlyRead(
  outcomes: AsyncIterable<Outcome>,
  { command, tally, progress }: Run,
): AsyncGenerator<ReadReport> {
  for await (const outcome of outcomes) {
    progress.step()
    if (!(outcome instanceof RapporteurError)) {
      tally.read += 1
      yield outcome
      continue
    }
    tally.unread += 1
    progress.note(complaint(outcome))
    if (command.strict) return
  }
}

function progressOf({ paths, out }: ReadCommand): Progress {
  const { stderr, stdout } = process
  // Reports that scroll by on the same terminal are progress enough.
  const isTerminal = stderr.isTTY === true && !(out === null && stdout.isTTY === true)
  return openProgress({
    write: (text) => void stderr.write(text),
    isTerminal,
    columns: stderr.columns > 0 ? stderr.columns : 80,
    now: () => performance.now(),
    count: () => countReports(paths),
  })
}

const farewell = ({ out }: ReadCommand, { read: count }: Tally): string =>
  `rapporteur: interrupted after ${count} ${count === 1 ? "report" : "reports"}` +
  (out === null ? "." : `; ${out} was not written.`)
