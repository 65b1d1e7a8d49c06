import { html } from "./html.ts"
import { json } from "./json.ts"
import { jsonLines } from "./json-lines.ts"
import { markdown } from "./markdown.ts"
import { plainText } from "./plain-text.ts"
import type { Reader } from "./reader.ts"

/**
 * Every format we read, in the order in which a text of unknown format is tried. A new format is
 * one more file and one more line here.
 */
export const readers = [
  json,
  jsonLines,
  html,
  markdown,
  plainText,
] as const satisfies readonly Reader[]

/** The name of a format: what `parseReports` takes. */
export type FormatName = "JSON" | "JSONL" | "HTML" | "Markdown" | "plain text"

/** A file's ending in lower case; "" when the name has none that could be one ("round 3.12"). */
export const endingOf = (address: string): string =>
  /[^/\\]\.([a-z][a-z0-9]{0,9})$/i.exec(address)?.[1]?.toLowerCase() ?? ""

/** The reader a file's name asks for, or null. */
export const readerNamed = (address: string): Reader | null =>
  readers.find(({ extensions }) => extensions.includes(endingOf(address))) ?? null

/** The reader for a text of unknown format, by how it begins; plain text takes what is left. */
export const readerSniffed = (beginning: string): Reader =>
  readers.find(({ sniff }) => sniff(beginning)) ?? plainText

/** ".txt, .text, .md …", for messages. */
export const knownEndings = readers
  .flatMap(({ extensions }) => extensions.map((e) => `.${e}`))
  .join(", ")
