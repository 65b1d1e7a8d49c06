/** States by name, demonym and capital: what "Ukrainian" and "Kyiv" stand for. */
import world from "world-countries"

/** A place or body that can speak. */
export interface Seat {
  /** Whom the words stand for: the state of a capital, the body of a building. */
  readonly name: string
  /** The side it speaks for. */
  readonly party: string
  readonly kind: "state" | "organisation"
  /** A demonym only tells where somebody belongs; a capital may be a mere place. */
  readonly form: "name" | "demonym" | "capital" | "body"
}

interface Country {
  readonly name: { readonly common: string; readonly official: string }
  readonly independent: boolean
  readonly capital: readonly string[]
  readonly demonyms: Readonly<Record<string, { readonly m: string; readonly f: string }>>
}

/** Names as English news prints them, where the data have another. */
const printed: ReadonlyMap<string, string> = new Map([["Türkiye", "Turkey"]])

/** States that send negotiators though not every government counts them. */
const others: ReadonlySet<string> = new Set(["Kosovo", "Palestine", "Taiwan", "Greenland"])

/** Other words for a state, and demonyms the data leave out: "state: names; demonyms; capitals". */
const also = `
United States: us u.s. usa u.s.a. america; americans americans'; washington
United Kingdom: uk u.k. britain great britain; briton britons; london
Russia: russian federation;; moscow
China: people's republic of china; chinese; beijing peking
Turkey: türkiye turkiye; turk turks
Ukraine:;;kiev
Iran: islamic republic;;teheran
Czechia: czech republic; czechs
Netherlands: the netherlands holland; dutchman; the hague
Saudi Arabia:; saudi saudis; riyadh
Spain:; spaniard spaniards
Denmark:; dane danes
Poland:; pole poles
Sweden:; swede swedes
Serbia:; serb serbs
Croatia:; croat croats
Kazakhstan:; kazakh
Uzbekistan:; uzbek
Tajikistan:; tajik
Kyrgyzstan:; kyrgyz
Slovenia:; slovenian
Myanmar: burma; myanmar's; naypyitaw
Ivory Coast: cote d'ivoire côte d'ivoire;;abidjan
Argentina:; argentinian argentine
Ecuador:; ecuadorian
Maldives:; maldivian
Bosnia and Herzegovina: bosnia bosnia-herzegovina; bosnian
North Macedonia: macedonia
DR Congo: democratic republic of congo democratic republic of the congo
Syria: syrian arab republic
Israel:;;tel aviv
Cyprus:; cypriots
Iceland:; icelandic
Philippines: the philippines; philippine
Luxembourg:; luxembourgish
Dominican Republic:; dominican
Palestine:; palestinian
Taiwan:; taiwanese; taipei
Kosovo:; kosovar kosovan; pristina
Greenland:; greenlandic greenlander; nuuk
Soviet Union: ussr u.s.s.r.; soviet soviets
East Germany:; east german
West Germany:; west german; bonn
Yugoslavia:; yugoslav; 
Switzerland:;;berne
India:;;delhi
Brazil:;;brasilia
Colombia:;;bogota
Bolivia:;;la paz
Tanzania:;;dar es salaam
Benin:;;cotonou
New Zealand:; kiwi
Timor-Leste: east timor; timorese
Eswatini: swaziland
Cape Verde:; cape verdean
`

/** Capitals that are rather a person's name, or another country's. */
const notCapitals: ReadonlySet<string> = new Set(
  "victoria kingston georgetown brussels stanley hamilton jerusalem santiago wellington colombo".split(
    " ",
  ),
)

const seat = (name: string, form: Seat["form"]): Seat => ({
  name,
  party: name,
  kind: "state",
  form,
})

/** Some demonyms belong to two states ("Congolese"); those tell nothing. */
function addDemonyms(table: Map<string, Seat>, countries: readonly Country[]): void {
  const owners = new Map<string, Set<string>>()
  for (const { name, demonyms } of countries) {
    const { m = "", f = "" } = demonyms["eng"] ?? {}
    for (const demonym of `${m},${f}`.toLowerCase().split(/,| or /)) {
      const key = demonym.trim()
      if (key !== "") owners.set(key, (owners.get(key) ?? new Set()).add(name.common))
    }
  }
  for (const [key, names] of owners) {
    const [name = ""] = names
    if (names.size > 1 || table.has(key)) continue
    table.set(key, seat(printed.get(name) ?? name, "demonym"))
    table.set(key.endsWith("s") ? key : `${key}s`, seat(printed.get(name) ?? name, "demonym"))
  }
}

/** Splits "great britain uk" is not possible by blanks, so known pairs are kept together. */
const pairs =
  /great britain|people's republic of china|russian federation|czech republic|islamic republic|the \w+|cote d'ivoire|côte d'ivoire|democratic republic of(?: the)? congo|syrian arab republic|east \w+|west \w+|la paz|dar es salaam|tel aviv|cape verdean|\S+/g

function addOthers(table: Map<string, Seat>): void {
  for (const line of also.trim().split("\n")) {
    const [name = "", rest = ""] = line.split(":")
    const [names = "", demonyms = "", capitals = ""] = rest.split(";")
    table.set(name.toLowerCase(), seat(name, "name"))
    for (const word of names.match(pairs) ?? []) table.set(word, seat(name, "name"))
    for (const word of demonyms.match(pairs) ?? []) table.set(word, seat(name, "demonym"))
    for (const word of capitals.match(pairs) ?? []) table.set(word, seat(name, "capital"))
  }
}

function build(): ReadonlyMap<string, Seat> {
  const countries = (world as unknown as readonly Country[]).filter(
    ({ name, independent }) => independent || others.has(name.common),
  )
  const table = new Map<string, Seat>()
  for (const { name, capital } of countries) {
    const state = printed.get(name.common) ?? name.common
    for (const city of capital)
      if (!notCapitals.has(city.toLowerCase()))
        table.set(city.toLowerCase(), seat(state, "capital"))
  }
  for (const { name } of countries) {
    const state = printed.get(name.common) ?? name.common
    table.set(name.common.toLowerCase(), seat(state, "name"))
    table.set(name.official.toLowerCase(), seat(state, "name"))
  }
  addOthers(table)
  addDemonyms(table, countries)
  return table
}

let table: ReadonlyMap<string, Seat> | null = null

/**
 * The state these lower-case words name, by its name, demonym or capital; built at the first call,
 * since not every command asks.
 *
 * ```ts
 * stateOf("ukrainian")?.name // "Ukraine"
 * ```
 */
export const stateOf = (words: string): Seat | undefined => (table ??= build()).get(words)
