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
] as const satisfies readonly Said[]

export const accordingTo = [
  [
    "The island owes four billion crowns, according to the creditors' committee.",
    "the creditors' committee",
    "according to",
    "The island owes four billion crowns",
  ],
  [
    "The company lost a third of its crews, according to Dunmore.",
    "Dunmore",
    "according to",
    "The company lost a third of its crews",
  ],
  [
    "According to two people familiar with the talks, the truce runs out on Sunday.",
    "two people familiar with the talks",
    "According to",
    "the truce runs out on Sunday",
  ],
  [
    "Emissions rose last year, according to a report by the Halm Institute.",
    "a report by the Halm Institute",
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
    "The Lorne Courier reported that the creditors had rejected the swap.",
    "The Lorne Courier",
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
    "“The river belongs to both banks.” — Tobin Ashgrove",
    "Tobin Ashgrove",
    "—",
    "The river belongs to both banks",
  ],
] as const satisfies readonly Said[]
