import { isAgency, isInitials, namesIn } from "./agencies.ts"
import { monthNumber, monthPattern } from "./iso-date.ts"
import { openingOf } from "./lines.ts"
import type { Span } from "../text/span.ts"

/** The words before a wire report's first sentence: where, when and by which agency. */
export interface Dateline extends Span {
  readonly place: string | null
  /** 1 to 12; null together with `day`. */
  readonly month: number | null
  readonly day: number | null
  readonly year: number | null
  readonly agencies: readonly string[]
}

const weekday = "(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?"
const name = `(?!${weekday})\\p{Lu}[\\p{L}'’.-]{0,30}`
const where = `(?<place>${name}(?:[ /](?:(?:de|del|la|el|al|of|on|the) )?${name}){0,3}(?:, ${name}(?: ${name}){0,2})?)`
const date = `(?:(?:${weekday},? )?(?:(?<month>${monthPattern})\\.? (?<day>\\d{1,2})|(?<dayFirst>\\d{1,2}) (?<monthAfter>${monthPattern}))(?:,? (?<year>\\d{4}))?)`
const agency = `(?:\\((?<agency>[^()]{2,60})\\)|/(?<slashed>[^/]{2,40})/)`
const dash = "(?:\\s*(?:--|[-–—―])\\s*|\\s*[:.]\\s+)"

/** "MOSCOW, Dec 3 (Agency) - …", with a year or without, with the agency or without. */
const dated = new RegExp(`^${where},? ${date}[.,]?(?: ?${agency}\\.?)?${dash}(?=\\S)`, "u")
/** "GENEVA (Agency) — …" */
const signed = new RegExp(`^${where},? ${agency}${dash}(?=\\S)`, "u")
/** "(Reuters) - …" */
const agencyOnly = /^\((?<agency>[^()]{2,60})\)\s*(?:--|[-–—―])\s*(?=\S)/u
/** "GENEVA — …": capitals, a dash, and a sentence long enough to be no headline. */
const placeOnly =
  /^(?<place>\p{Lu}[\p{Lu}'’.-]+(?:[ ,]+\p{Lu}[\p{Lu}'’.-]+){0,3})(?:,? [A-Z][a-z]+\.?)?\s+(?:--|[–—―]|-)\s+(?=\S.{60,})/u
/** "Ventremont, 3 March" on a line of its own. */
const ownLine = new RegExp(`^${where}, ${date}\\.?$`, "u")

/** "Thursday, June 11, 2031" on a line of its own. */
const dateOnly = new RegExp(`^${date}\\.?$`, "u")

/** No dateline is longer; what follows it is needed only to see that it is more than a headline. */
const longest = 200

const forms = [dateOnly, dated, signed, agencyOnly, placeOnly, ownLine]
const aName = /^\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){0,3}$/u

type Parts = Readonly<Record<string, string | undefined>>

/**
 * The agencies in a dateline's brackets. After a date or a place in capitals any name will do;
 * else only one that is surely an agency, for "Ada Calne (Labour) - …" is no dateline.
 */
function agenciesIn(brackets: string | undefined, surely: boolean): readonly string[] {
  const names = namesIn(brackets ?? "")
  const signs = (one: string) => isAgency(one) || isInitials(one) || (surely && aName.test(one))
  return names.every(signs) ? names : []
}

function readLine(words: string): Omit<Dateline, "start"> | null {
  const beginning = words.slice(0, longest)
  const found = forms.map((form) => form.exec(beginning)).find(Boolean)
  if (!found) return null
  const parts = found.groups as Parts
  const place = parts["place"] ?? null
  const month = monthNumber(parts["month"] ?? parts["monthAfter"] ?? "") || null
  const shouted = place !== null && place === place.toUpperCase()
  const agencies = agenciesIn(parts["agency"] ?? parts["slashed"], month !== null || shouted)
  if (month === null && agencies.length === 0 && !shouted) return null
  const day = numberIn(parts["day"] ?? parts["dayFirst"])
  const end = found[0].trimEnd().length
  return { place, month, day, year: numberIn(parts["year"]), agencies, end }
}

const numberIn = (figures: string | undefined): number | null => Number(figures ?? 0) || null

/**
 * Finds the dateline among the first lines of a text (headline and byline may stand before it).
 *
 * ```ts
 * findDateline("HARBOUR CITY, March 2 (Solstice Wire) - Talks resumed.")
 * // { place: "HARBOUR CITY", month: 3, day: 2, year: null, agencies: ["Solstice Wire"], start: 0, end: 39 }
 * ```
 */
export function findDateline(text: string): Dateline | null {
  for (const line of openingOf(text, 5)) {
    const found = readLine(line.words)
    const start = text.indexOf(line.words, line.start) // the line may be indented
    if (found) return { ...found, start, end: start + found.end }
  }
  return null
}
