/** The words round a statement that tell who said it and through whom it came. */
import { type TokenRun, tokensOf } from "../../language/token-run.ts"
import type { Setting } from "../setting.ts"
import type { Voiced } from "../voiced.ts"

/** The sentences of source and cue, less what was said. */
export interface Frame {
  readonly from: number
  readonly to: number
  /** Empty at the frame's start when the attribution has none. */
  readonly cue: TokenRun
  readonly source: TokenRun
  /** Does a token belong to the telling, not to what was told? */
  readonly isFree: (token: number) => boolean
}

const leads: ReadonlySet<string> = new Set([
  "through",
  "via",
  "in",
  "on",
  "to",
  "by",
  "at",
  "during",
])

/** A content read too wide ("through her deputy, Bo Lund, that ..."): it begins at its "that". */
function withoutLead({ tagged: { lowered } }: Setting, [from, to]: TokenRun): TokenRun {
  if (!leads.has(lowered[from] ?? "")) return [from, to]
  for (let i = from; i < Math.min(to, from + 14); i++) if (lowered[i] === "that") return [i, to]
  return [from, to]
}

const whole = (runs: readonly TokenRun[]): TokenRun =>
  runs.length === 0
    ? [0, 0]
    : [Math.min(...runs.map(([from]) => from)), Math.max(...runs.map(([, to]) => to))]

/** Cues of what was said to a question. */
export const answers: ReadonlySet<string> = new Set(["answer", "reply", "respond"])

/** "He was asked on Radio Lurgen. “No,” he answered.": the question belongs to the answer. */
function withQuestion({ tagged }: Setting, from: number, [cue, end]: TokenRun): number {
  const { lemmas, paragraph, sentenceStart } = tagged
  if (from === 0 || paragraph[from - 1] !== paragraph[from]) return from
  if (!lemmas.slice(cue, end).some((lemma) => answers.has(lemma))) return from
  const start = sentenceStart[from - 1] as number
  return lemmas.slice(start, from).includes("ask") ? start : from
}

// Each of its statements asks for the frame of an attribution, and so does their day.
const remembered = new WeakMap<Voiced, Frame>()

/** @returns null for an attribution without a cue: a quotation that stands alone */
export function frameOf(setting: Setting, attribution: Voiced): Frame | null {
  if (attribution.cue.length === 0) return null
  const frame = remembered.get(attribution) ?? framed(setting, attribution)
  remembered.set(attribution, frame)
  return frame
}

function framed(setting: Setting, attribution: Voiced): Frame {
  const { tagged } = setting
  const runs = (spans: Voiced["cue"]): TokenRun[] => spans.map((span) => tokensOf(tagged, span))
  const cue = whole(runs(attribution.cue))
  const source =
    attribution.source.length === 0 ? ([cue[0], cue[0]] as const) : whole(runs(attribution.source))
  const content = runs(attribution.content).map((run) => withoutLead(setting, run))
  const isFree = (token: number): boolean => {
    for (const [from, to] of content) if (token >= from && token < to) return false
    return true
  }
  return {
    from: withQuestion(setting, tagged.sentenceStart[Math.min(cue[0], source[0])] as number, cue),
    to: tagged.sentenceEnd[Math.max(cue[1], source[1], 1) - 1] as number,
    cue,
    source,
    isFree,
  }
}
