/** Earlier versions of reports: their texts, what changed, and the statements that lost their words. */
import { z } from "zod"
import { orphansIn } from "../../record/holdings.ts"
import { versionsIn, type Version } from "../../record/versions.ts"
import { compared } from "../../text/compared.ts"
import { pageOf } from "../shapes/parts.ts"
import { orphan, version, versionsCompared, versionWhole } from "../shapes/versions.ts"
import type { House } from "../house.ts"
import { operation } from "../operation.ts"
import { pageFrom, paging } from "../paging.ts"
import { Refused } from "../problem.ts"
import { idParam, noReport, ordinal } from "./record.ts"

const ofReport = z.string().min(1).max(300)
const oneVersion = z.strictObject({ id: ofReport, version: ordinal })

/** @throws Refused when there is no such report */
async function versionsOf({ record }: House, id: string): Promise<Version[]> {
  const all = await versionsIn(record, id)
  if (all.length === 0) throw noReport(id)
  return all
}

/** @throws Refused when there is no such version */
function versionNamed(all: readonly Version[], id: string, wanted: number): Version {
  const found = all.find((one) => one.version === wanted)
  if (found !== undefined) return found
  throw new Refused(
    404,
    `The record has no version ${wanted} of ${id}.`,
    `List them at /api/reports/${id}/versions.`,
  )
}

export const listVersions = operation({
  method: "get",
  path: "/api/reports/{id}/versions",
  name: "listVersions",
  tag: "reports",
  summary: "Every version of a report that was kept, oldest first",
  scope: "read",
  params: idParam,
  query: z.strictObject(paging),
  answer: pageOf(version),
  async run({ house, params, query }) {
    const all = await versionsOf(house, params.id)
    return pageFrom(
      all.map(({ report: { title, published, words }, ...facts }) => ({
        ...facts,
        title,
        published,
        words,
      })),
      query,
    )
  },
})

export const getVersion = operation({
  method: "get",
  path: "/api/reports/{id}/versions/{version}",
  name: "getVersion",
  tag: "reports",
  summary: "A report with its text as it was in one version",
  scope: "read",
  params: oneVersion,
  answer: versionWhole,
  run: async ({ house, params }) =>
    versionNamed(await versionsOf(house, params.id), params.id, params.version),
})

export const compareVersions = operation({
  method: "get",
  path: "/api/reports/{id}/versions/{version}/changes",
  name: "compareVersions",
  tag: "reports",
  summary: "What changed from the version before, or from another one, word by word",
  scope: "read",
  params: oneVersion,
  query: z.strictObject({
    since: ordinal.optional().meta({ description: "The version to compare with." }),
  }),
  answer: versionsCompared,
  async run({ house, params: { id, version: wanted }, query }) {
    const all = await versionsOf(house, id)
    const after = versionNamed(all, id, wanted)
    const earlier = all.filter((one) => one.version < wanted).at(-1)?.version ?? wanted
    const before = versionNamed(all, id, query.since ?? earlier)
    for (const one of [before, after]) mustHaveText(one)
    return {
      before: before.version,
      after: after.version,
      title: { before: before.report.title, after: after.report.title },
      stretches: compared(before.report.text, after.report.text),
    }
  },
})

function mustHaveText({ store, version: number }: Version): void {
  if (store !== "full")
    throw new Refused(
      422,
      `The record does not keep the text of version ${number}.`,
      "Its quotations are at /api/orphans and /api/statements.",
    )
}

export const listOrphans = operation({
  method: "get",
  path: "/api/orphans",
  name: "listOrphans",
  tag: "statements",
  summary: "Statements whose words are gone from their report's current version",
  scope: "read",
  query: z.strictObject({ ...paging, report: ofReport.optional() }),
  answer: pageOf(orphan),
  async run({ house, query }) {
    const all = await orphansIn(house.record)
    const { report: wanted } = query
    return pageFrom(
      wanted === undefined ? all : all.filter(({ statement }) => statement.report === wanted),
      query,
    )
  },
})
