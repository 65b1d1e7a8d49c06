/** The steps of review: accept, reject, correct, undo. */
import { z } from "zod"
import type { Correction } from "../../record/correctable.ts"
import { reviewItem } from "../../record/review-queue.ts"
import { accept, correct, reject, type Reviewing } from "../../record/review.ts"
import { undo } from "../../record/undo.ts"
import { correction, decided, decision } from "../shapes/review.ts"
import type { House } from "../house.ts"
import { operation, type Asked } from "../operation.ts"
import { Refused } from "../problem.ts"
import { tagOf } from "../tag.ts"
import { getStatement, noStatement } from "./statements.ts"
import { idParam } from "./record.ts"

type Deciding = Asked<{ id: string }, object, { reason?: string | null | undefined }>

/** Decides only on what the reviewer has seen, and has the joint findings made anew. */
const deciding = (
  asked: Deciding,
  decide: (house: House, reviewing: Reviewing) => Promise<number | null>,
) =>
  asked.house.inTurn(async () => {
    const { house, params } = asked
    await mustMatch(asked)
    const step = await decide(house, await reviewingBy(asked))
    afterwards(house)
    return { step, statement: (await reviewItem(house.record, params.id))?.statement ?? null }
  })

async function reviewingBy({ house, who, body }: Deciding): Promise<Reviewing> {
  return {
    by: reviewerOf(who.name),
    now: new Date().toISOString(),
    reason: body.reason ?? null,
    fourEyes: (await house.codebook()).fourEyes,
  }
}

function reviewerOf(name: string | null): string {
  if (name !== null) return name
  throw new Refused(
    403,
    "A review needs a reviewer with a name.",
    "Start the server with --as NAME, or add users with `rapporteur user add`.",
  )
}

/** @throws Refused with 404 for no statement, 409 for one that is not as If-Match has it */
async function mustMatch(asked: Deciding): Promise<void> {
  const { house, params, request } = asked
  if ((await reviewItem(house.record, params.id)) === null) throw noStatement(params.id)
  const expected = request.headers.get("if-match")
  if (expected === null || expected === "*") return
  const now = tagOf(JSON.stringify(await getStatement.run({ ...asked, query: {}, body: null })))
  if (expected.split(",").some((one) => one.trim() === now)) return
  throw new Refused(
    409,
    `${params.id} has changed since it was read.`,
    "Read it again, then decide.",
  )
}

/** Whoever waits for the board hears of it when it is done. */
function afterwards({ keeper, log }: House): void {
  keeper.freshen().catch((error: unknown) => log.error({ error }, "joining anew failed"))
}

const statementPath = (step: string) => `/api/statements/{id}/${step}` as const

export const acceptStatement = operation({
  method: "post",
  path: statementPath("accept"),
  name: "acceptStatement",
  tag: "review",
  summary: "Counts the statement as right",
  scope: "review",
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
  params: z.strictObject({
    step: z.coerce
      .number()
      .int()
      .min(1)
      .max(2 ** 31 - 1),
  }),
  body: decision,
  answer: decided,
  run: ({ house, params, body, who }) =>
    house.inTurn(async () => {
      const by = { by: reviewerOf(who.name), now: new Date().toISOString() }
      const step = await undo(house.record, params.step, { ...by, reason: body.reason ?? null })
      afterwards(house)
      return { step, statement: null }
    }),
})
