/** Blind coding: a coder codes what is to be coded, and sees nobody's values but their own. */
import { z } from "zod"
import { code, codeAsNone, codeMissed, codingQueue, undoCoding } from "../../record/coding.ts"
import type { Coding } from "../../record/coding.ts"
import { codingItem as codingItemIn, codingsOfCoder } from "../../record/coding-item.ts"
import type { Correction } from "../../record/correctable.ts"
import { coded, codedMark, coding, codingItem, codingStep } from "../shapes/codings.ts"
import { pageOf } from "../shapes/parts.ts"
import { decision } from "../shapes/review.ts"
import { queue } from "../shapes/statements.ts"
import { operation, type Asked } from "../operation.ts"
import { pageFrom, paging } from "../paging.ts"
import { checkSeen } from "../seen.ts"
import { named, signedBy } from "../signing.ts"
import { headingOf, idParam, noReport, stepParam } from "./record.ts"
import { noStatement } from "./statements.ts"
import { reportWhole } from "../../record/report-whole.ts"

const list = z.strictObject(paging)

export const getCodingQueue = operation({
  method: "get",
  path: "/api/coding-queue",
  name: "getCodingQueue",
  tag: "coding",
  summary: "What the asker has not coded yet, report by report in the order of the text",
  scope: "code",
  query: list,
  answer: queue,
  async run({ house, query, who }) {
    const all = await codingQueue(house.record, named(who.name))
    const { items: ids, next } = pageFrom(all, query)
    return { ids, next }
  },
})

export const listCodings = operation({
  method: "get",
  path: "/api/codings",
  name: "listCodings",
  tag: "coding",
  summary: "What the asker has coded, and nobody else",
  scope: "code",
  query: list,
  answer: pageOf(coding),
  async run({ house, query, who }) {
    const own = await codingsOfCoder(house.record.db, named(who.name))
    return pageFrom(own.map(shown), query)
  },
})

const shown = ({ unit, report, isStatement, fields, added }: Coding) => ({
  unit,
  report,
  isStatement,
  fields,
  isMarked: added !== null,
})

export const getCodingItem = operation({
  method: "get",
  path: "/api/codings/{id}",
  name: "getCodingItem",
  tag: "coding",
  summary: "Words to be coded, in the text of their report; its ETag is what If-Match takes",
  scope: "code",
  params: idParam,
  answer: codingItem,
  async run({ house, params: { id }, who }) {
    const item = await codingItemIn(house.record, id, named(who.name))
    if (item === null) throw noStatement(id)
    return {
      unit: id,
      report: headingOf(item.report),
      text: item.report.text,
      places: item.evidence,
      coding: item.coding === null ? null : shown(item.coding),
    }
  },
})

type OnUnit = Asked<{ id: string }, object, { reason?: string | null | undefined }>

const onUnit = (asked: OnUnit, step: () => Promise<number>) =>
  asked.house.inTurn(async () => {
    const read = () => getCodingItem.run({ ...asked, query: {}, body: null })
    await read()
    await checkSeen(asked.request, asked.params.id, read)
    return { step: await step(), unit: asked.params.id }
  })

export const codeUnit = operation({
  method: "post",
  path: "/api/codings/{id}/code",
  name: "codeUnit",
  tag: "coding",
  summary: "Codes some fields of a statement; the record stays as it is",
  scope: "code",
  matches: true,
  params: idParam,
  body: coded,
  answer: codingStep,
  run: (asked) =>
    onUnit(asked, () => {
      const { house, params, body } = asked
      return code(house.record, params.id, body.fields as Correction, signedBy(asked))
    }),
})

export const codeNone = operation({
  method: "post",
  path: "/api/codings/{id}/none",
  name: "codeNone",
  tag: "coding",
  summary: "Codes that there is no statement",
  scope: "code",
  matches: true,
  params: idParam,
  body: decision,
  answer: codingStep,
  run: (asked) =>
    onUnit(asked, () => codeAsNone(asked.house.record, asked.params.id, signedBy(asked))),
})

export const codeMarked = operation({
  method: "post",
  path: "/api/reports/{id}/codings",
  name: "codeMarked",
  tag: "coding",
  summary: "Codes words that the machine took for no statement, by their places in the report",
  scope: "code",
  status: 201,
  params: idParam,
  body: codedMark,
  answer: codingStep,
  run: (asked) =>
    asked.house.inTurn(async () => {
      const { house, params, body } = asked
      if ((await reportWhole(house.record, params.id)) === null) throw noReport(params.id)
      const { content, source = null, cue = null, fields = {} } = body
      const words = { report: params.id, source, cue, content }
      return codeMissed(house.record, words, fields as Correction, signedBy(asked))
    }),
})

export const undoCodingStep = operation({
  method: "post",
  path: "/api/coding-steps/{step}/undo",
  name: "undoCodingStep",
  tag: "coding",
  summary: "Takes a coding of the asker's own back",
  scope: "code",
  params: stepParam,
  body: decision,
  answer: z.strictObject({ step: codingStep.shape.step }),
  run: async (asked) => ({
    step: await undoCoding(asked.house.record, asked.params.step, signedBy(asked)),
  }),
})
