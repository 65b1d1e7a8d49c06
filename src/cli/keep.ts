/** `rapporteur keep`: reads reports into a record; what is known already is not read again. */
import { noKinds, storeOf, wanted, type Keeping, type Kinds } from "../desk/keeping.ts"
import { noCodebook, UnreadableReport, type Codebook } from "../rapporteur.ts"
import { codebookOf, keepCodebook } from "../record/codebook.ts"
import { gatherKept } from "../record/gather-kept.ts"
import { keep } from "../record/keep.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { joining } from "../desk/fresh-record.ts"
import type { KeepCommand } from "./keep-command.ts"
import { keptLines } from "./kept-lines.ts"
import type { Incoming } from "../desk/outcome.ts"
import { openOutput } from "./output.ts"
import { methodName } from "../desk/method-name.ts"
import { openReads, type Reads } from "./reads.ts"
import { withRecord } from "./record-command.ts"
import { openCodebook } from "./talks-file.ts"

/**
 * @throws UsageError before anything is read
 * @throws RapporteurError when the record cannot be opened or written; what was kept is kept
 */
export async function keepReports(command: KeepCommand): Promise<ExitCode> {
  const given = command.talks === null ? null : await openCodebook(command.talks)
  return withRecord(command.place, { create: command.paths.length > 0 }, async (record) => {
    const run = await runOf(record, command, given)
    return ended(run, await keepBatch(run))
  })
}

/** @param given the codebook of `--talks`; null for the one the record has */
export async function runOf(
  record: OpenRecord,
  command: KeepCommand,
  given: Codebook | null,
): Promise<Run> {
  if (given !== null) await keepCodebook(record, given)
  const codebook = given ?? (await codebookOf(record)) ?? noCodebook
  const method = methodName({ ...command, codebook })
  return { record, command, codebook, method, store: command.store }
}

export interface Run extends Keeping {
  readonly command: KeepCommand
}

export interface Kept {
  readonly kinds: Kinds
  readonly unread: number
}

export interface Batching {
  /** Told when reading begins; what it gives is called when it is over. */
  begun(reads: Reads): () => void
  /** Asked after every report; what is kept then is joined all the same. */
  goesOn(): boolean
  /** Of the paths one may hold no report yet, and nothing is said of it. */
  readonly mayBeEmpty: boolean
}

const wholeBatch: Batching = {
  begun: (reads) => reads.onInterrupt(() => {}),
  goesOn: () => true,
  mayBeEmpty: false,
}

/** Keeps what the paths hold and joins it with the rest. */
export async function keepBatch(run: Run, batching: Batching = wholeBatch): Promise<Kept> {
  const { record, command, codebook, method } = run
  const kinds = noKinds()
  const sieve = (incoming: AsyncIterable<Incoming>) =>
    wanted(batching.mayBeEmpty ? withoutVoids(incoming) : incoming, run, kinds)
  const reads = await openReads(command, { codebook, sieve, isQuiet: true })
  const end = batching.begun(reads)
  try {
    for await (const entry of reads.all()) {
      const store = storeOf(entry.report, run)
      kinds[await keep(record, entry, { method, now: command.now, store })] += 1
      if (!batching.goesOn()) break
    }
  } finally {
    end()
  }
  await gatherKept(record, joining(codebook))
  return { kinds, unread: reads.tally.unread }
}

async function* withoutVoids(incoming: AsyncIterable<Incoming>): AsyncGenerator<Incoming> {
  for await (const one of incoming)
    if (!(one instanceof UnreadableReport && one.reason === "no-reports")) yield one
}

async function ended({ record }: Run, { kinds, unread }: Kept): Promise<ExitCode> {
  const output = await openOutput(null)
  await output.write(await keptLines(record, kinds))
  return unread > 0 ? exitCode.unread : exitCode.done
}
