/** What is new in a record since a moment, and no more of the record than that. */
import type { Kysely } from "kysely"
import { changesAmong } from "../analysis/changes.ts"
import { finderOf } from "../analysis/finder.ts"
import type { Codebook, Gathered } from "../rapporteur.ts"
import { emptyRecord } from "../record/entry.ts"
import {
  excerptAround,
  extentOf,
  headingsNamed,
  originsAmong,
  type Extent,
} from "../record/excerpt.ts"
import { changesInMiddle, noveltiesAfter, silencesIn } from "../record/novelties-in.ts"
import type { Tables } from "../record/tables.ts"
import { namesOn, type Ground } from "./ground.ts"
import { joinedSince } from "./kept-ground.ts"

type Db = Kysely<Tables>

/**
 * The same changes as of everything that is kept, read by their day.
 *
 * @returns null when the record does not hold its novelties
 */
export async function changesGroundIn(
  db: Db,
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
    changes: changesOf({ novelties, headings, asOf }, since),
    originOf: originsAmong(headings),
    finder: finderOf(excerpt, reports),
    board: namesOn(codebook),
  }
}

interface Told extends Pick<Extent, "asOf"> {
  readonly novelties: NonNullable<Awaited<ReturnType<typeof noveltiesAfter>>>
  readonly headings: Awaited<ReturnType<typeof headingsNamed>>
}

/** A record without any date has no time that things could be new since. */
const changesOf = ({ novelties, headings, asOf }: Told, since: string): Gathered["changes"] =>
  asOf === null ? null : changesAmong(novelties, headings, since)

export type News = Pick<Gathered, "changes" | "silences">

/**
 * The changes and the silences alone, without what stands around their sentences.
 *
 * @param since ISO 8601; null: those that the record keeps, since its middle
 */
export async function newsIn(db: Db, codebook: Codebook, since: string | null): Promise<News> {
  const silences = await silencesIn(db)
  if (since === null) return { changes: await changesInMiddle(db), silences }
  const novelties = await noveltiesAfter(db, since)
  if (novelties === null) return joinedSince(db, codebook, since)
  const told = novelties.flatMap(({ evidence }) => evidence.map(({ report }) => report))
  const headings = await headingsNamed(db, told)
  const { asOf } = await extentOf(db)
  return { changes: changesOf({ novelties, headings, asOf }, since), silences }
}
