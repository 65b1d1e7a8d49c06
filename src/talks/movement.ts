/** Movement: whether the sides are nearer or farther, as claimed or as measured. */
import type { Evidence } from "../text/evidence.ts"

interface Movement {
  readonly between: readonly string[] | null
  readonly issue: string | null
  readonly evidence: readonly Evidence[]
}

export const claimedDirections = ["closer", "apart", "unchanged", "unclear"] as const
export const measuredDirections = ["closer", "apart", "unchanged", "not established"] as const

/** The sides are nearer or farther, says somebody in a report. */
export interface ClaimedMovement extends Movement {
  readonly basis: "claimed"
  readonly direction: (typeof claimedDirections)[number]
}

/** The sides are nearer or farther, as their stated positions show from one date to another. */
export interface MeasuredMovement extends Movement {
  readonly basis: "measured"
  readonly direction: (typeof measuredDirections)[number]
  readonly from: string
  readonly to: string
}

export type AnyMovement = ClaimedMovement | MeasuredMovement
