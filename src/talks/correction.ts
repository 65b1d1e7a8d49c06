/** What an outlet takes back of its own reports: a correction is a statement of that outlet. */
import { overlap, sliceOf, type Span } from "../text/span.ts"
import type { StatementId } from "../text/ids.ts"
import { meaningOf } from "./meaning.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"
import type { Voiced } from "./voiced.ts"

const faults: ReadonlySet<string> = new Set(
  `wrong wrongly incorrect incorrectly inaccurate inaccurately erroneously erroneous mistakenly error
  misstated misquoted misreported misidentified misspelled misspelt mistake regret regrets apologise
  apologises apologize apologizes should case correct`.split(/\s+/),
)

/** The outlet speaks of what it printed itself. */
const own =
  /\b(?:an? (?:earlier|previous) version|(?:this|an|a|our|the same|yesterday['’]s|today['’]s) (?:\p{L}+ ){0,2}?(?:article|report|story|item|piece|column|headline|caption|dispatch|graphic|edition)|this newspaper|we|our)\b/iu
const printed =
  /\b(?:said|say|stated?|reported|gave|given|wrote|written|quoted|described|named|put|identified|attributed|mis\p{L}+ed|referred|claimed)\b/iu
/** In one sentence with what was printed. */
const confesses =
  /\b(?:wrongly|incorrectly|inaccurately|erroneously|mistakenly|in error|regrets?|apologi[sz]es?|mis(?:stated|quoted|reported|identified|spelled|spelt))\b/i
/** In a sentence after it. */
const judges =
  /^(?:that|this|it|the (?:figure|name|date|statement|sentence|quotation|passage)|these|both|in fact,? (?:it|that))\b.{0,60}?\b(?:wrong|incorrect|inaccurate|erroneous|not (?:correct|the case|true|so)|an? (?:error|mistake)|should (?:have (?:read|said|been)|read|be))\b/i
const goesOn = /\b(?:not|never|no|in fact|actually|rather)\b/i

/** Speakers that are the outlet's own words: "An article in yesterday's edition". */
const ownVoice =
  /\b(?:article|report|story|item|piece|column|headline|caption|dispatch|version|edition|we|it)\b/i

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
  const notices = outlet === null ? [] : noticesOf(setting)
  let all = [...statements]
  for (const { span: notice, fault } of notices) {
    const told = attributions.filter(({ content }) => content.some((span) => overlap(span, notice)))
    const others = told.filter(({ voice }) => !isOwn(voice.name, outlet))
    const base = told.find(({ voice }) => isOwn(voice.name, outlet))
    if (base === undefined || others.some(({ content }) => content.some(holdsPlace(fault))))
      continue
    const replaced = all.filter((one) => told.some(({ id }) => id === one.attribution))
    const id = replaced[0]?.id ?? (`${setting.report.id}.s${all.length + 1}` as StatementId)
    const statement = correctionOf(setting, base, notice, id)
    all = [...all.filter((one) => !replaced.includes(one)), statement]
  }
  return all.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

const isOwn = (speaker: string | null, outlet: string | null): boolean =>
  speaker === null ||
  ownVoice.test(speaker) ||
  speaker.replace(/^the /i, "") === outlet?.replace(/^the /i, "")

const holdsPlace =
  (place: number) =>
  ({ start, end }: Span): boolean =>
    start <= place && place < end

interface Notice {
  readonly span: Span
  /** Where the fault is confessed; when that is another's words, it is no correction. */
  readonly fault: number
}

function noticesOf({ tagged, report: { text } }: Setting): Notice[] {
  const sentences = sentencesWith(tagged)
  return sentences.flatMap(({ span, paragraph, fault }, i): Notice[] => {
    const sentence = sliceOf(text, span)
    if (!own.test(sentence) || !printed.test(sentence)) return []
    const place = fault ? sentence.search(confesses) : -1
    if (place >= 0) return [{ span, fault: span.start + place }]
    const next = sentences[i + 1]
    if (next?.paragraph !== paragraph || !next.fault) return []
    if (!judges.test(sliceOf(text, next.span))) return []
    const third = sentences[i + 2]
    const more = third?.paragraph === paragraph && goesOn.test(sliceOf(text, third.span))
    const end = (more ? third : next).span.end
    return [{ span: { start: span.start, end }, fault: next.span.start }]
  })
}

interface Sentence {
  readonly span: Span
  readonly paragraph: number
  /** Does it hold a word that confesses a fault? */
  readonly fault: boolean
}

/** All sentences when one holds a fault; none otherwise, as in nearly all reports. */
function sentencesWith(tagged: Setting["tagged"]): Sentence[] {
  const { count, lowered, sentenceEnd, start, end, paragraph } = tagged
  if (!lowered.some((word) => faults.has(word))) return []
  const sentences: Sentence[] = []
  for (let from = 0; from < count;) {
    const to = sentenceEnd[from] as number
    sentences.push({
      span: { start: start[from] as number, end: end[to - 1] as number },
      paragraph: paragraph[from] as number,
      fault: lowered.slice(from, to).some((word) => faults.has(word)),
    })
    from = to
  }
  return sentences
}

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
