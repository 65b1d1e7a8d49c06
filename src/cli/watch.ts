/** `rapporteur watch`: keeps what arrives in a folder and tells what moved. */
import { RapporteurError } from "../text/rapporteur-error.ts"
import { visible } from "../text/visible.ts"
import { arrivingIn } from "./arriving.ts"
import { complaint } from "./complain.ts"
import { toCommand, toWebhook } from "./deliver.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { keepBatch, runOf, type Run } from "./keep.ts"
import { keptLines } from "./kept-lines.ts"
import { openOutput } from "./output.ts"
import { withRecord } from "./record-command.ts"
import { openCodebook } from "./talks-file.ts"
import { telling, type Telling } from "./telling.ts"
import type { WatchCommand } from "./watch-command.ts"

/**
 * Runs until it is stopped. What lay in the folder before is kept first, so that nothing is lost
 * that came while nobody watched.
 *
 * @throws UsageError before anything is read
 * @throws RapporteurError when the record cannot be opened or written; what was kept is kept
 */
export async function watchFolder(command: WatchCommand): Promise<ExitCode> {
  const { keeping, folder, settle } = command
  const given = keeping.talks === null ? null : await openCodebook(keeping.talks)
  const output = await openOutput(null)
  const say = (line: string): void => void output.write(`${visible(line)}\n`)
  const complain = (line: string): void => void process.stderr.write(`${visible(line)}\n`)
  return withRecord(keeping.place, { create: true }, async (record) => {
    const stop = stopOnSignal()
    const run = await runOf(record, keeping, given)
    // Watched before it is read: what comes in between is seen twice and kept once.
    const arriving = await arrivingIn(folder, settle, (error) => complain(wordsOf(error)))
    stop.signal.addEventListener("abort", () => void arriving.close())
    const plan = { record, takers: takersOf(command), signal: stop.signal, say, complain }
    let teller: Telling | null = null
    try {
      await keepPaths(run, [folder], { stop: stop.signal, say })
      teller = await telling(plan)
      await teller.look()
      say(`Watching ${folder}.`)
      while (!stop.signal.aborted) {
        const paths = await arriving.next()
        if (paths.length === 0) continue
        await keepPaths(run, paths, { stop: stop.signal, say })
        await teller.look()
      }
      say("Stopped.")
      return exitCode.done
    } finally {
      stop.now()
      await arriving.close()
      await teller?.end()
    }
  })
}

const takersOf = ({ run, webhook }: WatchCommand) => [
  ...(run === null ? [] : [toCommand(run)]),
  ...(webhook === null ? [] : [toWebhook(webhook)]),
]

const wordsOf = (error: unknown): string =>
  error instanceof RapporteurError ? complaint(error) : `rapporteur: ${String(error)}`

interface Keeping {
  readonly stop: AbortSignal
  readonly say: (line: string) => void
}

/** Ends after the report in hand when it is time to stop; the next watch reads the others. */
async function keepPaths(run: Run, paths: readonly string[], { stop, say }: Keeping) {
  const batch = { ...run, command: { ...run.command, paths, now: new Date().toISOString() } }
  const { kinds } = await keepBatch(batch, {
    begun: () => () => {},
    goesOn: () => !stop.aborted,
    // Nothing has arrived yet: of a folder that is watched, that is no fault.
    mayBeEmpty: true,
  })
  const isNews = kinds.new + kinds.version + kinds.reread > 0
  if (isNews) say((await keptLines(run.record, kinds)).trimEnd())
}

/** The first signal ends the watch in order; the second one means it. */
function stopOnSignal() {
  const controller = new AbortController()
  const signals = ["SIGINT", "SIGTERM"] as const
  const stop = (): void => controller.abort()
  for (const signal of signals) process.once(signal, stop)
  return {
    signal: controller.signal,
    now() {
      stop()
      for (const signal of signals) process.off(signal, stop)
    },
  }
}
