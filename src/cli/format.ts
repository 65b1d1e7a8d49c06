/** The formats of `rapporteur read`; each is loaded only when it is asked for. */
import { gather, type Codebook, type Gatherable, type ReadReport } from "../rapporteur.ts"
import { pageFor } from "./page.ts"
import type { ReadCommand } from "./read-command.ts"

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

/** Running text is no easier to read on wider lines. */
const widest = 100

function printFor({ explain, out }: ReadCommand) {
  const page = pageFor(out)
  return { ...page, width: Math.min(widest, page.width), explain }
}
