/** Grows the verifier's trees for several held-out folds side by side in worker threads. */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import type { Trees } from "../src/attribution/trees.ts"
import { type Binned, growTrees, type TreeOptions } from "./trees-trainer.ts"
import type { VerifierData } from "./verifier-trainer.ts"

interface Job {
  readonly binned: Binned
  readonly targets: Float32Array
  readonly rows: Int32Array
  readonly options: TreeOptions
}

function inWorker(job: Job): Promise<Trees> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job })
    worker.once("message", resolve)
    worker.once("error", reject)
  })
}

/** Trees of all rows but those of each held-out fold (-1: of all), `width` at a time. */
export async function growAll(
  { rows, targets, binned }: VerifierData,
  heldOut: readonly number[],
  options: TreeOptions,
  width: number,
): Promise<Trees[]> {
  const grown: Trees[] = []
  const waiting = [...heldOut.keys()]
  const work = async () => {
    for (let k = waiting.shift(); k !== undefined; k = waiting.shift()) {
      const fold = heldOut[k]
      const chosen = Int32Array.from(rows.keys()).filter((r) => rows[r]?.fold !== fold)
      grown[k] = await inWorker({ binned, targets, rows: chosen, options })
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return grown
}

if (!isMainThread) {
  const { binned, targets, rows, options } = workerData as Job
  parentPort?.postMessage(growTrees(binned, targets, rows, options))
}
