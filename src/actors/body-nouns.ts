/** Nouns that say what a body is: which may speak, which is an outlet, which only looks on. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Bodies that may speak. */
export const bodyNouns = list(`
ministry department government administration council committee commission union federation
association party company corporation group bank agency authority office bureau board court
parliament senate congress army military navy police embassy consulate delegation mission team side
coalition alliance front movement league organisation organization foundation institute university
observatory centre center consortium carrier airline airlines firm club conference assembly cabinet
presidency palace fund network opposition insurgency militia regime junta secretariat headquarters
management watchdog regulator tribunal panel house faction bloc caucus chamber cartel guild syndicate
cooperative society trust service directorate inspectorate treasury brotherhood workers teamsters
confederation forces command leadership camp employer operator utility railway railways authorities
chancellery administration monarchy emirate caliphate resistance brigade brigades battalion umbrella
grouping rail ports port-authority registry archive college academy laboratory hospital
accord-commission lobby charity operators owners growers pilots nurses teachers desk force congress
rebels fighters carmaker automaker steelmaker chipmaker drugmaker retailer grocer insurer publisher
manufacturer shipper miner lender studio railroad conglomerate bloc chain shipyard brewer
`)

/** Words that end or begin an outlet's name. */
export const outletNouns = list(`
times post news journal gazette tribune herald courier register ledger chronicle telegraph guardian
mail express observer press wire tv television radio broadcasting daily weekly today review dispatch
bulletin echo argus mercury sentinel examiner inquirer independent newspaper broadcaster paper
magazine channel station outlet media website reporter messenger newswire monitor
`)

/** Common nouns after which an outlet's name stands: "the weekly Hlas", "news agency X". */
export const outletHeads = list(`
newspaper broadcaster weekly daily magazine channel website outlet paper agency station newswire
tabloid periodical portal
`)

/** Agencies and broadcasters whose names do not show what they are. */
export const knownOutlets = list(`
reuters afp ap upi dpa tass ria interfax xinhua kyodo bloomberg axios cnn bbc nbc cbs abc npr aljazeera
al-jazeera politico anadolu ansa efe irna isna tasnim ukrinform unian yonhap kcna ptt pti ani sputnik
twitter facebook telegram x youtube instagram whatsapp bild spiegel lemonde haaretz ynet
`)

/** Bodies that look on: they are nobody's side. */
export const onlookerBodies = list(`
observatory institute university foundation centre center college academy laboratory thinktank
think-tank watch amnesty analytics securities consultancy research hospital crisis-group archive
`)

/** Bodies of a state: without another word, those of the state the text is about. */
export const stateBodies = list(`
ministry government administration parliament senate army military navy police embassy consulate
presidency palace cabinet regime junta treasury delegation side forces command chancellery monarchy
leadership authorities department
`)

/** Bodies of a state even when their name does not say of which; an "Army" may be a rebel one. */
export const namedStateBodies = list(`
ministry government parliament senate embassy presidency cabinet treasury consulate
`)

/** With a state's name before them and nothing else, they are of that state: "Indian Army". */
export const armedNouns = list("army navy military forces force police guard")

/** What may stand between a state's name and its army: "Sudanese Armed Forces". */
export const armedGrades = list(
  "armed defense defence air ground land naval security royal arab national border coast central",
)

/** Nouns of places a name may belong to: nobody speaks there. */
export const placeNouns = list(`
town village city suburb district province region island port harbour harbor river lake ship vessel
tanker street square road bridge dam valley salient state county area neighbourhood neighborhood
strait sea ocean gulf bay mountain peninsula border airport base camp refinery plant mine field
reservoir capital hotel resort
`)

/** Texts that somebody wrote: their author speaks. */
export const textNouns = list(`
statement letter report advertisement communique communiqué document article memo tweet post email
e-mail interview note translation broadcast dispatch message declaration press-release release
readout comments remarks speech leaflet briefing commentary editorial proposal demand words
`)

/** Endings of a company's name. */
export const companyEndings = list(
  `inc inc. corp corp. ltd ltd. co co. plc llc gmbh ag sa s.a. nv n.v. holdings airways motors industries
  terminals shipping logistics shipyards chemicals pharmaceuticals technologies textiles breweries`,
)
