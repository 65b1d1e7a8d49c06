/** What `changes` shows of a record, and no more of the record than that. */
import type { Kysely } from "kysely"
import { changesAmong } from "../analysis/changes.ts"
import { finderOf } from "../analysis/finder.ts"
import type { Codebook } from "../rapporteur.ts"
import { emptyRecord } from "../record/entry.ts"
import { excerptAround, extentOf, headingsNamed, originsAmong } from "../record/excerpt.ts"
import { noveltiesAfter, silencesIn } from "../record/novelties-in.ts"
import type { Tables } from "../record/tables.ts"
import { namesOn, type Ground } from "./ground.ts"

/**
 * The same changes as of everything that is kept, read by their day.
 *
 * @returns null when the record does not hold its novelties
 */
export async function changesGroundIn(
  db: Kysely<Tables>,
  codebook: Codebook,
  since: string,
): Promise<Ground | null> {
  const novelties = await noveltiesAfter(db, since)
  if (novelties === null) return null
  const { asOf, ...extent } = await extentOf(db)
  const evidence = novelties.flatMap((one) => one.evidence)
  const excerpt = await excerptAround(db, evidence)
  const ids = [...evidence, ...excerpt.statements].map(({ report }) => report)
  const headings = await headingsNamed(db, ids)
  const reports = headings.map(({ report }) => report)
  return {
    ...emptyRecord,
    ...excerpt,
    reports,
    codebook,
    asOf,
    extent,
    novelties,
    maybe: [],
    silences: await silencesIn(db),
    changes: asOf === null ? null : changesAmong(novelties, headings, since),
    originOf: originsAmong(headings),
    finder: finderOf(excerpt, reports),
    board: namesOn(codebook),
  }
}
