/** A record whose joint findings are up to date, for commands that show it. */
import { gather, noCodebook, type Codebook } from "../rapporteur.ts"
import { codebookOf } from "../record/codebook.ts"
import type { Gathering } from "../record/entry.ts"
import { gatherKept } from "../record/gather-kept.ts"
import type { OpenRecord } from "../record/open-record.ts"

/** Joining with a codebook, as the record wants it. */
export const joining =
  (codebook: Codebook, since: string | null = null): Gathering =>
  (input, actors) =>
    gather(input, { codebook, since, actors })

/** Makes up for a run of `keep` that was broken off before it could join what it had kept. */
export async function freshen(record: OpenRecord): Promise<Codebook> {
  const codebook = (await codebookOf(record)) ?? noCodebook
  await gatherKept(record, joining(codebook))
  return codebook
}
