/** The commands that decide one thing on a record, as `--help` shows them. */
import type { Command } from "commander"
import type { DecideOptions } from "./decide-command.ts"
import type { ExitCode } from "./exit-code.ts"
import { examplesOf, recordOption } from "./record-options.ts"

type Ended = (code: ExitCode) => void

export function addDeciding(program: Command, ended: Ended): void {
  addMerge(program, ended)
  addApart(program, ended)
  addUnmerge(program, ended)
  addAdd(program, ended)
  addSplit(program, ended)
}

/** Who decides, when and why is asked alike by each of them. */
const deciding = (command: Command): Command =>
  command
    .addOption(recordOption())
    .option("--as <name>", "the reviewer, as the history shall name them")
    .option("--reason <words>", "a reason to note with the decision")
    .option("--now <date>", "the date to note with the decision (the clock)")

const actorArgument = "an actor's name, or its id"

function addMerge(program: Command, ended: Ended): void {
  deciding(
    program.command("merge").argument("<one>", actorArgument).argument("<other>", actorArgument),
  )
    .summary("decide that two actors are the same")
    .description(
      "Two actors are one from now on, in every view. Both names, all roles and their sentences stay.",
    )
    .option("--name <name>", "what the one is called (the first one's name)")
    .addHelpText(
      "after",
      examplesOf([
        'merge "Ida Marsh" "Ida Marsch" --as Ada',
        'merge "Ida Marsh" "Marsh" --name "Dr Ida Marsh" --as Ada --reason "same office"',
      ]),
    )
    .action(
      async (one: string, other: string, options: DecideOptions & { readonly name?: string }) => {
        const { decideCommand } = await import("./decide-command.ts")
        const asked = decideCommand(options)
        const { merge } = await import("./decide.ts")
        ended(await merge(asked, { one, other, name: options.name ?? null }))
      },
    )
}

function addApart(program: Command, ended: Ended): void {
  deciding(
    program.command("apart").argument("<one>", actorArgument).argument("<other>", actorArgument),
  )
    .summary("decide that two actors are not the same")
    .description("Two actors are never taken for one again, whatever their names suggest.")
    .addHelpText("after", examplesOf(['apart "Ida Marsh" "Ida Marsch" --as Ada']))
    .action(async (one: string, other: string, options: DecideOptions) => {
      const { decideCommand } = await import("./decide-command.ts")
      const asked = decideCommand(options)
      ended(await (await import("./decide.ts")).apart(asked, { one, other }))
    })
}

interface UnmergeOptions extends DecideOptions {
  readonly called?: string[]
  readonly in?: string[]
  readonly name?: string
}

function addUnmerge(program: Command, ended: Ended): void {
  deciding(program.command("unmerge").argument("<actor>", actorArgument))
    .summary("take somebody else out of an actor")
    .description("What some reports, or reports under some name, tell of an actor is of another.")
    .option("--called <name...>", "entries of these names are somebody else")
    .option("--in <report...>", "entries of these reports, by id, are somebody else")
    .option("--name <name>", "what that one is called (the fullest of its names)")
    .addHelpText(
      "after",
      examplesOf([
        'unmerge "Ida Marsh" --called "Ida Marsch" --as Ada',
        'unmerge "Bo Lund" --in r-8f1f1a0d1b6e92c4 --name "Bo Lund (pilot)" --as Ada',
      ]),
    )
    .action(async (actor: string, options: UnmergeOptions) => {
      const { decideCommand } = await import("./decide-command.ts")
      const asked = decideCommand(options)
      const { unmerge } = await import("./decide.ts")
      const { called: names = [], in: reports = [], name = null } = options
      ended(await unmerge(asked, { actor, names, reports, name }))
    })
}

interface AddOptions extends DecideOptions {
  readonly content: string
  readonly source?: string
  readonly cue?: string
  readonly set?: string
}

function addAdd(program: Command, ended: Ended): void {
  deciding(
    program
      .command("add")
      .argument("<report>", "the id of the report")
      .requiredOption("--content <words>", "the words that were said, letter for letter"),
  )
    .summary("add a statement that the machine missed")
    .description(
      "Adds a statement: words of a stored report, exactly as they stand there. It is marked as a person's for ever.",
    )
    .option("--source <words>", "the words that name who speaks")
    .option("--cue <words>", "the words that report it, such as said")
    .option("--set <fields>", 'what it means, such as "act=demands; issue=pay"')
    .addHelpText(
      "after",
      `${examplesOf([
        'add r-8f1f1a0d1b6e92c4 --source "Ida Marsh" --cue shrugged --content "no" --as Ada',
        'add r-8f1f1a0d1b6e92c4 --content "No boat sails@120" --set "act=threatens" --as Ada',
      ])}
Words that stand in the report more than once take an @ and the place from which on to look.\n`,
    )
    .action(async (report: string, options: AddOptions) => {
      const { decideCommand, wordsOf } = await import("./decide-command.ts")
      const asked = decideCommand(options)
      const { add } = await import("./decide.ts")
      const { source, cue, content, set = "" } = options
      const words = (typed: string | undefined) => (typed === undefined ? null : wordsOf(typed))
      const marked = { report, source: words(source), cue: words(cue), content: wordsOf(content) }
      ended(await add(asked, marked, set))
    })
}

function addSplit(program: Command, ended: Ended): void {
  deciding(
    program
      .command("split")
      .argument("<statement>", "the id of the statement")
      .requiredOption("--at <words>", "the words that the second one begins with"),
  )
    .summary("split a statement into two")
    .description("One statement becomes two, each with its own words; the one counts no more.")
    .addHelpText(
      "after",
      examplesOf(['split r-7249fbdc6eb2.s1a2b3c4d --at "and the crews" --as Ada']),
    )
    .action(async (id: string, options: DecideOptions & { readonly at: string }) => {
      const { decideCommand, wordsOf } = await import("./decide-command.ts")
      const asked = decideCommand(options)
      ended(await (await import("./decide.ts")).split(asked, id, wordsOf(options.at)))
    })
}
