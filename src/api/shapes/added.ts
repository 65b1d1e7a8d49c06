/** What a reviewer marks in a report, and the statements it becomes. */
import { z } from "zod"
import { correction } from "./review.ts"
import { count } from "./parts.ts"
import { statement } from "./record.ts"

const offset = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)

/** The words themselves are never sent: the server takes them from the report. */
export const span = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: "Place", description: "Half-open [start, end) in UTF-16 code units of the text." })

export const marked = z
  .strictObject({
    content: span,
    /** Left out where the report names no source, or the sentence has no reporting words. */
    source: span.nullable().optional(),
    cue: span.nullable().optional(),
    fields: correction.shape.fields.optional(),
    reason: z.string().max(2000).nullable().optional(),
  })
  .meta({ id: "MarkedWords", description: "Places of a statement in the text of its report." })

export const splitting = z
  .strictObject({
    /** A place in the report's text: the words that the second statement begins with. */
    second: span,
    reason: z.string().max(2000).nullable().optional(),
  })
  .meta({ id: "Splitting" })

export const addition = z
  .strictObject({ step: count, statements: z.array(statement) })
  .meta({ id: "Addition", description: "The step taken, and the statements that it made." })
