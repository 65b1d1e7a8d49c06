/** Pieces that many answers are made of. */
import { z } from "zod"
import { recordSchema } from "../../exchange/record-schema.ts"

const { shape } = recordSchema

export const words = z.string().nullable()
export const count = z.int().nonnegative()
export const evidences = shape.silences.element.shape.evidence

/** One page of a list; `next` asks for the following one. */
export const pageOf = <One extends z.ZodType>(one: One) =>
  z.strictObject({ items: z.array(one), next: words })
