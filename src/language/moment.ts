/** The times a text names, as days of the calendar where these are certain. */
import type { Span } from "../text/span.ts"
import { dayOfMoment } from "./calendar.ts"
import { dated, type Days } from "./dated.ts"
import { looksAhead } from "./outlook.ts"
import { OUTSIDE } from "./quotation.ts"
import type { Tagged } from "./tagged.ts"
import { timesIn } from "./timed-at.ts"
import type { Timed } from "./timing.ts"

/** A time as printed; its words are the span's. */
export interface Moment {
  readonly span: Span
  /** ISO 8601, the first day of a range; null when it is not certain. */
  readonly date: string | null
  /** The last day of a week, a month or a range of days; null for a single day. */
  readonly end: string | null
}

interface Placed extends Moment {
  readonly timed: Timed
}

/** Named by the calendar, not from another day: other times can be told from it. */
const isFixed = ({ timed, date, end }: Placed): boolean =>
  date !== null && end === null && timed.timing.kind !== "later" && timed.timing.kind !== "thatDay"

/**
 * The day "two days later" is told from: the only one named in the same sentence or the one
 * before it.
 */
function anchorOf(tagged: Tagged, { first }: Timed, placed: readonly Placed[]): string | null {
  const sentence = tagged.sentence[first] as number
  let anchor: string | null = null
  for (let i = placed.length - 1; i >= 0; i--) {
    const one = placed[i] as Placed
    if ((tagged.sentence[one.timed.first] as number) < sentence - 1) break
    if (!isFixed(one) || one.date === anchor) continue
    if (anchor !== null) return null
    anchor = one.date
  }
  return anchor
}

/** "Tomorrow" in a quotation is told from the day of its sentence's "she said on Tuesday". */
function dayOfSpeech(tagged: Tagged, timed: Timed, placed: readonly Placed[]): string | null {
  if (tagged.quoteState[timed.first] === OUTSIDE) return null
  const sentence = tagged.sentence[timed.first]
  const said = placed.filter(
    ({ timed: other, date, end }) =>
      tagged.sentence[other.first] === sentence &&
      tagged.quoteState[other.first] === OUTSIDE &&
      date !== null &&
      end === null,
  )
  return said.length === 1 ? (said[0] as Placed).date : null
}

const spanOf = ({ start, end }: Tagged, { first, next }: Timed): Span => ({
  start: start[first] as number,
  end: end[next - 1] as number,
})

const isToldFromSpeech = ({ timing }: Timed): boolean => timing.kind === "shift"

/**
 * Reads every time a text names, in its order: weekdays, dates, "yesterday", "last week", "two days
 * later". A weekday lies behind unless its clause looks ahead; what cannot be known is null, and
 * without a day of publication only full dates are known.
 *
 * @param published ISO 8601, a day or a moment
 */
export function momentsIn(tagged: Tagged, published: string | null): Moment[] {
  const day = dayOfMoment(published)
  const placed: Placed[] = []
  const times = timesIn(tagged)
  const place = (timed: Timed, from: string | null): Placed => {
    const anchor = anchorOf(tagged, timed, placed)
    const days: Days = dated(timed.timing, {
      from,
      anchor,
      ahead: () => looksAhead(tagged, timed.first, timed.next),
    })
    return { timed, span: spanOf(tagged, timed), ...days }
  }
  for (const timed of times) placed.push(place(timed, day))
  return placed.map((one) => {
    const spoken = isToldFromSpeech(one.timed) ? dayOfSpeech(tagged, one.timed, placed) : null
    const { span, date, end } = spoken === null ? one : place(one.timed, spoken)
    return { span, date, end }
  })
}
