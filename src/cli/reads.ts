/** Reading the inputs of a command, with progress and complaints on standard error. */
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
import { leaveOnSignal } from "./leave.ts"
import { readHere, type Incoming, type Outcome } from "../desk/outcome.ts"
import { openProgress, type Progress } from "./progress.ts"
import { openCodebook } from "./talks-file.ts"

/** What every command that reads reports is told of them. */
export interface ReadsCommand {
  readonly paths: readonly string[]
  /** A file; null for standard output. */
  readonly out: string | null
  readonly workers: number
  /** From 0 to 1; null for the model's own threshold. */
  readonly minConfidence: number | null
  /** A folder; null for the model of the package. */
  readonly model: string | null
  readonly outlet: string | null
  /** ISO 8601. */
  readonly published: string | null
  /** The user's codebook; null for the built-in one. */
  readonly talks: string | null
  readonly strict: boolean
  /** The largest report file, or JSONL line, that is read. */
  readonly maxBytes: number
}

/** What has come of the inputs so far. */
interface Tally {
  read: number
  unread: number
}

export interface Reads {
  readonly codebook: Codebook
  readonly tally: Readonly<Tally>
  /** Passes on what was read and says of the rest why it was not; `strict` ends at the first. */
  all(): AsyncGenerator<ReadReport>
  /** @returns to be called when all is over, whatever came of it */
  onInterrupt(abandon: () => void): () => void
}

/** What a command may do otherwise than reading all that comes in. */
export interface ReadsPlan {
  /** Instead of the codebook that `--talks` names. */
  readonly codebook: Codebook | null
  /** Leaves out what need not be read, adds what else must be. */
  readonly sieve: (incoming: AsyncIterable<Incoming>) => AsyncIterable<Incoming>
  /** Nothing is printed while reading, so progress is shown on a terminal too. */
  readonly isQuiet: boolean
}

const readAll: ReadsPlan = { codebook: null, sieve: (incoming) => incoming, isQuiet: false }

/** @throws UsageError when the codebook cannot be read; nothing else has been read then */
export async function openReads(command: ReadsCommand, plan = readAll): Promise<Reads> {
  const codebook = plan.codebook ?? (await openCodebook(command.talks))
  const tally: Tally = { read: 0, unread: 0 }
  const progress = progressOf(command, plan)
  return {
    codebook,
    tally,
    all: () => readsOf({ command, codebook, tally, progress, sieve: plan.sieve }),
    onInterrupt(abandon) {
      const stay = leaveOnSignal(() => {
        progress.end()
        abandon()
        return farewell(command, tally)
      })
      return () => {
        progress.end()
        stay()
      }
    },
  }
}

interface Run {
  readonly command: ReadsCommand
  readonly codebook: Codebook
  readonly tally: Tally
  readonly progress: Progress
  readonly sieve: ReadsPlan["sieve"]
}

async function* readsOf(run: Run): AsyncGenerator<ReadReport> {
  const { command, tally, progress } = run
  for await (const outcome of await outcomesOf(run)) {
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

async function outcomesOf({ command, codebook, sieve }: Run): Promise<AsyncIterable<Outcome>> {
  const { outlet, published, workers, model, maxBytes } = command
  const limits = { minConfidence: command.minConfidence, codebook }
  const options = { ...readingDefaults(), outlet, published, maxBytes }
  const incoming = sieve(readReports(command.paths, options))
  if (workers === 1) return readHere(incoming, reading(await openModel(model ?? undefined), limits))
  const { readByCrew } = await import("../desk/crew.ts")
  return readByCrew(incoming, workers, { model, limits })
}

function progressOf({ paths, out }: ReadsCommand, { isQuiet }: ReadsPlan): Progress {
  const { stderr, stdout } = process
  // Reports that scroll by on the same terminal are progress enough.
  const isTerminal = stderr.isTTY === true && (isQuiet || !(out === null && stdout.isTTY === true))
  return openProgress({
    write: (text) => void stderr.write(text),
    isTerminal,
    columns: stderr.columns > 0 ? stderr.columns : 80,
    now: () => performance.now(),
    count: () => countReports(paths),
  })
}

const farewell = ({ out }: ReadsCommand, { read: count }: Tally): string =>
  `rapporteur: interrupted after ${count} ${count === 1 ? "report" : "reports"}` +
  (out === null ? "." : `; ${out} was not written.`)
