/** Runs jobs of a module side by side, each in a worker thread that loads the same module. */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"

interface Errand {
  readonly module: string
  readonly job: unknown
}

// Straight from the sources (in tests) a worker needs a loader of types first.
const fromSource = (module: string): string =>
  `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(module)})))`

const begin = (module: string, errand: Errand): Worker =>
  module.endsWith(".ts")
    ? new Worker(fromSource(module), { workerData: errand, eval: true })
    : new Worker(new URL(module), { workerData: errand })

function inWorker<Job, Result>(module: string, job: Job): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = begin(module, { module, job })
    worker.once("message", resolve)
    worker.once("error", reject)
  })
}

/**
 * The result of every job, in their order, `width` at a time. `module` is the `import.meta.url` of
 * the module that calls `answer`.
 *
 * @throws what a job throws; jobs not yet begun are left
 */
export async function inWorkers<Job, Result>(
  module: string,
  jobs: Iterable<Job>,
  width: number,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = [...jobs].entries()
  const work = async () => {
    for (const [k, job] of waiting) results[k] = await inWorker<Job, Result>(module, job)
  }
  await Promise.all(Array.from({ length: width }, work))
  return results
}

/** In a worker begun for this module: does its job. Anywhere else: nothing. */
export function answer<Job, Result>(module: string, work: (job: Job) => Result): void {
  const errand = workerData as Partial<Errand> | null
  if (!isMainThread && errand?.module === module) parentPort?.postMessage(work(errand.job as Job))
}
