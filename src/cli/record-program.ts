/** The commands that keep a record and look after it, as `--help` shows them. */
import { Option, type Command } from "commander"
import { addSearch } from "./search-program.ts"
import { addCare } from "./care-program.ts"
import type { ExitCode } from "./exit-code.ts"
import type { ExportOptions } from "./export-command.ts"
import type { KeepOptions } from "./keep-command.ts"
import { examplesOf, recordOption } from "./record-options.ts"
import { addWatch } from "./watch-program.ts"
import { addReview } from "./review-program.ts"
import { withReadingOptions } from "./reads-options.ts"

type Ended = (code: ExitCode) => void

export function addRecord(program: Command, ended: Ended): void {
  addKeep(program, ended)
  addExport(program, ended)
  addReview(program, ended)
  addSearch(program, ended)
  addWatch(program, ended)
  addCare(program, ended)
}

function addKeep(program: Command, ended: Ended): void {
  const command = program
    .command("keep")
    .argument("[path...]", "files, folders, patterns, or - for standard input")
    .summary("read reports into a record")
    .description(
      "Reads reports and keeps them in a record. What it knows already it does not read again; an edited report becomes a version.",
    )
    .addOption(recordOption())
  withReadingOptions(command)
    .addOption(
      new Option("--store <how>", "keep whole texts, quotations, or short quotations only")
        .choices(["full", "quotes", "facts"])
        .default("full"),
    )
    .option("--now <date>", "the date to note as the day of keeping (the clock)")
    .addHelpText(
      "after",
      examplesOf([
        "keep reports/ --talks talks.yaml",
        "keep --talks talks.yaml                          read again what is kept, with this codebook",
        "keep wire.jsonl --record peace.rapporteur --workers auto",
        "keep reports/ --record postgres://desk@db.example/peace --store quotes",
      ]),
    )
    .action(async (paths: string[], options: KeepOptions) => {
      const { keepCommand } = await import("./keep-command.ts")
      const asked = keepCommand(paths, options)
      ended(await (await import("./keep.ts")).keepReports(asked))
    })
}

function addExport(program: Command, ended: Ended): void {
  program
    .command("export")
    .summary("write a record out")
    .description("Writes all that a record holds: one object, one a report, or flat tables.")
    .addOption(recordOption())
    .addOption(
      new Option("-f, --format <format>", "what to write")
        .choices(["json", "jsonl", "csv"])
        .default("json"),
    )
    .addOption(
      new Option("--table <name>", "which table (csv format)")
        .choices(["statements", "meetings", "proposals", "positions"])
        .default("statements"),
    )
    .option("--bom", "begin with a byte order mark, for Excel (csv format)")
    .option("-o, --out <file>", "write there instead of to standard output, whole or not at all")
    .addHelpText(
      "after",
      examplesOf([
        "export > talks.json",
        "export --record peace.rapporteur --format csv --table positions --bom --out positions.csv",
      ]),
    )
    .action(async (options: ExportOptions) => {
      const { exportCommand } = await import("./export-command.ts")
      const asked = exportCommand(options)
      ended(await (await import("./export.ts")).exportRecord(asked))
    })
}
