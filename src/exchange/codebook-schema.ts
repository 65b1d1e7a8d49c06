/** What a codebook may hold, to check what a user wrote and to publish as JSON Schema. */
import { z } from "zod"

const words = (description: string) => z.array(z.string().min(1)).default([]).meta({ description })

/** A name alone will do: `parties: [union, company]`. */
const orName = <Shape extends z.ZodType>(shape: Shape) =>
  z.union([
    z
      .string()
      .min(1)
      .transform((name) => shape.parse({ name }) as z.output<Shape>),
    shape,
  ])

export const partySchema = z
  .strictObject({
    name: z.string().min(1),
    aliases: words("Other names the reports use: the capital, the government, a short form."),
    members: words("People and bodies who speak for it."),
    role: z.enum(["party", "mediator", "observer"]).optional(),
  })
  .meta({ id: "Party" })

const issue = z
  .strictObject({
    name: z.string().min(1),
    triggers: words("Stems by which the issue is recognised where a word begins."),
    rungs: words("Three to five worded positions, from one side's end to the other's."),
  })
  .meta({ id: "Issue" })

const outlet = z
  .strictObject({
    name: z.string().min(1),
    owner: z.string().nullable().default(null),
    reliability: z.string().nullable().default(null),
    store: z
      .enum(["full", "quotes", "facts"])
      .default("full")
      .meta({ description: "What of its words may be kept." }),
  })
  .meta({ id: "Outlet" })

const day = z.iso.date({ error: "must be a date such as 2027-03-02" }).nullable().default(null)

/** Dates in YAML are strings here, as in JSON. */
const period = z.strictObject({ from: day, to: day }).default({ from: null, to: null })

export const codebookSchema = z
  .strictObject({
    name: z.string().optional().meta({ description: "What the talks are called." }),
    title: z.string().optional().meta({ description: "The same as name." }),
    parties: z.array(orName(partySchema)).default([]),
    thirdParties: z
      .array(orName(partySchema))
      .default([])
      .meta({ description: "Mediators and observers; a mediator unless it says otherwise." }),
    issues: z.array(orName(issue)).default([]),
    period,
    outlets: z.array(orName(outlet)).default([]),
    fourEyes: z.boolean().default(false).meta({
      description: "Accusations and threats need two reviewers before they count as accepted.",
    }),
  })
  .meta({ id: "Codebook", description: "What is known of the talks before the first report." })

/** JSON Schema 2020-12 of a codebook file, for editors and checkers. */
export const codebookJsonSchema = (): object =>
  z.toJSONSchema(codebookSchema, { target: "draft-2020-12", io: "input" })
