import type { Voice } from "../actors/cast.ts"
import type { Attribution } from "../attribution/attribution.ts"
import type { AttributionId } from "../text/ids.ts"

/** A named attribution, and whom its source stands for. */
export interface Voiced extends Attribution {
  readonly id: AttributionId
  readonly voice: Voice
}
