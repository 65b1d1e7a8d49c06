/** The user's codebook as a file: YAML or JSON in, what the talks room needs out. */
import { LineCounter, parseDocument } from "yaml"
import { z } from "zod"
import type { PartyRole } from "../actors/known-party.ts"
import { type Codebook, noCodebook } from "../talks/codebook.ts"
import { CodebookError } from "./codebook-error.ts"

const words = z.array(z.string()).default([])

/** A name alone will do: `parties: [union, company]`. */
const orName = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (typeof value === "string" ? { name: value } : value), shape)

const party = z.object({
  name: z.string(),
  aliases: words,
  members: words,
  role: z.enum(["party", "mediator", "observer"]).optional(),
})

const issue = z.object({ name: z.string(), triggers: words, rungs: words })

const outlet = z.object({
  name: z.string(),
  owner: z.string().nullable().default(null),
  reliability: z.string().nullable().default(null),
  store: z.enum(["full", "quotes", "facts"]).default("full"),
})

const file = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  parties: z.array(orName(party)).default([]),
  /** Others who take part without a side of their own. */
  thirdParties: z.array(orName(party)).default([]),
  issues: z.array(orName(issue)).default([]),
  period: z
    .object({ from: z.string().nullable().default(null), to: z.string().nullable().default(null) })
    .default(noCodebook.period),
  outlets: z.array(orName(outlet)).default([]),
})

const withRole =
  (role: PartyRole) =>
  (one: z.infer<typeof party>): Codebook["parties"][number] => ({ ...one, role: one.role ?? role })

/**
 * Reads a codebook.
 *
 * @param path how the user named the file, for the error
 * @throws CodebookError with the line and column of what cannot be read
 */
export function parseCodebook(text: string, path: string): Codebook {
  const lines = new LineCounter()
  // JSON is YAML, so one parser serves both.
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new CodebookError({
      path,
      line,
      column: col,
      reason: `neither JSON nor YAML (${error.message.split("\n")[0]})`,
    })
  }
  const content: unknown = document.toJS()
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new CodebookError({
      path,
      line: 1,
      column: 1,
      reason: "no codebook: its outermost level must be named fields such as parties and issues",
    })
  const read = file.safeParse(content)
  if (!read.success) {
    const [issueFound] = read.error.issues
    throw new CodebookError({
      path,
      line: 1,
      column: 1,
      reason: `${issueFound?.path.join(".")}: ${issueFound?.message}`,
    })
  }
  const { name, title, parties, thirdParties, issues, period, outlets } = read.data
  return {
    name: name ?? title ?? null,
    parties: [...parties.map(withRole("party")), ...thirdParties.map(withRole("mediator"))],
    issues,
    period,
    outlets,
  }
}
