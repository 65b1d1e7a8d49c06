/** The commands that look after a record, as `--help` shows them. */
import type { Command } from "commander"
import type { ForgetOptions } from "./care-command.ts"
import type { ExitCode } from "./exit-code.ts"
import type { RecordOptions } from "./record-command.ts"
import { examplesOf, recordOption } from "./record-options.ts"

type Ended = (code: ExitCode) => void

export function addCare(program: Command, ended: Ended): void {
  addImport(program, ended)
  addBackup(program, ended)
  addVerify(program, ended)
  addCompact(program, ended)
  addForget(program, ended)
}

function addImport(program: Command, ended: Ended): void {
  program
    .command("import")
    .argument("<file>", "what `export` or `read --format json` wrote")
    .summary("take an exported record back")
    .description("Takes a whole record into a new place; exported again, it is the same.")
    .addOption(recordOption())
    .option("--now <date>", "the date to note as the day of keeping (the clock)")
    .addHelpText("after", examplesOf(["import talks.json --record copy.rapporteur"]))
    .action(async (file: string, options: RecordOptions) => {
      const { importCommand } = await import("./care-command.ts")
      const asked = importCommand(file, options)
      ended(await (await import("./import.ts")).importFile(asked))
    })
}

function addBackup(program: Command, ended: Ended): void {
  program
    .command("backup")
    .argument("<place>", "the copy: a file, or postgres://user@host/database")
    .summary("copy a record while it is in use")
    .description("Copies a record as it stands at one moment; the copy is whole or not there.")
    .addOption(recordOption())
    .addHelpText(
      "after",
      examplesOf([
        "backup talks-2027-03-14.rapporteur",
        "backup monday.rapporteur --record postgres://desk@db.example/peace",
        "backup postgres://desk@db.example/peace       move a file to a server",
      ]),
    )
    .action(async (copy: string, options: RecordOptions) => {
      const { backupCommand } = await import("./care-command.ts")
      const asked = backupCommand(copy, options)
      ended(await (await import("./care.ts")).backUp(asked))
    })
}

function addVerify(program: Command, ended: Ended): void {
  program
    .command("verify")
    .summary("check a record: file, texts, spans")
    .description(
      "Checks that a record is sound and every quotation still stands in its text; lists orphans.",
    )
    .addOption(recordOption())
    .addHelpText("after", examplesOf(["verify --record talks.rapporteur"]))
    .action(async (options: RecordOptions) => {
      const { placeOf } = await import("./record-command.ts")
      ended(await (await import("./care.ts")).verify(placeOf(options)))
    })
}

function addCompact(program: Command, ended: Ended): void {
  program
    .command("compact")
    .summary("give back the room that changes left")
    .description("Closes the gaps in a record; needs as much room again while it runs.")
    .addOption(recordOption())
    .addHelpText("after", examplesOf(["compact --record talks.rapporteur"]))
    .action(async (options: RecordOptions) => {
      const { placeOf } = await import("./record-command.ts")
      ended(await (await import("./care.ts")).compactRecord(placeOf(options)))
    })
}

function addForget(program: Command, ended: Ended): void {
  program
    .command("forget")
    .argument("<what>", "a report's id, key, address or title; or a person's name")
    .summary("erase a report or a person")
    .description(
      "Erases a report, or blots a person's names out of all that is kept. A dated stub without content stays.",
    )
    .addOption(recordOption())
    .option("--reason <words>", "why, noted with the date")
    .option("--yes", "do it; without, only says what would be erased")
    .option("--now <date>", "the date to note (the clock)")
    .addHelpText(
      "after",
      examplesOf([
        'forget "Ida Marsh"                          says what would be erased',
        'forget "Ida Marsh" --reason "court order 12/27" --yes',
        "forget r-8f1f1a0d1b6e92c4 --yes",
      ]),
    )
    .action(async (what: string, options: ForgetOptions) => {
      const { forgetCommand } = await import("./care-command.ts")
      const asked = forgetCommand(what, options)
      ended(await (await import("./forget.ts")).forget(asked))
    })
}
