/** How a stance is shown: shape, word and, only where somebody committed, a hue. */
import type { CellWord } from "../analysis/board.ts"
import { piece, type Piece, type Style } from "./style.ts"

interface Look {
  readonly shape: string
  readonly word: string
  readonly style: Style
}

const looks = {
  accepts: { shape: "●", word: "Accepts", style: "accepts" },
  conditional: { shape: "◐", word: "Conditional", style: "conditional" },
  open: { shape: "○", word: "Open", style: "bold" },
  demands: { shape: "▲", word: "Demands", style: "demands" },
  rejects: { shape: "✕", word: "Rejects", style: "rejects" },
  unclear: { shape: "◇", word: "Unclear", style: "dim" },
  silent: { shape: "┄", word: "Silent", style: "dim" },
} as const satisfies Record<CellWord, Look>

/** The machine's marks are dashed; here they are plain, since nobody has reviewed any yet. */
export const stanceMark = (word: CellWord): Piece => {
  const look = looks[word]
  return piece(`${look.shape} ${look.word}`, look.style)
}

export const stanceLegend: readonly string[] = Object.values(looks).map(
  ({ shape, word }) => `${shape} ${word}`,
)

const arrows = {
  closer: "→←",
  apart: "←→",
  unchanged: "══",
  "not established": "····",
  unclear: "····",
} as const

export type Direction = keyof typeof arrows

/** "→← closer", with its word always. */
export const movementMark = (direction: Direction): string => `${arrows[direction]} ${direction}`
