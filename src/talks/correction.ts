/** What an outlet takes back of its own reports: a correction is a statement of that outlet. */
import { overlap, sliceOf, type Span } from "../text/span.ts"
import type { StatementId } from "../text/ids.ts"
import { meaningOf } from "./meaning.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"
import type { Voiced } from "./voiced.ts"
import { noticesOf, type Notice, printedIn } from "../attribution/notice.ts"

/** Speakers that are the outlet's own words: "A report in our Friday edition". */
const ownVoice =
  /\b(?:article|report|story|item|piece|column|headline|caption|dispatch|version|edition|analysis|graphic|interview|profile|feature|obituary|bulletin|issue|we|it)\b/i

/**
 * The statements with the report's own corrections among them, each in the place of what was
 * taken for a statement of "an article". None without an outlet, or when another tells the fault.
 */
export function withCorrections(
  setting: Setting,
  attributions: readonly Voiced[],
  statements: readonly Statement[],
): Statement[] {
  const { outlet } = setting.report
  const notices = outlet === null ? [] : noticesOf(setting.tagged, setting.report.text, outlet)
  let all = [...statements]
  for (const one of notices) {
    const { span: notice, fault } = one
    const told = attributions.filter(({ content }) => content.some((span) => overlap(span, notice)))
    const isOurs = isOwnIn(printedIn(setting.report.text, one), one, outlet)
    const others = told.filter((other) => !isOurs(other))
    const base = told.find(isOurs)
    if (base === undefined || others.some(({ content }) => content.some(holdsPlace(fault))))
      continue
    const replaced = all.filter((stated) => told.some(({ id }) => id === stated.attribution))
    const id = replaced[0]?.id ?? (`${setting.report.id}.s${all.length + 1}` as StatementId)
    const statement = correctionOf(setting, base, notice, id)
    all = [...all.filter((stated) => !replaced.includes(stated)), statement]
  }
  return all.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

/** By its name or its verb; or it is a scrap of what stands before the words that were printed. */
const isOwnIn =
  (printed: ReturnType<typeof printedIn>, { first }: Notice, outlet: string | null) =>
  ({ voice, source, cue }: Voiced): boolean => {
    if (isOwn(voice.name, outlet)) return true
    if (printed !== null && cue.some((span) => overlap(span, printed.cue))) return true
    // "said that the guild had agreed": the guild's consent is what was printed.
    if (printed !== null && source.every((span) => overlap(span, printed.content))) return true
    const isScrap = voice.actors.length === 0 && /[()"“”]/u.test(voice.name ?? "")
    return isScrap && [...source, ...cue].every((span) => overlap(span, first))
  }

const isOwn = (speaker: string | null, outlet: string | null): boolean =>
  speaker === null ||
  ownVoice.test(speaker) ||
  ` ${bare(outlet ?? "")}`.endsWith(` ${bare(speaker)}`)

const bare = (name: string): string => name.replace(/^the /i, "").toLowerCase()

const holdsPlace =
  (place: number) =>
  ({ start, end }: Span): boolean =>
    start <= place && place < end

function correctionOf(
  setting: Setting,
  attribution: Voiced,
  notice: Span,
  id: StatementId,
): Statement {
  const { report } = setting
  const quote = sliceOf(report.text, notice).replace(/[.\s]+$/, "")
  const span = { start: notice.start, end: notice.start + quote.length }
  const meaning = meaningOf(setting, attribution, [span])
  return {
    ...meaning,
    id,
    report: report.id,
    attribution: attribution.id,
    quote,
    evidence: [{ report: report.id, ...span, quote }],
    form: "indirect",
    speaker: null,
    speakerName: report.outlet,
    speakerRole: null,
    party: null,
    recipient: null,
    via: null,
    chain: [{ name: report.outlet ?? "", actor: null, relation: "said" }],
    act: "other",
    hedged: false,
    private: false,
    date: report.published?.slice(0, 10) ?? null,
    confidence: attribution.confidence,
    status: "proposed",
  }
}
