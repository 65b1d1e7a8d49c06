/** Turns attributions that communicate into statements. */
import type { Evidence } from "../text/evidence.ts"
import type { StatementId } from "../text/ids.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { carriageOf } from "./carriage.ts"
import { carriedOn } from "./carriage/carry-on.ts"
import { communicates } from "./communication.ts"
import { withCorrections } from "./correction.ts"
import { distinct } from "./distinct.ts"
import { meaningOf } from "./meaning.ts"
import type { Form } from "../attribution/attribution.ts"
import { tokenAt } from "../language/token-run.ts"
import { type Part, partsOf } from "./partition.ts"
import { saidOn } from "./said-on.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"
import type { Voiced } from "./voiced.ts"

const length = ({ start, end }: Span): number => end - start

/**
 * What a statement is quoted by: reported words broken off by who said them ("The truce, the minister
 * said, was dead") with all that stands between, since neither half says it; else the longest span.
 */
function quoteOf({ tagged }: Setting, spans: readonly Span[], form: Form): Span {
  const [first, last] = [spans[0] as Span, spans.at(-1) as Span]
  const sentenceOf = ({ start }: Span): number | undefined =>
    tagged.sentence[tokenAt(tagged, start)]
  if (form !== "direct" && sentenceOf(first) === sentenceOf(last))
    return { start: first.start, end: last.end }
  return spans.reduce((a, b) => (length(b) > length(a) ? b : a))
}

/** Statements of one report, the outlet's own corrections among them, in the order of the text. */
export const statementsOf = (setting: Setting, attributions: readonly Voiced[]): Statement[] =>
  withCorrections(
    setting,
    attributions,
    carriedOn(setting, toldIn(setting, attributions), attributions),
  )

function toldIn(setting: Setting, attributions: readonly Voiced[]): Statement[] {
  const { text } = setting.report
  const told = attributions
    .filter((attribution) => communicates(text, attribution))
    .flatMap((attribution) =>
      partsOf(setting.tagged, attribution).map((part) => ({ attribution, part })),
    )
  return distinct(text, told).map(({ attribution, part }, number) =>
    statementOf(setting, attribution, part, number + 1),
  )
}

function statementOf(
  setting: Setting,
  attribution: Voiced,
  { spans, form }: Part,
  number: number,
): Statement {
  const { id, text } = setting.report
  const evidenceOf = (span: Span): Evidence => ({ report: id, ...span, quote: sliceOf(text, span) })
  const { voice } = attribution
  const { via, chain, recipient, private: isPrivate } = carriageOf(setting, attribution)
  const meaning = meaningOf(setting, attribution, spans)
  return {
    id: `${id}.s${number}` as StatementId,
    report: id,
    attribution: attribution.id,
    quote: sliceOf(text, quoteOf(setting, spans, form)),
    evidence: spans.map(evidenceOf),
    form,
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
