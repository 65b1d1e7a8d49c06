/** One utterance that reports print in two senses: a "not" lost on the way, a yes made a no. */
import type { Account } from "../account.ts"
import type { Act, Statement } from "../statement.ts"
import type { StatementLink } from "../statement-link.ts"
import type { StatementId } from "../../text/ids.ts"
import { grouped } from "../../text/grouped.ts"
import { accountOf, type Word } from "./versions.ts"

const senses: Partial<Record<Act, "yes" | "no">> = {
  accepts: "yes",
  concedes: "yes",
  open: "yes",
  conditional: "yes",
  proposes: "yes",
  rejects: "no",
  denies: "no",
}

/** For each statement the first of those that are one utterance with it. */
function firstsOf(links: readonly StatementLink[]): (id: StatementId) => StatementId {
  const parents = new Map<StatementId, StatementId>()
  const firstOf = (id: StatementId): StatementId => {
    let first = id
    for (let next = parents.get(first); next !== undefined; next = parents.get(first)) first = next
    return first
  }
  for (const { type, from, to } of links) {
    if (type !== "same") continue
    const [a, b] = [firstOf(from), firstOf(to)]
    if (a !== b) parents.set(a, b)
  }
  return firstOf
}

/** @param statements in the order of publication */
export function compareWordings(
  statements: readonly Statement[],
  links: readonly StatementLink[],
): Account[] {
  const firstOf = firstsOf(links)
  const told = statements.filter(({ act }) => act !== null && senses[act] !== undefined)
  return [...grouped(told, ({ id }) => firstOf(id)).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined || same.length < 2) return []
    const words = same.flatMap(({ act, quote, evidence }): Word[] =>
      evidence.map((one) => ({ value: quote, key: senses[act as Act] as string, evidence: one })),
    )
    return accountOf(`fact: words of ${first.speakerName ?? "a source"}`, "wording", words) ?? []
  })
}
