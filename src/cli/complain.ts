/** One line on standard error for what went wrong: the place, the cause, the mend. */
import { RapporteurError } from "../text/rapporteur-error.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { UsageError } from "./usage-error.ts"
import { visible } from "../text/visible.ts"

/**
 * ```ts
 * complaint(error) // "rapporteur: --workers 0 is no number of workers. Give 1 to 256, or auto."
 * ```
 */
export const complaint = (error: RapporteurError): string =>
  visible(`rapporteur: ${error.message.replace(/[.!?]$/u, "")}. ${error.mend}`)

/** What the command says and ends with when it cannot go on. A fault of ours shows its trace. */
export function lastWords(error: unknown): { readonly line: string; readonly code: ExitCode } {
  if (error instanceof RapporteurError) {
    const code = error instanceof UsageError ? exitCode.usage : exitCode.unread
    return { line: complaint(error), code }
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const line = `rapporteur: this is a fault of Rapporteur, please report it.\n${trace}`
  return { line, code: exitCode.unread }
}
