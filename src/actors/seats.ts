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
International Atomic Energy Agency: International Atomic Energy Agency: iaea, international atomic energy agency
`

const table: ReadonlyMap<string, Seat> = new Map(
  bodies
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", party = "", words = ""] = line.split(": ")
      const seat: Seat = { name, party, kind: "organisation", form: "body" }
      return words.split(", ").map((word) => [word, seat] as const)
    }),
)

/**
 * The state or body that lower-case words name, if they name one that is widely known.
 *
 * ```ts
 * seatOf("kremlin")?.party // "Russia"
 * ```
 */
export const seatOf = (words: string): Seat | undefined => table.get(words) ?? stateOf(words)
