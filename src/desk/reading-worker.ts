/** The worker thread: attributes batches of reports that the main thread has parsed. */
import { parentPort, workerData } from "node:worker_threads"
import { openModel, reading, type Reading, type Report } from "../rapporteur.ts"
import { RapporteurError } from "../text/rapporteur-error.ts"
import type { WorkerMessage, WorkerOrder, WorkerResult } from "./crew.ts"
import { outcomeOf } from "./outcome.ts"
import { ReadingFailed } from "./reading-failed.ts"

const answer = (message: WorkerMessage): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message)
}

/** As JSON, since parsing it is much cheaper for the main thread than a structured clone. */
const resultsOf = (read: Reading, reports: readonly Report[]): string =>
  JSON.stringify(
    reports.map((report): WorkerResult => {
      const outcome = outcomeOf(read, report)
      if (outcome instanceof ReadingFailed) return { failed: failureOf(outcome.cause) }
      const { report: _, ...result } = outcome
      return result
    }),
  )

const failureOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause)

async function work({ model, limits }: WorkerOrder): Promise<void> {
  const read = reading(await openModel(model ?? undefined), limits)
  parentPort?.on("message", (reports: readonly Report[]) => answer(resultsOf(read, reports)))
}

try {
  await work(workerData as WorkerOrder)
} catch (error) {
  // An error loses its fields on the way between threads; what the user must know is sent apart.
  if (!(error instanceof RapporteurError)) throw error
  answer({ reason: error.message, mend: error.mend })
}
