/** What was said once, however many reports carry it, and what was answered to it. */
import type { Statement } from "../talks/statement.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { StatementId } from "../text/ids.ts"

/** A denial, correction or retraction, and the statement that makes it. */
export interface Answer {
  readonly type: Exclude<StatementLink["type"], "same">
  readonly by: Statement
}

export interface CarriedStatement {
  /** The earliest statement of it. */
  readonly first: Statement
  /** All statements of it, the first included, in the order of the input. */
  readonly all: readonly Statement[]
  /** Each answering utterance once, in the order of the input. */
  readonly answers: readonly Answer[]
}

/** Statements tied together as one utterance, however many links lie between. */
export function firstsOf(
  statements: readonly { readonly id: StatementId }[],
  links: readonly StatementLink[],
): (id: StatementId) => StatementId {
  const order = new Map(statements.map(({ id }, i) => [id, i]))
  const parent = new Map<StatementId, StatementId>()
  const firstOf = (id: StatementId): StatementId => {
    let first = id
    for (let next = parent.get(first); next !== undefined; next = parent.get(first)) first = next
    return first
  }
  for (const { type, from, to } of links) {
    if (type !== "same") continue
    const [a, b] = [firstOf(from), firstOf(to)]
    if (a === b) continue
    const aIsFirst = (order.get(a) ?? 0) < (order.get(b) ?? 0)
    parent.set(aIsFirst ? b : a, aIsFirst ? a : b)
  }
  return firstOf
}

/** Earliest first; undated last; ties in the order of the input. */
const byDate = (a: Statement, b: Statement): number =>
  (a.date ?? "~") < (b.date ?? "~") ? -1 : Number((a.date ?? "~") > (b.date ?? "~"))

/** @returns every statement in exactly one utterance, in the order of the first ones' dates */
export function carriedStatementsOf(
  statements: readonly Statement[],
  links: readonly StatementLink[],
): CarriedStatement[] {
  const ordered = statements.toSorted(byDate)
  const firstOf = firstsOf(ordered, links)
  const carried = new Map<StatementId, Statement[]>()
  for (const one of statements) {
    const first = firstOf(one.id)
    carried.set(first, [...(carried.get(first) ?? []), one])
  }
  const answers = answersOf(statements, links, firstOf)
  return ordered.flatMap((first) => {
    const own = carried.get(first.id)
    return own ? [{ first, all: own, answers: answers.get(first.id) ?? [] }] : []
  })
}

/** By the first statement of the utterance answered; a reprinted denial is one answer. */
function answersOf(
  statements: readonly Statement[],
  links: readonly StatementLink[],
  firstOf: (id: StatementId) => StatementId,
): Map<StatementId, Answer[]> {
  const byId = new Map(statements.map((one) => [one.id, one]))
  const found = new Map<StatementId, Answer[]>()
  for (const { type, from, to } of links) {
    const by = byId.get(firstOf(from))
    if (type === "same" || by === undefined) continue
    const first = firstOf(to)
    const known = found.get(first) ?? []
    if (!known.some((one) => one.by.id === by.id && one.type === type))
      found.set(first, [...known, { type, by }])
  }
  return found
}
