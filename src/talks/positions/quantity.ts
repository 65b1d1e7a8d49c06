/** Numbers as reports word them ("forty-eight", "48", "1.5 million"), with what they count. */
const ones: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen " +
    "fifteen sixteen seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
)
const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, k) => [word, 20 + 10 * k]),
)
const powers: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["m", 1e6],
  ["k", 1e3],
  ["bn", 1e9],
  ["tn", 1e12],
  ["billion", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
])

/** Measures under one name each; a number of anything else has a unit that is only its word. */
const measures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: "km kms kilometre kilometres kilometer kilometers",
    m: "m metre metres meter meters",
    mile: "mile miles mi",
    m3: "m3 cubic cumec cumecs",
    "%": "% percent per pct pc percentage per-cent",
    year: "year years year-long",
    month: "month months",
    week: "week weeks",
    day: "day days",
    hour: "hour hours",
    minute: "minute minutes",
    tonne: "tonne tonnes ton tons",
    barrel: "barrel barrels bpd",
    euro: "euro euros €",
    dollar: "dollar dollars $",
    pound: "pound pounds £",
    degree: "degree degrees °",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
)

/** A number in a run of words: `[from, to)` are its tokens. */
export interface Quantity {
  readonly value: number
  /** A measure ("km", "%", "year") under its one name; null when what is counted is no measure. */
  readonly measure: string | null
  /** The word that follows the number, whatever it is; null at the end. */
  readonly counted: string | null
  readonly from: number
  readonly to: number
}

const digits = /^(\d[\d,]*(?:\.\d+)?)(?:-?([a-z].*))?$/
const compound = /^([a-z]+)-([a-z]+)(?:-([a-z]+))?$/

interface Numeral {
  readonly value: number
  /** A unit written in one word with the number: "20km", "60-day". */
  readonly unit: string | null
}

const worded = (word: string): number | null => ones.get(word) ?? tens.get(word) ?? null

function hyphened(word: string): Numeral | null {
  const [, first = "", second = "", third] = compound.exec(word) ?? []
  const whole = worded(first)
  if (whole === null) return null
  const unit = tens.has(first) ? ones.get(second) : undefined
  if (unit !== undefined) return { value: whole + unit, unit: third ?? null }
  return third === undefined ? { value: whole, unit: second } : null
}

function figured(word: string): Numeral | null {
  const [, figure, unit] = digits.exec(word) ?? []
  return figure === undefined
    ? null
    : { value: Number(figure.replaceAll(",", "")), unit: unit ?? null }
}

function numeral(word: string): Numeral | null {
  const first = word.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return figured(word)
  const value = worded(word)
  if (value !== null) return { value, unit: null }
  return word.includes("-") ? hyphened(word) : null
}

/** "Four and a half". */
const isHalf = (words: readonly string[], at: number): boolean =>
  words[at] === "and" && words[at + 1] === "a" && words[at + 2] === "half"

/** "Four point five". */
function pointed(words: readonly string[], at: number): number | null {
  const after = words[at] === "point" ? ones.get(words[at + 1] ?? "") : undefined
  return after === undefined ? null : after / 10
}

/** "Million", "hundred"; a bare "m" behind a blank is metres. */
const powerAt = (words: readonly string[], at: number): number =>
  words[at] === "m" ? 0 : (powers.get(words[at] ?? "") ?? 0)

/** "$40", "€ 200 million". */
function currencyBefore(words: readonly string[], at: number): string | null {
  const before = measures.get(words[at - 1] ?? "") ?? null
  return before === "euro" || before === "dollar" || before === "pound" ? before : null
}

/** "1.3bn" and, of money, "200m"; "200m" of anything else is metres. */
function writtenPower(unit: string | null, money: string | null): number {
  if (unit === null || (unit === "m" && money === null)) return 1
  return powers.get(unit) ?? 1
}

/**
 * All numbers in a run of lower-case words.
 *
 * ```ts
 * quantitiesOf(["forty-eight", "cubic", "metres"]) // [{ value: 48, measure: "m3", counted: "cubic", from: 0, to: 1 }]
 * ```
 */
export function quantitiesOf(words: readonly string[]): Quantity[] {
  const found: Quantity[] = []
  for (let from = 0; from < words.length; from++) {
    const first = numeral(words[from] as string)
    if (first === null) continue
    let { value } = first
    let to = from + 1
    const point = pointed(words, to)
    if (point !== null) {
      value += point
      to += 2
    } else if (isHalf(words, to)) {
      value += 0.5
      to += 3
    }
    for (let power = powerAt(words, to); power > 0; power = powerAt(words, to)) {
      value *= power
      to++
    }
    const money = currencyBefore(words, from)
    const written = writtenPower(first.unit, money)
    const counted = (written === 1 ? first.unit : null) ?? words[to] ?? null
    const measure = money ?? measures.get(counted ?? "") ?? null
    found.push({ value: value * written, measure, counted, from, to })
    from = to - 1
  }
  return found
}
