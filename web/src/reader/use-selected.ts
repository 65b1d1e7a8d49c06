/** Follows what somebody selects in the report, by pointer or by keys. */
import { useEffect, useState, type RefObject } from "react"
import type { Span } from "./segment.ts"
import { selectedSpan } from "./selected.ts"

export function useSelected(root: RefObject<HTMLElement | null>, text: string): Span | null {
  const [span, select] = useState<Span | null>(null)
  useEffect(() => {
    const hear = (): void => {
      const next = root.current === null ? null : selectedSpan(root.current, text)
      select((before) =>
        before?.start === next?.start && before?.end === next?.end ? before : next,
      )
    }
    document.addEventListener("selectionchange", hear)
    return () => document.removeEventListener("selectionchange", hear)
  }, [root, text])
  return span
}
