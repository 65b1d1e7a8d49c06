/** Turns attributions that communicate into statements. */
import type { Attribution } from "../attribution/attribution.ts"
import type { Evidence } from "../text/evidence.ts"
import type { StatementId } from "../text/ids.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { carriageOf } from "./carriage.ts"
import { carriedOn } from "./carriage/carry-on.ts"
import { communicates } from "./communication.ts"
import { withCorrections } from "./correction.ts"
import { meaningOf } from "./meaning.ts"
import { withoutMarks } from "./quotation.ts"
import { saidOn } from "./said-on.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"
import type { Voiced } from "./voiced.ts"

const isEmpty = ({ start, end }: Span): boolean => end <= start
const length = ({ start, end }: Span): number => end - start

/** A quotation broken by "he said" is two statements; any other content is one. */
function partsOf(text: string, { content, form }: Attribution): Span[][] {
  const spans = content.map((span) => withoutMarks(text, span)).filter((span) => !isEmpty(span))
  if (spans.length === 0) return []
  return form === "direct" ? spans.map((span) => [span]) : [spans]
}

/** Statements of one report, the outlet's own corrections among them, in the order of the text. */
export const statementsOf = (setting: Setting, attributions: readonly Voiced[]): Statement[] =>
  withCorrections(setting, attributions, carriedOn(toldIn(setting, attributions)))

function toldIn(setting: Setting, attributions: readonly Voiced[]): Statement[] {
  const { text } = setting.report
  return attributions
    .filter((attribution) => communicates(text, attribution))
    .flatMap((attribution) => partsOf(text, attribution).map((spans) => ({ attribution, spans })))
    .map(({ attribution, spans }, number) => statementOf(setting, attribution, spans, number + 1))
}

function statementOf(
  setting: Setting,
  attribution: Voiced,
  spans: readonly Span[],
  number: number,
): Statement {
  const { id, text } = setting.report
  const evidenceOf = (span: Span): Evidence => ({ report: id, ...span, quote: sliceOf(text, span) })
  const longest = spans.reduce((a, b) => (length(b) > length(a) ? b : a))
  const { voice } = attribution
  const { via, chain, recipient, private: isPrivate } = carriageOf(setting, attribution)
  const meaning = meaningOf(setting, attribution, spans)
  return {
    id: `${id}.s${number}` as StatementId,
    report: id,
    attribution: attribution.id,
    quote: sliceOf(text, longest),
    evidence: spans.map(evidenceOf),
    form: attribution.form,
    speaker: voice.actors.length === 1 ? (voice.actors[0] ?? null) : null,
    speakerName: voice.name,
    speakerRole: voice.role,
    party: voice.party,
    recipient,
    via,
    chain,
    act: meaning.act,
    stance: meaning.stance,
    issue: meaning.issue,
    proposal: meaning.proposal,
    condition: meaning.condition,
    negotiation: meaning.negotiation,
    hedged: meaning.hedged,
    negated: meaning.negated,
    private: isPrivate,
    date: saidOn(setting, attribution),
    event: meaning.event,
    confidence: attribution.confidence,
    status: "proposed",
  }
}
