import { bareUtf16, byteOrderMark, detectCharset } from "./charset.ts"
import { signatureOf } from "./signature.ts"
import { refuse, type Refusal } from "./unreadable-report.ts"

/** Bytes made text; a byte order mark is left out, everything else is kept. */
export interface Decoded {
  readonly kind: "decoded"
  readonly text: string
  readonly charset: string
}

/**
 * Turns bytes into text: byte order mark, UTF-16 by its zeros, valid UTF-8, the charset that the
 * format declares, nearly valid UTF-8, detection, windows-1252. What is no text is refused.
 *
 * ```ts
 * await decode(Buffer.from([0x93, 0x4e, 0x6f, 0x94]), null)
 * // { kind: "decoded", text: "“No”", charset: "windows-1252" }
 * ```
 */
export async function decode(
  bytes: Uint8Array,
  declared: string | null,
): Promise<Decoded | Refusal> {
  if (bytes.length === 0) return emptiness
  const signature = signatureOf(bytes)
  if (signature) return binary(signature)
  return judged(await written(bytes, declared))
}

/** Nothing but blanks, or nothing at all. */
export const emptiness = refuse(
  "empty",
  "there is nothing in it",
  "Save the report's text in it, or leave it out.",
)

/** Bytes that are no text; `what` names them ("a PDF"). */
export const binary = (what: string): Refusal =>
  refuse("binary", `this is ${what}, not text`, "Save the report as plain text, Markdown or HTML.")

async function written(bytes: Uint8Array, declared: string | null): Promise<Decoded | Refusal> {
  const mark = byteOrderMark(bytes)
  if (mark) return decodeAs(bytes.subarray(mark.length), mark.charset)
  const wide = bareUtf16(bytes)
  if (wide) return decodeAs(bytes, wide)
  const utf8 = validUtf8(bytes)
  return utf8 === null
    ? guessed(bytes, declared)
    : { kind: "decoded", text: utf8, charset: "utf-8" }
}

async function guessed(bytes: Uint8Array, declared: string | null): Promise<Decoded | Refusal> {
  if (declared && !/^utf-?8$/i.test(declared)) return undamaged(await decodeAs(bytes, declared))
  const nearly = nearlyUtf8(bytes)
  if (nearly !== null) return undamaged({ kind: "decoded", text: nearly, charset: "utf-8" })
  return undamaged(await decodeAs(bytes, await detectCharset(bytes)))
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A damaged byte or a cut end in a UTF-8 file is no reason to misread all its quotation marks. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
  const damaged = text.match(/\uFFFD/g)?.length ?? 0
  const sound = text.match(/[^\x00-\x7f\uFFFD]/gu)?.length ?? 0
  return sound > damaged ? text : null
}

/** Text of which no more than a tenth is marks for bytes that mean nothing in its charset. */
function undamaged(decoded: Decoded): Decoded | Refusal {
  const damaged = decoded.text.match(/\uFFFD/g)?.length ?? 0
  if (damaged <= decoded.text.length / 10) return decoded
  const because = `its bytes make no text in ${decoded.charset}`
  return refuse("undecodable", because, "Save the report as UTF-8.")
}

async function decodeAs(bytes: Uint8Array, charset: string): Promise<Decoded> {
  const buffer = Buffer.from(bytes)
  return { kind: "decoded", text: await unpack(buffer, charset), charset }
}

async function unpack(buffer: Buffer, charset: string): Promise<string> {
  const cut = buffer.length % 2 === 1 ? "\uFFFD" : "" // half a code unit at the end is shown, not dropped
  if (charset === "utf-8") return buffer.toString("utf8")
  if (charset === "utf-16le") return buffer.toString("utf16le") + cut
  if (charset === "utf-16be")
    return (
      buffer
        .subarray(0, buffer.length & ~1)
        .swap16()
        .toString("utf16le") + cut
    )
  return decodeWithTables(buffer, charset)
}

/** Through iconv-lite: Node 20's own decoder takes windows-1252 for latin1 and loses “ and ”. */
async function decodeWithTables(buffer: Buffer, charset: string): Promise<string> {
  const { default: iconv } = await import("iconv-lite")
  const known =
    iconv.encodingExists(charset) && !/^(iso-?8859-?1|latin-?1|ascii|us-ascii)$/i.test(charset)
  return iconv.decode(buffer, known ? charset : "windows-1252", { stripBOM: false })
}

/** Control characters that text does not hold; a stray one is forgiven. */
const controls = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g

function judged(decoded: Decoded | Refusal): Decoded | Refusal {
  if (decoded.kind === "refusal") return decoded
  const { text } = decoded
  if (text.trim() === "") return emptiness
  if ((text.match(controls)?.length ?? 0) > text.length / 50) return binary("a binary file")
  return /[\p{L}\p{N}]/u.test(text)
    ? decoded
    : refuse("no-prose", "there are no words in it", "Check that this is the report's text.")
}
