/** The page that text is printed on: its width, and whether it takes colour. */
import { colourBrush, plainBrush, wantsColour, type Brush } from "./style.ts"

export interface Page {
  /** Columns of the terminal. */
  readonly width: number
  readonly brush: Brush
  /** Without colour, marks are brackets. */
  readonly coloured: boolean
}

const lineWidth = { least: 40, usual: 80, most: 200 } as const

/** @param out the file written to; null for standard output */
export function pageFor(out: string | null): Page {
  const { isTTY, columns } = process.stdout
  const isTerminal = out === null && isTTY === true
  const coloured = wantsColour({ isTerminal, environment: process.env })
  // COLUMNS lets a pipe ask for the width it will be shown at.
  const asked = isTerminal && columns > 0 ? columns : Number(process.env["COLUMNS"] ?? 0)
  const width = asked > 0 ? asked : lineWidth.usual
  return {
    width: Math.min(lineWidth.most, Math.max(lineWidth.least, Math.trunc(width))),
    brush: coloured ? colourBrush : plainBrush,
    coloured,
  }
}
