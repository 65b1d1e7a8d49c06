/** A line of a stream of bytes, without its break; `bytes` is null when it is over the limit. */
export interface ByteLine {
  /** 1-based. */
  readonly line: number
  readonly bytes: Uint8Array | null
}

const newline = 0x0a

/**
 * Cuts a stream into lines and holds no more than one line, of at most `maxBytes`, at a time.
 *
 * ```text
 * for await (const { line, bytes } of byteLines(createReadStream("talks.jsonl"), 1024)) …
 * ```
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  let line = 1
  let parts: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array): void => {
    size += part.length
    if (size > maxBytes) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const finish = (): ByteLine => {
    const finished = { line: line++, bytes: size > maxBytes ? null : Buffer.concat(parts) }
    ;[parts, size] = [[], 0]
    return finished
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield finish()
}
