/** Which earlier statement a denial, a correction or a retraction answers. */
import { corrects, denies, takesBack } from "./denial.ts"
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

/** @param utterances in the order of publication */
export function pairAnswers(utterances: readonly Utterance[], weights: Weights): Answer[] {
  const holders = holdersOf(utterances)
  return utterances.flatMap((from) => {
    const type = typeOf(from)
    if (type === null) return []
    const to = answered(from, type, [...candidatesOf(from, holders)], weights)
    return to === null ? [] : [{ type, from, to }]
  })
}

function typeOf({ statement, outlet }: Utterance): Answer["type"] | null {
  const ofOutlet = outlet !== null && statement.speakerName === outlet
  if (ofOutlet && corrects(statement)) return "corrects"
  if (denies(statement)) return "denies"
  return takesBack(statement) ? "retracts" : null
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

function candidatesOf(
  from: Utterance,
  holders: ReadonlyMap<string, readonly Utterance[]>,
): ReadonlySet<Utterance> {
  const found = new Set<Utterance>()
  for (const root of from.roots) {
    const list = holders.get(root) ?? []
    if (list.length > commonest) continue
    for (const one of list) if (one !== from && one.report <= from.report) found.add(one)
  }
  return found
}

function answered(
  from: Utterance,
  type: Answer["type"],
  candidates: readonly Utterance[],
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

/** Who may be answered: another with a denial, the own outlet, the own side. */
const mayAnswer: Record<Answer["type"], (from: Utterance, to: Utterance) => boolean> = {
  denies: (from, to) =>
    !["same", "party"].includes(kinshipOf(from, to)) &&
    !denies(to.statement) &&
    (from.report === to.report || from.origin !== to.origin),
  corrects: (from, to) => from.report !== to.report && from.outlet === to.outlet,
  retracts: (from, to) =>
    from.report !== to.report &&
    ["same", "party"].includes(kinshipOf(from, to)) &&
    ["accepts", "concedes", "proposes", "reports-agreement", null].includes(to.statement.act) &&
    !takesBack(to.statement),
}

/** 0 when too little is shared. */
function scoreOf(from: Utterance, to: Utterance, { within, shared }: Likeness): number {
  const beside = from.report === to.report && Math.abs(from.place - to.place) <= 2
  const enough = beside ? shared > 0 && within >= 0.1 : shared > 1 && within >= 0.25
  return enough ? within + (beside ? 0.2 : 0) : 0
}
