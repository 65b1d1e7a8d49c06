/** The day on which a statement was made: "on Tuesday", else the report's own. */
import { isVerb, tagNumber } from "../language/tag.ts"
import { yearNumber } from "../language/date-words.ts"
import { dayOfMoment, daysBetween } from "../language/calendar.ts"
import { type Moment, momentsIn } from "../language/moment.ts"
import type { Tagged } from "../language/tagged.ts"
import { type TokenRun, tokensOf } from "../language/token-run.ts"
import { type Frame, frameOf } from "./carriage/frame.ts"
import type { Setting } from "./setting.ts"
import type { Voiced } from "./voiced.ts"

/** Farther from the cue a time belongs to something else. */
const REACH = 14

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that date something else than the telling: "said after Tuesday's vote". */
const others = list(
  "after before since until till by ahead for from during following despite over between",
)
/** Words that send a quotation back to a day the sentence does not name. */
const old = list(
  "earlier previously once repeatedly formerly originally long consistently initially",
)
/** Verbs of printing: words published on Monday were said by then. */
const printed = list("publish broadcast air carry release post quote cite print report run")
const VBN = tagNumber("VBN")
const VBG = tagNumber("VBG")

interface Dated extends Moment {
  readonly run: TokenRun
}

/** What dates the statements of one report. */
interface Days {
  readonly moments: readonly Dated[]
  /** ISO days; null in a report without a date. */
  readonly published: string | null
  /** The dateline's day, else that of publication. */
  readonly own: string | null
}

// One report is asked once for each of its statements.
const remembered = new WeakMap<Setting, Days>()

function daysOf(setting: Setting): Days {
  const known = remembered.get(setting)
  if (known !== undefined) return known
  const { tagged, report } = setting
  const moments = momentsIn(tagged, report.published).map((one) => ({
    ...one,
    run: tokensOf(tagged, one.span),
  }))
  const published = dayOfMoment(report.published)
  const own = dayOfDateline(tagged, moments, published) ?? published
  const days = { moments, published, own }
  remembered.set(setting, days)
  return days
}

/** Tokens between a time and the cue. */
const between = ([a, b]: TokenRun, [c, d]: TokenRun): TokenRun => (b <= c ? [b, c] : [d, a])

/** Before its speaker a time dates the telling only at the head of the sentence. */
function opens({ tag, sentenceStart }: Tagged, [from]: TokenRun): boolean {
  for (let i = sentenceStart[from] as number; i < from; i++)
    if (isVerb[tag[i] as number] === 1 && !(tag[i] === VBN || tag[i] === VBG)) return false
  return true
}

/** Does nothing stand between a time and the cue that the time could belong to instead? */
function isBare(tagged: Tagged, run: TokenRun, { cue, source, isFree }: Frame): boolean {
  const { lemmas, lowered, tag } = tagged
  const [from, to] = between(run, cue)
  if (run[1] <= Math.min(source[0], cue[0]) && !opens(tagged, run)) return false
  if (to - from > REACH || lowered[run[1]] === "'s" || lowered[run[0] - 1] === "of") return false
  for (let i = from; i < to; i++) {
    if (!isFree(i)) continue
    if (others.has(lowered[i] as string) || lowered[i] === "who" || lowered[i] === "which")
      return false
    const verb = isVerb[tag[i] as number] === 1 && lemmas[i] !== "have" && lemmas[i] !== "be"
    if (verb && !(tag[i] === VBN && printed.has(lemmas[i] as string))) return false
  }
  return true
}

const distance = (run: TokenRun, { cue }: Frame): number => {
  const [from, to] = between(run, cue)
  return to - from
}

/** The time by which the frame dates its cue; null when it names none. */
function timeOf(setting: Setting, frame: Frame): Dated | null {
  let best: Dated | null = null
  for (const moment of daysOf(setting).moments) {
    const { run } = moment
    if (run[0] >= frame.to) break
    const inside = run[0] >= frame.from && isDating(frame, run) && !inDateline(setting.tagged, run)
    if (!inside || !isBare(setting.tagged, run, frame)) continue
    if (best === null || distance(run, frame) < distance(best.run, frame)) best = moment
  }
  return best
}

/** Outside what was said, and no part of the source ("Brun, who resigned on Monday"). */
const isDating = ({ isFree, cue, source }: Frame, run: TokenRun): boolean =>
  (isFree(run[0]) || (run[0] >= cue[0] && run[0] < cue[1])) &&
  (run[0] < source[0] || run[0] >= source[1] || source[1] === source[0])

/** "in a 2014 interview": the words are of that year. */
const isOldSpeech = (lowered: readonly string[], at: number): boolean =>
  speeches.has(lowered[at + 1] ?? "") && yearNumber(lowered[at]) !== null
const speeches = list(
  "interview speech letter article statement memo book op-ed column essay report",
)

/** Is the telling itself set back: "had said", "once called", "said at the time"? */
function isOld(
  { lowered, lemmas, tag }: Tagged,
  { cue, source, from, to, isFree }: Frame,
): boolean {
  const beside = (i: number): boolean => i >= source[1] || i < source[0]
  for (let i = Math.max(from, cue[0] - 3); i < cue[1] + 2; i++) {
    if (beside(i) && old.has(lowered[i] ?? "") && lowered[i - 1] !== "at") return true
    if (lowered[i] === "at" && lowered[i + 1] === "the" && lowered[i + 2] === "time") return true
  }
  for (let i = from; i < to; i++) if (beside(i) && isFree(i) && isOldSpeech(lowered, i)) return true
  // "The Herald reported that she had said": the past of a past is no older than its report.
  if (lowered[source[0] - 1] === "that" || isVerb[tag[source[0] - 1] ?? 0] === 1) return false
  const auxiliary = lowered[cue[0]] === "had" ? cue[0] : cue[0] - 1
  return lowered[auxiliary] === "had" && lemmas[auxiliary + 1] !== "to"
}

const dashes: ReadonlySet<string> = new Set(["(", "-", "–", "—", "--"])

const inDateline = ({ lowered }: Tagged, [from, to]: TokenRun): boolean =>
  from <= 6 && dashes.has(lowered[to] ?? "")

/** The day of "LURGEN, March 2 (Norpress) -", when it is near the day of publication. */
function dayOfDateline(
  tagged: Tagged,
  [first]: readonly Dated[],
  published: string | null,
): string | null {
  if (first === undefined || first.date === null || published === null) return null
  if (!inDateline(tagged, first.run) || first.end !== null) return null
  const late = daysBetween(first.date, published)
  return late >= 0 && late <= 3 ? first.date : null
}

/**
 * Dates a statement by the words beside its cue, by the report where these say nothing.
 *
 * @returns an ISO 8601 date; null when the time is no certain day: "said last week", "once said",
 * or a report without a date
 */
export function saidOn(setting: Setting, attribution: Voiced): string | null {
  const { published, own } = daysOf(setting)
  const frame = frameOf(setting, attribution)
  if (frame === null) return own
  const time = timeOf(setting, frame)
  if (time === null) return isOld(setting.tagged, frame) ? null : own
  const future = time.date !== null && published !== null && time.date > published
  if (future) return own
  return time.end === null ? time.date : null
}
