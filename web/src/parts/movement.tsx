/** Movement by arrow and word: measured between rungs, or claimed by somebody. */
import type { Movements } from "../../../src/api/contract.ts"
import { tOf } from "../texts/t.ts"

export type Movement = Movements["movements"][number]

const arrows: Readonly<Record<string, React.ReactNode>> = {
  closer: <path d="M0 5h8M5 2l3 3-3 3M22 5h-8M17 2l-3 3 3 3" />,
  apart: <path d="M9 5H1M4 2L1 5l3 3M13 5h8M18 2l3 3-3 3" />,
  unchanged: <path d="M5 3.2h12M5 6.8h12" />,
}

const dots = (
  <>
    {[3, 8, 13, 18].map((x) => (
      <circle key={x} cx={x} cy="5" r="1.2" fill="currentColor" stroke="none" />
    ))}
  </>
)

interface MoveProps {
  readonly direction: string
  /** Told beside the word, where it is known. */
  readonly basis?: "measured" | "claimed" | undefined
}

export const Move = ({ direction, basis }: MoveProps) => (
  <span className="move">
    <svg viewBox="0 0 22 10" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      {arrows[direction] ?? dots}
    </svg>
    <span>
      {tOf("move", direction)}
      {basis !== undefined && <span className="dim"> {tOf("move", basis)}</span>}
    </span>
  </span>
)
