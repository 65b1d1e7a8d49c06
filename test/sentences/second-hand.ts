/** Fiction: words that come by a second mouth, a noun, a passive or whose word it is. */
import type { Said } from "./case.ts"

export const whoseWord = [
  [
    "According to the harbour master, no ship left on Tuesday.",
    "the harbour master",
    "According to",
    "no ship left on Tuesday",
  ],
  [
    "According to Lidia Marrow, who leads the coastal states, the text had lost its teeth.",
    "Lidia Marrow, who leads the coastal states",
    "According to",
    "the text had lost its teeth",
  ],
  [
    "The airline, according to its pilots, has twelve aircraft too few.",
    "its pilots",
    "according to",
    ["The airline", "has twelve aircraft too few"],
  ],
  [
    "In the words of the bishop, the lake had been shared by worse men.",
    "the bishop",
    "In the words of",
    "the lake had been shared by worse men",
  ],
  [
    "As Dunmore put it, the offer was a umbrella with holes.",
    "Dunmore",
    "put it",
    "the offer was a umbrella with holes",
  ],
  [
    "As one delegate puts it, the chapter is a door without a house.",
    "one delegate",
    "puts it",
    "the chapter is a door without a house",
  ],
  [
    "The mill closed in March, according to two of its foremen.",
    "two of its foremen",
    "according to",
    "The mill closed in March",
  ],
] as const satisfies readonly Said[]

export const asSaying = [
  [
    "The general was quoted as saying that the bridge would open at noon.",
    "The general",
    "quoted as saying",
    "the bridge would open at noon",
  ],
  [
    "The treasurer was cited as saying the swap was dead.",
    "The treasurer",
    "cited as saying",
    "the swap was dead",
  ],
  [
    "“The gates stay shut,” the engineer was quoted as saying by the Calne Courier.",
    "the engineer",
    "quoted as saying",
    "The gates stay shut",
  ],
  [
    "State radio quoted the minister as saying the quota was fair.",
    "the minister",
    "as saying",
    "the quota was fair",
  ],
  [
    "The Zelm Gazette quoted an official as saying that the talks had moved to the cellar.",
    "an official",
    "as saying",
    "the talks had moved to the cellar",
  ],
] as const satisfies readonly Said[]

/** What was rejected or offered, and by whom. */
export const byWhom = [
  [
    "The wage offer was turned down by the train drivers.",
    "the train drivers",
    "turned down",
    "The wage offer",
  ],
  ["The map was rejected by both delegations.", "both delegations", "rejected", "The map"],
  [
    "A second vote was proposed by the smaller party.",
    "the smaller party",
    "proposed",
    "A second vote",
  ],
  ["The arrests were condemned by the families.", "the families", "condemned", "The arrests"],
  [
    "A lower tariff was ruled out by the trade ministry.",
    "the trade ministry",
    "ruled out",
    "A lower tariff",
  ],
] as const satisfies readonly Said[]

export const nounsThatReport = [
  [
    "The union's threat to halt the night trains was heard in the capital.",
    "The union's",
    "threat",
    "to halt the night trains",
  ],
  [
    "Their demand that the wells be counted has not been met.",
    "Their",
    "demand",
    "the wells be counted",
  ],
  [
    "The airline's claim that it lost money every winter surprised the regulator.",
    "The airline's",
    "claim",
    "it lost money every winter",
  ],
  [
    "The envoy's proposal to split the paper pleased nobody.",
    "The envoy's",
    "proposal",
    "to split the paper",
  ],
  [
    "Her assurance that the lists were complete did not convince the families.",
    "Her",
    "assurance",
    "the lists were complete",
  ],
  [
    "The growers' call for a floor price went unheard.",
    "The growers'",
    "call",
    "for a floor price",
  ],
  [
    "The Front's pledge to open the road was broken within a day.",
    "The Front's",
    "pledge",
    "to open the road",
  ],
  ["His refusal to sign the minutes held up the dinner.", "His", "refusal", "to sign the minutes"],
] as const satisfies readonly Said[]

/** A quotation that is a sentence of its own, after its speaker. */
export const standsAlone = [
  [
    "The miners said they would stay below. “We have bread for a week.”",
    "The miners",
    "said",
    ["they would stay below", "We have bread for a week"],
  ],
  [
    "“The fence is older than the quarrel,” Brandt said.\n\n“It will be there when we are gone.”",
    "Brandt",
    "said",
    ["The fence is older than the quarrel", "It will be there when we are gone"],
  ],
  [
    "Oru rejected the second draft. “It gives with one hand and takes with both.”",
    "Oru",
    "rejected",
    ["the second draft", "It gives with one hand and takes with both"],
  ],
  [
    '"The debt is a wall," the treasurer said.\n\n"Nobody climbs a wall with a sack of stones."',
    "the treasurer",
    "said",
    ["The debt is a wall", "Nobody climbs a wall with a sack of stones"],
  ],
] as const satisfies readonly Said[]
