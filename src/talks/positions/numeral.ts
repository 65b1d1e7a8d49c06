/** Numbers in words and figures, as they stand in a run of lower-case words. */
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
const parts: ReadonlyMap<string, number> = new Map(
  [
    ["half", 2],
    ["third", 3],
    ["quarter", 4],
    ["fifth", 5],
    ["tenth", 10],
  ].flatMap(([word, part]) => [[word, part] as const, [`${word}s`, part] as const]) as [
    string,
    number,
  ][],
)
const fractions: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
])

/** A number and the token behind it. */
export interface Numeral {
  readonly value: number
  readonly to: number
  /** A unit written in one word with the number: "20km", "60-day", or a fraction's "%". */
  readonly unit: string | null
}

const digits = /^(\d[\d,]*(?:\.\d+)?)([½¼¾])?(?:-?([a-z].*))?$/
const compound = /^([a-z]+)-([a-z]+)(?:-([a-z]+))?$/

export const isOne = (word: string): boolean => word === "a" || word === "an"

const worded = (word: string): number | null => ones.get(word) ?? tens.get(word) ?? null

/** "Two-thirds" is a share of a hundred. */
const shareOf = (count: number, part: string): number | null => {
  const all = parts.get(part)
  return all === undefined ? null : (100 * count) / all
}

function hyphened(word: string, to: number): Numeral | null {
  const [, first = "", second = "", third] = compound.exec(word) ?? []
  const whole = worded(first)
  if (whole === null) return null
  const unit = tens.has(first) ? ones.get(second) : undefined
  if (unit !== undefined) return { value: whole + unit, unit: third ?? null, to }
  if (third !== undefined) return null
  const share = shareOf(whole, second)
  return share === null ? { value: whole, unit: second, to } : { value: share, unit: "%", to }
}

function figured(word: string, to: number): Numeral | null {
  const [, figure, fraction, unit] = digits.exec(word) ?? []
  if (figure === undefined) return null
  const value = Number(figure.replaceAll(",", "")) + (fractions.get(fraction ?? "") ?? 0)
  return { value, unit: unit ?? null, to }
}

/** "Million", "hundred"; a bare "m" behind a blank is metres. */
const powerAt = (words: readonly string[], at: number): number =>
  words[at] === "m" ? 0 : (powers.get(words[at] ?? "") ?? 0)

/** "A hundred", "a million", "half a dozen", "a single seat". */
function articled(words: readonly string[], at: number): Numeral | null {
  if (!isOne(words[at] ?? "")) return null
  if (words[at + 1] === "single" && words[at - 1] !== "not")
    return { value: 1, unit: null, to: at + 2 }
  const value = powerAt(words, at + 1)
  if (value === 0) return null
  return { value: words[at - 1] === "half" ? value / 2 : value, unit: null, to: at + 2 }
}

/** "A third of", "three quarters". */
function shared(words: readonly string[], at: number): Numeral | null {
  const word = words[at] ?? ""
  const count = isOne(word) ? 1 : worded(word)
  const part = words[at + 1] ?? ""
  if (count === null || part === "half" || part === "halves") return null
  const isShare = words[at + 2] === "of" || (count > 1 && part.endsWith("s"))
  const share = isShare ? shareOf(count, part) : null
  return share === null ? null : { value: share, unit: "%", to: at + 2 }
}

/** "12 000": figures in groups of three. */
function grouped(words: readonly string[], { value, to, unit }: Numeral): Numeral {
  const isWhole = Number.isInteger(value) && value < 1000 && unit === null
  if (!isWhole || !/^\d{3}$/.test(words[to] ?? "")) return { value, to, unit }
  return grouped(words, { value: value * 1000 + Number(words[to]), to: to + 1, unit })
}

function single(words: readonly string[], at: number): Numeral | null {
  const word = words[at] ?? ""
  const first = word.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) {
    const figure = figured(word, at + 1)
    return figure === null ? null : grouped(words, figure)
  }
  const value = worded(word)
  if (value !== null) return { value, unit: null, to: at + 1 }
  return word.includes("-") ? hyphened(word, at + 1) : null
}

/** "Four and a half", "four point five". */
function withFraction(words: readonly string[], { value, to, unit }: Numeral): Numeral {
  if (words[to] === "and" && words[to + 1] === "a" && words[to + 2] === "half")
    return { value: value + 0.5, unit, to: to + 3 }
  const after = words[to] === "point" ? ones.get(words[to + 1] ?? "") : undefined
  return after === undefined ? { value, to, unit } : { value: value + after / 10, unit, to: to + 2 }
}

/** "Two hundred and fifty", "twelve thousand five hundred": smaller ones behind are added. */
function withRest(words: readonly string[], whole: Numeral, power: number): Numeral {
  const at = words[whole.to] === "and" ? whole.to + 1 : whole.to
  const next = power >= 100 ? single(words, at) : null
  if (next === null || next.unit !== null) return whole
  const rest = withPowers(words, withFraction(words, next))
  return rest.value < power ? { ...rest, value: whole.value + rest.value } : whole
}

function withPowers(words: readonly string[], first: Numeral): Numeral {
  let { value, to } = first
  let last = 1
  for (let power = powerAt(words, to); power > 0; power = powerAt(words, to)) {
    value *= power
    last = power
    to++
  }
  const whole = { value, to, unit: first.unit }
  return last > 1 && first.unit === null ? withRest(words, whole, last) : whole
}

/** "1.3bn" and, of money, "200m"; "200m" of anything else is metres. */
export function writtenPower(unit: string | null, isMoney: boolean): number {
  if (unit === null || (unit === "m" && !isMoney)) return 1
  return powers.get(unit) ?? 1
}

/** The number that begins at a word; null when none does. */
export function numeralAt(words: readonly string[], at: number): Numeral | null {
  const special = articled(words, at) ?? shared(words, at)
  if (special !== null) return special
  const first = single(words, at)
  return first === null ? null : withPowers(words, withFraction(words, first))
}
