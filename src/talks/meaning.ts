/** What is done by saying it, on which issue, and how firmly. */
import type { Span } from "../text/span.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"
import type { Voiced } from "./voiced.ts"

export type Meaning = Pick<
  Statement,
  | "act"
  | "stance"
  | "issue"
  | "proposal"
  | "condition"
  | "negotiation"
  | "hedged"
  | "negated"
  | "event"
>

/** @param spans the statement's part of the attribution's content, in text order */
export function meaningOf(
  _setting: Setting,
  _attribution: Voiced,
  _spans: readonly Span[],
): Meaning {
  return {
    act: null,
    stance: null,
    issue: null,
    proposal: null,
    condition: null,
    negotiation: null,
    hedged: null,
    negated: null,
    event: null,
  }
}
