/** The ground of a view, read from reports. */
import { grounded, type Ground } from "../desk/ground.ts"
import { gather, gatherable, type Gatherable } from "../rapporteur.ts"
import type { Reads } from "./reads.ts"

export interface GroundOptions {
  /** ISO 8601; null for the middle of the reports. */
  readonly since: string | null
}

/** Reads everything; of each report only what it tells of the talks is held in memory. */
export async function groundOf(reads: Reads, { since }: GroundOptions): Promise<Ground> {
  const kept: Gatherable[] = []
  for await (const read of reads.all()) kept.push(gatherable(read))
  const { codebook } = reads
  return grounded(
    gather(kept, { codebook, since }),
    codebook,
    kept.map(({ report }) => report),
  )
}
