import { createReadStream } from "node:fs"
import { open, readFile, stat } from "node:fs/promises"
import { refuse, type Refusal } from "./unreadable-report.ts"

/** Enough of the beginning to know a format by. */
export const beginningLength = 4096

/**
 * The bytes of an input, whole or in chunks. It is opened with the first chunk and closed when
 * the reader stops.
 */
export type Chunks = AsyncIterable<Uint8Array>

export const chunksOfFile = (address: string): Chunks =>
  createReadStream(address, { highWaterMark: 1 << 18 })

/** The first bytes of a regular file; of a pipe, which could not be read again, none. */
export async function beginningOfFile(address: string): Promise<Uint8Array> {
  if (!(await stat(address)).isFile()) return new Uint8Array()
  const file = await open(address)
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(beginningLength),
      0,
      beginningLength,
      0,
    )
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** A whole file of at most `maxBytes`; a regular file over it is refused without being read. */
export async function wholeFile(address: string, maxBytes: number): Promise<Uint8Array | Refusal> {
  const found = await stat(address)
  if (!found.isFile()) return wholeOf(chunksOfFile(address), maxBytes)
  return found.size > maxBytes ? tooLarge(found.size, maxBytes) : readFile(address)
}

/** All chunks together; reading stops as soon as they are more than `maxBytes`. */
export async function wholeOf(chunks: Chunks, maxBytes: number): Promise<Uint8Array | Refusal> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxBytes) return tooLarge(null, maxBytes)
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

const mebibytes = (bytes: number): string =>
  `${(bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0)} MiB`

/** A report over the limit; `size` in bytes, null when only the limit is known to be passed. */
export function tooLarge(size: number | null, maxBytes: number): Refusal {
  const has = size === null ? "it is larger than" : `it has ${mebibytes(size)}, more than`
  const mend =
    "Split it into one file a report, write them as JSONL (any size), or raise the limit (--max-size)."
  return refuse("too-large", `${has} the ${mebibytes(maxBytes)} allowed for one report`, mend)
}

/** The chunks again, with their beginning looked at: fewer bytes only if there are no more. */
export async function peek(chunks: Chunks): Promise<{ beginning: Uint8Array; all: Chunks }> {
  const source = chunks[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < beginningLength) {
    const { done, value } = await source.next()
    if (done) break
    first.push(value)
    size += value.length
  }
  const beginning = Buffer.concat(first)
  return { beginning, all: resumed(beginning, source) }
}

async function* resumed(
  beginning: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield beginning
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
