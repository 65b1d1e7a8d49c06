/** Words for those who take part in encounters, and for those who only look like it. */
import { wordSet } from "../word-set.ts"

/** Nouns for people and bodies that can be a side, singular and plural. */
export const peopleNouns = wordSet(`
chairmen chairwomen spokesmen spokeswomen businessmen seamen airmen postmen
negotiator negotiators envoy envoys delegation delegations delegate delegates official officials
minister ministers president presidents premier premiers leader leaders diplomat diplomats mediator
mediators representative representatives team teams side sides party parties counterpart counterparts
ambassador ambassadors chief chiefs secretary secretaries chancellor chancellors king prince emir
government governments administration union unions employer employers management managers owners owner
company companies airline airlines carrier carriers shipowners operator operators worker workers staff
pilots nurses teachers doctors miners dockers drivers farmers growers fishermen seamen crew strikers
creditor creditors bondholder bondholders lender lenders bank banks debtor debtors investors
rebel rebels insurgents militants faction factions group groups opposition coalition alliance militia
guerrillas separatists commander commanders general generals officer officers chairman chairwoman
chairperson chair director directors executive executives adviser advisers aide aides deputy lawyer
lawyers spokesman spokeswoman spokesperson producer producers exporter exporters importer importers
country countries nation nations state states capital capitals neighbour neighbours neighbor neighbors
ally allies rival rivals foe foes power powers bloc members commissioner commissioners commission governor
governors mayor mayors bosses boss head heads facilitator intermediary intermediaries broker brokers
arbitrator arbitrators conciliator federation association ministry engineers experts technicians
consumer consumers buyers sellers suppliers refiners millers planters roasters smelters shippers hauliers truckers
railways players actors writers studios landlords tenants elders chieftains captors families relatives man men two three both pair duo holders women partners partner
steward stewards trustee trustees trust consortium ministries regulator regulators insurer insurers
inspectors auditors skipper skippers trawlermen herders ranchers tribesmen warlord warlords colonel
colonels captain captains monitors publishers conciliators go-between go-betweens chairs
banker bankers financier financiers tycoon magnate businessman businesswoman lobbyist lobbyists cleric clerics
`)

/** Bodies of one side: they meet among themselves. */
export const lonely = wordSet(`
cabinet board parliament committee council congress senate assembly caucus panel court jury lawmakers
legislators legislature voters supporters members shareholders reporters journalists
`)

/** Those whom somebody meets without negotiating. */
export const audiences = wordSet(`
reporters journalists press supporters voters fans students residents constituents well-wishers media
crowd audience public troops pilgrims readers survivors victims
`)

/** What is met without being a person: needs, deadlines, criticism. */
export const metThings = wordSet(`
demand demands need needs deadline deadlines condition conditions requirement requirements target
targets criteria criterion expectation expectations obligation obligations commitment commitments
cost costs standard standards challenge challenges goal goals threshold quota quotas resistance
criticism silence approval skepticism scepticism rejection opposition objections objection outrage
end fate test death success failure response applause disbelief hostility indifference relief
refusal protest protests suspicion derision contempt force fire bill bills payment payments promise
promises pledge pledges definition specifications terms eye eyes match ends
`)

export const collectivePronouns = wordSet("they them us we both each")

export const personPronouns = wordSet("him her them us me he she they we each")
