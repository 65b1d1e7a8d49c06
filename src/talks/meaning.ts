/** What is done by saying it, on which issue, and how firmly. */
import type { Span } from "../text/span.ts"
import { actOf } from "./meaning/act.ts"
import { clausesOf } from "./meaning/clause.ts"
import { conditionOf } from "./meaning/condition.ts"
import { hedgedIn } from "./meaning/hedge.ts"
import { negatedIn } from "./meaning/negation.ts"
import { runOf } from "./meaning/run.ts"
import { eventOf, stanceOf } from "./meaning/stance.ts"
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
  { tagged }: Setting,
  attribution: Voiced,
  spans: readonly Span[],
): Meaning {
  const cues = attribution.cue.map((span) => runOf(tagged, span))
  const clauses = spans.flatMap((span) => clausesOf(tagged, runOf(tagged, span)))
  const act = actOf(tagged, cues, clauses)
  return {
    act,
    stance: stanceOf(act),
    issue: null,
    proposal: null,
    condition: conditionOf(tagged, clauses),
    negotiation: null,
    hedged: hedgedIn(tagged, cues, clauses),
    negated: negatedIn(tagged, clauses),
    event: eventOf(act),
  }
}
