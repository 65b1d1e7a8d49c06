/**
 * Fiction: sentences the model that comes with the package does not read to the word, by kind. A test
 * fails when one of them is read right: the line then moves to the table of its kind.
 */
import type { Said } from "./case.ts"

export const missed = {
  speakerFirst: [
    [
      'The council\'s final note read: "Parties shall report their stocks each quarter."',
      "The council's final note",
      "read",
      "Parties shall report their stocks each quarter",
    ],
  ],
  attitudes: [
    [
      "Farmers downstream worry that the wells will run dry.",
      "Farmers downstream",
      "worry",
      "the wells will run dry",
    ],
  ],
  accordingTo: [
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
      "The draft, according to a copy seen by the Lorne Courier, has nine articles.",
      "a copy seen by the Lorne Courier",
      "according to",
      "The draft has nine articles",
    ],
    [
      "As the envoy put it, the fence is older than the quarrel.",
      "the envoy",
      "put it",
      "the fence is older than the quarrel",
    ],
  ],
  layout: [
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
  ],
  nested: [
    [
      "Voskuil said the minister had promised to lift the duty.",
      "the minister",
      "promised",
      "to lift the duty",
    ],
    [
      "The Lorne Courier reported that the creditors had rejected the swap.",
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
    [
      "“The envoy told me the map was wrong,” Brandt said.",
      "The envoy",
      "told",
      "the map was wrong",
    ],
  ],
  nouns: [
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
  ],
  passives: [
    [
      "“We will not blink,” Dunmore was quoted as saying by the Lorne Courier.",
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
  ],
} as const satisfies Readonly<Record<string, readonly Said[]>>
