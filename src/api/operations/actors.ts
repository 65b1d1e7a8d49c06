/** Who is who, and the steps that decide it: merged, kept apart, taken out. */
import { z } from "zod"
import { actorHistoryOf, actorIn } from "../../record/actor-in.ts"
import { type ActorNow, presentActor } from "../../record/actors-now.ts"
import { keepApart, mergeActors, splitActor, type Deciding } from "../../record/decide-actors.ts"
import { maybeQueue } from "../../record/maybe-queue.ts"
import {
  actorEntry,
  actorWhole,
  maybeSame,
  merging,
  parting,
  stepTaken,
  unmerging,
} from "../shapes/actors.ts"
import { pageOf } from "../shapes/parts.ts"
import { operation, type Asked } from "../operation.ts"
import { pageFrom, paging } from "../paging.ts"
import { Refused } from "../problem.ts"
import type { OpenRecord } from "../../record/open-record.ts"
import { checkSeen } from "../seen.ts"
import { joinAnew, signedBy } from "../signing.ts"
import { idParam } from "./record.ts"
import { shown } from "./statements.ts"

const list = z.strictObject(paging)

export const listMaybe = operation({
  method: "get",
  path: "/api/maybe-same",
  name: "listMaybe",
  tag: "review",
  summary: "Pairs of actors who may be one and on whom nobody decided, each with its words",
  scope: "read",
  query: list,
  answer: pageOf(maybeSame),
  run: async ({ house, query }) => pageFrom(await maybeQueue(house.record), query),
})

export const getActor = operation({
  method: "get",
  path: "/api/actors/{id}",
  name: "getActor",
  tag: "talks",
  summary:
    "One actor and what was decided on who it is; its ETag is what If-Match takes. An id of before it was made one with another still leads to it",
  scope: "read",
  params: idParam,
  answer: actorWhole,
  async run({ house: { record }, params: { id } }) {
    const actor = await actorStill(record, id)
    return { actor, history: shown(await actorHistoryOf(record, id)) }
  },
})

/** An actor that became one with another goes by the id of one of the two. */
async function actorStill(record: OpenRecord, id: string): Promise<ActorNow["actor"]> {
  const own = await actorIn(record, id)
  if (own !== null) return own
  const present = await presentActor(record, id)
  const actor = present === null ? null : await actorIn(record, present.actor.id)
  if (actor === null) throw noActor(id)
  return actor
}

const noActor = (id: string): Refused =>
  new Refused(404, `The record has no actor ${id}.`, "List them at /api/actors.")

export const listEntries = operation({
  method: "get",
  path: "/api/actors/{id}/entries",
  name: "listActorEntries",
  tag: "talks",
  summary: "What an actor is made of: each report's own entry, to be taken out of it by unmerge",
  scope: "read",
  params: idParam,
  query: list,
  answer: pageOf(actorEntry),
  async run({ house: { record }, params: { id }, query }) {
    const actor = await actorStill(record, id)
    // What was decided since all was joined may have given the actor another id, or an id another actor.
    const now = await presentActor(record, actor.id)
    return pageFrom(
      (now?.entries ?? []).map(({ id: own, name, party, aliases }) => ({
        report: own.slice(0, own.lastIndexOf(".")),
        name,
        party,
        aliases,
      })),
      query,
    )
  },
})

type Decision = Asked<{ id: string }, object, { reason?: string | null | undefined }>

const deciding = (asked: Decision, decide: (by: Deciding) => Promise<number | null>) =>
  asked.house.inTurn(async () => {
    const { house, params, request } = asked
    if ((await actorIn(house.record, params.id)) === null) throw noActor(params.id)
    await checkSeen(request, params.id, () => getActor.run({ ...asked, query: {}, body: null }))
    const step = await decide(signedBy(asked))
    joinAnew(house)
    return { step }
  })

export const mergeActor = operation({
  method: "post",
  path: "/api/actors/{id}/merge",
  name: "mergeActors",
  tag: "review",
  summary: "Decides that two actors are one; the board shows it when all is joined anew",
  scope: "review",
  matches: true,
  params: idParam,
  body: merging,
  answer: stepTaken,
  run: (asked) =>
    deciding(asked, (by) => {
      const { other, name = null } = asked.body
      return mergeActors(asked.house.record, { one: asked.params.id, other, name }, by)
    }),
})

export const keepActorsApart = operation({
  method: "post",
  path: "/api/actors/{id}/apart",
  name: "keepActorsApart",
  tag: "review",
  summary: "Decides that two actors are not the same, whatever their names suggest",
  scope: "review",
  matches: true,
  params: idParam,
  body: parting,
  answer: stepTaken,
  run: (asked) =>
    deciding(asked, (by) =>
      keepApart(asked.house.record, { one: asked.params.id, other: asked.body.other }, by),
    ),
})

export const unmergeActor = operation({
  method: "post",
  path: "/api/actors/{id}/unmerge",
  name: "unmergeActor",
  tag: "review",
  summary: "Takes entries of some reports or names out of an actor: they are somebody else",
  scope: "review",
  matches: true,
  params: idParam,
  body: unmerging,
  answer: stepTaken,
  run: (asked) =>
    deciding(asked, (by) => {
      const { reports, names, name = null } = asked.body
      return splitActor(asked.house.record, { actor: asked.params.id, reports, names, name }, by)
    }),
})
