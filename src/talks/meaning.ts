/** What is done by saying it, on which issue, and how firmly. */
import { topicOf } from "./partition.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { actOf } from "./meaning/act.ts"
import { clausesOf } from "./meaning/clause.ts"
import { conditionOf } from "./meaning/condition.ts"
import { withholdsRefusal } from "./meaning/cue-act.ts"
import { hedgedIn } from "./meaning/hedge.ts"
import { negatedIn } from "./meaning/negation.ts"
import { type Run, runOf } from "./meaning/run.ts"
import { eventOf, stanceOf } from "./meaning/stance.ts"
import { sentencesOf } from "./issues/context.ts"
import { issueOf } from "./issues/issue.ts"
import { belongs } from "./issues/negotiation.ts"
import { issueByFigure } from "./positions/by-figure.ts"
import { laddersOf } from "./positions/ladder.ts"
import type { Setting } from "./setting.ts"
import type { Act, Statement } from "./statement.ts"
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
export function meaningOf(setting: Setting, attribution: Voiced, spans: readonly Span[]): Meaning {
  const { tagged, codebook } = setting
  const cues = attribution.cue.map((span) => runOf(tagged, span))
  const runs = spans.map((span) => runOf(tagged, span)).filter(({ from, to }) => from < to)
  // "Speaking about the sluices, she said “Not yet”": what was spoken about ahead of the words.
  const topics = attribution.content
    .filter((span) => topicOf(tagged, attribution, span))
    .map((span) => runOf(tagged, span))
  const clauses = runs.flatMap((run) => clausesOf(tagged, run))
  const act = actOf(tagged, cues, clauses)
  const onTopic =
    runs.length > 0 && belongs(setting, attribution.voice.party, sentencesOf(tagged, runs))
  return {
    act,
    stance: stanceOf(act),
    issue: onTopic ? issueAmong(setting, [...runs, ...topics], act, spans) : null,
    proposal: null,
    condition: conditionOf(tagged, clauses),
    negotiation: onTopic ? codebook.name : null,
    hedged: hedgedIn(tagged, cues, clauses),
    negated: negatedIn(tagged, clauses) || cues.some((cue) => withholdsRefusal(tagged, cue)),
    event: eventOf(act),
  }
}

/** By its words and those round it; a figure that stands on another issue's rungs tells more. */
function issueAmong(
  { report, tagged, codebook }: Setting,
  runs: readonly Run[],
  act: Act,
  spans: readonly Span[],
): string | null {
  const named = issueOf(tagged, codebook, runs, act)
  const quote = spans.map((span) => sliceOf(report.text, span)).join(" … ")
  return issueByFigure(named, quote, laddersOf(codebook))
}
