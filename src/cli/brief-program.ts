/** The commands that say what is new, and that sum all up on two pages. */
import { Option, type Command } from "commander"
import type { BriefOptions } from "./brief-command.ts"
import { withViewOptions } from "./reads-options.ts"
import type { ViewOptions } from "./view-command.ts"
import { addCommand, type Ended, help, show } from "./view-program.ts"

export function addChanges(program: Command, ended: Ended): void {
  addCommand(program, {
    name: "changes",
    summary: "print what is new since a date",
    description:
      "Reads reports and prints what those after a date add: moved positions, meetings, denials, " +
      "papers, rival accounts, silences. Old words printed again are no change.",
    examples: [
      "changes reports.jsonl --talks talks.yaml --since 2027-03-10",
      "changes reports/ --since 2027-03-10T06:00:00Z --format csv --out changes.csv",
      "changes --record talks.rapporteur --since last-week/brief.md",
    ],
  })
    .requiredOption(
      "--since <date>",
      "only what reports after this tell: 2026-03-14, or an earlier brief (a file)",
    )
    .action(async (paths: string[], options: ViewOptions) => {
      const { changesView } = await import("./changes-view.ts")
      const { changesFromRecord } = await import("./record-changes.ts")
      ended(await show(paths, options, changesView, changesFromRecord))
    })
}

export function addBrief(program: Command, ended: Ended): void {
  withViewOptions(program.command("brief"))
    .summary("write one to two pages, every sentence with its source")
    .description(
      "Reads reports and writes a brief: where it stands, what moved, what is open, who disagrees " +
        "on the facts, who was not heard. No sentence is without a note on words, outlet and date.",
    )
    .addOption(
      new Option("-f, --format <format>", "what to write")
        .choices(["markdown", "html", "docx", "pdf"])
        .default("markdown"),
    )
    .option("--since <date>", "count as moved only what is later (all)")
    .option("--now <date>", "the day on which ages are counted (the last report's)")
    .addHelpText(
      "after",
      help([
        "brief reports.jsonl --talks talks.yaml",
        "brief reports.jsonl --talks talks.yaml --since 2027-03-10 --format pdf --out brief.pdf",
        "brief reports/ --now 2027-04-12 --format docx --out brief.docx",
      ]),
    )
    .action(async (paths: string[], options: BriefOptions) => {
      const { briefCommand } = await import("./brief-command.ts")
      const command = briefCommand(paths, options, process.stdout.isTTY === true)
      ended(await (await import("./brief.ts")).writeBrief(command))
    })
}
