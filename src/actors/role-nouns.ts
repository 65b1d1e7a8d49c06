/** Nouns that say what a person is: which of them carry a name, speak for a side, or tell a gender. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Heads of roles that speak for the body or state they belong to. */
const offices = `
minister president premier chancellor envoy emissary ambassador diplomat negotiator representative
delegate secretary undersecretary under-secretary commissioner governor mayor senator lawmaker
legislator congressman congresswoman deputy vice spokesman spokeswoman spokesperson spokesmen
aide adviser advisor chief head leader chairman chairwoman chair chairperson co-chair director
executive officer manager boss official general colonel commander lieutenant captain brigadier
admiral marshal major sergeant king queen prince princess emir sheikh sultan crown pope cardinal
bishop archbishop patriarch ayatollah imam speaker whip treasurer convener convenor organiser
organizer steward member founder co-founder owner counsel lawyer attorney consul attache attaché
mediator facilitator arbitrator conciliator intermediary broker-in-chief dictator ruler monarch rebel warlord
militant fighter soldier guard policeman inspector rapporteur coordinator co-ordinator administrator
counterpart successor predecessor ally deputy-head politician candidate ceo cfo coo mp mep md
minister-president vice-president vice-chairman president-elect premier-designate first-lady
undersecretary-general secretary-general director-general attorney-general governor-general
commander-in-chief editor-in-chief vice-premier vice-minister insider confidant operative
parliamentarian councillor councilor congressman councilman councilwoman strategist whistleblower
chargé banker trustee liquidator receiver sherpa judge justice
gen. col. cmdr. capt. lt. maj. adm. brig. sgt. sen. rep. gov. amb.
`

/** Heads of persons who look on, or speak for themselves. */
const onlookers = `
analyst economist expert professor lecturer researcher scholar historian scientist academic fellow
resident witness eyewitness neighbour neighbor bystander observer monitor journalist reporter
correspondent editor columnist commentator author writer blogger broker trader dealer investor
consultant pollster critic activist campaigner student tourist passenger commuter customer shopper
doctor nurse teacher engineer farmer grower fisherman miner driver pilot worker seaman dockworker
employee striker steelworker docker refugee survivor hostage prisoner detainee father mother brother
sister son daughter wife husband widow son-in-law daughter-in-law brother-in-law uncle aunt cousin
nephew niece friend colleague veteran pensioner villager shopkeeper priest pastor
source person man woman girl boy participant attendee guest interpreter translator photographer
landlord tenant captain-regent shareholder stakeholder
`

export const onlookerNouns = list(onlookers)
export const roleNouns: ReadonlySet<string> = new Set([...list(offices), ...onlookerNouns])

/** Plural persons, by their singular where it is regular; these have their own form. */
export const personPlurals = list(`
people men women spokesmen seamen fishermen firemen policemen congressmen lawmakers police children
businessmen workmen gunmen militiamen servicemen
`)

/** Plain groups that are no office of anyone; with their plural they can be a side. */
export const groupNouns = list(`
workers seamen sailors miners teachers nurses doctors pilots drivers farmers growers fishermen dockers
dockworkers strikers employees employers shipowners owners producers consumers exporters importers
rebels insurgents fighters militants separatists guerrillas militias loyalists hardliners settlers
protesters demonstrators tenants landlords students creditors debtors lenders bondholders shareholders
members mediators negotiators delegates envoys ministers leaders officials diplomats representatives
lawmakers sources analysts economists experts residents witnesses observers monitors traders dealers
steelworkers railwaymen longshoremen writers actors players clubs directors executives lawyers
opponents supporters allies critics activists campaigners relatives families refugees hostages
presidents governors commanders generals aides advisers chiefs heads spokesmen ambassadors
parliamentarians politicians bankers engineers organisers organizers islanders villagers locals
troops soldiers forces authorities parties sides delegations companies unions ministries governments
countries nations states kurds scientists academics historians reporters journalists newspapers
railroads studios airlines carriers networks hospitals publishers shippers terminals supermarkets
banks mills plantations processors packers brewers insurers automakers carmakers steelmakers
firefighters paramedics guards cleaners machinists controllers stewards planters roasters millers
refiners manufacturers suppliers retailers contractors managers bosses donors
seafarers mariners trawlermen crews truckers hauliers ranchers herders loggers bakers midwives
technicians electricians kidnappers captors hijackers pirates elders groups
`)

/** Groups that look on: they are nobody's side. */
export const onlookerGroups = list(`
analysts economists experts residents witnesses observers monitors traders dealers brokers investors
diplomats sources officials reporters journalists newspapers scientists academics historians critics
delegates people men women brothers sisters mothers fathers sons daughters wives husbands widows
widowers boys girls families relatives refugees hostages activists campaigners villagers
locals students passengers commuters researchers scholars lawyers media observers islanders
participants insiders ministers leaders envoys representatives negotiators lawmakers presidents
politicians heads aides advisers sides parties countries nations states doctors scientists
delegations governments forces authorities groups
`)

/** Groups that look on even where they belong to somebody: "analysts at the bank". */
export const strangers = list(`
analysts economists experts residents witnesses traders dealers brokers reporters journalists
scientists academics historians scholars researchers relatives families passengers commuters villagers
`)

/** Groups that carry words between the others: a side of their own. */
export const mediatorNouns = list(`
mediators mediator facilitators facilitator arbitrators arbitrator intermediaries intermediary
conciliators conciliator
`)

/** "Both sides", "the parties": the two who negotiate, whoever they are. */
export const sideNouns = list(
  "sides parties delegations governments countries capitals neighbours neighbors teams camps nations states",
)

/** Descriptions so general that they take up the last person of their number. */
export const plainPersons = list(
  "man woman politician veteran official source diplomat person year-old lawmaker leader businessman",
)

export const spokesNouns = list("spokesman spokeswoman spokesperson")

/** Offices of a state: without another word, of the one the text is about. */
export const stateOffices = list(`
minister president premier chancellor ambassador minister-president vice-premier undersecretary
`)

/** Roles that one word may take up for another: "the envoy" for a mediator. */
const kin: readonly ReadonlySet<string>[] = [
  list("envoy emissary mediator facilitator representative intermediary ambassador diplomat"),
  list("spokesman spokeswoman spokesperson spokesmen speaker"),
  list("president leader"),
  list("premier minister"),
  list("aide adviser advisor"),
  list("chairman chairwoman chair chairperson president"),
  list("chief head leader boss director"),
  list("negotiator representative official delegate"),
  list("executive ceo boss chief officer"),
  list("official representative leader"),
]

/** May one role noun take up another? */
export const sameRole = (a: string, b: string): boolean =>
  a === b || kin.some((group) => group.has(a) && group.has(b))

export const maleNouns = list(`
spokesman chairman king prince emir sheikh sultan pope cardinal bishop archbishop patriarch ayatollah
imam congressman policeman councilman father brother son husband uncle nephew man boy son-in-law
brother-in-law businessman fisherman seaman mr mr. sir lord baron
`)
export const femaleNouns = list(`
spokeswoman chairwoman queen princess congresswoman councilwoman mother sister daughter wife widow
aunt niece woman girl daughter-in-law ms ms. mrs mrs. miss lady dame madam madame
first-lady
`)
export const courtesies = list(
  "mr mr. mrs mrs. ms ms. mx mx. dr dr. sir dame lord lady prof prof. miss madame señor monsieur herr frau",
)
