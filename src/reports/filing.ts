import type { Span } from "../text/span.ts"
import type { Refusal } from "./unreadable-report.ts"

/**
 * A report as its format hands it in: the text, and what the format itself says about it. What
 * the text and the file's name say besides is added by `complete`.
 */
export interface Filing {
  readonly kind: "filing"
  readonly text: string
  /** The id the input gave (JSONL "id"); null where the format has none. */
  readonly key: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string | null
  readonly credits: readonly string[]
  /** Blocks the format knows to be no prose (front matter); the lines of the text come later. */
  readonly furniture: readonly Span[]
  /** Place inside the input, as in `Refusal`: "#3" for line or member three, else "". */
  readonly mark: string
}

/** What a reader makes of one unit of input. */
export type Outcome = Filing | Refusal

const bare: Omit<Filing, "text"> = {
  kind: "filing",
  key: null,
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  language: null,
  credits: [],
  furniture: [],
  mark: "",
}

/**
 * A filing of which only the given facts are known.
 *
 * ```ts
 * filing("No deal, she said.", { title: "No deal" }).outlet // null
 * ```
 */
export const filing = (text: string, known: Partial<Omit<Filing, "kind" | "text">>): Filing => ({
  ...bare,
  ...known,
  text,
})
