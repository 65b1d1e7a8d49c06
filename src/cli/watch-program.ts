/** The command that watches a folder, as `--help` shows it. */
import { Option, type Command } from "commander"
import type { ExitCode } from "./exit-code.ts"
import { withReadingOptions } from "./reads-options.ts"
import { examplesOf, recordOption } from "./record-options.ts"
import type { WatchOptions } from "./watch-command.ts"

const examples = [
  "watch reports/ --talks talks.yaml",
  "watch reports/ --record peace.rapporteur --run 'jq -r .kind >> moved.txt'",
  "watch reports/ --record postgres://desk@db.example/peace --webhook https://desk.example/moved",
]

const afterwards = `
A notice is told when sides moved closer or apart as measured, a party left its rung, words were
taken back, or a meeting is new or has a new state; never for a word alone. It is one JSON object
with its quotations, outlets and dates, on the command's standard input or posted to the address.
What is not taken is told again, also after a stop. What the record holds at the first watch is
where it begins.`

export function addWatch(program: Command, ended: (code: ExitCode) => void): void {
  const command = program
    .command("watch")
    .argument("<folder>", "where reports arrive")
    .summary("keep what arrives in a folder and tell what moved")
    .description(
      "Keeps the reports that arrive in a folder and tells what happened, until stopped.",
    )
    .addOption(recordOption())
  withReadingOptions(command)
    .addOption(
      new Option("--store <how>", "keep whole texts, quotations, or short quotations only")
        .choices(["full", "quotes", "facts"])
        .default("full"),
    )
    .option("--run <command>", "run this with each notice on its standard input")
    .option("--webhook <url>", "post each notice there")
    .option("--settle <seconds>", "a file that has not grown for so long is whole", "2")
    .addHelpText("after", `${examplesOf(examples)}${afterwards}`)
    .action(async (folder: string, options: WatchOptions) => {
      const { watchCommand } = await import("./watch-command.ts")
      const asked = watchCommand(folder, options)
      ended(await (await import("./watch.ts")).watchFolder(asked))
    })
}
