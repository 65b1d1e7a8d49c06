/** A small drawing in one line, on a square of sixteen; what stands beside it names it. */
import type { ReactNode } from "react"

interface IconProps {
  /** In pixels. */
  readonly size: number
  /** Of the line, on the square of sixteen. */
  readonly line: number
  readonly children: ReactNode
}

export const Icon = ({ size, line, children }: IconProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth={line}
    aria-hidden="true"
  >
    {children}
  </svg>
)
