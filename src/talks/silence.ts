import type { Evidence } from "../text/evidence.ts"

/** A party that has said nothing new on an issue for a while. */
export interface Silence {
  readonly party: string
  readonly issue: string
  readonly lastStated: string
  readonly days: number
  readonly evidence: readonly Evidence[]
}
