/** What numbers measure: one name for each unit, and how units of one kind convert. */
const measures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: "km kms kilometre kilometres kilometer kilometers kilometre-deep kilometre-wide",
    m: "m metre metres meter meters",
    mile: "mile miles mi",
    foot: "foot feet ft",
    m3: "m3 m³ cubic cumec cumecs",
    "%": "% percent per pct pc percentage per-cent",
    bp: "bp bps basis",
    year: "year years year-long yr yrs year-old",
    month: "month months month-long",
    fortnight: "fortnight fortnights",
    week: "week weeks week-long wk wks",
    day: "day days day-long",
    hour: "hour hours hour-long hr hrs",
    minute: "minute minutes min mins",
    tonne: "tonne tonnes ton tons t",
    kt: "kt kilotonne kilotonnes",
    kg: "kg kgs kilo kilos kilogram kilograms",
    hectare: "hectare hectares ha",
    acre: "acre acres",
    mw: "mw megawatt megawatts",
    gw: "gw gigawatt gigawatts",
    barrel: "barrel barrels bpd",
    euro: "euro euros €",
    dollar: "dollar dollars $",
    pound: "pound pounds £",
    degree: "degree degrees °",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
)

/** Units of one kind, in multiples of the first. */
const kinds: readonly Readonly<Record<string, number>>[] = [
  { m: 1, km: 1000, mile: 1609.344, foot: 0.3048 },
  { day: 1, minute: 1 / 1440, hour: 1 / 24, week: 7, fortnight: 14, month: 30.44, year: 365.25 },
  { tonne: 1, kt: 1000, kg: 0.001 },
  { hectare: 1, acre: 0.4047 },
  { mw: 1, gw: 1000 },
  { "%": 100, bp: 1 },
]
const byMeasure = new Map(
  kinds.flatMap((kind, k) =>
    Object.entries(kind).map(([unit, times]) => [unit, { kind: k, times }] as const),
  ),
)

/** Reports round what they convert: 20 km are "some twelve miles". */
const ROUNDED = 0.035

export const measureOf = (word: string): string | null => measures.get(word) ?? null

const durations: ReadonlySet<string> = new Set(["day", "week", "fortnight", "month", "year"])

/** Is it a word for a stretch of days, of which there may be "a" one? */
export const isDuration = (word: string): boolean => durations.has(word)

export interface Amount {
  readonly value: number
  readonly measure: string
}

/**
 * Do two amounts say the same? In one unit to the letter, in two of a kind as near as reports round.
 *
 * ```ts
 * isSameAmount({ value: 2, measure: "week" }, { value: 14, measure: "day" }) // true
 * isSameAmount({ value: 12, measure: "mile" }, { value: 25, measure: "km" }) // false
 * ```
 */
export function isSameAmount(a: Amount, b: Amount): boolean {
  if (a.measure === b.measure) return a.value === b.value
  const [from, to] = [byMeasure.get(a.measure), byMeasure.get(b.measure)]
  if (from === undefined || to === undefined || from.kind !== to.kind) return false
  const [x, y] = [a.value * from.times, b.value * to.times]
  return (
    Math.abs(x - y) <= (a.measure === "bp" || b.measure === "bp" ? 0 : ROUNDED) * Math.max(x, y)
  )
}
