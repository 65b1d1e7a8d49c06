/** What the record holds: its reports, and what stands in each. */
import { z } from "zod"
import { recordSchema } from "../../exchange/record-schema.ts"
import { words, count } from "./parts.ts"

const { shape } = recordSchema

export const statement = shape.statements.element
export const meeting = shape.meetings.element
export const proposal = shape.proposals.element
export const position = shape.positions.element
export const movement = shape.movements.element
export const accountOfFact = shape.accounts.element
export const actor = shape.actors.element
export const report = shape.reports.element

export const heading = z
  .strictObject({
    id: z.string(),
    key: words,
    title: words,
    outlet: words,
    published: words,
    credits: z.array(z.string()),
  })
  .meta({ id: "ReportHeading", description: "A report without its text." })

export const overview = z
  .strictObject({
    name: words,
    reports: count,
    statements: count,
    orphans: count,
    forgotten: count,
    joining: z
      .boolean()
      .describe(
        "What came in last is still being joined: no finding and no count rests on it yet.",
      ),
    asOf: words,
    parties: z.array(z.string()),
    issues: z.array(z.string()),
  })
  .meta({ id: "Overview", description: "What the record holds." })

export const wholeReport = z
  .strictObject({ report, statements: z.array(statement), attributions: shape.attributions })
  .meta({ id: "WholeReport", description: "A report with its text and its statements." })
