import { byteLines } from "./byte-lines.ts"
import {
  beginningOfFile,
  chunksOfFile,
  peek,
  tooLarge,
  wholeFile,
  wholeOf,
  type Chunks,
} from "./byte-source.ts"
import type { Provenance } from "./complete.ts"
import { binary, emptiness } from "./decode.ts"
import { readUnit } from "./parse-report.ts"
import type { Reader } from "./reader.ts"
import { endingOf, knownEndings, readerNamed, readerSniffed } from "./readers.ts"
import type { ReadingOptions } from "./reading-options.ts"
import type { Report } from "./report.ts"
import { signatureOf } from "./signature.ts"
import { refuse, UnreadableReport, type Refusal } from "./unreadable-report.ts"
import { utf8Chunks, sketchOf } from "./utf8-chunks.ts"

/** A report, or why there is none. */
export type Read = Report | UnreadableReport

/** One input to read, and how. */
export interface Task extends Provenance {
  readonly options: ReadingOptions
}

/** Reads a file by the reader its name asks for; without an ending, by how it begins. */
export async function* readFileAt(task: Task): AsyncGenerator<Read> {
  const { address, options } = task
  const reader = readerNamed(address)
  if (reader?.unit === "line") yield* readLines(reader, chunksOfFile(address), task)
  else if (reader) yield* readWhole(reader, await wholeFile(address, options.maxBytes), task)
  else if (endingOf(address) === "") yield* readStream(chunksOfFile(address), task)
  else yield new UnreadableReport(address, await strange(address))
}

/** A file whose ending no reader knows: its first bytes may tell the user more than its name. */
async function strange(address: string): Promise<Refusal> {
  const signature = signatureOf(await beginningOfFile(address))
  if (signature) return binary(signature)
  const because = `files ending in .${endingOf(address)} are not read`
  const mend = `Save it as one of ${knownEndings}, or pass it through standard input ("-").`
  return refuse("unknown-format", because, mend)
}

/** Reads bytes of unknown format: what they begin like chooses the reader. */
export async function* readStream(chunks: Chunks, task: Task): AsyncGenerator<Read> {
  const { beginning, all } = await peek(chunks)
  const reader = readerSniffed(sketchOf(beginning))
  if (reader.unit === "line") yield* readLines(reader, all, task)
  else yield* readWhole(reader, await wholeOf(all, task.options.maxBytes), task)
}

async function* readWhole(
  reader: Reader,
  bytes: Uint8Array | Refusal,
  task: Task,
): AsyncGenerator<Read> {
  if ("kind" in bytes) yield new UnreadableReport(task.address, bytes)
  else yield* await readUnit(reader, { bytes, line: 1 }, task, task.options)
}

/** Reads line by line. A file that is no text at all is one refusal, not one a line. */
async function* readLines(reader: Reader, chunks: Chunks, task: Task): AsyncGenerator<Read> {
  const { maxBytes } = task.options
  const { beginning, all } = await peek(chunks)
  const refused = (refusal: Refusal): Read => new UnreadableReport(task.address, refusal)
  const signature = signatureOf(beginning)
  if (signature) return yield refused(binary(signature))
  let some = false
  for await (const { line, bytes } of byteLines(utf8Chunks(all, beginning), maxBytes)) {
    const read = bytes
      ? await readUnit(reader, { bytes, line }, task, task.options)
      : [refused({ ...tooLarge(null, maxBytes), mark: `:${line}` })]
    some ||= read.length > 0
    yield* read
  }
  if (!some) yield refused(emptiness)
}
