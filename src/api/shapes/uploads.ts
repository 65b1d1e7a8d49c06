/** Reports that are sent, and what becomes of them. */
import { z } from "zod"
import { words, count } from "./parts.ts"

export const upload = z
  .strictObject({
    id: z.string(),
    state: z.enum(["waiting", "reading", "done", "failed"]),
    files: count,
    bytes: count,
    kinds: z.strictObject({
      new: count,
      version: count,
      reread: count,
      known: count,
      forgotten: count,
    }),
    unread: z.array(z.strictObject({ name: z.string(), because: z.string(), mend: z.string() })),
    because: words,
  })
  .meta({ id: "Upload", description: "What has come of the reports that were sent." })

export const example = z
  .strictObject({
    name: z.string(),
    title: z.string(),
    reports: count,
    parties: count,
    issues: count,
  })
  .meta({ id: "Example", description: "An invented negotiation that comes with the program." })
