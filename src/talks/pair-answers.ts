/** Which earlier statement a denial, a correction or a retraction answers. */
import { gistOf } from "../text/gist.ts"
import { alongside } from "./answers/alongside.ts"
import type { Answer } from "./answers/answer.ts"
import { repliedTo } from "./answers/reply.ts"
import { isVoiceOf, withSource } from "./answers/source.ts"
import { isPromised, pointedAt } from "./answers/withdrawn.ts"
import type { DeniedStory } from "./denied-story.ts"
import { type Likeness, likenessOf, type Weights } from "./likeness.ts"
import { kinshipOf } from "./same-speaker.ts"
import type { Act } from "./statement.ts"
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
    const near = type && candidatesOf(from, utterances, { holders, days: longest[type] })
    const found = type && answered(from, type, near ?? new Set(), weights)
    if (type === "retracts") keep(type, from, pointedAt(from, utterances) ?? found)
    else if (type !== null) keep(type, from, found)
    if (!answers.has(from)) keep("denies", from, repliedTo(from, utterances))
    if (!answers.has(from) && type === "denies") keep(type, from, storyOf(from))
  }
  for (const again of alongside(utterances, answers)) answers.set(again[0]!.from, again)
  return [...answers.values()].flat()
}

/** "On pay there was no such give: she wants seven": who asks or grants denies nothing. */
const wishes: ReadonlySet<Act | null> = new Set<Act | null>([
  "demands",
  "proposes",
  "conditional",
  "open",
  "concedes",
])

function typeOf({ statement, outlet, sense }: Utterance): Answer["type"] | null {
  if (outlet !== null && statement.speakerName === outlet && sense.corrects) return "corrects"
  if (sense.denies && !wishes.has(statement.act)) return "denies"
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

/** Who may be answered: another with a denial, the own outlet, oneself. */
const mayAnswer: Record<Answer["type"], (from: Utterance, to: Utterance) => boolean> = {
  denies: (from, to) =>
    to.report <= from.report &&
    (to.report < from.report || to.place < from.place) &&
    isOthers(from, to) &&
    from.sense.saysNo !== to.sense.saysNo &&
    !tellsOfDenial(from, to) &&
    (from.report === to.report || from.origin !== to.origin),
  corrects: (from, to) =>
    from.report !== to.report &&
    !to.sense.corrects &&
    (isVoiceOf(from.outlet, to) || (from.outlet === to.outlet && to.report < from.report)),
  retracts: isPromised,
}

const denying =
  /^(?:['’]s)?\W+(?:\p{L}+\W+){0,3}?(?:den(?:y|ies|ied|ying|ials?)|(?:disput|dismiss|reject|contradict|refut|disown)\p{L}*)\b/iu

/** "Ms Orr also denied that they had met" tells of a denial of hers; it is not what she denied. */
const tellsOfDenial = ({ names }: Utterance, { statement: { quote } }: Utterance): boolean =>
  names.some((name) => {
    const at = quote.indexOf(name)
    return at >= 0 && denying.test(quote.slice(at + name.length))
  })

const yeses: ReadonlySet<Act | null> = new Set(["accepts", "concedes", "proposes"])

/** Another's words; or another's tale of what the own side is said to have granted. */
function isOthers(from: Utterance, to: Utterance): boolean {
  const kinship = kinshipOf(from, to)
  if (kinship !== "same" && kinship !== "party") return true
  const isTale = to.statement.form === "indirect" && to.statement.chain.length < 2
  return isTale && from.origin !== to.origin && yeses.has(to.statement.act) && hasNever(from)
}

const never = /\b(?:ha[sd]|have) (?:never|not|at no time)\b|\bnever\b|\bdid(?:n['’]t| not)\b/iu
const hasNever = ({ sense, statement: { quote } }: Utterance): boolean =>
  sense.denies && never.test(quote)

/** 0 when too little is shared: less is needed beside each other, more without an act of denial. */
function scoreOf(from: Utterance, to: Utterance, likeness: Likeness): number {
  const score = alikeness(from, to, likeness)
  // A scrap of two words stands whole in any longer text.
  return typeOf(from) === "corrects" ? score * Math.min(1, likeness.shared / MANY) : score
}

function alikeness(from: Utterance, to: Utterance, { within, shared }: Likeness): number {
  const beside = from.report === to.report && Math.abs(from.place - to.place) <= 2
  const named = isNamed(to.outlet, from) || (to.statement.speakerName === to.outlet && within > 0.2)
  const firm = from.statement.act === "denies" || typeOf(from) !== "denies" ? 0 : 0.1
  if (beside || named) return shared > 0 && within >= 0.1 + firm ? within + 0.2 : 0
  if (isOwnTale(from, to)) return shared > 0 && within >= 0.1 ? within + 0.2 : 0
  return shared > 1 && within >= 0.25 + firm ? within : 0
}

const MANY = 5

/** What the own side is said to have granted, on the issue of which it says that it never did. */
const isOwnTale = (from: Utterance, to: Utterance): boolean =>
  typeOf(from) === "denies" &&
  from.statement.issue !== null &&
  from.statement.issue === to.statement.issue &&
  ["same", "party"].includes(kinshipOf(from, to))

/** "Whatever the Courier may print" names the outlet that is answered. */
function isNamed(outlet: string | null, { roots }: Utterance): boolean {
  const names = gistOf(outlet ?? "")
  return names.length > 0 && names.slice(-2).some((name) => roots.has(name))
}
