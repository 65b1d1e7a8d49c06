/** Blots a person's names out of everything that is kept, for law or safety. */
import type { Transaction } from "kysely"
import type { Report } from "../reports/report.ts"
import { type Blotting, blotted, blottingOf, nameMark, requoted } from "./blot.ts"
import { type Erasure, noteErasure } from "./forget-report.ts"
import { hashOf } from "./identity.ts"
import type { OpenRecord } from "./open-record.ts"
import { removeAllWords } from "./put-words.ts"
import { indexReports } from "./index-words.ts"
import { makeStale } from "./setting.ts"
import { searchableOrNull, type Tables } from "./tables.ts"
import { writing } from "./writing.ts"

/**
 * What was said stays, by nobody named. A report that comes in later and names the person is not
 * known by this: it must be forgotten again. The user's codebook is the user's and stays.
 *
 * @param names all that the person goes by, the surname alone too
 * @returns how many versions of reports had a name in them
 */
export const forgetPerson = (
  record: OpenRecord,
  names: readonly string[],
  erasure: Erasure,
): Promise<number> =>
  writing(record, async (db) => {
    const blotting = blottingOf(names)
    const count = await blotVersions(db, blotting)
    await blotReports(db, blotting)
    await blotReadings(db, blotting)
    await blotRetired(db, blotting)
    await blotHistory(db, blotting)
    // Made anew from what is blotted now.
    await db.deleteFrom("statements").execute()
    await removeAllWords(db, "statement_words")
    await indexReports(db, record.kind)
    await db.deleteFrom("findings").execute()
    await noteErasure(db, { ...erasure, kind: "person", subject: nameMark(names) })
    await makeStale(db)
    return count
  })

const blottedJson = (json: string, blotting: Blotting): string =>
  JSON.stringify(blotted(JSON.parse(json), blotting))

async function blotVersions(db: Transaction<Tables>, blotting: Blotting): Promise<number> {
  const all = await db.selectFrom("versions").select(["report", "version"]).execute()
  let count = 0
  for (const { report, version } of all) {
    const { body } = await db
      .selectFrom("versions")
      .select("body")
      .where("report", "=", report)
      .where("version", "=", version)
      .executeTakeFirstOrThrow()
    const next = blottedJson(body, blotting)
    if (next === body) continue
    count += 1
    await db
      .updateTable("versions")
      .set({ body: next, blotted: hashOf(JSON.parse(next) as Report) })
      .where("report", "=", report)
      .where("version", "=", version)
      .execute()
  }
  return count
}

async function blotReports(db: Transaction<Tables>, blotting: Blotting): Promise<void> {
  const rows = await db
    .selectFrom("reports")
    .select(["id", "title", "outlet", "url", "heading"])
    .execute()
  for (const { id, title, outlet, url, heading } of rows) {
    const cover = (text: string | null) => (text === null ? null : blotting(text))
    const next = {
      title: searchableOrNull(cover(title)),
      outlet: searchableOrNull(cover(outlet)),
      url: searchableOrNull(cover(url)),
      heading: blottedJson(heading, blotting),
    }
    if (
      next.title !== title ||
      next.outlet !== outlet ||
      next.url !== url ||
      next.heading !== heading
    )
      await db.updateTable("reports").set(next).where("id", "=", id).execute()
  }
}

async function blotReadings(db: Transaction<Tables>, blotting: Blotting): Promise<void> {
  for (const { report, version } of await db
    .selectFrom("readings")
    .select(["report", "version"])
    .execute()) {
    const { gleaned, body } = await db
      .selectFrom("readings")
      .innerJoin("versions", "versions.report", "readings.report")
      .select(["readings.gleaned", "versions.body"])
      .where("readings.report", "=", report)
      .where("versions.version", "=", version)
      .executeTakeFirstOrThrow()
    const { text } = JSON.parse(body) as Report
    const next = JSON.stringify(requoted(blotted(JSON.parse(gleaned), blotting), text))
    if (next !== gleaned)
      await db.updateTable("readings").set({ gleaned: next }).where("report", "=", report).execute()
  }
}

async function blotRetired(db: Transaction<Tables>, blotting: Blotting): Promise<void> {
  for (const { id, body } of await db.selectFrom("retired").select(["id", "body"]).execute())
    await db
      .updateTable("retired")
      .set({ body: blottedJson(body, blotting) })
      .where("id", "=", id)
      .execute()
}

async function blotHistory(db: Transaction<Tables>, blotting: Blotting): Promise<void> {
  const rows = await db
    .selectFrom("history")
    .select(["number", "before", "after", "reason"])
    .execute()
  for (const { number, before, after, reason } of rows)
    await db
      .updateTable("history")
      .set({
        before: before === null ? null : blottedJson(before, blotting),
        after: after === null ? null : blottedJson(after, blotting),
        reason: reason === null ? null : blotting(reason),
      })
      .where("number", "=", number)
      .execute()
}
