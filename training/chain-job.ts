/** Trains chain fields side by side, one a worker thread, over one shared copy of the data. */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import { type ChainOptions, type ChainWeights, trainChain } from "./chain-trainer.ts"
import type { Sequences } from "./sequences.ts"

interface Job {
  readonly data: Sequences
  readonly labels: readonly string[]
  readonly options: ChainOptions
}

function inWorker(job: Job): Promise<ChainWeights> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job })
    worker.once("message", resolve)
    worker.once("error", reject)
  })
}

/** Trains one field with each held-out fold, `width` at a time; results in the order asked for. */
export async function trainFields(
  data: Sequences,
  labels: readonly string[],
  options: ChainOptions,
  heldOut: readonly number[],
  width: number,
): Promise<ChainWeights[]> {
  const results: ChainWeights[] = []
  const waiting = [...heldOut.keys()]
  const work = async () => {
    for (let k = waiting.shift(); k !== undefined; k = waiting.shift()) {
      const fold = heldOut[k] as number
      results[k] = await inWorker({ data, labels, options: { ...options, heldOut: fold } })
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return results
}

if (!isMainThread) {
  const { data, labels, options } = workerData as Job
  parentPort?.postMessage(trainChain(data, labels, options))
}
