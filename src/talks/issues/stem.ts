/** Brings the forms of one word together: "withdrawal" and "withdrew", "pullback" and "pull back". */
const endings = [
  "isations",
  "izations",
  "isation",
  "ization",
  "ations",
  "ation",
  "aments",
  "ament",
  "ments",
  "ment",
  "ings",
  "ing",
  "ions",
  "ion",
  "als",
  "al",
  "ers",
  "er",
  "ors",
  "or",
  "ees",
  "ee",
  "ages",
  "age",
  "ness",
  "able",
  "ies",
  "ied",
  "ed",
  "es",
  "ly",
  "s",
  "y",
  "e",
]
const particle = /^([a-z]{4,})-?(?:back|out|off|down|up|over)$/
const SHORTEST = 4

function shortened(word: string): string {
  for (const ending of endings)
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending))
      return word.slice(0, -ending.length)
  return word
}

const known = new Map<string, string>()
const MOST = 10_000

/**
 * The stem of a lower-case word or lemma; no dictionary word, but the same for its relatives.
 *
 * ```ts
 * stemOf("monitoring") === stemOf("monitors") // true
 * ```
 */
export function stemOf(word: string): string {
  let stem = known.get(word)
  if (stem === undefined) {
    const whole = particle.exec(word)?.[1] ?? word
    stem = shortened(shortened(whole))
    if (known.size < MOST) known.set(word, stem)
  }
  return stem
}
