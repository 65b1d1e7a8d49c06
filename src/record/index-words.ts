/** Makes the indexes of words anew, out of what is kept. */
import type { Kysely, Transaction } from "kysely"
import type { Report } from "../reports/report.ts"
import { filingOf } from "./filing.ts"
import type { OpenRecord } from "./open-record.ts"
import { putWords, removeAllWords, searchedOf } from "./put-words.ts"
import { settingOf } from "./setting.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

/** A record of an earlier program, or a copy: its words are put in before anybody asks for them. */
export async function indexWhereDue(record: OpenRecord): Promise<void> {
  if ((await settingOf(record.db, "words")) !== "due") return
  await writing(record, async (db) => {
    await indexAll(db, record.kind)
    await db.deleteFrom("settings").where("name", "=", "words").execute()
  })
}

export async function indexAll(db: Transaction<Tables>, kind: OpenRecord["kind"]): Promise<void> {
  await indexStatements(db, kind)
  await indexReports(db, kind)
}

/** Few enough to hold. */
const pageSize = 500

async function indexStatements(db: Transaction<Tables>, kind: OpenRecord["kind"]): Promise<void> {
  const index = { kind, shelf: "statement_words" } as const
  await removeAllWords(db, index.shelf)
  for (let after = 0; ;) {
    const page = await db
      .selectFrom("statements")
      .select(["number", "filed", "quote", "speaker_name"])
      .where("number", ">", after)
      .orderBy("number")
      .limit(pageSize)
      .execute()
    await putWords(db, index, page.map(searchedOf))
    const last = page.at(-1)
    if (last === undefined) return
    after = last.number
  }
}

/** Of reports whose text is not kept whole there is nothing to search. */
export async function indexReports(
  db: Transaction<Tables>,
  kind: OpenRecord["kind"],
): Promise<void> {
  const index = { kind, shelf: "report_words" } as const
  await removeAllWords(db, index.shelf)
  for (let after = 0; ;) {
    const page = await textsAfter(db, after)
    const searched = page.map(({ number, filed, body }) => {
      const { title, text } = JSON.parse(body) as Report
      return { filing: filingOf(filed, number), text: `${title ?? ""}\n${text}` }
    })
    await putWords(db, index, searched)
    const last = page.at(-1)
    if (last === undefined) return
    after = last.number
  }
}

const textsAfter = (db: Kysely<Tables>, number: number) =>
  db
    .selectFrom("reports")
    .innerJoin("versions", (on) =>
      on
        .onRef("versions.report", "=", "reports.id")
        .onRef("versions.version", "=", "reports.version"),
    )
    .select(["reports.number", "reports.filed", "versions.body"])
    .where("reports.number", ">", number)
    .where("reports.forgotten", "is", null)
    .where("versions.store", "=", "full")
    .orderBy("reports.number")
    .limit(50)
    .execute()
