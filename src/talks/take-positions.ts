/** Where each party stands on each issue on each day, from statements and attitudes. */
import type { ReportId } from "../text/ids.ts"
import type { Codebook } from "./codebook.ts"
import type { Gleaned } from "./gleaned.ts"
import type { Position } from "./position.ts"
import type { StatementLink } from "./statement-link.ts"

export interface Stood {
  /** In the order the reports were published. */
  readonly gleaned: readonly Gleaned[]
  readonly links: readonly StatementLink[]
  readonly originOf: ReadonlyMap<ReportId, ReportId>
  readonly codebook: Codebook
}

export function positionsOf(_stood: Stood): Position[] {
  return []
}
