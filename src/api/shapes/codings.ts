/** Blind coding: what a coder sees and sends, without anybody else's values. */
import { z } from "zod"
import { marked } from "./added.ts"
import { count, evidences, words } from "./parts.ts"
import { heading, statement } from "./record.ts"
import { correction } from "./review.ts"

const { fields } = correction.shape

export const coding = z
  .strictObject({
    unit: z.string(),
    report: z.string(),
    /** False: the coder finds no statement there. */
    isStatement: z.boolean(),
    fields,
    /** The coder marked the words; the machine had them not. */
    isMarked: z.boolean(),
  })
  .meta({ id: "Coding", description: "What one coder says of one unit." })

export const codingItem = z
  .strictObject({
    unit: z.string(),
    report: heading,
    /** Blank where the record keeps no more than quotations. */
    text: z.string(),
    /** The words that are to be coded. */
    places: evidences,
    /** The asker's own; null as long as there is none. */
    coding: coding.nullable(),
  })
  .meta({ id: "CodingItem", description: "Words to be coded, with no value of anybody else." })

const reason = z.string().max(2000).nullable().optional()

export const coded = z.strictObject({ fields, reason }).meta({ id: "Coded" })

export const codedMark = marked.meta({ id: "CodedMark" })

export const codingStep = z
  .strictObject({ step: count, unit: z.string() })
  .meta({ id: "CodingStep", description: "To be undone by its number, by its coder alone." })

export const dispute = z
  .strictObject({
    unit: z.string(),
    statement,
    codings: z.array(z.strictObject({ coder: z.string(), isStatement: z.boolean(), fields })),
    /** The fields they differ in; "status" when one of them sees no statement; none if they agree. */
    fields: z.array(z.string()),
  })
  .meta({ id: "Dispute", description: "What two coders or more say of one unit, side by side." })

export const choice = z
  .strictObject({ coder: z.string().min(1).max(200), reason })
  .meta({ id: "Choice", description: "Whose coding becomes the record's." })

export const agreement = z
  .strictObject({
    coders: z.array(z.string()),
    agreement: z.array(
      z.strictObject({
        field: z.string(),
        coders: z.array(z.string()),
        measure: z.enum(["kappa", "alpha", "unitised alpha"]),
        value: z.number().nullable(),
        /** Why there is no value. */
        undefinedBy: words,
        observed: z.number().nullable(),
        n: count,
      }),
    ),
  })
  .meta({ id: "Agreement", description: "How far coders agree, field by field." })
