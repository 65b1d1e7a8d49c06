/** Fiction: words that reach the page by a passive, "according to", a noun or a second mouth. */
import type { Said } from "./case.ts"

export const passives = [
  [
    "Voskuil was quoted as saying that the duty would stay.",
    "Voskuil",
    "quoted as saying",
    "the duty would stay",
  ],
  [
    "The minister was reported to have offered a bond swap.",
    null,
    "reported",
    ["The minister", "to have offered a bond swap"],
  ],
  [
    "The envoy was heard to say that the map was useless.",
    "The envoy",
    "say",
    "the map was useless",
  ],
  [
    "“We will not blink,” Dunmore was quoted as saying by the Calne Courier.",
    "Dunmore",
    "quoted as saying",
    "We will not blink",
  ],
  [
    "It was announced that the gates would open at six.",
    null,
    "announced",
    "the gates would open at six",
  ],
  [
    "The colonel was cited as saying the road was mined.",
    "The colonel",
    "saying",
    "the road was mined",
  ],
  [
    "The hostages are believed to be held in the old mill.",
    null,
    "believed",
    ["The hostages", "to be held in the old mill"],
  ],
  ["The dam is said to leak.", null, "said", ["The dam", "to leak"]],
  [
    "Delegates were told that the session would end at midnight.",
    null,
    "told",
    "the session would end at midnight",
  ],
  [
    "The airline has been accused of hoarding slots.",
    null,
    "accused",
    ["The airline", "of hoarding slots"],
  ],
] as const satisfies readonly Said[]

export const accordingTo = [
  [
    "The island owes four billion crowns, according to the creditors' committee.",
    "the creditors' committee",
    "according to",
    "The island owes four billion crowns",
  ],
  [
    "The company shed a third of all crews, according to Dunmore.",
    "Dunmore",
    "according to",
    "The company shed a third of all crews",
  ],
  [
    "According to two people familiar with the talks, the truce runs out on Sunday.",
    "two people familiar with the talks",
    "According to",
    "the truce runs out on Sunday",
  ],
  [
    "Emissions rose last year, according to a report by the Zelm Institute.",
    "a report by the Zelm Institute",
    "according to",
    "Emissions rose last year",
  ],
  [
    "Water levels have halved since May, Ashgrove's office says.",
    "Ashgrove's office",
    "says",
    "Water levels have halved since May",
  ],
  [
    "Both carriers have asked for morning slots, the regulator said.",
    "the regulator",
    "said",
    "Both carriers have asked for morning slots",
  ],
  [
    "The duty, Voskuil said, would be lifted in April.",
    "Voskuil",
    "said",
    ["The duty", "would be lifted in April"],
  ],
  [
    "According to the Vennish trade ministry, steel exports fell by a tenth.",
    "the Vennish trade ministry",
    "According to",
    "steel exports fell by a tenth",
  ],
  [
    "In the words of the mediator, the families have waited long enough.",
    "the mediator",
    "In the words of",
    "the families have waited long enough",
  ],
  [
    "The draft, according to a copy seen by the Calne Courier, has nine articles.",
    "a copy seen by the Calne Courier",
    "according to",
    "The draft has nine articles",
  ],
  [
    "As the envoy put it, the fence is older than the quarrel.",
    "the envoy",
    "put it",
    "the fence is older than the quarrel",
  ],
] as const satisfies readonly Said[]

/** A noun does the reporting. */
export const nouns = [
  [
    "There was no proof of the Front's claim that it had captured the bridge.",
    "the Front's",
    "claim",
    "it had captured the bridge",
  ],
  [
    "She ended with a warning that the ice would not wait.",
    "She",
    "warning",
    "the ice would not wait",
  ],
  ["His demand that the duty be lifted was ignored.", "His", "demand", "the duty be lifted"],
  [
    "The creditors' insistence that the bonds be repaid in full angered the islanders.",
    "The creditors'",
    "insistence",
    "the bonds be repaid in full",
  ],
  [
    "Dunmore's threat to close the port was not repeated.",
    "Dunmore's",
    "threat",
    "to close the port",
  ],
  [
    "The Front's claim that it had captured the bridge could not be verified.",
    "The Front's",
    "claim",
    "it had captured the bridge",
  ],
  [
    "Her warning that the ice would not wait drew applause.",
    "Her",
    "warning",
    "the ice would not wait",
  ],
  [
    "The council's promise to buy the surplus calmed the growers.",
    "The council's",
    "promise",
    "to buy the surplus",
  ],
  [
    "The ministry's statement that all captives were alive brought relief.",
    "The ministry's",
    "statement",
    "all captives were alive",
  ],
  [
    "Brandt's proposal to redraw the line was rejected by Vennland.",
    "Brandt's",
    "proposal",
    "to redraw the line",
  ],
  [
    "The upstream states' assurance that the sluices would stay open was not put in writing.",
    "The upstream states'",
    "assurance",
    "the sluices would stay open",
  ],
  [
    "The airline's refusal to share its slots broke the deal.",
    "The airline's",
    "refusal",
    "to share its slots",
  ],
  ["Voskuil repeated his demand that the duty be lifted.", "his", "demand", "the duty be lifted"],
  [
    "The islanders laughed at the creditors' insistence that the bonds be repaid in full.",
    "the creditors'",
    "insistence",
    "the bonds be repaid in full",
  ],
  [
    "Nobody took note of Dunmore's threat to close the port.",
    "Dunmore's",
    "threat",
    "to close the port",
  ],
  [
    "The growers welcomed the council's promise to buy the surplus.",
    "the council's",
    "promise",
    "to buy the surplus",
  ],
  [
    "Families wept at the ministry's announcement that all captives were alive.",
    "the ministry's",
    "announcement",
    "all captives were alive",
  ],
  [
    "Vennland turned down Brandt's proposal to redraw the line.",
    "Brandt's",
    "proposal",
    "to redraw the line",
  ],
] as const satisfies readonly Said[]

/** A source reports another source; each of the two is a line. */
export const nested = [
  [
    "Voskuil said the minister had promised to lift the duty.",
    "Voskuil",
    "said",
    "the minister had promised to lift the duty",
  ],
  [
    "The Calne Courier reported that the creditors had rejected the swap.",
    "The Calne Courier",
    "reported",
    "the creditors had rejected the swap",
  ],
  [
    "Dunmore said his members feared the robots would take their jobs.",
    "Dunmore",
    "said",
    "his members feared the robots would take their jobs",
  ],
  [
    "A diplomat said the colonel had denied that the road was mined.",
    "A diplomat",
    "said",
    "the colonel had denied that the road was mined",
  ],
  [
    "“The envoy told me the map was wrong,” Brandt said.",
    "Brandt",
    "said",
    "The envoy told me the map was wrong",
  ],
  [
    "Voskuil said the minister had promised to lift the duty.",
    "the minister",
    "promised",
    "to lift the duty",
  ],
  [
    "The Calne Courier reported that the creditors had rejected the swap.",
    "the creditors",
    "rejected",
    "the swap",
  ],
  [
    "Dunmore said his members feared the robots would take their jobs.",
    "his members",
    "feared",
    "the robots would take their jobs",
  ],
  [
    "A diplomat said the colonel had denied that the road was mined.",
    "the colonel",
    "denied",
    "the road was mined",
  ],
  ["“The envoy told me the map was wrong,” Brandt said.", "The envoy", "told", "the map was wrong"],
] as const satisfies readonly Said[]

/** Layout tells who speaks: a label before a colon, a name behind a dash. */
export const layout = [
  [
    "VOSKUIL: We have no mandate to go below nine per cent.",
    "VOSKUIL",
    ":",
    "We have no mandate to go below nine per cent",
  ],
  [
    "“The river belongs to both banks.” — Deven Ashgrove",
    "Deven Ashgrove",
    "—",
    "The river belongs to both banks",
  ],
  [
    "Dunmore: The picket stays until the offer is in writing.",
    "Dunmore",
    ":",
    "The picket stays until the offer is in writing",
  ],
  [
    "“We came to sign and we shall sign.”\n— Lidia Marrow, coastal states",
    "Lidia Marrow, coastal states",
    "—",
    "We came to sign and we shall sign",
  ],
] as const satisfies readonly Said[]
