/** `rapporteur keep`: reads reports into a record; what is known already is not read again. */
import { noKinds, storeOf, wanted, type Keeping, type Kinds } from "../desk/keeping.ts"
import { noCodebook } from "../rapporteur.ts"
import { codebookOf, keepCodebook } from "../record/codebook.ts"
import { gatherKept } from "../record/gather-kept.ts"
import { keep } from "../record/keep.ts"
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
    if (given !== null) await keepCodebook(record, given)
    const codebook = given ?? (await codebookOf(record)) ?? noCodebook
    const method = methodName({ ...command, codebook })
    return keepInto({ record, command, codebook, method, store: command.store })
  })
}

interface Run extends Keeping {
  readonly command: KeepCommand
}

async function keepInto(run: Run): Promise<ExitCode> {
  const { record, command, codebook, method } = run
  const kinds = noKinds()
  const sieve = (incoming: AsyncIterable<Incoming>) => wanted(incoming, run, kinds)
  const reads = await openReads(command, { codebook, sieve, isQuiet: true })
  const end = reads.onInterrupt(() => {})
  try {
    for await (const entry of reads.all()) {
      const store = storeOf(entry.report, run)
      kinds[await keep(record, entry, { method, now: command.now, store })] += 1
    }
  } finally {
    end()
  }
  await gatherKept(record, joining(codebook))
  return ended(run, kinds, reads)
}

async function ended({ record }: Run, kinds: Kinds, { tally }: Reads): Promise<ExitCode> {
  const output = await openOutput(null)
  await output.write(await keptLines(record, kinds))
  return tally.unread > 0 ? exitCode.unread : exitCode.done
}
