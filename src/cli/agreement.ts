/** `rapporteur agreement`: how far people, and the machine, code the same reports alike. */
import type { FieldAgreement } from "../analysis/agreement/coded-agreement.ts"
import { agreementOn, strangerAmong } from "../desk/agreement-on.ts"
import { codedIn, machine, type Coded } from "../record/coded.ts"
import { counted } from "../text/counted.ts"
import { visible } from "../text/visible.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { freshen } from "../desk/fresh-record.ts"
import { openOutput } from "./output.ts"
import { withRecord } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"
import { written, type View, type ViewFormat } from "./view.ts"

export interface AgreementCommand {
  readonly place: string
  /** Names of coders; null for all of them, and the machine. */
  readonly coders: readonly string[] | null
  readonly format: ViewFormat
  readonly out: string | null
}

/** @throws UsageError when somebody named has coded nothing */
export const agreement = (command: AgreementCommand): Promise<ExitCode> =>
  withRecord(command.place, { create: false }, async (record) => {
    await freshen(record)
    const coded = await codedIn(record)
    const coders = command.coders ?? [...coded.coders, machine]
    const stranger = strangerAmong(coders, coded)
    if (stranger !== null)
      throw new UsageError(
        `${stranger} has coded nothing in this record`,
        `Name some of ${[...coded.coders, machine].join(", ")}.`,
      )
    const output = await openOutput(command.out)
    await output.write(written(agreementView(coded, coders), command))
    await output.finish()
    return exitCode.done
  })

export function agreementView(coded: Coded, coders: readonly string[]): View {
  const rows = agreementOn(coded, coders)
  return {
    table: {
      columns: ["field", "coders", "measure", "value", "undefined", "observed", "n"],
      rows: rows.map((one) => [
        one.field,
        one.coders.join("; "),
        one.measure,
        rounded(one.value),
        one.undefinedBy,
        rounded(one.observed),
        one.n,
      ]),
    },
    data: { coders, agreement: rows },
    text: () => printed(rows, coders),
  }
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(3))

function printed(rows: readonly FieldAgreement[], coders: readonly string[]): string {
  const lines = rows.map(({ field, coders: who, measure, value, undefinedBy, n }) => {
    const shown = value === null ? (undefinedBy ?? "undefined") : value.toFixed(3)
    const kind = field === "spans" ? "reports" : "units"
    const whose = who.length === coders.length && who.length > 2 ? "all" : who.join(", ")
    return `${field.padEnd(12)} ${measure.padEnd(15)} ${shown.padStart(14)}   n ${n} ${kind} · ${visible(whose)}`
  })
  const sum = `${counted(coders.length, "coder")}: ${visible(coders.join(", "))}.`
  return `${[...lines, "", sum].join("\n")}\n`
}
