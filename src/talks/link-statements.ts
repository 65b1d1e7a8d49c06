/** Ties statements together: one utterance in many reports, denials, corrections, retractions. */
import { grouped } from "../text/grouped.ts"
import type { ReportId } from "../text/ids.ts"
import { deniedStories } from "./denied-story.ts"
import type { Gleaned } from "./gleaned.ts"
import { type Weights, weightsOf } from "./likeness.ts"
import type { Answer } from "./answers/answer.ts"
import { pairAnswers } from "./pair-answers.ts"
import { type Pair, pairReprints } from "./pair-reprints.ts"
import { pairUtterances } from "./pair-utterances.ts"
import type { StatementLink } from "./statement-link.ts"
import { tiesOf } from "./ties.ts"
import { inOrder, type Utterance, utterancesOf } from "./utterance.ts"

/**
 * @param gleaned in the order the reports were published
 * @param originOf the report each report reprints, or itself
 */
export function linkStatements(
  gleaned: readonly Gleaned[],
  originOf: ReadonlyMap<ReportId, ReportId>,
): StatementLink[] {
  const utterances = utterancesOf(gleaned, originOf)
  const weights = weightsOf(utterances)
  const byReport = grouped(utterances, ({ report }) => report)
  const storyOf = deniedStories(gleaned, byReport, weights)
  const answers = pairAnswers(utterances, weights, storyOf)
  const same = pairsIn(utterances, weights, answers)
  return [
    ...same.map(({ later, earlier }) => linkOf("same", later, earlier)),
    ...answers.map(({ type, from, to }) => linkOf(type, from, to)),
  ]
}

/** An outlet's own words become statements of their reports where a link holds them. */
export function withAnswered(
  gleaned: readonly Gleaned[],
  links: readonly StatementLink[],
): Gleaned[] {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
  return gleaned.map((one) => {
    const own = (one.ownWords ?? []).filter(({ id }) => linked.has(id))
    return own.length === 0 ? one : { ...one, statements: inOrder([...one.statements, ...own]) }
  })
}

/** Said on one day or the next, as far as both tell. */
const areNear = ({ later: { day: a }, earlier: { day: b } }: Pair): boolean =>
  a === null || b === null || Math.abs(a - b) <= 1

/** Statements of reprints first, then those of independent reports; an answer is no repetition. */
function pairsIn(
  utterances: readonly Utterance[],
  weights: Weights,
  answers: readonly Answer[],
): Pair[] {
  const keyOf = (from: Utterance, to: Utterance): string => `${from.place} ${to.place}`
  const answered = new Set(answers.map(({ from, to }) => keyOf(from, to)))
  const ties = tiesOf(utterances.length)
  const isOpen = ({ later, earlier }: Pair): boolean =>
    !ties.areTied(later.place, earlier.place) && !answered.has(keyOf(later, earlier))
  const reprinted = amongReprints(utterances, weights).filter((pair) => {
    const open = isOpen(pair)
    if (open) ties.tie(pair.later.place, pair.earlier.place)
    return open
  })
  // A retelling that got the day wrong would join its words to those of that other day.
  const misdated = new Set(reprinted.filter((pair) => !areNear(pair)).map(({ later }) => later))
  const rest = utterances.filter((one) => !misdated.has(one))
  return [...reprinted, ...pairUtterances(rest, weights, { ...ties, isOpen })]
}

const linkOf = (type: StatementLink["type"], from: Utterance, to: Utterance): StatementLink => ({
  type,
  from: from.statement.id,
  to: to.statement.id,
  evidence: [...from.statement.evidence, ...to.statement.evidence],
})

/** Each reprint beside its origin and beside the reprint before it, which may hold more. */
function amongReprints(utterances: readonly Utterance[], weights: Weights): Pair[] {
  const families = grouped(utterances, ({ origin }) => origin)
  return [...families.values()].flatMap((family) => {
    const reports = [...grouped(family, ({ report }) => report).values()]
    return reports.slice(1).flatMap((later, k) => {
      const [root, before] = [reports[0] ?? [], reports[k] ?? []]
      const pairs = pairReprints(later, root, weights)
      const found = new Set(pairs.map((pair) => pair.later))
      const left = k === 0 ? [] : later.filter((one) => !found.has(one))
      return [...pairs, ...pairReprints(left, before, weights)]
    })
  })
}
