/** Where coders differ: their codings side by side, a third one's choice, and how far they agree. */
import { z } from "zod"
import { agreementOn, strangerAmong } from "../../desk/agreement-on.ts"
import { adjudicate, agreedIn, disputesIn, type Dispute } from "../../record/adjudicate.ts"
import { codedIn, machine } from "../../record/coded.ts"
import { reviewItem } from "../../record/review-queue.ts"
import { agreement, choice, dispute } from "../shapes/codings.ts"
import { pageOf } from "../shapes/parts.ts"
import { decided } from "../shapes/review.ts"
import type { House } from "../house.ts"
import { operation } from "../operation.ts"
import { pageFrom, paging } from "../paging.ts"
import { Refused } from "../problem.ts"
import { checkSeen } from "../seen.ts"
import { joinAnew, reviewedBy } from "../signing.ts"
import { idParam } from "./record.ts"

export const listDisputes = operation({
  method: "get",
  path: "/api/disputes",
  name: "listDisputes",
  tag: "coding",
  summary: "What two or more have coded and nobody has adjudicated: codings side by side",
  scope: "review",
  query: z.strictObject({
    ...paging,
    agreed: z
      .enum(["true", "false"])
      .default("false")
      .meta({ description: "Those on which all agree, and not those on which they differ." }),
  }),
  answer: pageOf(dispute),
  run: async ({ house: { record }, query }) =>
    pageFrom(await (query.agreed === "true" ? agreedIn(record) : disputesIn(record)), query),
})

async function disputeOn({ record }: House, id: string): Promise<Dispute> {
  const all = [...(await disputesIn(record)), ...(await agreedIn(record))]
  const found = all.find(({ unit }) => unit === id)
  if (found !== undefined) return found
  throw new Refused(404, `Nothing is to be adjudicated on ${id}.`, "List it at /api/disputes.")
}

export const getDispute = operation({
  method: "get",
  path: "/api/disputes/{id}",
  name: "getDispute",
  tag: "coding",
  summary: "The codings of one unit side by side; its ETag is what If-Match takes",
  scope: "review",
  params: idParam,
  answer: dispute,
  run: ({ house, params }) => disputeOn(house, params.id),
})

export const adjudicateDispute = operation({
  method: "post",
  path: "/api/disputes/{id}/adjudicate",
  name: "adjudicate",
  tag: "coding",
  summary: "Makes one coder's coding the record's decision; all codings stay in the history",
  scope: "review",
  matches: true,
  params: idParam,
  body: choice,
  answer: decided,
  run: (asked) =>
    asked.house.inTurn(async () => {
      const { house, params, body, request } = asked
      await disputeOn(house, params.id)
      await checkSeen(request, params.id, () => disputeOn(house, params.id))
      const chosen = { unit: params.id, coder: body.coder }
      const step = await adjudicate(house.record, chosen, await reviewedBy(asked))
      joinAnew(house)
      return { step, statement: (await reviewItem(house.record, params.id))?.statement ?? null }
    }),
})

export const getAgreement = operation({
  method: "get",
  path: "/api/agreement",
  name: "getAgreement",
  tag: "coding",
  summary: "How far people, and the machine, code the same reports alike, field by field",
  scope: "review",
  query: z.strictObject({
    coders: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .meta({ description: 'Names, with commas between; "machine" is one. All when left out.' }),
  }),
  answer: agreement,
  async run({ house, query }) {
    const coded = await codedIn(house.record)
    const asked = query.coders?.split(",").map((name) => name.trim())
    const coders = asked ?? [...coded.coders, machine]
    const stranger = strangerAmong(coders, coded)
    if (stranger !== null)
      throw new Refused(
        404,
        `${stranger} has coded nothing in this record.`,
        "Leave `coders` out for all who have.",
      )
    return { coders, agreement: agreementOn(coded, coders) }
  },
})
