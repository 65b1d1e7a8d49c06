/** The words somebody has selected in the report, as a span of its text. */
import type { Span } from "./segment.ts"

/**
 * A span without the white space at its ends; null where nothing is left.
 *
 * ```ts
 * trimmed("No deal , she said", { start: 2, end: 8 }) // { start: 3, end: 7 }
 * ```
 */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const before = words.length - words.trimStart().length
  const after = words.length - words.trimEnd().length
  return before === words.length ? null : { start: start + before, end: end - after }
}

const offsetIn = (piece: HTMLElement, node: Node, offset: number): number | null => {
  if (!piece.contains(node)) return null
  return node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : piece.textContent.length
}

/** Each piece of the text carries its offset; the numbers between them are no part of the text. */
export function selectedSpan(root: ParentNode, text: string): Span | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const pieces = [...root.querySelectorAll<HTMLElement>("[data-at]")].filter((one) =>
    range.intersectsNode(one),
  )
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) return null
  const from = offsetIn(first, range.startContainer, range.startOffset) ?? 0
  const to = offsetIn(last, range.endContainer, range.endOffset) ?? last.textContent.length
  const span = { start: Number(first.dataset["at"]) + from, end: Number(last.dataset["at"]) + to }
  return span.start < span.end ? trimmed(text, span) : null
}
