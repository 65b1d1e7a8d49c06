/** Whom or what a user means by a word after `forget`: a report, or a person. */
import type { Actor } from "../actors/actor.ts"
import type { GleanedReport } from "../talks/gleaned.ts"
import type { OpenRecord } from "./open-record.ts"
import { findingsIn, headingsIn } from "./recorded.ts"

export type Forgettable =
  | { readonly kind: "report"; readonly report: GleanedReport }
  | { readonly kind: "person"; readonly actor: Actor; readonly names: readonly string[] }

/** A report by its id, key, address or title; a person by a name in full or by an alias. */
export async function forgettablesIn(record: OpenRecord, word: string): Promise<Forgettable[]> {
  const headings = await headingsIn(record.db)
  const byUrl = await record.db.selectFrom("reports").select("id").where("url", "=", word).execute()
  const reports = headings.filter(
    ({ id, key, title }) => [id, key, title].includes(word) || byUrl.some((row) => row.id === id),
  )
  const actors = (await findingsIn(record.db, "actors")).map((body) => JSON.parse(body) as Actor)
  const persons = actors.filter(
    ({ kind, name, aliases }) => kind === "person" && [name, ...aliases].includes(word),
  )
  return [
    ...reports.map((report) => ({ kind: "report", report }) as const),
    ...persons.map((actor) => ({ kind: "person", actor, names: namesOf(actor) }) as const),
  ]
}

/** The surname too: it is what later sentences call a person by. */
function namesOf({ name, aliases }: Actor): string[] {
  const surname = name.split(/\s+/u).at(-1) ?? name
  return [...new Set([name, ...aliases, surname])]
}
