/** Turns attributions that communicate into statements. */
import type { Attribution } from "../attribution/attribution.ts"
import type { Evidence } from "../text/evidence.ts"
import type { AttributionId, ReportId, StatementId } from "../text/ids.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { communicates } from "./communication.ts"
import { withoutMarks } from "./quotation.ts"
import type { Statement } from "./statement.ts"

/** What is needed of a report. */
export interface ReportText {
  readonly id: ReportId
  readonly text: string
}

/** A named attribution, and whom its source names. */
export interface Voiced extends Attribution {
  readonly id: AttributionId
  readonly speakerName: string | null
}

const isEmpty = ({ start, end }: Span): boolean => end <= start
const length = ({ start, end }: Span): number => end - start

/** A quotation broken by "he said" is two statements; any other content is one. */
function partsOf(text: string, { content, form }: Attribution): Span[][] {
  const spans = content.map((span) => withoutMarks(text, span)).filter((span) => !isEmpty(span))
  if (spans.length === 0) return []
  return form === "direct" ? spans.map((span) => [span]) : [spans]
}

/** Statements of one report, in the order of the text. */
export function statementsOf(
  { id, text }: ReportText,
  attributions: readonly Voiced[],
): Statement[] {
  const evidenceOf = (span: Span): Evidence => ({ report: id, ...span, quote: sliceOf(text, span) })
  return attributions
    .filter((attribution) => communicates(text, attribution))
    .flatMap((attribution) => partsOf(text, attribution).map((spans) => ({ attribution, spans })))
    .map(({ attribution, spans }, number) => {
      const longest = spans.reduce((a, b) => (length(b) > length(a) ? b : a))
      return {
        id: `${id}.s${number + 1}` as StatementId,
        report: id,
        attribution: attribution.id,
        quote: sliceOf(text, longest),
        evidence: spans.map(evidenceOf),
        form: attribution.form,
        ...unread,
        speakerName: attribution.speakerName,
        confidence: attribution.confidence,
      }
    })
}

/** What later rooms fill in. */
const unread = {
  speaker: null,
  speakerRole: null,
  party: null,
  recipient: null,
  via: null,
  chain: [],
  act: null,
  stance: null,
  issue: null,
  proposal: null,
  condition: null,
  negotiation: null,
  hedged: null,
  negated: null,
  private: null,
  date: null,
  event: null,
  status: "proposed",
} as const satisfies Partial<Statement>
