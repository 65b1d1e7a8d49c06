/** Which earlier statement a denial, a correction or a retraction answers. */
import type { Span } from "../text/span.ts"
import { alongside } from "./answers/alongside.ts"
import type { Answer } from "./answers/answer.ts"
import { mayAnswer } from "./answers/may-answer.ts"
import { repliedTo } from "./answers/reply.ts"
import { scoreOf } from "./answers/score.ts"
import { isVoiceOf, withSource } from "./answers/source.ts"
import { mendOf, typeOf } from "./answers/type.ts"
import { pointedAt } from "./answers/withdrawn.ts"
import type { DeniedStory } from "./denied-story.ts"
import { likenessOf, type Weights } from "./likeness.ts"
import type { Utterance } from "./utterance.ts"

/** Days between an answer and what it answers, by publication. */
const longest = { denies: 21, corrects: 45, retracts: 365 } as const
/** Roots that more statements hold lead nowhere. */
const commonest = 300

/**
 * @param utterances in the order of publication
 * @param storyOf what a denial answers that has no one statement to answer
 */
export function pairAnswers(
  utterances: readonly Utterance[],
  weights: Weights,
  storyOf: DeniedStory,
): Answer[] {
  const holders = holdersOf(utterances)
  const answers = new Map<Utterance, readonly Answer[]>()
  const keep = (type: Answer["type"], from: Utterance, to: Utterance | null): void => {
    if (to !== null) answers.set(from, withSource({ type, from, to }, utterances))
  }
  for (const from of utterances) {
    const type = typeOf(from)
    if (type === "denies" && holdsDenial(from, utterances)) continue
    const find = (as: Answer["type"]): Utterance | null => {
      const near = candidatesOf(from, utterances, { holders, days: longest[as] })
      return answered(from, as, near, weights)
    }
    if (from.sense.takesBack && type !== "corrects")
      keep("retracts", from, pointedAt(from, utterances) ?? find("retracts"))
    if (!answers.has(from) && type === "corrects") keep(mendOf(from), from, find(type))
    if (!answers.has(from) && type === "denies") keep(type, from, find(type))
    if (!answers.has(from)) keep("denies", from, repliedTo(from, utterances))
    if (!answers.has(from) && type === "denies") keep(type, from, storyOf(from))
  }
  for (const again of alongside(utterances, answers))
    if (!holdsDenial(again[0]!.from, utterances)) answers.set(again[0]!.from, again)
  return [...answers.values()].flat()
}

function holdersOf(utterances: readonly Utterance[]): Map<string, Utterance[]> {
  const holders = new Map<string, Utterance[]>()
  for (const utterance of utterances)
    for (const root of utterance.roots) {
      const list = holders.get(root)
      if (list === undefined) holders.set(root, [utterance])
      else list.push(utterance)
    }
  return holders
}

interface Field {
  readonly holders: ReadonlyMap<string, readonly Utterance[]>
  /** How far from each other both may be printed; those beside one are of its report. */
  readonly days: number
}

/** Statements that share a root, and those beside them; a correction follows what goes round. */
function candidatesOf(
  from: Utterance,
  utterances: readonly Utterance[],
  { holders, days }: Field,
): ReadonlySet<Utterance> {
  const found = new Set<Utterance>()
  for (const root of from.roots) {
    const list = holders.get(root) ?? []
    if (list.length > commonest) continue
    for (const one of list) {
      if (one === from || !isNear(from, one, days)) continue
      if (one.report > from.report && !isVoiceOf(from.outlet, one)) continue
      found.add(one)
      for (const near of besides(one, utterances)) if (near !== from) found.add(near)
    }
  }
  return found
}

/** The statements before and after, of the same report. */
const besides = ({ place, report }: Utterance, utterances: readonly Utterance[]): Utterance[] =>
  [utterances[place - 1], utterances[place + 1]].filter(
    (one): one is Utterance => one?.report === report,
  )

function answered(
  from: Utterance,
  type: Answer["type"],
  candidates: ReadonlySet<Utterance>,
  weights: Weights,
): Utterance | null {
  let [best, found] = [0, null as Utterance | null]
  for (const to of candidates) {
    if (!mayAnswer[type](from, to)) continue
    const score = scoreOf(from, to, likenessOf(from, to, weights))
    if (score > best) [best, found] = [score, to]
  }
  return found
}

const isNear = ({ printed: a }: Utterance, { printed: b }: Utterance, days: number): boolean =>
  a === null || b === null || Math.abs(a - b) <= days

/** "The ministry has written to us that no supper took place": the denial is the ministry's. */
const holdsDenial = (from: Utterance, utterances: readonly Utterance[]): boolean =>
  besides(from, utterances).some(
    ({ sense, statement: { evidence } }) =>
      sense.denies &&
      evidence.length > 0 &&
      evidence.every((one) => from.statement.evidence.some((all) => isWithin(one, all))),
  )

const isWithin = (one: Span, all: Span): boolean =>
  one.start >= all.start && one.end <= all.end && one.end - one.start < all.end - all.start
