/** What a reviewer sends, and what comes of it. */
import { z } from "zod"
import { words, count } from "./parts.ts"
import { statement } from "./record.ts"

export const decision = z
  .strictObject({
    /** The reviewer's reason, noted in the history. */
    reason: z.string().max(2000).nullable().optional(),
  })
  .meta({ id: "Decision" })

export const correction = z
  .strictObject({
    reason: z.string().max(2000).nullable().optional(),
    fields: z
      .strictObject({
        speakerName: words,
        speakerRole: words,
        party: words,
        recipient: words,
        via: words,
        act: statement.shape.act,
        stance: statement.shape.stance,
        issue: words,
        proposal: words,
        negotiation: words,
        hedged: z.boolean().nullable(),
        negated: z.boolean().nullable(),
        private: z.boolean().nullable(),
        date: words,
        event: words,
      })
      .partial(),
  })
  .meta({ id: "Correction", description: "New values by field; what is left out stays." })

export const decided = z
  .strictObject({
    /** Null when there was nothing to do. */
    step: count.nullable(),
    statement: statement.nullable(),
  })
  .meta({ id: "Decided", description: "The step taken, to be undone by its number." })
