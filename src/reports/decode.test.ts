import { describe, expect, test } from "vitest"
import * as fc from "fast-check"
import iconv from "iconv-lite"
import { decode } from "./decode.ts"

const words = "The envoy said: “No deal, yet.” She didn’t sign — not today."
const bytes = (...list: number[]) => Buffer.from(list)
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16()

const texts: readonly (readonly [name: string, bytes: Buffer, text: string, charset: string])[] = [
  ["UTF-8", Buffer.from(words), words, "utf-8"],
  [
    "UTF-8 with a byte order mark",
    Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(words)]),
    words,
    "utf-8",
  ],
  [
    "UTF-16 little end first with a mark",
    Buffer.concat([bytes(0xff, 0xfe), Buffer.from(words, "utf16le")]),
    words,
    "utf-16le",
  ],
  [
    "UTF-16 big end first with a mark",
    Buffer.concat([bytes(0xfe, 0xff), utf16be(words)]),
    words,
    "utf-16be",
  ],
  ["UTF-16 little end first without a mark", Buffer.from(words, "utf16le"), words, "utf-16le"],
  ["UTF-16 big end first without a mark", utf16be(words), words, "utf-16be"],
  ["UTF-32", iconv.encode(words, "utf-32le", { addBOM: true }), words, "utf-32le"],
  ["windows-1252 with curly quotes", iconv.encode(words, "windows-1252"), words, "windows-1252"],
  ["a lone windows-1252 quote", bytes(0x93, 0x4e, 0x6f, 0x94), "“No”", "windows-1252"],
  ["line breaks of every kind", Buffer.from("a\r\nb\nc\rd"), "a\r\nb\nc\rd", "utf-8"],
  [
    "UTF-8 with one damaged byte",
    Buffer.concat([Buffer.from(words), bytes(0xff)]),
    `${words}\uFFFD`,
    "utf-8",
  ],
  [
    "half a code unit at the end",
    Buffer.concat([bytes(0xff, 0xfe), Buffer.from(words, "utf16le"), bytes(0x41)]),
    `${words}\uFFFD`,
    "utf-16le",
  ],
  [
    "a lone surrogate",
    Buffer.concat([bytes(0xff, 0xfe), Buffer.from("No \ud800 deal", "utf16le")]),
    "No \ud800 deal",
    "utf-16le",
  ],
  [
    "replacement characters that are really there",
    Buffer.from("No \uFFFD\uFFFD\uFFFD"),
    "No \uFFFD\uFFFD\uFFFD",
    "utf-8",
  ],
  ["a stray NUL", Buffer.from(`${words}\0${words}`), `${words}\0${words}`, "utf-8"],
]

const cyrillic = "Переговоры о переправе завершились без соглашения, сообщил посредник. ".repeat(4)

const refused = [
  ["nothing", bytes(), "empty", "there is nothing in it"],
  ["blanks", Buffer.from(" \r\n\t "), "empty", "there is nothing in it"],
  ["a PDF", Buffer.from("%PDF-1.7\nwords"), "binary", "this is a PDF, not text"],
  [
    "a ZIP",
    Buffer.from("PK\x03\x04words"),
    "binary",
    "this is a ZIP archive (perhaps a Word, OpenDocument or EPUB file), not text",
  ],
  ["a PNG", Buffer.from("\x89PNG\r\n", "latin1"), "binary", "this is a PNG image, not text"],
  ["gzip", bytes(0x1f, 0x8b, 8, 0), "binary", "this is a gzip archive, not text"],
  [
    "control characters",
    Buffer.from("ab\0\x01\x02cd"),
    "binary",
    "this is a binary file, not text",
  ],
  [
    "bytes without meaning",
    Buffer.concat([Buffer.from("No deal "), Buffer.alloc(20, 0x81)]),
    "undecodable",
    "its bytes make no text in windows-1252",
  ],
  ["no words", Buffer.from("*** --- ***"), "no-prose", "there are no words in it"],
] as const

describe("decoding", () => {
  test.each(texts)("%s is read exactly", async (_, given, text, charset) =>
    expect(await decode(given, null)).toEqual({ kind: "decoded", text, charset }),
  )
  test.each(refused)("%s is refused with a reason", async (_, given, reason, because) =>
    expect(await decode(given, null)).toMatchObject({ kind: "refusal", reason, because }),
  )
  test("a declared charset is believed when the bytes are no UTF-8", async () =>
    expect(await decode(iconv.encode(words, "macintosh"), "macintosh")).toMatchObject({
      text: words,
    }))
  test("a declared latin1 means windows-1252, as in every browser", async () =>
    expect(await decode(iconv.encode(words, "windows-1252"), "iso-8859-1")).toMatchObject({
      text: words,
    }))
  test("another script's charset is detected", async () =>
    expect(await decode(iconv.encode(cyrillic, "windows-1251"), null)).toMatchObject({
      text: cyrillic,
    }))
  test("an unknown declared charset breaks nothing", async () =>
    expect(await decode(iconv.encode(words, "windows-1252"), "x-unheard-of")).toMatchObject({
      text: words,
    }))

  test("any text in UTF-8 comes back code unit for code unit, or is refused", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (text) => {
        const decoded = await decode(Buffer.from(`Talks: ${text}`), null)
        expect(decoded.kind === "refusal" || decoded.text === `Talks: ${text}`).toBe(true)
      }),
      { numRuns: 10_000 },
    ))
})
