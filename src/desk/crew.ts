/** Reads on several cores, with the same outcome in the same order as one alone. */
import { Worker } from "node:worker_threads"
import type { ReadingLimits, ReadReport, Report } from "../rapporteur.ts"
import { RapporteurError } from "../text/rapporteur-error.ts"
import type { Incoming, Outcome } from "./outcome.ts"
import { ReadingFailed } from "./reading-failed.ts"
import { WorkerFailed } from "./worker-failed.ts"

/** What a worker is started with. */
export interface WorkerOrder {
  /** Folder of the model; null for the package's own. */
  readonly model: string | null
  readonly limits: ReadingLimits
}

/** What comes back of one report; the report itself need not travel twice. */
export type WorkerResult = Omit<ReadReport, "report"> | { readonly failed: string }

/** The results of a batch as JSON, or why the worker cannot begin. */
export type WorkerMessage = string | { readonly reason: string; readonly mend: string }

/** Large enough that a message costs nothing, small enough that the cores end together. */
const batchSize = { reports: 16, characters: 200_000 } as const
/** Batches waiting at each worker: one is read while the next is on its way. */
const waitingEach = 2

interface Hand {
  readonly read: (reports: readonly Report[]) => Promise<readonly WorkerResult[]>
  readonly waiting: () => number
  readonly dismiss: () => Promise<unknown>
}

export async function* readByCrew(
  incoming: AsyncIterable<Incoming>,
  workers: number,
  order: WorkerOrder,
): AsyncGenerator<Outcome> {
  const hands: Hand[] = []
  const nextHand = (): Hand => {
    const best = idlest(hands)
    if (best !== null && (best.waiting() === 0 || hands.length === workers)) return best
    const hired = hire(order)
    hands.push(hired)
    return hired
  }
  const pending: Promise<readonly Outcome[]>[] = []
  try {
    for await (const batch of batchesOf(incoming)) {
      pending.push(readBatch(batch, nextHand()))
      while (pending.length >= workers * waitingEach) yield* (await pending.shift()) ?? []
    }
    for (const batch of pending) yield* await batch
  } finally {
    await Promise.all(hands.map((hand) => hand.dismiss()))
  }
}

async function* batchesOf(incoming: AsyncIterable<Incoming>): AsyncGenerator<readonly Incoming[]> {
  let batch: Incoming[] = []
  let characters = 0
  for await (const one of incoming) {
    batch.push(one)
    characters += one instanceof RapporteurError ? 0 : one.text.length
    if (batch.length < batchSize.reports && characters < batchSize.characters) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}

/** Workers are hired when there is work for them: a model loaded for nothing costs its memory. */
const idlest = (hands: readonly Hand[]): Hand | null =>
  hands.toSorted((a, b) => a.waiting() - b.waiting())[0] ?? null

const isReport = (one: Incoming): one is Report => !(one instanceof RapporteurError)

/** What is no report keeps its place among the reports. */
function readBatch(batch: readonly Incoming[], hand: Hand): Promise<readonly Outcome[]> {
  const reports = batch.filter(isReport)
  const outcomes = hand.read(reports).then((results) => {
    let next = 0
    return batch.map((one) =>
      one instanceof RapporteurError ? one : outcomeFrom(one, results[next++]),
    )
  })
  // The failure is met when its turn comes; until then it must not count as unhandled.
  outcomes.catch(() => {})
  return outcomes
}

function outcomeFrom(report: Report, result: WorkerResult | undefined): Outcome {
  const address = report.key ?? report.id
  if (result === undefined) return new ReadingFailed(address, "the worker gave no answer")
  return "failed" in result ? new ReadingFailed(address, result.failed) : { report, ...result }
}

/**
 * Reading leaves much that is soon forgotten. Swept often it takes half of the memory, and a bound
 * on the old, wide enough for the largest report, makes the engine let it grow by less at a time.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 } as const

interface Waiting {
  readonly answer: (results: readonly WorkerResult[]) => void
  readonly fail: (error: WorkerFailed) => void
}

const alone = "Try again with --workers 1; if that works, give fewer workers."

function hire(order: WorkerOrder): Hand {
  const worker = new Worker(workerFile(), { workerData: order, resourceLimits })
  const queue: Waiting[] = []
  let failure: WorkerFailed | null = null
  const fail = (reason: string, mend: string, cause: unknown = null): void => {
    failure ??= new WorkerFailed(reason, mend, cause)
    for (const { fail: reject } of queue.splice(0)) reject(failure)
  }
  worker.on("message", (message: WorkerMessage) => {
    if (typeof message === "string") queue.shift()?.answer(JSON.parse(message))
    else fail(message.reason, message.mend)
  })
  worker.on("error", (error) => fail(error.message, alone, error))
  worker.on("exit", (code) => fail(`it ended with code ${code}`, alone))
  return {
    waiting: () => queue.length,
    dismiss: () => worker.terminate(),
    read: (reports) =>
      new Promise((answer, reject) => {
        if (failure !== null) return reject(failure)
        queue.push({ answer, fail: reject })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(reports)
      }),
  }
}

/** Beside this file, built or not. */
const workerFile = (): URL =>
  new URL(import.meta.url.replace(/crew(\.[jt]s)$/u, "reading-worker$1"))
