import type { Span } from "../text/span.ts"

/** How the content stands in the text: all inside quotation marks, none of it, or some. */
export type Form = "direct" | "indirect" | "mixed"

/**
 * Who said, thought or wanted what, by which words (PARC 3 / PolNeAR): every span is exact.
 * A quotation broken by "he said" has two content spans; an unnamed source has no source span; a
 * sentence of a text that its speakers published themselves has no cue.
 */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly form: Form
  /** Calibrated: of the attributions at .9, nine in ten are right. */
  readonly confidence: number
}
