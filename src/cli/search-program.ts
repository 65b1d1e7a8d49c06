/** The command that searches a record, as `--help` shows it. */
import { Option, type Command } from "commander"
import type { ExitCode } from "./exit-code.ts"
import { examplesOf, recordOption } from "./record-options.ts"
import type { SearchOptions } from "./search-command.ts"

const examples = [
  `search '"pay offer" -strike' --party union`,
  "search 'crossing* OR ferr*' --from 2027-03-01 --outlet 'Coast Radio'",
  "search --in reports ferry --outlet 'Coast Radio'",
  "search --act threatens --format csv --out threats.csv",
]

export function addSearch(program: Command, ended: (code: ExitCode) => void): void {
  program
    .command("search")
    .argument(
      "[words...]",
      `words that must all be there; '"a phrase" begin* -without', OR between alternatives`,
    )
    .summary("find statements or reports in a record")
    .description(
      "Finds statements by their words, in any form, and by what is known of them; best first.",
    )
    .addOption(recordOption())
    .addOption(
      new Option("--in <what>", "search the quotations of statements, or whole reports")
        .choices(["statements", "reports"])
        .default("statements"),
    )
    .option("--speaker <name>", "only who is called so")
    .option("--party <name>", "only of this party")
    .option("--issue <name>", "only on this issue")
    .option("--act <act>", "only this act, such as accuses")
    .option("--outlet <name>", "only from this outlet")
    .option("--status <status>", "only proposed, accepted, corrected or rejected")
    .option("--from <date>", "only reports of this day and later")
    .option("--to <date>", "only reports of this day and earlier")
    .option("--limit <number>", "how many to show", "20")
    .addOption(
      new Option("-f, --format <format>", "what to print")
        .choices(["text", "json", "csv", "markdown"])
        .default("text"),
    )
    .option("-o, --out <file>", "write there instead of to standard output, whole or not at all")
    .addHelpText("after", examplesOf(examples))
    .action(async (words: string[], options: SearchOptions) => {
      const { searchCommand } = await import("./search-command.ts")
      const asked = searchCommand(words, options)
      ended(await (await import("./search.ts")).search(asked))
    })
}
