/** News agencies by the names they sign with; only these pass where a person's name could stand. */
export const agencies: ReadonlySet<string> = new Set([
  "Reuters",
  "Thomson Reuters",
  "AP",
  "Associated Press",
  "AFP",
  "Agence France-Presse",
  "dpa",
  "DPA",
  "Deutsche Presse-Agentur",
  "UPI",
  "United Press International",
  "Xinhua",
  "TASS",
  "Tass",
  "Itar-Tass",
  "RIA",
  "RIA Novosti",
  "Interfax",
  "Ukrinform",
  "UNIAN",
  "ANSA",
  "EFE",
  "Lusa",
  "Belga",
  "ANP",
  "APA",
  "Keystone-SDA",
  "NTB",
  "TT",
  "Ritzau",
  "STT",
  "PAP",
  "CTK",
  "ČTK",
  "MTI",
  "Agerpres",
  "BTA",
  "Tanjug",
  "HINA",
  "Hina",
  "PTI",
  "Press Trust of India",
  "ANI",
  "IANS",
  "UNI",
  "APP",
  "BSS",
  "UNB",
  "Kyodo",
  "Kyodo News",
  "Jiji",
  "Jiji Press",
  "Yonhap",
  "KCNA",
  "CNA",
  "Bernama",
  "Antara",
  "VNA",
  "Anadolu",
  "AA",
  "Anadolu Agency",
  "IRNA",
  "ISNA",
  "Tasnim",
  "Fars",
  "SPA",
  "WAM",
  "QNA",
  "KUNA",
  "Petra",
  "SANA",
  "MENA",
  "NAN",
  "SAPA",
  "Angop",
  "PA",
  "PA Media",
  "Press Association",
  "AAP",
  "Canadian Press",
  "The Canadian Press",
  "Notimex",
  "Telam",
  "Télam",
  "Prensa Latina",
  "Agência Brasil",
  "Bloomberg",
  "Bloomberg News",
  "RFE/RL",
])

/** Words by which an agency, also an unknown one, calls itself one. */
const trade =
  /\b(?:Wire|Wires|Press|Presse|News|Agency|Agencia|Agence|Agentur|Newswire|Bureau|News Service|Wire Service)\b/

/** "agencies", "agency", "wire services": a credit without a name. */
const nameless =
  /^(?:news |wire |other |various |international )?(?:agenc(?:y|ies)|wires|wire services|bureaus?|bureaux)$/i

/**
 * Does this name stand for a news agency, known or by its own words?
 *
 * ```ts
 * isAgency("AFP") && isAgency("Solstice Wire") && isAgency("agencies") // true
 * isAgency("Jane Roe") // false
 * ```
 */
export function isAgency(name: string): boolean {
  const plain = name.replace(/^[Tt]he /, "")
  return (
    agencies.has(plain) || nameless.test(plain) || (trade.test(plain) && /^\p{Lu}/u.test(plain))
  )
}

/** Initials such as "TVP": an agency only where the line itself says it is a credit. */
export const isInitials = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name)

/**
 * The names in a list: "Reuters, AFP and ANI" -> three.
 *
 * ```ts
 * namesIn("Reuters and AFP") // ["Reuters", "AFP"]
 * ```
 */
export const namesIn = (list: string): readonly string[] =>
  list
    .split(/\s*(?:,|;|\/(?!RL)|&|\band\b|\+)\s*/)
    .map((name) => name.replace(/\binputs?$/, "").trim())
    .filter((name) => name !== "")
