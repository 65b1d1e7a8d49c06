/** `rapporteur keep`: reads reports into a record; what is known already is not read again. */
import { gather, noCodebook, type Codebook, type Report } from "../rapporteur.ts"
import { arrivalOf } from "../record/arrival.ts"
import { codebookOf, keepCodebook } from "../record/codebook.ts"
import { dueReports } from "../record/due.ts"
import { gatherKept } from "../record/gather-kept.ts"
import { lasting } from "../record/identity.ts"
import { keep } from "../record/keep.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { stricter, type StorePolicy } from "../record/store-policy.ts"
import { RapporteurError } from "../text/rapporteur-error.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import type { KeepCommand } from "./keep-command.ts"
import { keptLines, type Kinds } from "./kept-lines.ts"
import type { Incoming } from "./outcome.ts"
import { openOutput } from "./output.ts"
import { methodName } from "./method-name.ts"
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
    const kept = await keepBatch(run, (reads) => reads.onInterrupt(() => {}))
    return ended(run, kept)
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
  return { record, command, codebook, method: methodName({ ...command, codebook }) }
}

export interface Run {
  readonly record: OpenRecord
  readonly command: KeepCommand
  readonly codebook: Codebook
  readonly method: string
}

export interface Kept {
  readonly kinds: Kinds
  readonly unread: number
}

/**
 * Keeps what the paths hold and joins it with the rest.
 *
 * @param begun told when reading begins; what it gives is called when it is over
 * @param goesOn asked after every report; what is kept then is joined all the same
 */
export async function keepBatch(
  run: Run,
  begun: (reads: Reads) => () => void,
  goesOn: () => boolean = () => true,
): Promise<Kept> {
  const { record, command, codebook, method } = run
  const kinds: Kinds = { new: 0, version: 0, reread: 0, known: 0, forgotten: 0 }
  const sieve = (incoming: AsyncIterable<Incoming>) => wanted(incoming, run, kinds)
  const reads = await openReads(command, { codebook, sieve, isQuiet: true })
  const end = begun(reads)
  try {
    for await (const entry of reads.all()) {
      const store = storeOf(entry.report, run)
      kinds[await keep(record, entry, { method, now: command.now, store })] += 1
      if (!goesOn()) break
    }
  } finally {
    end()
  }
  await gatherKept(record, (input) => gather(input, { codebook, since: null }))
  return { kinds, unread: reads.tally.unread }
}

/** What must be read: of the reports coming in those not known, then those another method read. */
async function* wanted(
  incoming: AsyncIterable<Incoming>,
  { record, method }: Run,
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
function storeOf({ outlet }: Report, { command, codebook }: Run): StorePolicy {
  const known = codebook.outlets.find(({ name }) => name === outlet)
  return stricter(command.store, known?.store ?? "full")
}

async function ended({ record }: Run, { kinds, unread }: Kept): Promise<ExitCode> {
  const output = await openOutput(null)
  await output.write(await keptLines(record, kinds))
  return unread > 0 ? exitCode.unread : exitCode.done
}
