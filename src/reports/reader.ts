import type { Outcome } from "./filing.ts"

/** A file read in one piece, or one line of a file that is read line by line. */
export interface Unit {
  readonly bytes: Uint8Array
  /** 1-based line for a `line` reader, else 1. */
  readonly line: number
}

/**
 * One format. To add one, write its file and put it into the table in `readers.ts`; nothing else
 * changes.
 */
export interface Reader {
  readonly name: string
  /** File name endings, lower case, without the dot. */
  readonly extensions: readonly string[]
  /** Is it read in one piece (held to `maxBytes` as a whole), or line by line? */
  readonly unit: "file" | "line"
  /** Does a text of unknown format that begins like this belong here? At most 1,000 characters. */
  readonly sniff: (beginning: string) => boolean
  /** Never throws for what the bytes hold: a text that cannot be read is a refusal. */
  readonly read: (unit: Unit) => Promise<readonly Outcome[]>
}
