/** What a refusal looks like (RFC 9457). */
import { z } from "zod"
import { words } from "./parts.ts"

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** What the reader can do about it. */
    mend: words,
    /** Where in the request the trouble lies. */
    errors: z.array(z.strictObject({ at: z.string(), because: z.string() })),
  })
  .meta({ id: "Problem", description: "RFC 9457: what went wrong, and what mends it." })
