import type { Chunks } from "./byte-source.ts"
import { bareUtf16, byteOrderMark } from "./charset.ts"

/** UTF-16 or UTF-32, in which a line break is more than one byte, or null. */
const wideCharset = (beginning: Uint8Array): string | null => {
  const marked = byteOrderMark(beginning)?.charset ?? bareUtf16(beginning)
  return marked === "utf-8" ? null : marked
}

/**
 * The chunks as they are, or in UTF-8 if their beginning shows wide characters; lines can be cut
 * only where a line break is one byte.
 */
export async function* utf8Chunks(
  chunks: Chunks,
  beginning: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const wide = wideCharset(beginning)
  if (wide === null) return yield* chunks
  const { default: iconv } = await import("iconv-lite")
  const decoder = iconv.getDecoder(wide)
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)))
  yield Buffer.from(decoder.end() ?? "")
}

/**
 * What a text begins with, good enough to know its format by: the first 1,000 characters without
 * byte order mark; what is not ASCII may be wrong.
 */
export function sketchOf(beginning: Uint8Array): string {
  const bytes = beginning.subarray(byteOrderMark(beginning)?.length ?? 0)
  return Buffer.from(bytes).toString("latin1").replaceAll("\0", "").slice(0, 1000)
}
