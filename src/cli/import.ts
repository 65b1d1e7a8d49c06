/** `rapporteur import`: a record that was exported is taken back into a new place. */
import { readFile } from "node:fs/promises"
import { noveltiesIn } from "../analysis/changes.ts"
import type { NegotiationRecord } from "../record/record.ts"
import { importRecord } from "../record/import-record.ts"
import { holdingsOf } from "../record/holdings.ts"
import type { ImportCommand } from "./care-command.ts"
import { counted } from "../text/counted.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { openOutput } from "./output.ts"
import { withRecord } from "./record-command.ts"
import { UnreadableExport } from "./unreadable-export.ts"
import { visible } from "../text/visible.ts"

/**
 * @throws UnreadableExport when the file is no record, told before anything is written
 * @throws RecordNotEmpty when reports are kept there already
 */
export async function importFile({ place, file, now }: ImportCommand): Promise<ExitCode> {
  const from = await recordFrom(file)
  return withRecord(place, { create: true }, async (record) => {
    await importRecord(record, from, { now, noveltiesOf: noveltiesIn })
    const { reports, statements } = await holdingsOf(record)
    const output = await openOutput(null)
    await output.write(
      `${visible(record.place)} holds ${counted(reports, "report")} with ${counted(statements, "statement")}.\n`,
    )
    return exitCode.done
  })
}

async function recordFrom(file: string): Promise<NegotiationRecord> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UnreadableExport(file, "it cannot be read", error)
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UnreadableExport(file, "it is not JSON", error)
  }
  const { recordSchema } = await import("../exchange/record-schema.ts")
  const read = recordSchema.safeParse(value)
  // The schema's own output would have its own order of fields; what came in is what is kept.
  if (read.success) return value as NegotiationRecord
  const [first] = read.error.issues
  const where = first?.path.map(String).join(".") ?? ""
  throw new UnreadableExport(file, `${where}: ${first?.message ?? "no record"}`, read.error)
}
