/** Who asked for the delay: "the guild had asked for a pause", says one; "it was the port", the other. */
import { gistOf } from "../../text/gist.ts"
import { grouped } from "../../text/grouped.ts"
import type { Account } from "../account.ts"
import type { Statement } from "../statement.ts"
import { accountOf, type Word } from "./versions.ts"

const asked =
  "(?:asked for|requested|sought|begged for|wanted|proposed|suggested|demanded|insisted on|called for|pressed for|moved for)"
const delays =
  "(?:delay|postponement|adjournment|deferral|pause|break|recess|suspension|extension|interruption|(?:more|extra|further|additional) (?:time|days?|weeks?|months?)|\\p{L}+ (?:more |extra |further |additional )?(?:days|weeks|months)|fortnight|week|month)"
const side = "((?:the )?\\p{L}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){0,3}?)"

/** Ways of saying it, the side that asked first. */
const ways = [
  new RegExp(
    `\\bit (?:was|had been) ${side} (?:that|who|which) (?:had |has )?${asked} (?:[\\p{L}-]+ ){0,3}?${delays}\\b`,
    "iu",
  ),
  new RegExp(`^(?:that )?${side} (?:had |has )?${asked} (?:[\\p{L}-]+ ){0,3}?${delays}\\b`, "iu"),
  new RegExp(
    `\\b(?:request|wish|idea|initiative) (?:for (?:[\\p{L}-]+ ){0,3}?${delays} )?(?:had )?(?:came|come|was made) (?:from|by) ${side}(?:['’]s? side|[.,;]|$)`,
    "iu",
  ),
] as const

const nobody = /^(?:nobody|no one|we|I|he|she|they|it|who|which|that)$/iu

/** Farther apart two sentences tell of two delays. */
const NEAR = 600

interface Asking {
  readonly statement: Statement
  readonly who: string
  readonly roots: readonly string[]
}

function askingIn(statement: Statement): Asking[] {
  const who = ways.map((way) => way.exec(statement.quote)?.[1]).find((one) => one !== undefined)
  if (who === undefined || nobody.test(who)) return []
  return [{ statement, who, roots: gistOf(who) }]
}

const startOf = ({ statement }: Asking): number => statement.evidence[0]?.start ?? 0

/** Two tell it, each of another side, one right after the other. */
const areRivals = (a: Asking, b: Asking): boolean =>
  a.statement.speakerName !== b.statement.speakerName &&
  Math.abs(startOf(a) - startOf(b)) < NEAR &&
  !a.roots.some((root) => b.roots.includes(root))

const wordOf = ({ statement: { evidence }, who, roots }: Asking): Word[] =>
  evidence.map((one) => ({ value: who, key: roots.join(" "), evidence: one }))

/** @param statements in the order of publication */
export function compareAskers(statements: readonly Statement[]): Account[] {
  return [...grouped(statements, ({ report }) => report).values()].flatMap((own) => {
    const asking = own.flatMap(askingIn)
    const pair = asking.flatMap((a, k) =>
      asking.slice(k + 1).flatMap((b) => (areRivals(a, b) ? [[a, b]] : [])),
    )[0]
    return pair === undefined
      ? []
      : (accountOf("fact: who asked for the delay", "who asked", pair.flatMap(wordOf)) ?? [])
  })
}
