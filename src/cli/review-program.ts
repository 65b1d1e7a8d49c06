/** The commands by which people decide on a record, as `--help` shows them. */
import { Option, type Command } from "commander"
import { addDeciding } from "./decide-program.ts"
import type { ExitCode } from "./exit-code.ts"
import type { HistoryOptions } from "./history-command.ts"
import type { RecordOptions } from "./record-command.ts"
import type { ViewFormat } from "./view.ts"
import { examplesOf, recordOption } from "./record-options.ts"
import type { ReviewOptions } from "./review-command.ts"

type Ended = (code: ExitCode) => void

export function addReview(program: Command, ended: Ended): void {
  program
    .command("review")
    .summary("decide on a record's statements, one at a time")
    .description(
      "Shows what nobody decided on with its sentence, the riskiest first: a accepts, c corrects, r rejects, u undoes. Every decision is kept with its author and can be undone.",
    )
    .addOption(recordOption())
    .option("--as <name>", "the reviewer, as the history shall name them")
    .option("--party <name>", "only statements of this party")
    .option("--issue <name>", "only statements on this issue")
    .option("--act <act>", "only statements with this act, such as accuses")
    .option("--blind", "code for yourself: no code of the machine or of others is shown or changed")
    .option("--adjudicate", "choose, side by side, where coders differ")
    .option("--agreed", "with --adjudicate: take over all that the coders agree on")
    .option("--reason <words>", "a reason to note with every decision")
    .option("--now <date>", "the date to note with every decision (the clock)")
    .addHelpText(
      "after",
      examplesOf([
        "review --as Ada",
        "review --as Ada --act accuses",
        "review --blind --as Ben",
        "review --adjudicate --as Cleo",
        "review --as Ada < keys.txt                      the same keys from a file",
      ]),
    )
    .action(async (options: ReviewOptions) => {
      const { reviewCommand } = await import("./review-command.ts")
      const asked = reviewCommand(options)
      ended(await (await import("./review.ts")).reviewRecord(asked))
    })
  addHistory(program, ended)
  addDeciding(program, ended)
  addAgreement(program, ended)
}

interface AgreementOptions extends RecordOptions {
  readonly coders?: string
  readonly format: ViewFormat
  readonly out?: string
}

function addAgreement(program: Command, ended: Ended): void {
  program
    .command("agreement")
    .summary("print how far coders agree")
    .description(
      "Prints for each field Cohen's kappa of every two coders and Krippendorff's alpha of all, the machine as one of them.",
    )
    .addOption(recordOption())
    .option("--coders <names>", "only these, parted by commas; machine is one of them")
    .addOption(
      new Option("-f, --format <format>", "what to print")
        .choices(["text", "json", "csv", "markdown"])
        .default("text"),
    )
    .option("-o, --out <file>", "write there instead of to standard output, whole or not at all")
    .addHelpText(
      "after",
      examplesOf(["agreement", "agreement --coders Ada,Ben --format csv --out agreement.csv"]),
    )
    .action(async (options: AgreementOptions) => {
      const { placeOf } = await import("./record-command.ts")
      const names = options.coders?.split(",").map((name) => name.trim()) ?? null
      const { agreement } = await import("./agreement.ts")
      const { format, out = null } = options
      ended(await agreement({ place: placeOf(options), coders: names, format, out }))
    })
}

function addHistory(program: Command, ended: Ended): void {
  program
    .command("history")
    .argument("[statement]", "the id of a statement; the whole record's decisions without one")
    .summary("print who changed what in a record, and when")
    .description("Prints every change of every field: from what to what, by whom, when and why.")
    .addOption(recordOption())
    .option("--undo <step>", "take back a step, by its number; needs --as")
    .option("--as <name>", "the reviewer, as the history shall name them")
    .option("--reason <words>", "a reason to note with an undoing")
    .option("--now <date>", "the date to note with an undoing (the clock)")
    .addOption(
      new Option("-f, --format <format>", "what to print")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText(
      "after",
      examplesOf(["history", "history r-7249fbdc6eb2.s1a2b3c4d", "history --undo 12 --as Ada"]),
    )
    .action(async (subject: string | undefined, options: HistoryOptions) => {
      const { historyCommand } = await import("./history-command.ts")
      const asked = historyCommand(subject ?? null, options)
      ended(await (await import("./history.ts")).showHistory(asked))
    })
}
