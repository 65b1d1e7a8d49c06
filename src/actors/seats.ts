/** Buildings and bodies that speak for a state or a union of states, and who they are. */
import { type Seat, stateOf } from "./countries.ts"

/** "name as the record shows it: party: words in lower case, more words". */
const bodies = `
Kremlin: Russia: kremlin, the kremlin
White House: United States: white house, oval office
State Department: United States: state department, u.s. state department, us state department
Pentagon: United States: pentagon
Downing Street: United Kingdom: downing street, number 10, no 10, 10 downing street
Whitehall: United Kingdom: whitehall
Elysee: France: elysee, élysée, elysee palace, élysée palace
Quai d'Orsay: France: quai d'orsay
Blue House: South Korea: blue house
Foggy Bottom: United States: foggy bottom
Capitol Hill: United States: capitol hill
Bundestag: Germany: bundestag
Knesset: Israel: knesset
Duma: Russia: duma, state duma
Federal Reserve: United States: federal reserve, fed
Treasury Department: United States: treasury department, u.s. treasury
Commerce Department: United States: commerce department
Reagan Administration: United States: reagan administration
Bush Administration: United States: bush administration
Clinton Administration: United States: clinton administration
Obama Administration: United States: obama administration
Trump Administration: United States: trump administration
Biden Administration: United States: biden administration
European Union: European Union: european union, eu, e.u., brussels, european community, ec
European Commission: European Union: european commission, commission of the european union
European Council: European Union: european council
European Parliament: European Union: european parliament
United Nations: United Nations: united nations, un, u.n.
Security Council: United Nations: security council, un security council, u.n. security council
International Monetary Fund: International Monetary Fund: international monetary fund, imf
World Bank: World Bank: world bank
World Trade Organization: World Trade Organization: world trade organization, wto
NATO: NATO: nato, north atlantic treaty organization
African Union: African Union: african union, au
Arab League: Arab League: arab league, league of arab states
Organization of American States: Organization of American States: oas
OPEC: OPEC: opec
Red Cross: Red Cross: red cross, icrc
Vatican: Holy See: vatican, holy see
OSCE: OSCE: osce
ASEAN: ASEAN: asean
OECD: OECD: oecd
ECOWAS: ECOWAS: ecowas
SADC: SADC: sadc
CARICOM: CARICOM: caricom
Mercosur: Mercosur: mercosur
Gulf Cooperation Council: Gulf Cooperation Council: gulf cooperation council, gcc
Group of Seven: Group of Seven: g7, g-7, group of seven
Group of 20: Group of 20: g20, g-20, group of 20
Group of 77: Group of 77: g77, g-77, group of 77
Alliance of Small Island States: Alliance of Small Island States: aosis, alliance of small island states
Paris Club: Paris Club: paris club
International Labour Organization: International Labour Organization: ilo
UNCTAD: UNCTAD: unctad
UNHCR: UNHCR: unhcr
World Health Organization: World Health Organization: world health organization
International Atomic Energy Agency: International Atomic Energy Agency: iaea, international atomic energy agency
`

/** Peoples and movements that negotiate for themselves: "name: names; words for who belongs to them". */
const movements = `
Houthis: houthis; houthi
Kurds: kurds; kurdish
Greek Cypriots: greek cypriots; greek cypriot
Turkish Cypriots: turkish cypriots; turkish cypriot
Bosnian Serbs: bosnian serbs; bosnian serb
Bosnian Croats: bosnian croats; bosnian croat
Kosovo Serbs: kosovo serbs; kosovo serb
Tuaregs: tuaregs; tuareg
Hamas: hamas;
Hezbollah: hezbollah, hizbollah, hizbullah;
Taliban: taliban;
Islamic State: islamic state, isis, isil, daesh;
Polisario Front: polisario, polisario front;
Palestine Liberation Organization: palestine liberation organization, plo;
`

const parted = (words: string): string[] => words.split(",").flatMap((word) => word.trim() || [])

function rows(): [string, Seat][] {
  const found: [string, Seat][] = []
  for (const line of bodies.trim().split("\n")) {
    const [name = "", party = "", words = ""] = line.split(": ")
    for (const word of parted(words))
      found.push([word, { name, party, kind: "organisation", form: "body" }])
  }
  for (const line of movements.trim().split("\n")) {
    const [name = "", words = ""] = line.split(": ")
    const [names = "", belonging = ""] = words.split(";")
    const seat = { name, party: name, kind: "organisation" } as const
    for (const word of parted(names)) found.push([word, { ...seat, form: "name" }])
    for (const word of parted(belonging)) found.push([word, { ...seat, form: "demonym" }])
  }
  return found
}

const table: ReadonlyMap<string, Seat> = new Map(rows())

/**
 * The state or body that lower-case words name, if they name one that is widely known.
 *
 * ```ts
 * seatOf("kremlin")?.party // "Russia"
 * ```
 */
export const seatOf = (words: string): Seat | undefined => table.get(words) ?? stateOf(words)
