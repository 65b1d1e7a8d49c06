/** Statements that people add: words the machine missed, or the two halves of one statement. */
import { addMissed, splitStatement, type Addition } from "../../record/add-statement.ts"
import type { Correction } from "../../record/correctable.ts"
import { reportWhole } from "../../record/report-whole.ts"
import { reviewItem } from "../../record/review-queue.ts"
import { addition, marked, splitting } from "../shapes/added.ts"
import type { House } from "../house.ts"
import { operation } from "../operation.ts"
import { checkSeen } from "../seen.ts"
import { joinAnew, reviewedBy } from "../signing.ts"
import { getReport, idParam, noReport } from "./record.ts"
import { mustMatch } from "./review.ts"

export const addStatement = operation({
  method: "post",
  path: "/api/reports/{id}/statements",
  name: "addStatement",
  tag: "review",
  summary: "Adds a statement the machine missed, by the places of its words; they are copied here",
  scope: "review",
  matches: true,
  status: 201,
  params: idParam,
  body: marked,
  answer: addition,
  run: (asked) =>
    asked.house.inTurn(async () => {
      const { house, params, body, request } = asked
      if ((await reportWhole(house.record, params.id)) === null) throw noReport(params.id)
      await checkSeen(request, params.id, () => getReport.run({ ...asked, query: {}, body: null }))
      const { content, source = null, cue = null, fields = {} } = body
      const words = { report: params.id, source, cue, content }
      const by = await reviewedBy(asked)
      return shown(house, await addMissed(house.record, words, fields as Correction, by))
    }),
})

export const splitInTwo = operation({
  method: "post",
  path: "/api/statements/{id}/split",
  name: "splitStatement",
  tag: "review",
  summary: "Makes two statements of one, which counts as wrong from then on",
  scope: "review",
  matches: true,
  status: 201,
  params: idParam,
  body: splitting,
  answer: addition,
  run: (asked) =>
    asked.house.inTurn(async () => {
      const { house, params, body } = asked
      await mustMatch(asked)
      const by = await reviewedBy(asked)
      return shown(house, await splitStatement(house.record, params.id, body.second, by))
    }),
})

async function shown(house: House, { step, ids }: Addition) {
  joinAnew(house)
  const items = await Promise.all(ids.map((id) => reviewItem(house.record, id)))
  return { step, statements: items.flatMap((one) => (one === null ? [] : [one.statement])) }
}
