/** What the record holds, and its reports. */
import { z } from "zod"
import { isStale } from "../../record/gather-kept.ts"
import { holdingsOf } from "../../record/holdings.ts"
import { extentOf } from "../../record/excerpt.ts"
import { someHeadingsIn } from "../../record/page-of.ts"
import { reportWhole } from "../../record/report-whole.ts"
import { pageOf } from "../shapes/parts.ts"
import { heading, overview, wholeReport } from "../shapes/record.ts"
import { operation } from "../operation.ts"
import { pageOfPart, paging, partOf } from "../paging.ts"
import { Refused } from "../problem.ts"

export const getRecord = operation({
  method: "get",
  path: "/api/record",
  name: "getRecord",
  tag: "record",
  summary: "What the record holds, its parties and issues",
  scope: "read",
  answer: overview,
  isOfRecord: true,
  run: ({ house }) =>
    house.look(async (db, { name, parties, issues }) => ({
      name,
      ...(await holdingsOf({ db })),
      joining: await isStale({ db }),
      asOf: (await extentOf(db)).asOf,
      parties: parties.map((one) => one.name),
      issues: issues.map((one) => one.name),
    })),
})

export const listReports = operation({
  method: "get",
  path: "/api/reports",
  name: "listReports",
  tag: "reports",
  summary: "Reports in the order of publication, without their texts",
  scope: "read",
  query: z.strictObject({ ...paging, outlet: z.string().max(500).optional() }),
  answer: pageOf(heading),
  isOfRecord: true,
  async run({ house, query }) {
    const found = await someHeadingsIn(house.record.db, query.outlet ?? null, partOf(query))
    return pageOfPart(found.map(headingOf), query)
  },
})

type Heading = z.infer<typeof heading>

export const headingOf = ({
  id,
  key,
  title,
  outlet,
  published,
  credits,
}: Omit<Heading, "credits"> & { readonly credits: readonly string[] }) => ({
  id: id as string,
  key,
  title,
  outlet,
  published,
  credits,
})

export const idParam = z.strictObject({ id: z.string().min(1).max(300) })

/** Numbers of steps and versions; a database counts in 32 bits. */
export const ordinal = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1)

export const stepParam = z.strictObject({ step: ordinal })

export const noReport = (id: string): Refused =>
  new Refused(404, `The record has no report ${id}.`, "List them at /api/reports.")

export const getReport = operation({
  method: "get",
  path: "/api/reports/{id}",
  name: "getReport",
  tag: "reports",
  summary: "One report with its text and the statements in it",
  scope: "read",
  params: idParam,
  answer: wholeReport,
  async run({ house, params }) {
    const whole = await reportWhole(house.record, params.id)
    if (whole !== null) return whole
    throw noReport(params.id)
  },
})
