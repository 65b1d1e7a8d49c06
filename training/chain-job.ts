/** Trains chain fields side by side, one a worker thread, over one shared copy of the data. */
import { type ChainOptions, type ChainWeights, trainChain } from "./chain-trainer.ts"
import type { Sequences } from "./sequences.ts"
import { answer, inWorkers } from "./worker.ts"

interface Job {
  readonly data: Sequences
  readonly labels: readonly string[]
  readonly options: ChainOptions
}

/** Trains one field with each of the options, `width` at a time; results in the order asked for. */
export const trainFields = (
  data: Sequences,
  labels: readonly string[],
  options: readonly ChainOptions[],
  width: number,
): Promise<ChainWeights[]> =>
  inWorkers<Job, ChainWeights>(
    import.meta.url,
    options.map((own) => ({ data, labels, options: own })),
    width,
  )

answer(import.meta.url, ({ data, labels, options }: Job) => trainChain(data, labels, options))
