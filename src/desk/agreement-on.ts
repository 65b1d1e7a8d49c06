/** How far people, and the machine, code the same reports alike, field by field. */
import {
  codedAgreement,
  type FieldAgreement,
  type UnitCodes,
} from "../analysis/agreement/coded-agreement.ts"
import { machine, type Coded } from "../record/coded.ts"

/** What the coders code, and whether there is a statement at all. */
const fields = [
  "statement",
  "act",
  "stance",
  "issue",
  "speakerName",
  "party",
  "speakerRole",
  "recipient",
  "via",
  "proposal",
  "hedged",
  "negated",
  "private",
  "date",
] as const

/** The first who has coded nothing; null when all have. */
export const strangerAmong = (coders: readonly string[], coded: Coded): string | null =>
  coders.find((name) => name !== machine && !coded.coders.includes(name)) ?? null

/** Fields that nobody coded are left out. */
export const agreementOn = (coded: Coded, coders: readonly string[]): FieldAgreement[] =>
  codedAgreement(
    coded.units.map(({ codings }) => codesOf(codings)),
    coded.reports
      .filter(({ finishedBy }) => coders.every((name) => finishedBy.includes(name)))
      .map(({ id, length }) => ({ length, spans: spansOf(coded, id, coders) })),
    { coders, fields },
  ).filter(({ field, n }) => n > 0 || field === "statement" || field === "spans")

/** Nothing is a code like any other: "no issue" may be right or wrong. */
function codesOf(codings: Coded["units"][number]["codings"]): UnitCodes {
  return new Map(
    [...codings].map(([coder, { isStatement, fields: own }]) => [
      coder,
      {
        statement: String(isStatement),
        ...(isStatement
          ? Object.fromEntries(Object.entries(own).map(([name, value]) => [name, codeOf(value)]))
          : {}),
      },
    ]),
  )
}

const codeOf = (value: unknown): string =>
  value === null ? "(nothing)" : String(value).trim().toLowerCase()

function spansOf(coded: Coded, report: string, coders: readonly string[]) {
  const own = coded.units.filter((unit) => unit.report === report)
  return new Map(
    coders.map((coder) => [
      coder,
      own
        .filter(({ codings }) => codings.get(coder)?.isStatement === true)
        .flatMap(({ statement }) => statement.evidence),
    ]),
  )
}
