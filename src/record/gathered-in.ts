/** All that many reports tell together, as it was last joined. */
import type { Kysely } from "kysely"
import { emptyRecord, type Gathered } from "./entry.ts"
import { findingLists, type FindingList } from "./put-findings.ts"
import { findingsIn, originsIn, statementsIn } from "./recorded.ts"
import type { Tables } from "./tables.ts"

/** @param db a snapshot, so that the lists belong together */
export async function gatheredIn(db: Kysely<Tables>): Promise<Gathered> {
  const lists = await Promise.all(
    findingLists.map(async (list) => [list, parsed(await findingsIn(db, list))] as const),
  )
  const statements: string[] = []
  for await (const body of statementsIn(db)) statements.push(body)
  const [changes = null] = parsed(await findingsIn(db, "changes"))
  const { schema: _, reports: __, attributions: ___, ...none } = emptyRecord
  return {
    ...none,
    ...(Object.fromEntries(lists) as unknown as Pick<Gathered, FindingList>),
    originOf: await originsIn(db),
    maybe: parsed(await findingsIn(db, "maybe")) as Gathered["maybe"],
    novelties: null,
    statements: parsed(statements) as Gathered["statements"],
    changes: changes as Gathered["changes"],
  }
}

/** One parse of a long list is much quicker than many of its entries. */
const parsed = (bodies: readonly string[]): unknown[] =>
  JSON.parse(`[${bodies.join(",")}]`) as unknown[]
