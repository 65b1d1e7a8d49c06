/** How printed words look on a terminal; without colour they are plain. */

const codes = {
  bold: 1,
  dim: 2,
  italic: 3,
  underline: 4,
  mark: "30;43",
  accepts: "36",
  conditional: "33",
  demands: "35",
  rejects: "31",
} as const

/**
 * `mark` is the marker's yellow: it means the exact span and nothing else. Only where somebody
 * committed is there a hue: the four stances that have one.
 */
export type Style = keyof typeof codes

/** A stretch of text in one look. */
export interface Piece {
  readonly text: string
  readonly styles: readonly Style[]
}

export const piece = (text: string, ...styles: Style[]): Piece => ({ text, styles })

/** Turns a piece into what is written; the plain brush leaves the styles out. */
export type Brush = (one: Piece) => string

export const plainBrush: Brush = ({ text }) => text

export const colourBrush: Brush = ({ text, styles }) =>
  styles.length === 0
    ? text
    : `\u001B[${styles.map((style) => codes[style]).join(";")}m${text}\u001B[0m`

export interface Surroundings {
  readonly isTerminal: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, and both over what the output is. */
export function wantsColour({ isTerminal, environment }: Surroundings): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0"
  return isTerminal && TERM !== "dumb"
}
