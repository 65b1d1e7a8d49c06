/** The commands that show the talks: who, through whom, where they stand, what moved. */
import { Option, type Command } from "commander"
import type { ActorsOptions } from "./actors-view.ts"
import type { ExitCode } from "./exit-code.ts"
import type { Ground } from "../desk/ground.ts"
import type { FromRecord } from "./record-ground.ts"
import { withViewOptions } from "./reads-options.ts"
import type { TimelineOptions } from "./timeline-view.ts"
import type { View } from "./view.ts"
import type { ViewOptions } from "./view-command.ts"

const viewFormats = ["text", "json", "csv", "markdown"]

export type Ended = (code: ExitCode) => void

interface ViewPlan {
  readonly name: string
  readonly summary: string
  readonly description: string
  readonly examples: readonly string[]
}

export const help = (examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((example) => `  rapporteur ${example}`).join("\n")}\n`

export const addCommand = (
  program: Command,
  { name, summary, description, examples }: ViewPlan,
): Command =>
  withViewOptions(program.command(name).summary(summary).description(description))
    .addOption(
      new Option("-f, --format <format>", "what to print").choices(viewFormats).default("text"),
    )
    .addHelpText("after", help(examples))

/** What a view needs is loaded only when it is asked for. */
export async function show(
  paths: readonly string[],
  options: ViewOptions,
  viewOf: (ground: Ground) => View,
  fromRecord: FromRecord | null = null,
): Promise<ExitCode> {
  const { viewCommand } = await import("./view-command.ts")
  const command = viewCommand(paths, options)
  return (await import("./view.ts")).showView(command, viewOf, fromRecord)
}

export function addViews(program: Command, ended: Ended): void {
  addBoard(program, ended)
  addTimeline(program, ended)
  addPlain(program, ended)
  addProposal(program, ended)
  addActors(program, ended)
  addCodebook(program, ended)
}

function addBoard(program: Command, ended: Ended): void {
  addCommand(program, {
    name: "board",
    summary: "print where each party stands on each issue",
    description:
      "Reads reports and prints issues by parties: stance, date, age, independent origins.",
    examples: [
      "board reports.jsonl --talks talks.yaml",
      "board reports.jsonl --talks talks.yaml --explain A1",
      "board --record talks.rapporteur --format csv --out board.csv",
    ],
  })
    .option("-e, --explain <cell>", "open a cell, by its code or as issue/party: all its sentences")
    .action(async (paths: string[], options: ViewOptions & { readonly explain?: string }) => {
      const { boardView } = await import("./board-view.ts")
      const { boardFromRecord } = await import("./record-board.ts")
      const asked = { explain: options.explain ?? null }
      ended(await show(paths, options, boardView(asked), boardFromRecord(asked)))
    })
}

function addTimeline(program: Command, ended: Ended): void {
  addCommand(program, {
    name: "timeline",
    summary: "print meetings, proposals and statements by day",
    description: "Reads reports and prints what happened by day, each with its track and sentence.",
    examples: [
      "timeline reports.jsonl --talks talks.yaml --kind meeting proposal",
      "timeline reports/ --track Harbour --format markdown",
    ],
  })
    .addOption(
      new Option("-k, --kind <kind...>", "only these").choices([
        "meeting",
        "proposal",
        "statement",
      ]),
    )
    .option("--track <name>", "only tracks whose name holds this")
    .action(async (paths: string[], options: ViewOptions & TimelineAsked) => {
      const { timelineView } = await import("./timeline-view.ts")
      const asked = { kinds: options.kind ?? [], track: options.track ?? null }
      ended(await show(paths, options, timelineView(asked)))
    })
}

interface TimelineAsked {
  readonly kind?: TimelineOptions["kinds"]
  readonly track?: string
}

/** Views that are asked for with nothing but reports. */
function addPlain(program: Command, ended: Ended): void {
  addCommand(program, {
    name: "accounts",
    summary: "print where the reports disagree",
    description: "Reads reports and prints rival versions of one fact side by side, none chosen.",
    examples: ["accounts reports.jsonl --talks talks.yaml", "accounts reports/ --format json"],
  }).action(async (paths: string[], options: ViewOptions) => {
    const { accountsView } = await import("./accounts-view.ts")
    ended(await show(paths, options, accountsView))
  })
  addCommand(program, {
    name: "movement",
    summary: "print what moved: measured, claimed, silent",
    description: "Reads reports and prints movement by issue, measured and claimed apart.",
    examples: [
      "movement reports.jsonl --talks talks.yaml",
      "movement reports.jsonl --talks talks.yaml --format json --since 2027-03-10",
    ],
  })
    .option("--since <date>", "list in `changes` what is new since then (json format)")
    .action(async (paths: string[], options: ViewOptions) => {
      const { movementView } = await import("./movement-view.ts")
      ended(await show(paths, options, movementView))
    })
  addCommand(program, {
    name: "chain",
    summary: "print each statement's way to the page",
    description: "Reads reports and prints through whom each statement came, speaker first.",
    examples: ["chain reports.jsonl --talks talks.yaml", "chain reports/ --format csv"],
  }).action(async (paths: string[], options: ViewOptions) => {
    const { chainView } = await import("./chain-view.ts")
    ended(await show(paths, options, chainView))
  })
}

function addCodebook(program: Command, ended: Ended): void {
  addCommand(program, {
    name: "codebook",
    summary: "draft a codebook of parties and issues from reports",
    description:
      "Reads reports and drafts a codebook in YAML: parties, who speaks for them, candidate issues.",
    examples: ["codebook reports/ > talks.yaml", "codebook reports.jsonl --out talks.yaml"],
  }).action(async (paths: string[], options: ViewOptions) => {
    const { codebookView } = await import("./codebook-view.ts")
    ended(await show(paths, options, codebookView))
  })
}

function addProposal(program: Command, ended: Ended): void {
  const command = program.command("proposal").argument("<name>", "part of the proposal's name")
  withViewOptions(command)
    .summary("print a proposal's parts, versions and reactions")
    .description("Reads reports and prints what they tell of one proposal.")
    .addOption(
      new Option("-f, --format <format>", "what to print").choices(viewFormats).default("text"),
    )
    .addHelpText("after", help(['proposal "four-point" reports.jsonl --talks talks.yaml']))
    .action(async (name: string, paths: string[], options: ViewOptions) => {
      const { proposalView } = await import("./proposal-view.ts")
      ended(await show(paths, options, proposalView(name)))
    })
}

interface ActorsAsked extends Partial<ActorsOptions> {
  readonly maybe?: boolean
}

function addActors(program: Command, ended: Ended): void {
  addCommand(program, {
    name: "actors",
    summary: "print who speaks, in which role, for which party",
    description: "Reads reports and prints who is in them: roles, party, other names, statements.",
    examples: [
      "actors reports/",
      "actors reports.jsonl --talks talks.yaml --explain",
      "actors --record talks.rapporteur --maybe",
    ],
  })
    .option("-e, --explain", "print the words that give each role")
    .option("--maybe", "only pairs of persons who may be one, with the reason")
    .action(async (paths: string[], options: ViewOptions & ActorsAsked) => {
      const { actorsView } = await import("./actors-view.ts")
      const { maybeView } = await import("./maybe-view.ts")
      const { explain = false, maybe = false } = options
      ended(await show(paths, options, maybe ? maybeView : actorsView({ explain })))
    })
}
