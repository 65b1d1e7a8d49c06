/** Where a word of movement stands, and what may stand near it. */
import type { Tagged } from "../../language/tagged.ts"

export type SignalDirection = "closer" | "apart" | "unchanged"

/** Explicit about the distance, about what the talks came to, or only about their tone. */
export type Weight = 3 | 2 | 1

export interface Signal {
  readonly at: number
  readonly direction: SignalDirection
  readonly weight: Weight
}

/** Where a word stands, with its sentence's bounds. */
export interface Place {
  readonly tagged: Tagged
  readonly at: number
  readonly from: number
  readonly to: number
}

export type Found = { readonly direction: SignalDirection; readonly weight: Weight } | null
/** What a word says where it stands; null when it says nothing of movement there. */
export type Rule = (place: Place, negated: boolean) => Found

export const found = (direction: SignalDirection, weight: Weight): Found => ({ direction, weight })

/** Is one of the lemmas among the words from `before` before to `after` after, in the sentence? */
export function near(
  place: Place,
  lemmas: ReadonlySet<string>,
  before: number,
  after: number,
): boolean {
  const { tagged, at, from, to } = place
  const last = Math.min(to - 1, at + after)
  for (let k = Math.max(from, at - before); k <= last; k++)
    if (
      k !== at &&
      (lemmas.has(tagged.lemmas[k] as string) || lemmas.has(tagged.lowered[k] as string))
    )
      return true
  return false
}
