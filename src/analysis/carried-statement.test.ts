/** Fiction: invented pay talks at an invented ferry. */
import { expect, test } from "vitest"
import { evidenceOf, statementOf } from "../../test/talk-pieces.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { StatementId } from "../text/ids.ts"
import { carriedStatementsOf } from "./carried-statement.ts"

const linkOf = (type: StatementLink["type"], from: string, to: string): StatementLink => ({
  type,
  from: from as StatementId,
  to: to as StatementId,
  evidence: [evidenceOf("r-1", "the boats stay in port")],
})

const short = (statements: Parameters<typeof carriedStatementsOf>[0], links: StatementLink[]) =>
  carriedStatementsOf(statements, links).map(({ first, all, answers }) => [
    first.id,
    all.map(({ id }) => id),
    answers.map(({ type, by }) => `${type} ${by.id}`),
  ])

const early = statementOf("s-1", { date: "2027-03-02" })
const reprint = statementOf("s-2", { date: "2027-03-03" })
const rewritten = statementOf("s-3", { date: "2027-03-04" })
const denial = statementOf("s-4", { date: "2027-03-05" })
const denialAgain = statementOf("s-5", { date: "2027-03-06" })
const undated = statementOf("s-6", { date: null })

test("what three reports carry is one utterance, told first by the earliest, in any order", () => {
  const links = [linkOf("same", "s-3", "s-2"), linkOf("same", "s-2", "s-1")]
  expect(short([rewritten, reprint, early], links)).toEqual([["s-1", ["s-3", "s-2", "s-1"], []]])
})

test("a denial of a reprint answers what was reprinted, and its own reprint is no second denial", () => {
  const links = [
    linkOf("same", "s-2", "s-1"),
    linkOf("same", "s-5", "s-4"),
    linkOf("denies", "s-4", "s-2"),
    linkOf("denies", "s-5", "s-1"),
  ]
  expect(short([early, reprint, denial, denialAgain], links)).toEqual([
    ["s-1", ["s-1", "s-2"], ["denies s-4"]],
    ["s-4", ["s-4", "s-5"], []],
  ])
})

test("a statement that is denied and retracted shows both, and undated ones come last", () => {
  const links = [linkOf("denies", "s-4", "s-1"), linkOf("retracts", "s-5", "s-1")]
  expect(short([undated, early, denial, denialAgain], links)).toEqual([
    ["s-1", ["s-1"], ["denies s-4", "retracts s-5"]],
    ["s-4", ["s-4"], []],
    ["s-5", ["s-5"], []],
    ["s-6", ["s-6"], []],
  ])
})

test("a denial whose statement is not there answers nothing", () => {
  expect(short([early], [linkOf("denies", "s-9", "s-1")])).toEqual([["s-1", ["s-1"], []]])
})
