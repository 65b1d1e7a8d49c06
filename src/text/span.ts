/** A place in a text: half-open `[start, end)`, counted in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The words a span stands for.
 *
 * ```ts
 * sliceOf("No deal, she said.", { start: 0, end: 7 }) // "No deal"
 * ```
 */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end)

/** Do two spans share at least one code unit? */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Does the first span hold the whole of the second? */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Order of the text: by start, then by end. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
