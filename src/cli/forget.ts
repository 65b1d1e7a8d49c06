/** `rapporteur forget`: erases a report, or a person's names, for law or safety. */
import { compact } from "../record/compact.ts"
import { forgetPerson } from "../record/forget-person.ts"
import { forgetReport } from "../record/forget-report.ts"
import { type Forgettable, forgettablesIn } from "../record/forgettable.ts"
import type { OpenRecord } from "../record/open-record.ts"
import type { ForgetCommand } from "./care-command.ts"
import { counted } from "../text/counted.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { freshen } from "../desk/fresh-record.ts"
import { openOutput } from "./output.ts"
import { withRecord } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"
import { visible } from "../text/visible.ts"

/** @throws UsageError when the word means nothing in the record, or more than one thing */
export const forget = (command: ForgetCommand): Promise<ExitCode> =>
  withRecord(command.place, { create: false }, async (record) => {
    await freshen(record)
    const one = await onlyOne(record, command.word)
    const output = await openOutput(null)
    if (!command.isCertain) {
      await output.write(
        `${visible(whatOf(one))} would be erased for good. Say so with --yes; a backup first keeps it elsewhere.\n`,
      )
      return exitCode.done
    }
    await output.write(`${visible(await erase(record, one, command))}\n`)
    return exitCode.done
  })

async function onlyOne(record: OpenRecord, word: string): Promise<Forgettable> {
  const found = await forgettablesIn(record, word)
  const [one] = found
  if (one !== undefined && found.length === 1) return one
  if (one === undefined)
    throw new UsageError(
      `${word} is neither a report nor a person of this record`,
      "Give a report's id, key or address, or a name as `rapporteur actors` prints it.",
    )
  throw new UsageError(
    `${word} is more than one: ${found.map(whatOf).join("; ")}`,
    "Give the report's id, or the name in full.",
  )
}

const whatOf = (one: Forgettable): string =>
  one.kind === "report"
    ? `The report ${one.report.id} (${one.report.title ?? one.report.key ?? "untitled"})`
    : `Every name of ${one.actor.name} (${one.names.join(", ")})`

async function erase(
  record: OpenRecord,
  one: Forgettable,
  { now, reason }: ForgetCommand,
): Promise<string> {
  const erasure = { at: now, reason }
  const said =
    one.kind === "report"
      ? await forgetReport(record, one.report.id, erasure).then(
          () => `${one.report.id} is forgotten.`,
        )
      : `Blotted out of ${counted(await forgetPerson(record, one.names, erasure), "text")}.`
  await freshen(record)
  // What was erased must not lie on in free pages.
  await compact(record)
  return said
}
