/** Sets blocks of printed lines side by side. */
import { widthOf } from "./width.ts"

export interface Column {
  readonly width: number
  readonly lines: readonly string[]
}

const gap = "  "

const padded = (line: string, width: number): string =>
  line + " ".repeat(Math.max(0, width - widthOf(line)))

/** @returns as many lines as the longest column has */
export function sideBySide(columns: readonly Column[]): string[] {
  const height = Math.max(0, ...columns.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, k) =>
    columns
      .map(({ lines, width }) => padded(lines[k] ?? "", width))
      .join(gap)
      .trimEnd(),
  )
}

/** Widths of equal columns beside a first one. */
export const equalWidths = (room: number, first: number, count: number): number =>
  Math.floor((room - first - gap.length * count) / Math.max(1, count))
