/** Movement: whether the sides are nearer or farther, as claimed or as measured. */
import type { Evidence } from "../text/evidence.ts"
import type { StatementLink } from "./statement-link.ts"

interface Movement {
  readonly between: readonly string[] | null
  readonly issue: string | null
  readonly evidence: readonly Evidence[]
}

export const claimedDirections = ["closer", "apart", "unchanged", "unclear"] as const
export const measuredDirections = ["closer", "apart", "unchanged", "not established"] as const

/** What was answered to a claim: it was denied, or its outlet or speaker took it back. */
export interface ClaimAnswer {
  readonly type: StatementLink["type"]
  readonly evidence: readonly Evidence[]
}

/** The sides are nearer or farther, says somebody in a report. */
export interface ClaimedMovement extends Movement {
  readonly basis: "claimed"
  readonly direction: (typeof claimedDirections)[number]
  /** Only where there are any: such a claim tells nothing of how things stand. */
  readonly answers?: readonly ClaimAnswer[] | undefined
}

/** The sides are nearer or farther, as their stated positions show from one date to another. */
export interface MeasuredMovement extends Movement {
  readonly basis: "measured"
  readonly direction: (typeof measuredDirections)[number]
  readonly from: string
  readonly to: string
}

export type AnyMovement = ClaimedMovement | MeasuredMovement

/** Does it tell of how things stand? A claim that was denied or taken back does not. */
export const isStanding = (one: AnyMovement): boolean =>
  one.basis === "measured" || one.answers === undefined
