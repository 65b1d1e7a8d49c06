/** The offer, promise or threat that its speaker takes back, named again or only pointed at. */
import type { Act } from "../statement.ts"
import { kinshipOf } from "../same-speaker.ts"
import type { Utterance } from "../utterance.ts"

/** What can be taken back: who asked for something has promised nothing. */
const promises: ReadonlySet<Act | null> = new Set<Act | null>([
  "accepts",
  "concedes",
  "proposes",
  "open",
  "conditional",
  "threatens",
  "reports-agreement",
  null,
])

/** Words of the same speaker in an earlier report. */
const isOwn = (from: Utterance, to: Utterance): boolean =>
  to.report < from.report && kinshipOf(from, to) === "same" && !to.sense.takesBack

/** May it be what the later words take back? */
export const isPromised = (from: Utterance, to: Utterance): boolean =>
  isOwn(from, to) && promises.has(to.statement.act)

/** "We've withdrawn that", "I take it back". */
const pointing =
  /\b(?:withdr(?:aw|aws|ew|awn)|retract(?:s|ed)?|rescind(?:s|ed)?|revoked?) (?:that|it|this|both|all of (?:it|that|this))\b|\b(?:take|takes|took|taken|taking) (?:it|that|this|those words|every word(?: of it)?|all of it) back\b|\b(?:take|takes|took|taken|taking) back (?:that|it|this|what|every word)\b|\b(?:that|it) (?:is|was|has been) (?:withdrawn|off the table|no longer on offer)\b/iu

/** "Nine was too much. I take it back": the figure says what, were it a demand. */
const figuresIn = ({ roots }: Utterance): ReadonlySet<string> =>
  new Set([...roots].filter((root) => /^\d/u.test(root) && root !== "1"))

const sharesRoot = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((root) => b.has(root))

/**
 * What words like "that" point at: the last promise on the issue, or one with a word of what was
 * said right before them. Null when the words name what they take back, or nothing fits.
 */
export function pointedAt(from: Utterance, utterances: readonly Utterance[]): Utterance | null {
  if (!pointing.test(from.statement.quote)) return null
  const before = utterances[from.place - 1]
  const context = before?.report === from.report ? before.roots : new Set<string>()
  const figures = figuresIn(from)
  const ofFigure = utterances.filter((to) => isOwn(from, to) && sharesRoot(figures, to.roots))
  const fitting = utterances.filter(
    (to) =>
      isPromised(from, to) &&
      ((from.statement.issue !== null && to.statement.issue === from.statement.issue) ||
        sharesRoot(context, to.roots)),
  )
  return ofFigure.at(-1) ?? fitting.at(-1) ?? null
}
