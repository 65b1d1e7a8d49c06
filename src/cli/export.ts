/** `rapporteur export`: a record out, as the contract or as flat tables. */
import { toCsv } from "../exchange/csv.ts"
import { toJsonl } from "../exchange/jsonl.ts"
import { recordToJson } from "../exchange/record-json.ts"
import { recordTable } from "../exchange/record-table.ts"
import { tableToCsv } from "../exchange/table.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { atOneMoment, entriesKept, findingsIn, toldIn } from "../record/recorded.ts"
import type { Codebook } from "../rapporteur.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import type { ExportCommand } from "./export-command.ts"
import { freshen, joining } from "../desk/fresh-record.ts"
import { openOutput } from "./output.ts"
import { withRecord } from "./record-command.ts"

/** @throws RapporteurError when the record cannot be read or the output not written */
export const exportRecord = (command: ExportCommand): Promise<ExitCode> =>
  withRecord(command.place, { create: false }, async (record) => {
    const codebook = await freshen(record)
    const output = await openOutput(command.out)
    try {
      for await (const chunk of chunksOf(record, command, codebook))
        if (!(await output.write(chunk))) {
          output.abandon()
          return exitCode.done
        }
      await output.finish()
      return exitCode.done
    } catch (error) {
      output.abandon()
      throw error
    }
  })

function chunksOf(
  record: OpenRecord,
  { format, table, bom }: ExportCommand,
  codebook: Codebook,
): AsyncIterable<string> {
  switch (format) {
    case "json":
      return recordToJson(record)
    case "jsonl":
      return toJsonl(joining(codebook))(atOneMoment(record, entriesKept))
    case "csv":
      if (table === "statements") return toCsv({ bom })(atOneMoment(record, toldIn))
      return atOneMoment(record, async function* (db) {
        yield (bom ? "\uFEFF" : "") + tableToCsv(recordTable(table, await findingsIn(db, table)))
      })
    default:
      return format satisfies never
  }
}
