/** How a text names a time, before it is known which day that is. */
export type Timing =
  /** "yesterday", "two days ago": so many days from the day of writing. */
  | { readonly kind: "shift"; readonly days: number; readonly through: number | null }
  /** "Tuesday", "last Tuesday", "Tuesday next week" */
  | {
      readonly kind: "weekday"
      readonly weekday: number
      readonly turn: Turn
      /** Of the last week (-1) or the next (1) when the text says so. */
      readonly week: -1 | 1 | null
    }
  /** "March 2", "2-4 March 2027": a year is null when the text gives none. */
  | {
      readonly kind: "date"
      readonly year: number | null
      readonly month: number
      readonly from: number
      readonly to: number | null
    }
  /** "the 16th" */
  | { readonly kind: "ordinal"; readonly day: number }
  /** "in March", "late March", "last March" */
  | {
      readonly kind: "month"
      readonly month: number
      readonly year: number | null
      readonly part: Part
      readonly turn: Turn
    }
  /** "last week", "this month" */
  | { readonly kind: "period"; readonly unit: Unit; readonly shift: -1 | 0 | 1 }
  | { readonly kind: "year"; readonly year: number }
  /** "nine days later", "the same day": so many days from a time named before. */
  | { readonly kind: "later"; readonly days: number }
  /** "earlier in the day": the day told of, else the day of writing. */
  | { readonly kind: "thatDay" }
  /** "days after the vote", "in recent days": a time, but not which. */
  | { readonly kind: "unknown" }

export type Turn = "last" | "next" | null
export type Part = "early" | "mid" | "late" | null
export type Unit = "week" | "weekend" | "month" | "year"

/** A named time and the tokens it stands in, `next` being the one after. */
export interface Timed {
  readonly first: number
  readonly next: number
  readonly timing: Timing
}
