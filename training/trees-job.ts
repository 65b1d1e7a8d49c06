/** Grows the verifier's trees for several held-out folds side by side in worker threads. */
import type { Trees } from "../src/attribution/trees.ts"
import { type Binned, growTrees, type TreeOptions } from "./trees-trainer.ts"
import type { VerifierData } from "./verifier-trainer.ts"
import { answer, inWorkers } from "./worker.ts"

interface Job {
  readonly binned: Binned
  readonly targets: Float32Array
  readonly rows: Int32Array
  readonly options: TreeOptions
}

/** Trees of all rows but those of each held-out fold (-1: of all), `width` at a time. */
export const growAll = (
  {
    rows,
    targets,
    binned,
  }: Pick<VerifierData, "targets" | "binned"> & {
    readonly rows: readonly { readonly fold: number }[]
  },
  heldOut: readonly number[],
  options: TreeOptions,
  width: number,
): Promise<Trees[]> =>
  inWorkers<Job, Trees>(
    import.meta.url,
    heldOut.map((fold) => ({
      binned,
      targets,
      rows: Int32Array.from(rows.keys()).filter((r) => rows[r]?.fold !== fold),
      options,
    })),
    width,
  )

answer(import.meta.url, ({ binned, targets, rows, options }: Job) =>
  growTrees(binned, targets, rows, options),
)
