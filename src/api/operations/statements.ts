/** Statements: searched, one with its history, and those nobody decided on. */
import { z } from "zod"
import { acts, reviewStates } from "../vocabulary.ts"
import { find } from "../../record/find.ts"
import { findReports } from "../../record/find-reports.ts"
import { facets, most, type Search } from "../../record/matching.ts"
import { historyOf, type Change } from "../../record/history.ts"
import { undoneIn } from "../../record/decision.ts"
import { latestChangesIn } from "../../record/page-of.ts"
import { reviewItem, reviewQueue } from "../../record/review-queue.ts"
import { pageOf } from "../shapes/parts.ts"
import { change, queue, reportPage, statementPage, statementWhole } from "../shapes/statements.ts"
import { operation } from "../operation.ts"
import { offsetOf, pageOfPart, paging, partOf } from "../paging.ts"
import { Refused } from "../problem.ts"
import { headingOf, idParam } from "./record.ts"

const words = z.string().min(1).max(500).optional()
const day = z.iso.date().optional()

const searching = z.strictObject({
  ...paging,
  q: words.meta({ description: 'Words; "in this order", OR, -without, begin*.' }),
  speaker: words,
  party: words,
  issue: words,
  act: z.enum(acts).optional(),
  outlet: words,
  status: z.enum(reviewStates).optional(),
  from: day,
  to: day,
})

/** One hit more than the page holds tells whether another follows. */
function searchOf(query: z.infer<typeof searching>): { search: Search; offset: number } {
  const { q = null, from = null, to = null, limit, cursor } = query
  const offset = offsetOf(cursor)
  if (offset + limit > most)
    throw new Refused(400, `Only the first ${most} are listed.`, "Narrow the search.")
  const filters = Object.fromEntries(
    facets.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])),
  ) as Search["filters"]
  return { search: { words: q, filters, from, to, limit: offset + limit + 1 }, offset }
}

export const listStatements = operation({
  method: "get",
  path: "/api/statements",
  name: "listStatements",
  tag: "statements",
  summary: "Statements by their words and by what is known of them, with counts to narrow by",
  scope: "read",
  query: searching,
  answer: statementPage,
  isOfRecord: true,
  async run({ house, query }) {
    const { search, offset } = searchOf(query)
    const { kind } = house.record
    const { hits, ...rest } = await house.look((db) => find({ db, kind }, search))
    return { ...pageOfPart(hits.slice(offset), query), ...rest }
  },
})

export const searchReports = operation({
  method: "get",
  path: "/api/report-search",
  name: "searchReports",
  tag: "reports",
  summary: "Reports by the words of their whole texts, each with the sentence that holds most",
  scope: "read",
  query: searching,
  answer: reportPage,
  isOfRecord: true,
  async run({ house, query }) {
    const { search, offset } = searchOf(query)
    const { kind } = house.record
    const { hits, ...rest } = await house.look((db) => findReports({ db, kind }, search))
    return { ...pageOfPart(hits.slice(offset), query), ...rest }
  },
})

export const getStatement = operation({
  method: "get",
  path: "/api/statements/{id}",
  name: "getStatement",
  tag: "statements",
  summary: "One statement with its report and its history; its ETag is what If-Match takes",
  scope: "read",
  params: idParam,
  answer: statementWhole,
  async run({ house, params: { id } }) {
    const item = await reviewItem(house.record, id)
    if (item === null) throw noStatement(id)
    const history = shown(await historyOf(house.record.db, id))
    return { statement: item.statement, report: headingOf(item.report), history }
  },
})

export const noStatement = (id: string): Refused =>
  new Refused(404, `The record has no statement ${id}.`, "List them at /api/statements.")

/** Each change says whether it still stands; codings are left out, or blind coders would see them. */
export function shown(changes: readonly Change[], undone: ReadonlySet<number> = undoneIn(changes)) {
  return changes.flatMap(({ by: { kind, name }, ...one }) =>
    kind === "coder" ? [] : [{ ...one, by: { kind, name }, undone: undone.has(one.number) }],
  )
}

export const listHistory = operation({
  method: "get",
  path: "/api/history",
  name: "listHistory",
  tag: "review",
  summary: "All that people decided, newest first",
  scope: "read",
  query: z.strictObject(paging),
  answer: pageOf(change),
  isOfRecord: true,
  run: ({ house, query }) =>
    house.look(async (db) => {
      const { changes, undone } = await latestChangesIn(db, partOf(query))
      return pageOfPart(shown(changes, undone), query)
    }),
})

export const getQueue = operation({
  method: "get",
  path: "/api/queue",
  name: "getQueue",
  tag: "review",
  summary: "Statements nobody decided on, the riskiest first",
  scope: "read",
  query: z.strictObject({ ...paging, party: words, issue: words, act: z.enum(acts).optional() }),
  answer: queue,
  isOfRecord: true,
  async run({ house, query }) {
    const { party = null, issue = null, act = null } = query
    const found = await reviewQueue(house.record, { party, issue, act }, partOf(query))
    const { items: ids, next } = pageOfPart(found, query)
    return { ids, next }
  },
})
