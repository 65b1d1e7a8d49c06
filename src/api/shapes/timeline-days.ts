/** How much happened on each day. */
import { z } from "zod"
import { count } from "./parts.ts"

export const timelineDays = z
  .strictObject({
    /** In order; a day on which nothing happened is left out. */
    days: z.array(
      z.strictObject({ date: z.string(), meeting: count, proposal: count, statement: count }),
    ),
    undated: count,
  })
  .meta({ id: "TimelineDays", description: "Events by day, counted." })
