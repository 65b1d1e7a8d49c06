/** What a noun's surroundings tell of an encounter. */
import type { MeetingState } from "../meeting.ts"

export interface Told {
  readonly state: MeetingState
  /** Surely an encounter of sides, without a place, a day or names. */
  readonly certain: boolean
  /** Told beside the sentence's own event: "after talks in Oru". */
  readonly aside: boolean
  /** The verb whose subject the encounter is, where one tells of it. */
  readonly verb?: number
}

export const told = (state: MeetingState | null, certain: boolean): Told | null =>
  state === null ? null : { state, certain, aside: false }

export const aside = (one: Told | null): Told | null =>
  one === null ? null : { ...one, aside: true }
