/** Files that are no text are known by their first bytes; the name goes into the message. */
const signatures: readonly (readonly [name: string, first: string])[] = [
  ["a PDF", "%PDF-"],
  ["a ZIP archive (perhaps a Word, OpenDocument or EPUB file)", "PK\x03\x04"],
  ["an empty ZIP archive", "PK\x05\x06"],
  ["a PNG image", "\x89PNG"],
  ["a JPEG image", "\xff\xd8\xff"],
  ["a GIF image", "GIF8"],
  ["a gzip archive", "\x1f\x8b"],
  ["a Zstandard archive", "\x28\xb5\x2f\xfd"],
  ["a bzip2 archive", "BZh"],
  ["an XZ archive", "\xfd7zXZ"],
  ["a 7-Zip archive", "7z\xbc\xaf"],
  ["an old Word or Office file", "\xd0\xcf\x11\xe0"],
  ["an RTF file", "{\\rtf"],
  ["a SQLite database", "SQLite format 3\0"],
  ["a program", "\x7fELF"],
]

/**
 * The name of the format that these bytes begin like, or null.
 *
 * ```ts
 * signatureOf(Buffer.from("%PDF-1.7")) // "a PDF"
 * ```
 */
export function signatureOf(bytes: Uint8Array): string | null {
  const first = Buffer.from(bytes.subarray(0, 16)).toString("latin1")
  return signatures.find(([, mark]) => first.startsWith(mark))?.[0] ?? null
}
