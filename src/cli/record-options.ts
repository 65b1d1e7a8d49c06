/** What the help of every command on a record has alike. */
import { Option } from "commander"

export const recordOption = (): Option =>
  new Option(
    "-r, --record <place>",
    "the record: a file, or postgres://user@host/database",
  ).default("talks.rapporteur")

export const examplesOf = (examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((example) => `  rapporteur ${example}`).join("\n")}\n`
