/** What a reviewer adds to a record: a statement the machine missed, or the two halves of one. */
import type { Transaction } from "kysely"
import type { Statement } from "../talks/statement.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { addedIds, addedIn, type Added } from "./added.ts"
import type { Correction } from "./correctable.ts"
import { checkReviewer } from "./decide-actors.ts"
import { asides, decisionsOn } from "./decision.ts"
import { DecisionRefused } from "./decision-refused.ts"
import { append, type Told } from "./history.ts"
import { type Mark, spanOf } from "./exact-words.ts"
import { addedFrom, type Marked } from "./marked.ts"
import type { OpenRecord } from "./open-record.ts"
import { addStatement, putStatement } from "./put-statements.ts"
import { acceptance, checkCorrection, type Reviewing } from "./review.ts"
import { makeStale } from "./setting.ts"
import { signed } from "./signed.ts"
import { statementNow } from "./statement-now.ts"
import type { Tables } from "./tables.ts"
import { writing } from "./writing.ts"

type Db = Transaction<Tables>

/** A step, and the statements it made. */
export interface Addition {
  readonly step: number
  readonly ids: readonly string[]
}

/**
 * Adds a statement that the machine missed: words of a stored report, exact to the letter.
 *
 * @throws DecisionRefused when the words are not there, or the statement is there already
 */
export const addMissed = (
  record: OpenRecord,
  marked: Marked,
  fields: Correction,
  reviewing: Reviewing,
): Promise<Addition> => {
  checkReviewer(marked.report, reviewing)
  checkCorrection(marked.report, fields)
  return writing(record, async (db) => {
    const added = await addedFrom(db, marked, fields)
    await checkFree(db, added.statement)
    const told = await tellAdded(db, added, record.kind, reviewing)
    await makeStale(db)
    return { step: await append(db, told), ids: [added.statement.id] }
  })
}

/** Writes it into the list and gives what the history tells of it. */
export async function tellAdded(
  db: Db,
  { attribution, statement: bare }: Added,
  kind: OpenRecord["kind"],
  reviewing: Reviewing,
): Promise<Told[]> {
  const accepted = await acceptance(db, bare, reviewing)
  const { status } = accepted
  const statement = { ...bare, status: status as Statement["status"] }
  await addStatement(db, statement, kind)
  const first = accepted[asides.acceptance] ?? null
  return [
    toldBy(statement, asides.added, null, { attribution, statement }, reviewing),
    ...(first === null ? [] : [toldBy(statement, asides.acceptance, null, first, reviewing)]),
  ]
}

const toldBy = (
  { id, report }: Pick<Statement, "id" | "report">,
  field: string,
  before: unknown,
  after: unknown,
  reviewing: Reviewing,
): Told => ({ subject: id, report, field, before, after, ...signed("reviewer", reviewing) })

/** @throws DecisionRefused when a statement stands on exactly these words */
async function checkFree(db: Db, { id, report, evidence }: Statement): Promise<void> {
  const rows = await db
    .selectFrom("statements")
    .select("body")
    .where("report", "=", report)
    .execute()
  const [place] = evidence
  const other = rows
    .map(({ body }) => JSON.parse(body) as Statement)
    .find(
      (one) =>
        one.id === id ||
        (one.evidence.length === 1 &&
          one.evidence[0]?.start === place?.start &&
          one.evidence[0]?.end === place?.end),
    )
  if (other !== undefined)
    throw new DecisionRefused(
      other.id,
      "this statement stands in the record already",
      "Correct it where it stands.",
    )
}

/**
 * Splits a statement into two, at the words that the second one begins with. Both keep all that is
 * known of the one; it counts as wrong from then on, and the history says what took its place.
 *
 * @throws DecisionRefused when those words are not in it, or begin it
 */
export const splitStatement = (
  record: OpenRecord,
  id: string,
  second: Mark,
  reviewing: Reviewing,
): Promise<Addition> => {
  checkReviewer(id, reviewing)
  return writing(record, async (db) => {
    const { number, statement } = await statementNow(db, id)
    const spans = halvesOf(statement, second)
    const attribution = await attributionOf(db, statement)
    const halves = spans.map((at) => halfOf(statement, at, attribution))
    for (const { statement: half } of halves) await checkFree(db, half)
    const told: Told[] = []
    for (const half of halves) told.push(...(await tellAdded(db, half, record.kind, reviewing)))
    const ids = halves.map(({ statement: half }) => half.id)
    const rejected = { ...statement, status: "rejected" as const }
    await putStatement(db, { number, statement: rejected }, record.kind)
    await makeStale(db)
    const step = await append(db, [
      toldBy(statement, "status", statement.status, "rejected", reviewing),
      toldBy(statement, asides.split, null, ids, reviewing),
      ...told,
    ])
    return { step, ids }
  })
}

function halvesOf({ id, evidence, status }: Statement, second: Mark): readonly [Span, Span] {
  const [place] = evidence
  if (place === undefined || evidence.length > 1)
    throw new DecisionRefused(
      id,
      "it stands in more than one place",
      "Reject it, and add what was said at each place.",
    )
  if (status === "rejected")
    throw new DecisionRefused(id, "it was found wrong", "Undo that decision first.")
  const cut = spanOf(id, place.quote, inQuote(second, place)).start
  const before = place.quote.slice(0, cut).trimEnd()
  if (before === "")
    throw new DecisionRefused(
      id,
      "nothing would stand in the first one",
      "Give the words that the second one begins with.",
    )
  return [
    { start: place.start, end: place.start + before.length },
    { start: place.start + cut, end: place.end },
  ]
}

/** A place is one of the report, like all places. */
const inQuote = (second: Mark, { start }: Span): Mark =>
  "exact" in second ? second : { start: second.start - start, end: second.end - start }

function halfOf(whole: Statement, at: Span, attribution: Added["attribution"]): Added {
  const [place] = whole.evidence as [Statement["evidence"][number]]
  const quote = sliceOf(place.quote, {
    start: at.start - place.start,
    end: at.end - place.start,
  })
  const { statement: id } = addedIds(whole.report, [at])
  const evidence = [{ report: whole.report, ...at, quote }]
  return { attribution, statement: { ...whole, id, quote, evidence, confidence: 1 } }
}

/** The reading's, or the one that came with an added statement. */
async function attributionOf(db: Db, { id, report, attribution }: Statement) {
  const decisions = await decisionsOn(db, "report", report)
  const own = addedIn(decisions, id)
  if (own !== null) return own.attribution
  const row = await db
    .selectFrom("readings")
    .select("attributions")
    .where("report", "=", report)
    .executeTakeFirstOrThrow()
  const all = JSON.parse(row.attributions) as Added["attribution"][]
  const found = all.find((one) => one.id === attribution)
  if (found !== undefined) return { ...found, report }
  throw new DecisionRefused(id, "its attribution is gone", "Add both statements anew.")
}
