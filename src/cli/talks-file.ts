/** The user's codebook of parties, issues and rungs: JSON or YAML. */
import { readFile } from "node:fs/promises"
import { CodebookError } from "../exchange/codebook-error.ts"
import { type Codebook, noCodebook } from "../rapporteur.ts"
import { UsageError } from "./usage-error.ts"

/**
 * Reads the codebook of `--talks`; nothing is known without one.
 *
 * @throws UsageError naming the file and the place that cannot be read
 */
export async function openCodebook(path: string | null): Promise<Codebook> {
  if (path === null) return noCodebook
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(
      `--talks ${path} cannot be read (${reasonOf(error)})`,
      "Give a JSON or YAML file.",
      error,
    )
  })
  // Loaded only when there is a codebook to read.
  const { parseCodebook } = await import("../exchange/codebook-file.ts")
  try {
    return parseCodebook(text, path)
  } catch (error) {
    if (!(error instanceof CodebookError)) throw error
    throw new UsageError(`--talks ${error.message}`, error.mend, error)
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
