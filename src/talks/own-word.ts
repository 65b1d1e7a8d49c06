/** What an outlet claims to know itself: a statement once another denies it or carries it on. */
import { sliceOf } from "../text/span.ts"
import type { StatementId } from "../text/ids.ts"
import { meaningOf } from "./meaning.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"
import type { Voiced } from "./voiced.ts"

const claims = /\b(?:understands?|learn(?:ed|t)|reveal|disclose|established)\b/i
/** Told on nobody's word: the outlet's own, then. */
const hearsay =
  /^(?:believed|understood|thought|reckoned|rumou?red|supposed|known|reportedly|apparently|allegedly|supposedly|purportedly)$/i
const ownKind =
  /^(?:we|this (?:newspaper|paper|website|magazine|program(?:me)?|station|broadcaster|bulletin))$/i

/** @param told the statements of the report, which the outlet's own words do not repeat */
export function ownWordsOf(
  setting: Setting,
  attributions: readonly Voiced[],
  told: readonly Statement[],
): Statement[] {
  const { outlet } = setting.report
  if (outlet === null) return []
  const stated = new Set(told.map(({ attribution }) => attribution))
  return attributions
    .filter((one) => !stated.has(one.id) && isOwn(setting, outlet, one))
    .filter(({ content }) => !told.some((other) => holds(other, content)))
    .map((one, k) => ownWord(setting, outlet, one, told.length + k + 1))
}

/** What a correction tells was printed is not told again. */
const holds = ({ evidence }: Statement, content: Voiced["content"]): boolean =>
  content.some((span) => evidence.some((one) => one.start <= span.start && span.end <= one.end))

function isOwn({ report: { text } }: Setting, outlet: string, { source, cue }: Voiced): boolean {
  const [who, how] = [source[0], cue[0]]
  if (how === undefined) return false
  const isHearsay = hearsay.test(sliceOf(text, how).replace(/^(?:is|was|are|were|has been) /i, ""))
  if (
    isHearsay &&
    (who === undefined || /^ to (?:have|be)\b/.test(text.slice(how.end, how.end + 9)))
  )
    return true
  if (who === undefined) return false
  if (!claims.test(sliceOf(text, how))) return false
  const name = sliceOf(text, who)
  const bare = (words: string): string => words.replace(/^the /i, "").toLowerCase()
  return ownKind.test(name) || ` ${bare(outlet)}`.endsWith(` ${bare(name)}`)
}

function ownWord(setting: Setting, outlet: string, attribution: Voiced, number: number): Statement {
  const { report } = setting
  const { content, form, confidence } = attribution
  const spans = content.map((span) => {
    const words = sliceOf(report.text, span)
    return { start: span.start + (/^that /i.exec(words)?.[0].length ?? 0), end: span.end }
  })
  const evidence = spans.map((span) => ({
    report: report.id,
    ...span,
    quote: sliceOf(report.text, span),
  }))
  return {
    ...meaningOf(setting, attribution, spans),
    id: `${report.id}.s${number}` as StatementId,
    report: report.id,
    attribution: attribution.id,
    quote: evidence[0]?.quote ?? "",
    evidence,
    form,
    speaker: null,
    speakerName: outlet,
    speakerRole: null,
    party: null,
    recipient: null,
    via: null,
    chain: [{ name: outlet, actor: null, relation: "said" }],
    private: false,
    date: report.published?.slice(0, 10) ?? null,
    confidence,
    status: "proposed",
  }
}
