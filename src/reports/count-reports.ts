import { chunksOfFile } from "./byte-source.ts"
import { gather } from "./gather.ts"
import { readerNamed } from "./readers.ts"

/**
 * How many reports `readReports` will yield for these paths, for a progress display: files, and
 * lines of JSONL files, counted without reading them. A JSON array counts as one. Null when
 * standard input is among them, since it can be read only once.
 *
 * ```ts
 * await countReports(["examples/"]) // 25
 * await countReports(["-"]) // null
 * ```
 */
export async function countReports(paths: readonly string[]): Promise<number | null> {
  let count = 0
  for await (const input of gather(paths)) {
    if (input.kind === "stdin") return null
    const byLine = input.kind === "file" && readerNamed(input.address)?.unit === "line"
    count += byLine ? await countLines(input.address) : 1
  }
  return count
}

const newline = 0x0a
const isBlank = (byte: number): boolean =>
  byte === newline || byte === 0x0d || byte === 0x20 || byte === 0x09

/** Lines with something on them; at least one, for an empty or unreadable file gives one value too. */
async function countLines(address: string): Promise<number> {
  let count = 0
  let written = false
  try {
    for await (const chunk of chunksOfFile(address)) {
      let start = 0
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        if (written || !chunk.subarray(start, end).every(isBlank)) count++
        written = false
        start = end + 1
      }
      written ||= !chunk.subarray(start).every(isBlank)
    }
  } catch {
    return 1 // the reader will say what is wrong with it
  }
  return Math.max(1, count + (written ? 1 : 0))
}
