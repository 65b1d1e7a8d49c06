import type { Readable } from "node:stream"

/** How reports are read; made whole once, at the door. */
export interface ReadingOptions {
  /** Fills in the outlet of reports that name none. */
  readonly outlet: string | null
  /** ISO 8601; fills in the date of reports that have none, and the year of a bare dateline. */
  readonly published: string | null
  /** What "-" stands for. */
  readonly stdin: Readable
  /** The largest report file, or JSONL line, that is read. JSONL files may have any size. */
  readonly maxBytes: number
}

/** What serves when the user says nothing. */
export const readingDefaults = (): ReadingOptions => ({
  outlet: null,
  published: null,
  stdin: process.stdin,
  maxBytes: 32 * 1024 * 1024,
})
