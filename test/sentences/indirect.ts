/** Fiction: reported words and attitudes without quotation marks, or with a few inside. */
import type { Said } from "./case.ts"

export const reported = [
  [
    "Vennland said it would lift the duty on steel in April.",
    "Vennland",
    "said",
    "it would lift the duty on steel in April",
  ],
  [
    "The finance ministry said that talks with the creditors would resume next week.",
    "The finance ministry",
    "said",
    "talks with the creditors would resume next week",
  ],
  [
    "The union said on Friday that its members had rejected the offer.",
    "The union",
    "said",
    "its members had rejected the offer",
  ],
  [
    "The Northern Front denied that its guns had fired on the village.",
    "The Northern Front",
    "denied",
    "its guns had fired on the village",
  ],
  [
    "Delegates from the coastal states complained that the draft ignored them.",
    "Delegates from the coastal states",
    "complained",
    "the draft ignored them",
  ],
  [
    "Oru argued that a lower quota would ruin small farms.",
    "Oru",
    "argued",
    "a lower quota would ruin small farms",
  ],
  [
    "The mediator confirmed that three of the captives had been freed.",
    "The mediator",
    "confirmed",
    "three of the captives had been freed",
  ],
  [
    "The Vennish envoy insisted the map was a forgery.",
    "The Vennish envoy",
    "insisted",
    "the map was a forgery",
  ],
  [
    "Ashgrove told the upstream states that the reservoir would not be filled before the rains.",
    "Ashgrove",
    "told",
    "the reservoir would not be filled before the rains",
  ],
  [
    "The airline announced that it would halve its flights to Zelm.",
    "The airline",
    "announced",
    "it would halve its flights to Zelm",
  ],
  [
    "She added that the text had not been initialled.",
    "She",
    "added",
    "the text had not been initialled",
  ],
  [
    "He warned that the truce could collapse within days.",
    "He",
    "warned",
    "the truce could collapse within days",
  ],
  [
    "Officials acknowledged that no date had been set.",
    "Officials",
    "acknowledged",
    "no date had been set",
  ],
  [
    "The bank has said it will extend the loan if parliament passes the budget.",
    "The bank",
    "said",
    "it will extend the loan if parliament passes the budget",
  ],
  [
    "Brandt suggested that both armies step back by five kilometres.",
    "Brandt",
    "suggested",
    "both armies step back by five kilometres",
  ],
  [
    "The two sides agreed to meet again in March.",
    "The two sides",
    "agreed",
    "to meet again in March",
  ],
  [
    "The union demanded a rise of nine per cent.",
    "The union",
    "demanded",
    "a rise of nine per cent",
  ],
  [
    "The premier called for an end to the blockade.",
    "The premier",
    "called for",
    "an end to the blockade",
  ],
  ["The growers threatened to leave the pact.", "The growers", "threatened", "to leave the pact"],
  ["Vennland has refused to discuss the islands.", "Vennland", "refused", "to discuss the islands"],
  [
    "The foreign ministry rejected the accusation as baseless.",
    "The foreign ministry",
    "rejected",
    "the accusation as baseless",
  ],
  [
    "The judge asked whether the hostages' families had been told.",
    "The judge",
    "asked",
    "whether the hostages' families had been told",
  ],
  [
    "The captain urged both airlines to share the slots.",
    "The captain",
    "urged",
    "both airlines to share the slots",
  ],
  [
    "A spokesman declined to comment on the report.",
    "A spokesman",
    "declined",
    "to comment on the report",
  ],
] as const satisfies readonly Said[]

/** Indirect speech that keeps some words in quotation marks. */
export const partlyQuoted = [
  [
    "Voskuil said the offer was “a step backwards” and would not be put to a vote.",
    "Voskuil",
    "said",
    "the offer was “a step backwards” and would not be put to a vote",
  ],
  [
    "The minister called the creditors' terms “an insult”.",
    "The minister",
    "called",
    "the creditors' terms “an insult",
  ],
  ["Dunmore described the meeting as “frank”.", "Dunmore", "described", "the meeting as “frank"],
  [
    "The Front said it had been “forced to respond” after shells hit a school.",
    "The Front",
    "said",
    "it had been “forced to respond” after shells hit a school",
  ],
  [
    "Marrow said that the fund was “an empty purse” without a date.",
    "Marrow",
    "said",
    "the fund was “an empty purse” without a date",
  ],
  [
    "Oru said growers were “tired of promises” and wanted a price.",
    "Oru",
    "said",
    "growers were “tired of promises” and wanted a price",
  ],
  [
    "The mediator spoke of “a narrow window” for the exchange.",
    "The mediator",
    "spoke",
    "a narrow window” for the exchange",
  ],
  [
    "Brandt accused the neighbour of “moving fences at night”.",
    "Brandt",
    "accused",
    "the neighbour of “moving fences at night",
  ],
  [
    "Ashgrove said the gauges showed “no harm at all” downstream.",
    "Ashgrove",
    "said",
    "the gauges showed “no harm at all” downstream",
  ],
  [
    "The carrier said that it was “surprised” by the ruling.",
    "The carrier",
    "said",
    "it was “surprised” by the ruling",
  ],
] as const satisfies readonly Said[]

/** Wanted, feared or thought: attributions too, though no statements. */
export const attitudes = [
  [
    "Vennland wants a longer transition for its steelmakers.",
    "Vennland",
    "wants",
    "a longer transition for its steelmakers",
  ],
  [
    "The creditors fear that the island will default again.",
    "The creditors",
    "fear",
    "the island will default again",
  ],
  [
    "The dockers hope to return to work by Easter.",
    "The dockers",
    "hope",
    "to return to work by Easter",
  ],
  [
    "Commanders on both sides believe the truce will hold.",
    "Commanders on both sides",
    "believe",
    "the truce will hold",
  ],
  [
    "The coastal states expect the rich countries to pay.",
    "The coastal states",
    "expect",
    "the rich countries to pay",
  ],
  [
    "The growers doubt that the quota will be kept.",
    "The growers",
    "doubt",
    "the quota will be kept",
  ],
  ["His family is convinced that he is alive.", "His family", "convinced", "he is alive"],
  ["The pilots think the schedule is unsafe.", "The pilots", "think", "the schedule is unsafe"],
  ["She is confident that a deal can be reached.", "She", "confident", "a deal can be reached"],
  [
    "Farmers downstream worry that the wells will run dry.",
    "Farmers downstream",
    "worry",
    "the wells will run dry",
  ],
] as const satisfies readonly Said[]
