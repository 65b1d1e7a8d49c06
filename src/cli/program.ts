/** The commands and their options, as `--help` shows them; what a command does is loaded later. */
import { Argument, Command, CommanderError, Option } from "commander"
import { lastWords } from "./complain.ts"
import type { EvaluateOptions } from "./evaluate-command.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import type { ReadOptions } from "./read-command.ts"
import { withReadsOptions } from "./reads-options.ts"
import { addRecord } from "./record-program.ts"
import { addBrief, addChanges } from "./brief-program.ts"
import { addServe } from "./serve-program.ts"
import { addViews } from "./view-program.ts"

const formats = ["text", "json", "jsonl", "csv"] as const

const readExamples = `
Examples:
  rapporteur read talks.html                       one report, for people
  rapporteur read reports/ more/*.txt --explain    folders and patterns, with marks in the text
  rapporteur read wire.jsonl --format jsonl --workers auto --out statements.jsonl
  curl -s https://example.org/report.html | rapporteur read - --outlet "Ellery Post" --format json

A PATH is a file (text, Markdown, HTML, JSON, JSONL), a folder, a pattern, or - for standard input.
Exit codes: 0 all was read, 1 an input could not be read (the others were), 2 wrong usage.`

const evaluateExamples = `
Examples:
  rapporteur evaluate --gold dev.jsonl
  rapporteur evaluate --gold dev.jsonl --errors errors.jsonl --reliability

A line of the gold file is one report: {"id", "text", "attributions": [{"source", "cue", "content"}]},
each a list of [start, end) offsets in UTF-16 code units.`

/** Runs one command line. Never throws: what went wrong is said on standard error. */
export async function run(args: readonly string[], version: string): Promise<ExitCode> {
  let code: ExitCode = exitCode.done
  const program = new Command("rapporteur")
    .description(
      "Reads news reports about a negotiation and keeps a sourced record of who said what.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ helpWidth: 100 })
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error:/u, "rapporteur:")),
    })
    .showHelpAfterError("See rapporteur --help.")
    .exitOverride()
  addRead(program, (ended) => (code = ended))
  addViews(program, (ended) => (code = ended))
  addRecord(program, (ended) => (code = ended))
  addChanges(program, (ended) => (code = ended))
  addBrief(program, (ended) => (code = ended))
  addServe(program, (ended) => (code = ended))
  addEvaluate(program, (ended) => (code = ended))
  addSchema(program, (ended) => (code = ended))
  try {
    await program.parseAsync([...args], { from: "user" })
    return code
  } catch (error) {
    return codeOf(error)
  }
}

/** Commander has already said what is wrong with the command line. */
function codeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage
  const { line, code } = lastWords(error)
  process.stderr.write(`${line}\n`)
  return code
}

type Ended = (code: ExitCode) => void

function addRead(program: Command, ended: Ended): void {
  withReadsOptions(program.command("read"))
    .summary("print who said what in news reports")
    .description("Reads news reports and prints who said what, by which words, with exact spans.")
    .addOption(
      new Option("-f, --format <format>", "what to print").choices(formats).default("text"),
    )
    .option("--since <date>", "list in `changes` what is new since then (json formats)")
    .option("-e, --explain", "mark source, cue and content in the running text (text format)")
    .option("--bom", "begin with a byte order mark, for Excel (csv format)")
    .addHelpText("after", readExamples)
    .action(async (paths: string[], options: ReadOptions) => {
      const { readCommand } = await import("./read-command.ts")
      const command = readCommand(paths, options)
      ended(await (await import("./read.ts")).read(command))
    })
}

function addEvaluate(program: Command, ended: Ended): void {
  program
    .command("evaluate")
    .summary("score a model against annotated reports")
    .description("Reads the texts of a gold file and scores the attributions found in them.")
    .requiredOption("-g, --gold <file>", "annotated reports, JSONL")
    .addOption(
      new Option("-f, --format <format>", "what to print")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("-m, --model <folder>", "a model of your own (the package's English news model)")
    .option("-c, --min-confidence <x>", "leave out what is less sure, 0 to 1 (model's own choice)")
    .option("--errors <file>", "write what was missed or wrong, with its sentence, as JSONL")
    .option("--reliability", "also print how far the confidence can be trusted")
    .addHelpText("after", evaluateExamples)
    .action(async (options: EvaluateOptions) => {
      const { evaluateCommand } = await import("./evaluate-command.ts")
      const command = evaluateCommand(options)
      ended(await (await import("./evaluate.ts")).evaluate(command))
    })
}

function addSchema(program: Command, ended: Ended): void {
  program
    .command("schema")
    .summary("print the JSON Schema of the record, or of a codebook")
    .description(
      "Prints a JSON Schema (2020-12): of what `read --format json` prints, or of talks.yaml.",
    )
    .addArgument(
      new Argument("[of]", "what the schema describes")
        .choices(["record", "codebook"])
        .default("record"),
    )
    .action(async (of: "record" | "codebook") => {
      const { openOutput } = await import("./output.ts")
      await (await openOutput(null)).write(`${JSON.stringify(await schemaOf(of), null, 2)}\n`)
      ended(exitCode.done)
    })
}

async function schemaOf(what: "record" | "codebook"): Promise<object> {
  if (what === "codebook")
    return (await import("../exchange/codebook-schema.ts")).codebookJsonSchema()
  return (await import("../exchange/record-schema.ts")).recordJsonSchema()
}
