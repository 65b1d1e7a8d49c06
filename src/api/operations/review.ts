/** The steps of review: accept, reject, correct, undo. */
import type { Correction } from "../../record/correctable.ts"
import { reviewItem } from "../../record/review-queue.ts"
import { accept, correct, reject, type Reviewing } from "../../record/review.ts"
import { undo } from "../../record/undo.ts"
import { correction, decided, decision } from "../shapes/review.ts"
import type { House } from "../house.ts"
import { operation, type Asked } from "../operation.ts"
import { checkSeen } from "../seen.ts"
import { joinAnew, reviewedBy, signedBy } from "../signing.ts"
import { getStatement, noStatement } from "./statements.ts"
import { idParam, stepParam } from "./record.ts"

type Deciding = Asked<{ id: string }, object, { reason?: string | null | undefined }>

/** Decides only on what the reviewer has seen, and has the joint findings made anew. */
const deciding = (
  asked: Deciding,
  decide: (house: House, reviewing: Reviewing) => Promise<number | null>,
) =>
  asked.house.inTurn(async () => {
    const { house, params } = asked
    await mustMatch(asked)
    const step = await decide(house, await reviewedBy(asked))
    joinAnew(house)
    return { step, statement: (await reviewItem(house.record, params.id))?.statement ?? null }
  })

/** @throws Refused with 404 for no statement, 409 for one that is not as If-Match has it */
export async function mustMatch(asked: Deciding): Promise<void> {
  const { house, params, request } = asked
  if ((await reviewItem(house.record, params.id)) === null) throw noStatement(params.id)
  await checkSeen(request, params.id, () => getStatement.run({ ...asked, query: {}, body: null }))
}

const statementPath = (step: string) => `/api/statements/{id}/${step}` as const

export const acceptStatement = operation({
  method: "post",
  path: statementPath("accept"),
  name: "acceptStatement",
  tag: "review",
  summary: "Counts the statement as right",
  scope: "review",
  matches: true,
  params: idParam,
  body: decision,
  answer: decided,
  run: (asked) => deciding(asked, ({ record }, by) => accept(record, asked.params.id, by)),
})

export const rejectStatement = operation({
  method: "post",
  path: statementPath("reject"),
  name: "rejectStatement",
  tag: "review",
  summary: "Counts the statement as wrong; it stays, and nothing rests on it",
  scope: "review",
  matches: true,
  params: idParam,
  body: decision,
  answer: decided,
  run: (asked) => deciding(asked, ({ record }, by) => reject(record, asked.params.id, by)),
})

export const correctStatement = operation({
  method: "post",
  path: statementPath("correct"),
  name: "correctStatement",
  tag: "review",
  summary: "Gives fields other values; what the machine read stays in the history",
  scope: "review",
  matches: true,
  params: idParam,
  body: correction,
  answer: decided,
  run: (asked) =>
    deciding(asked, ({ record }, by) =>
      correct(record, asked.params.id, asked.body.fields as Correction, by),
    ),
})

export const undoStep = operation({
  method: "post",
  path: "/api/history/{step}/undo",
  name: "undoStep",
  tag: "review",
  summary: "Takes a step of review back, whole; taking back an undoing does it again",
  scope: "review",
  params: stepParam,
  body: decision,
  answer: decided,
  run: (asked) =>
    asked.house.inTurn(async () => {
      const { house, params } = asked
      const step = await undo(house.record, params.step, signedBy(asked))
      joinAnew(house)
      return { step, statement: null }
    }),
})
