import type { ReportId } from "../text/ids.ts"
import type { Span } from "../text/span.ts"

/** One news text as read; never changed afterwards. Spans count UTF-16 code units of `text`. */
export interface Report {
  /** Unique per input, not per content; the same input has the same id in any order of reading. */
  readonly id: ReportId
  /** The id the input gave: a JSONL line's `id`, else the file's name; null for standard input. */
  readonly key: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  /** ISO 8601 date or date-time; null when neither the report nor the user gave one. */
  readonly published: string | null
  /** BCP 47 tag, "en" when nothing says otherwise. */
  readonly language: string
  /** News agencies the text names as its origin ("With inputs from agencies"). */
  readonly credits: readonly string[]
  /** Page furniture inside `text`: share lines, captions, "Also read". No statement comes from it. */
  readonly furniture: readonly Span[]
  readonly words: number
  readonly text: string
}
