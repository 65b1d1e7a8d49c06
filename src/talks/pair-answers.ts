/** Which earlier statement a denial, a correction or a retraction answers. */
import { gistOf } from "../text/gist.ts"
import type { DeniedStory } from "./denied-story.ts"
import { type Likeness, likenessOf, type Weights } from "./likeness.ts"
import { kinshipOf } from "./same-speaker.ts"
import type { StatementLink } from "./statement-link.ts"
import type { Utterance } from "./utterance.ts"

export interface Answer {
  readonly type: Exclude<StatementLink["type"], "same">
  readonly from: Utterance
  readonly to: Utterance
}

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
  const answers = new Map<Utterance, Answer>()
  for (const from of utterances) {
    const type = typeOf(from)
    const to = type && answered(from, type, candidatesOf(from, utterances, holders), weights)
    if (type && to) answers.set(from, { type, from, to: sourceOf(to, utterances) })
  }
  for (const answer of alongside(utterances, answers)) answers.set(answer.from, answer)
  for (const from of utterances) {
    const to = answers.has(from) || typeOf(from) !== "denies" ? null : storyOf(from)
    if (to !== null) answers.set(from, { type: "denies", from, to })
  }
  return [...answers.values()]
}

/** An outlet's claim has its source in the next sentence: "a person shown the minutes said". */
function sourceOf(to: Utterance, utterances: readonly Utterance[]): Utterance {
  const next = utterances[to.place + 1]
  const isClaim = to.outlet !== null && to.statement.speakerName === to.outlet
  const isSource = next?.report === to.report && next.description.length > 0
  return isClaim && isSource && next.names.length === 0 ? next : to
}

function typeOf({ statement, outlet, sense }: Utterance): Answer["type"] | null {
  if (outlet !== null && statement.speakerName === outlet && sense.corrects) return "corrects"
  if (sense.denies) return "denies"
  return sense.takesBack ? "retracts" : null
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

/** Statements that share a root, and those beside them; a correction follows what goes round. */
function candidatesOf(
  from: Utterance,
  utterances: readonly Utterance[],
  holders: ReadonlyMap<string, readonly Utterance[]>,
): ReadonlySet<Utterance> {
  const found = new Set<Utterance>()
  for (const root of from.roots) {
    const list = holders.get(root) ?? []
    if (list.length > commonest) continue
    for (const one of list)
      if (one !== from && (one.report <= from.report || isVoiceOf(from.outlet, one)))
        for (const near of [one, ...besides(one, utterances)]) if (near !== from) found.add(near)
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
    if (!isNear(from, to, longest[type]) || !mayAnswer[type](from, to)) continue
    const score = scoreOf(from, to, likenessOf(from, to, weights))
    if (score > best) [best, found] = [score, to]
  }
  return found
}

const isNear = ({ printed: a }: Utterance, { printed: b }: Utterance, days: number): boolean =>
  a === null || b === null || Math.abs(a - b) <= days

const isVoiceOf = (outlet: string | null, { description }: Utterance): boolean => {
  const names = gistOf(outlet ?? "")
  return (
    names.length > 0 && description.length > 0 && description.every((root) => names.includes(root))
  )
}

/** Who may be answered: another with a denial, the own outlet, oneself. */
const mayAnswer: Record<Answer["type"], (from: Utterance, to: Utterance) => boolean> = {
  denies: (from, to) =>
    to.report <= from.report &&
    !["same", "party"].includes(kinshipOf(from, to)) &&
    from.sense.saysNo !== to.sense.saysNo &&
    !from.names.some((name) => to.statement.quote.includes(name)) &&
    (from.report === to.report || from.origin !== to.origin),
  corrects: (from, to) =>
    from.report !== to.report &&
    !to.sense.corrects &&
    (isVoiceOf(from.outlet, to) || (from.outlet === to.outlet && to.report < from.report)),
  retracts: (from, to) =>
    to.report < from.report &&
    kinshipOf(from, to) === "same" &&
    ["accepts", "concedes", "proposes", "reports-agreement", null].includes(to.statement.act) &&
    !to.sense.takesBack,
}

/** 0 when too little is shared: less is needed beside each other, more without an act of denial. */
function scoreOf(from: Utterance, to: Utterance, { within, shared }: Likeness): number {
  const beside = from.report === to.report && Math.abs(from.place - to.place) <= 2
  const named = isNamed(to.outlet, from) || (to.statement.speakerName === to.outlet && within > 0.2)
  const close = beside || named
  const firm = from.statement.act === "denies" || typeOf(from) !== "denies" ? 0 : 0.1
  const enough = close ? shared > 0 && within >= 0.1 + firm : shared > 1 && within >= 0.25 + firm
  return enough ? within + (close ? 0.2 : 0) : 0
}

/** "Whatever the Courier may print" names the outlet that is answered. */
function isNamed(outlet: string | null, { roots }: Utterance): boolean {
  const names = gistOf(outlet ?? "")
  return names.length > 0 && names.slice(-2).some((name) => roots.has(name))
}

/** A denial in two sentences answers one thing with both: what the first one answers. */
function alongside(
  utterances: readonly Utterance[],
  answers: ReadonlyMap<Utterance, Answer>,
): Answer[] {
  return utterances.flatMap((from) => {
    if (!from.sense.denies) return []
    const [before, after] = [utterances[from.place - 1], utterances[from.place + 1]]
    const other = [before, answers.has(from) ? undefined : after].find(
      (one) =>
        one?.report === from.report &&
        answers.get(one)?.type === "denies" &&
        kinshipOf(one, from) === "same",
    )
    const answer = other && answers.get(other)
    return answer ? [{ ...answer, from }] : []
  })
}
