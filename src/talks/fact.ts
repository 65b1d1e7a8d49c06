/** What reports tell in figures or names and may tell differently: how many, how long, how much. */
import type { Evidence } from "../text/evidence.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"

export interface Fact {
  /** What it is about, in words that are the same for the same fact in another report. */
  readonly about: string
  readonly value: string
  readonly evidence: Evidence
}

export function factsOf(_setting: Setting, _statements: readonly Statement[]): Fact[] {
  return []
}
