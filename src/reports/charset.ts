/** Finds out in which charset bytes are written, from the surest sign to the weakest. */

/** A byte order mark settles it; UTF-32 comes first, since UTF-16's mark begins its own. */
const marks: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
]

export interface ByteOrderMark {
  readonly charset: string
  readonly length: number
}

export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  const found = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  return found ? { charset: found[0], length: found[1].length } : null
}

/** UTF-16 without a mark: in western text every second byte is zero, and only every second. */
export function bareUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, i) => byte === 0 && zeros[i % 2]!++)
  const [even, odd] = zeros.map((count) => count / (sample.length / 2)) as [number, number]
  if (sample.length < 4) return null
  if (odd > 0.4 && even < 0.05) return "utf-16le"
  return even > 0.4 && odd < 0.05 ? "utf-16be" : null
}

const western = new Set([
  "ISO-8859-1",
  "ISO-8859-2",
  "ISO-8859-9",
  "windows-1252",
  "UTF-8",
  "ASCII",
])

/**
 * Detection is a guess (confidence of 100). Where few bytes are above ASCII, the charset of
 * western newsrooms needs strong evidence against it; where most are, the script is another.
 */
const sure = (highShare: number): number => (highShare > 0.3 ? 20 : 60)

/** Names the charset of bytes that are no valid UTF-8. */
export async function detectCharset(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import("chardet")
  const high = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1024)
  const sample = bytes.subarray(high, high + 65_536)
  const highShare = sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0) / sample.length
  const [best] = analyse(sample)
  const believed = best && best.confidence >= sure(highShare) && !western.has(best.name)
  return believed ? best.name : "windows-1252"
}
