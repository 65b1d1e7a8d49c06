import type { ChainLink } from "../statement.ts"

/**
 * How a carrier stands to the speech: spoken straight to it, taken up by it before the speaker is
 * named, or told at the end of the sentence.
 */
export type Standing = "direct" | "before" | "cited" | "trailing"

/** One that carried words, where the sentence names it. */
export interface Carrier {
  /** The token that orders it among others. */
  readonly at: number
  readonly standing: Standing
  readonly name: string
  readonly relation: ChainLink["relation"]
  /** An outlet or a channel, not a person. */
  readonly outlet: boolean
}

const order: readonly Standing[] = ["direct", "before", "cited", "trailing"]

/**
 * Puts carriers in the order in which the words went outward: those spoken to, then those that
 * took the words up, the nearest to the speaker first, then what the sentence adds at its end.
 */
export function outward(carriers: readonly Carrier[]): Carrier[] {
  const rank = ({ standing }: Carrier): number => order.indexOf(standing)
  return carriers.toSorted(
    (a, b) => rank(a) - rank(b) || (a.standing === "before" ? b.at - a.at : a.at - b.at),
  )
}
