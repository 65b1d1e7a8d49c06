/** For whoever looks after the server: who may come in, and who came. */
import { z } from "zod"
import { auditedIn } from "../../record/audit.ts"
import { usersIn } from "../../record/users.ts"
import { pageOf } from "../shapes/parts.ts"
import { audited, user } from "../shapes/users.ts"
import { operation } from "../operation.ts"
import { cursorAt, offsetOf, pageFrom, paging } from "../paging.ts"

export const listUsers = operation({
  method: "get",
  path: "/api/users",
  name: "listUsers",
  tag: "admin",
  summary: "Who may come in; users are added on the server with `rapporteur user`",
  scope: "admin",
  query: z.strictObject(paging),
  answer: pageOf(user),
  run: async ({ house, query }) => pageFrom(await usersIn(house.record), query),
})

export const listAudit = operation({
  method: "get",
  path: "/api/audit",
  name: "listAudit",
  tag: "admin",
  summary: "Logins, refused logins and copies taken out, newest first",
  scope: "admin",
  query: z.strictObject(paging),
  answer: pageOf(audited),
  async run({ house, query: { limit, cursor } }) {
    const offset = offsetOf(cursor)
    const found = await auditedIn(house.record, { offset, limit: limit + 1 })
    const next = found.length > limit ? cursorAt(offset + limit) : null
    return { items: found.slice(0, limit), next }
  },
})
