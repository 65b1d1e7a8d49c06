/** Words by which an outlet is known: kinds, endings of names, and the agencies everyone quotes. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What an outlet is, in small letters, before its name or after it. */
export const kinds = list(`
broadcaster newspaper daily weekly agency paper magazine channel station tabloid website portal
newswire wire network outlet podcast television radio tv journal periodical broadsheet site monthly
newsletter bulletin blog fortnightly quarterly gazette
`)

/** Kinds of other things too: "the refugee agency" is none, "the news agency" and "the agency" are. */
export const looseKinds = list("agency network channel station site paper portal wire outlet")
export const newsWords = list(`
news press state official national local wire online television tv radio state-run state-owned
business financial opposition radio television tv pro-government government-run semi-official public regional
`)

/** Outlets without a name: "state television", "local media", "foreign newspapers". */
export const unnamedKinds = list(`
television tv radio media broadcaster newspaper newspapers broadcasters paper papers station channel
agency magazine daily weekly tabloid
`)

/** What is heard or read again: "on that very show". */
export const shows = list("programme program broadcast interview")

export const kindWords: ReadonlySet<string> = new Set([...kinds, ...unnamedKinds, ...shows])

/** Last words of outlets' names that no other name has. */
export const endings = list(`
post times herald tribune courier gazette chronicle journal telegraph register ledger newswire radio
tv television news broadcasting guardian dispatch examiner inquirer sentinel bugle zeitung
newspaper fm economist mail press wire
advertiser spectator enquirer reporter newsroom newsletter
dagblad dagblatt avis avisa tidning tidningen tidende blad bladet blatt allgemeine posten presse
nachrichten diario jornal giornale gazeta gazette krant nieuws nyheter rundfunk sender uutiset sanomat
novosti vesti lehti noticias noticiero notizie televisión televisão télévision televisie fernsehen
`)
/** Last words that are an outlet's after a place: "Lurgen Star". */
export const looseEndings = list(
  "today independent mirror standard express globe star sun mercury observer echo argus bulletin daily weekly review monitor clarion outlook",
)
/** What makes an agency one of news. */
export const beforeAgency = list("news press telegraph telegraphic information wire radio")

/** Names of one word with an article: "The Guardian". */
export const alone = list("times herald guardian economist telegraph tribune gazette observer")

/** First words of the names of outlets: "Radio Lurgen", "Channel 5". */
export const beginnings = list(`
radio rádio channel kanal canal canale kanaal tv télé telé voice daily weekly evening
diario journal jornal giornale gazeta radiotelevisión
`)

/** One word made of two: "Vestpress", "Nordwire", "Kazinform", "Bergbladet". */
export const compound =
  /^\p{Lu}[\p{L}\d]{2,}(?:[Pp]ress|[Nn]ews|[Ww]ire|fax|[Rr]adio|inform|[Mm]edia|TV|blad|bladet|blatt|posten|zeitung|tidning|tidningen|tidende|rundfunk)$/u

/** Names known wherever they stand, in small letters. */
export const known: ReadonlySet<string> = new Set(
  `reuters|afp|agence france-presse|ap|associated press|interfax|tass|itar-tass|ria|ria novosti|xinhua|bloomberg|dpa|efe|ansa|kyodo|yonhap|irna|sana|pti|ani|upi|bbc|cnn|nbc|cbs|abc|cnbc|msnbc|npr|pbs|al jazeera|al arabiya|sky news|fox news|axios|politico|anadolu|antara|wafa|ukrinform|tasnim|mehr|nikkei|haaretz|itv|zdf|ard|rte|rai|rfi|le monde|le figaro|der spiegel|die welt|deutsche welle|el pais|el país|la repubblica|kommersant|izvestia|vedomosti|o globo|folha|hürriyet|hurriyet|dawn|nhk|kcna|belta|swissinfo|euronews|afx|dow jones|argus media|press association|press trust of india|semafor|the hill|newsweek|ynet|jiji|bernama|unian|meduza|bild|corriere della sera|la stampa|clarín|clarin|la nación`.split(
    "|",
  ),
)
