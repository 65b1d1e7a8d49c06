/** How the talks went: positions over time, who met whom, one paper with its versions. */
import { z } from "zod"
import { contactsOf } from "../../analysis/contacts.ts"
import { planOf } from "../../analysis/plan.ts"
import { statementsNamed } from "../../record/excerpt.ts"
import { positionsStated } from "../../record/stated-positions.ts"
import { contact, positionStated, proposalWhole } from "../shapes/courses.ts"
import { pageOf } from "../shapes/parts.ts"
import type { House } from "../house.ts"
import { operation } from "../operation.ts"
import { cursorAt, offsetOf, pageFrom, paging } from "../paging.ts"
import { periodIn, periodQuery, trackQuery } from "../period.ts"
import { Refused } from "../problem.ts"
import { idParam } from "./record.ts"
import { sentence, words } from "./talks.ts"

export const listPositions = operation({
  method: "get",
  path: "/api/positions",
  name: "listPositions",
  tag: "talks",
  summary: "Positions in the order of time, each with its rung's place on the issue's scale",
  scope: "read",
  query: z.strictObject({
    ...paging,
    ...periodQuery,
    issue: words.optional(),
    party: words.optional(),
  }),
  answer: pageOf(positionStated),
  async run({ house, query }) {
    const { issue = null, party = null, limit, cursor } = query
    const offset = offsetOf(cursor)
    const where = { issue, party, ...periodIn(query), offset, limit: limit + 1 }
    const found = await positionsStated(house.record, where)
    const { issues } = await house.codebook()
    const rungsBy = new Map(issues.map(({ name, rungs }) => [name, rungs]))
    const shown = found.slice(0, limit)
    const open = await openAmong(house, shown)
    const items = shown.map((one) => {
      const rungs = rungsBy.get(one.issue) ?? []
      const place = one.rung === null ? -1 : rungs.indexOf(one.rung)
      return {
        ...one,
        place: place < 0 ? null : place,
        rungs: rungs.length,
        reviewed: one.statements.length > 0 && !one.statements.some((id) => open.has(id)),
      }
    })
    return { items, next: found.length > limit ? cursorAt(offset + limit) : null }
  },
})

type Stated = Awaited<ReturnType<typeof positionsStated>>

/** Statements under the positions that nobody decided on. */
async function openAmong({ record }: House, positions: Stated): Promise<Set<string>> {
  const ids = positions.flatMap(({ statements }) => statements)
  const statements = await statementsNamed(record.db, ids)
  return new Set(statements.flatMap(({ id, status }) => (status === "proposed" ? [id] : [])))
}

export const listContacts = operation({
  method: "get",
  path: "/api/contacts",
  name: "listContacts",
  tag: "talks",
  summary: "Who met whom, by track, those who met most often first",
  scope: "read",
  query: z.strictObject({ ...paging, ...periodQuery, ...trackQuery }),
  answer: pageOf(contact),
  async run({ house, query }) {
    const { meetings } = await house.ground()
    return pageFrom(contactsOf(meetings, query.track ?? "", periodIn(query)), query)
  },
})

export const getProposal = operation({
  method: "get",
  path: "/api/proposals/{id}",
  name: "getProposal",
  tag: "talks",
  summary: "One paper: its versions side by side, its parts and what was said of each",
  scope: "read",
  params: idParam,
  answer: proposalWhole,
  async run({ house, params: { id } }) {
    const ground = await house.ground()
    const proposal = ground.proposals.find((one) => one.id === id)
    if (proposal === undefined)
      throw new Refused(404, `The record has no proposal ${id}.`, "List them at /api/proposals.")
    const dateOf = (report: Parameters<typeof ground.finder.reportOf>[0]) =>
      ground.finder.reportOf(report)?.published ?? null
    const { versions, parts } = planOf(proposal, dateOf)
    const sentences = (all: (typeof proposal)["evidence"]) =>
      all.map((one) => sentence(one, ground))
    return {
      proposal,
      versions: versions.map(({ evidence, ...one }) => ({
        ...one,
        sentences: sentences(evidence),
      })),
      parts: parts.map(({ label, evidence, reactions }) => ({
        label,
        sentences: sentences(evidence),
        reactions: reactions.map(({ party, reaction, evidence: own }) => ({
          party,
          reaction,
          sentences: sentences(own),
        })),
      })),
    }
  },
})
