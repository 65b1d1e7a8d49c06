/** The formats of `rapporteur read`; each is loaded only when it is asked for. */
import { gather, type Codebook, type Gatherable, type ReadReport } from "../rapporteur.ts"
import type { ReadCommand } from "./read-command.ts"
import { colourBrush, plainBrush, wantsColour } from "./style.ts"

export const formats = ["text", "json", "jsonl", "csv"] as const
export type Format = (typeof formats)[number]

export type Writer = (reads: AsyncIterable<ReadReport>) => AsyncIterable<string>

/** @param unread how many inputs could not be read, for the last line of `text` */
export async function writerOf(
  command: ReadCommand,
  codebook: Codebook,
  unread: () => number,
): Promise<Writer> {
  const gathering = (input: readonly Gatherable[]) =>
    gather(input, { codebook, since: command.since })
  switch (command.format) {
    case "json":
      return (await import("../exchange/json.ts")).toJson(gathering)
    case "jsonl":
      return (await import("../exchange/jsonl.ts")).toJsonl(gathering)
    case "csv":
      return (await import("../exchange/csv.ts")).toCsv({ bom: command.bom })
    case "text": {
      const { toText } = await import("./text-format.ts")
      return toText(printFor(command), unread)
    }
    default:
      return command.format satisfies never
  }
}

const lineWidth = { least: 40, usual: 80, most: 100 } as const

function printFor({ explain, out }: ReadCommand) {
  const { isTTY, columns } = process.stdout
  const isTerminal = out === null && isTTY === true
  const coloured = wantsColour({ isTerminal, environment: process.env })
  const asked = isTerminal && columns > 0 ? columns : lineWidth.usual
  return {
    width: Math.min(lineWidth.most, Math.max(lineWidth.least, asked)),
    brush: coloured ? colourBrush : plainBrush,
    coloured,
    explain,
  }
}
