/** The user's codebook of parties, issues and rungs: JSON or YAML. */
import { readFile } from "node:fs/promises"
import { UsageError } from "./usage-error.ts"

/**
 * Checks that the codebook can be read and holds named fields.
 *
 * @throws UsageError naming the file and the line that does not parse
 */
export async function checkTalksFile(path: string): Promise<void> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(
      `--talks ${path} cannot be read (${reasonOf(error)})`,
      "Give a JSON or YAML file.",
      error,
    )
  })
  const content = await parsed(path, text)
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new UsageError(
      `--talks ${path} holds no codebook`,
      "Its outermost level must be named fields such as parties and issues.",
    )
}

async function parsed(path: string, text: string): Promise<unknown> {
  // JSON is YAML, so one parser serves both.
  const { parse } = await import("yaml")
  try {
    return parse(text, { prettyErrors: true })
  } catch (error) {
    const [reason] = reasonOf(error).split("\n")
    throw new UsageError(
      `--talks ${path} is neither JSON nor YAML (${reason})`,
      "Mend the place named.",
      error,
    )
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
