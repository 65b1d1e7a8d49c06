/** The options of every command that reads reports, as `--help` shows them. */
import type { Command } from "commander"

const out = [
  "-o, --out <file>",
  "write there instead of to standard output, whole or not at all",
] as const

export const withReadsOptions = (command: Command): Command =>
  withReadingOptions(
    command
      .argument("<path...>", "files, folders, patterns, or - for standard input")
      .option(...out),
  )

/** Of a view, which shows reports or a record. */
export const withViewOptions = (command: Command): Command =>
  withReadingOptions(
    command
      .argument("[path...]", "files, folders, patterns, or - for standard input")
      .option("-r, --record <place>", "a record in place of reports: a file, or postgres://...")
      .option(...out),
  )

/** How reports are read, without where from and where to. */
export const withReadingOptions = (command: Command): Command =>
  command
    .option("-w, --workers <number>", "cores to read on, or auto", "1")
    .option("-c, --min-confidence <x>", "leave out what is less sure, 0 to 1 (model's own choice)")
    .option("-m, --model <folder>", "a model of your own (the package's English news model)")
    .option("--outlet <name>", "the outlet of reports that name none")
    .option("--published <date>", "the date of reports that have none, as 2026-03-14")
    .option("-t, --talks <file>", "your codebook: parties, issues, rungs; YAML or JSON")
    .option("--max-size <MB>", "the largest report file that is read", "32")
    .option("-s, --strict", "stop at the first input that cannot be read")
