/** The user's codebook as a file: YAML or JSON in, what the talks room needs out. */
import { type Document, isNode, LineCounter, parseDocument } from "yaml"
import type { z } from "zod"
import type { PartyRole } from "../actors/known-party.ts"
import type { Codebook } from "../talks/codebook.ts"
import { CodebookError, type Trouble } from "./codebook-error.ts"
import { codebookSchema, type partySchema } from "./codebook-schema.ts"

type Path = readonly PropertyKey[]

interface Source {
  readonly document: Document
  readonly lines: LineCounter
}

/** Line and column of the innermost part of the path that stands in the file; one-based. */
function placeOf(path: Path, { document, lines }: Source): { line: number; column: number } {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (!isNode(node) || !node.range) continue
    const { line, col } = lines.linePos(node.range[0])
    return { line, column: col }
  }
  return { line: 1, column: 1 }
}

const named = (path: Path): string =>
  path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./u, "")

/** A union's own message says nothing; what its likelier half objects to does. */
function troublesOf(issue: z.core.$ZodIssue, source: Source): Trouble[] {
  if (issue.code === "invalid_union") {
    const within = issue.errors.at(-1) ?? []
    return within.flatMap((one) =>
      troublesOf({ ...one, path: [...issue.path, ...one.path] } as z.core.$ZodIssue, source),
    )
  }
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      ...placeOf([...issue.path, key], source),
      reason: `${named([...issue.path, key])} is no field of a codebook`,
    }))
  const what = named(issue.path)
  return [
    {
      ...placeOf(issue.path, source),
      reason: what === "" ? issue.message : `${what}: ${issue.message}`,
    },
  ]
}

/** Numbers of the list: two parties or two issues of one name could not be told apart. */
function doubles(kind: "parties" | "issues", all: readonly { name: string }[], source: Source) {
  return all.flatMap(({ name }, k): Trouble[] => {
    const first = all.findIndex((one) => one.name.toLowerCase() === name.toLowerCase())
    if (first === k) return []
    const reason = `${kind}[${k + 1}] has the name of ${kind}[${first + 1}], ${name}`
    return [{ ...placeOf([kind, k], source), reason }]
  })
}

const withRole =
  (role: PartyRole) =>
  ({ role: own, ...one }: z.infer<typeof partySchema>): Codebook["parties"][number] => ({
    ...one,
    role: own ?? role,
  })

/**
 * Reads a codebook.
 *
 * ```ts
 * parseCodebook("parties: [union, company]", "talks.yaml").parties[0]?.name // "union"
 * ```
 *
 * @param path how the user named the file, for the error
 * @throws CodebookError with the line and column of everything that cannot be read
 */
export function parseCodebook(text: string, path: string): Codebook {
  const lines = new LineCounter()
  // JSON is YAML, so one parser serves both.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const source = { document, lines }
  if (document.errors.length > 0)
    throw new CodebookError(
      path,
      document.errors.map(({ pos, message }) => {
        const { line, col } = lines.linePos(pos[0])
        return { line, column: col, reason: `neither JSON nor YAML (${message})` }
      }),
    )
  const content: unknown = document.toJS()
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new CodebookError(path, [
      {
        line: 1,
        column: 1,
        reason: "no codebook: its outermost level must be named fields such as parties and issues",
      },
    ])
  return codebookFrom(content, path, source)
}

function codebookFrom(content: object, path: string, source: Source): Codebook {
  const read = codebookSchema.safeParse(content)
  if (!read.success)
    throw new CodebookError(
      path,
      read.error.issues.flatMap((issue) => troublesOf(issue, source)),
    )
  const { name, title, parties, thirdParties, issues, period, outlets, fourEyes } = read.data
  const twice = [...doubles("parties", parties, source), ...doubles("issues", issues, source)]
  if (twice.length > 0) throw new CodebookError(path, twice)
  return {
    name: [name, title].find((one) => one !== undefined && one !== "") ?? null,
    parties: [...parties.map(withRole("party")), ...thirdParties.map(withRole("mediator"))],
    issues,
    period,
    outlets,
    fourEyes,
  }
}
