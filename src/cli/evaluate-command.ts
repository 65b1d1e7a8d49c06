/** What `rapporteur evaluate` was asked for, made whole and checked at the door. */
import { confidenceOf, folderOf } from "./read-command.ts"

export interface EvaluateCommand {
  /** Annotated reports, JSONL. */
  readonly gold: string
  readonly format: "text" | "json"
  /** A folder; null for the model of the package. */
  readonly model: string | null
  readonly minConfidence: number | null
  /** Where what was missed or wrong is written; null for nowhere. */
  readonly errors: string | null
  readonly reliability: boolean
}

/** As commander gives them: what was not said is undefined. */
export interface EvaluateOptions {
  readonly gold: string
  readonly format?: "text" | "json"
  readonly model?: string
  readonly minConfidence?: string
  readonly errors?: string
  readonly reliability?: boolean
}

/** @throws UsageError naming the option that cannot be served */
export const evaluateCommand = (options: EvaluateOptions): EvaluateCommand => ({
  gold: options.gold,
  format: options.format ?? "text",
  model: options.model === undefined ? null : folderOf(options.model),
  minConfidence: options.minConfidence === undefined ? null : confidenceOf(options.minConfidence),
  errors: options.errors ?? null,
  reliability: options.reliability ?? false,
})
