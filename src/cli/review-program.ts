/** The commands by which people decide on a record, as `--help` shows them. */
import { Option, type Command } from "commander"
import type { ExitCode } from "./exit-code.ts"
import type { HistoryOptions } from "./history-command.ts"
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
    .option("--reason <words>", "a reason to note with every decision")
    .option("--now <date>", "the date to note with every decision (the clock)")
    .addHelpText(
      "after",
      examplesOf([
        "review --as Ada",
        "review --as Ada --act accuses",
        "review --as Ada < keys.txt                      the same keys from a file",
      ]),
    )
    .action(async (options: ReviewOptions) => {
      const { reviewCommand } = await import("./review-command.ts")
      const asked = reviewCommand(options)
      ended(await (await import("./review.ts")).reviewRecord(asked))
    })
  addHistory(program, ended)
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
