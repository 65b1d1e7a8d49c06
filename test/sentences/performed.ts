/** Fiction: what was done by saying it, in talks over pay, water, debt, trade, truces and slots. */
import type { Said } from "./case.ts"

/** A verb that does something by being said, and what it says. */
export const performed = [
  [
    "The island republic accepted the bond swap on Friday.",
    "The island republic",
    "accepted",
    "the bond swap",
  ],
  [
    "The Northern Front rejected the three-day truce.",
    "The Northern Front",
    "rejected",
    "the three-day truce",
  ],
  [
    "Vennland has ruled out any change to the border.",
    "Vennland",
    "ruled out",
    "any change to the border",
  ],
  [
    "The dockers' union called for a week of silence at the gates.",
    "The dockers' union",
    "called for",
    "a week of silence at the gates",
  ],
  [
    "The coastal states demanded a stronger text on finance.",
    "The coastal states",
    "demanded",
    "a stronger text on finance",
  ],
  [
    "Dunmore accused the company of hiding its books.",
    "Dunmore",
    "accused",
    "the company of hiding its books",
  ],
  [
    "The colonel blamed the shelling on the Front.",
    "The colonel",
    "blamed",
    "the shelling on the Front",
  ],
  [
    "The regulator urged both airlines to share the morning slots.",
    "The regulator",
    "urged",
    "both airlines to share the morning slots",
  ],
  [
    "The ministry threatened to close the sluices in June.",
    "The ministry",
    "threatened",
    "to close the sluices in June",
  ],
  [
    "The creditors refused to extend the deadline.",
    "The creditors",
    "refused",
    "to extend the deadline",
  ],
  [
    "The council offered the growers a floor price.",
    "The council",
    "offered",
    "the growers a floor price",
  ],
  [
    "The mediator proposed a joint commission on the mines.",
    "The mediator",
    "proposed",
    "a joint commission on the mines",
  ],
  ["Zelm agreed to release the fishing boats.", "Zelm", "agreed", "to release the fishing boats"],
  [
    "The families condemned the delay in the handover.",
    "The families",
    "condemned",
    "the delay in the handover",
  ],
  ["The cocoa council welcomed the new quota.", "The cocoa council", "welcomed", "the new quota"],
  [
    "The pilots vowed to stay on the ground until May.",
    "The pilots",
    "vowed",
    "to stay on the ground until May",
  ],
  [
    "The finance minister promised a new list of exemptions.",
    "The finance minister",
    "promised",
    "a new list of exemptions",
  ],
  [
    "The opposition dismissed the census as a trick.",
    "The opposition",
    "dismissed",
    "the census as a trick",
  ],
  ["Oru warned against a second quota.", "Oru", "warned", "a second quota"],
  [
    "The company denied any breach of the contract.",
    "The company",
    "denied",
    "any breach of the contract",
  ],
  ["Brandt announced a second round in Zelm.", "Brandt", "announced", "a second round in Zelm"],
  [
    "The upstream states turned down the filling plan.",
    "The upstream states",
    "turned down",
    "the filling plan",
  ],
  [
    "The steelworkers are demanding a share of the profits.",
    "The steelworkers",
    "demanding",
    "a share of the profits",
  ],
  [
    "The island is refusing to pay the old bonds.",
    "The island",
    "refusing",
    "to pay the old bonds",
  ],
  ["The two parties agreed on a joint budget.", "The two parties", "agreed on", "a joint budget"],
  [
    "The ombudsman criticised the lack of a timetable.",
    "The ombudsman",
    "criticised",
    "the lack of a timetable",
  ],
  [
    "The envoy invited the warring sides to his house by the lake.",
    "The envoy",
    "invited",
    "the warring sides to his house by the lake",
  ],
  ["Vennland insisted on a land bridge.", "Vennland", "insisted on", "a land bridge"],
  [
    "The miners' league endorsed the draft contract.",
    "The miners' league",
    "endorsed",
    "the draft contract",
  ],
  [
    "The governor asked the rebels to lay down their arms.",
    "The governor",
    "asked",
    "the rebels to lay down their arms",
  ],
] as const satisfies readonly Said[]

/** The verb and "that", after whoever tells it. */
export const told = [
  [
    "The growers complain that the council buys too late.",
    "The growers",
    "complain",
    "the council buys too late",
  ],
  [
    "The airline replied that no slot had been promised.",
    "The airline",
    "replied",
    "no slot had been promised",
  ],
  [
    "The mediator recalled that the last truce held for a year.",
    "The mediator",
    "recalled",
    "the last truce held for a year",
  ],
  [
    "Dunmore maintains that the cranes are unsafe.",
    "Dunmore",
    "maintains",
    "the cranes are unsafe",
  ],
  [
    "The Front retorted that the road had never been open.",
    "The Front",
    "retorted",
    "the road had never been open",
  ],
  [
    "The ministry conceded that the gauges had failed.",
    "The ministry",
    "conceded",
    "the gauges had failed",
  ],
  [
    "The creditors agreed that the island needed time.",
    "The creditors",
    "agreed",
    "the island needed time",
  ],
] as const satisfies readonly Said[]

/** First the words, then behind a comma who said them. */
export const postposed = [
  [
    "The two envoys met at the Grand on Friday, a porter at the hotel has told the Lantern.",
    "a porter at the hotel",
    "told",
    "The two envoys met at the Grand on Friday",
  ],
  [
    "The bank had agreed to wait until May, two creditors have said.",
    "two creditors",
    "said",
    "The bank had agreed to wait until May",
  ],
  [
    "The pilots would fly on Sunday, their union had announced.",
    "their union",
    "announced",
    "The pilots would fly on Sunday",
  ],
  [
    "The dam was filled at night, a warden has told this newspaper.",
    "a warden",
    "told",
    "The dam was filled at night",
  ],
  [
    "The quota would be cut by half, sources have told the Lantern.",
    "sources",
    "told",
    "The quota would be cut by half",
  ],
  [
    "The ferries will not run before Monday, the port authority said.",
    "the port authority",
    "said",
    "The ferries will not run before Monday",
  ],
  [
    "Two of the wells had dried up since the spring, he said.",
    "he",
    "said",
    "Two of the wells had dried up since the spring",
  ],
  [
    "The duty had cost four thousand jobs, Voskuil told the chamber of commerce.",
    "Voskuil",
    "told",
    "The duty had cost four thousand jobs",
  ],
  [
    "The truce would hold through the harvest, said Mara Oduya, who speaks for the growers.",
    "Mara Oduya, who speaks for the growers",
    "said",
    "The truce would hold through the harvest",
  ],
  [
    "The bonds are worth a third of their price, the creditors argue.",
    "the creditors",
    "argue",
    "The bonds are worth a third of their price",
  ],
  [
    "No captain had seen the new map, the fishermen's guild added.",
    "the fishermen's guild",
    "added",
    "No captain had seen the new map",
  ],
  [
    "A second reading of the budget was out of the question, said the treasurer.",
    "the treasurer",
    "said",
    "A second reading of the budget was out of the question",
  ],
  [
    "The merger needed the blessing of two more regulators, the steel group announced.",
    "the steel group",
    "announced",
    "The merger needed the blessing of two more regulators",
  ],
  [
    "If the rain failed, the reservoir would be empty by August, Ashgrove warned.",
    "Ashgrove",
    "warned",
    "If the rain failed, the reservoir would be empty by August",
  ],
  [
    "The lists had been exchanged twice, the mediator said when he left the hall.",
    "the mediator",
    "said",
    "The lists had been exchanged twice",
  ],
  [
    "The crews would go back to work on Friday, the union said, ending a week of silence.",
    "the union",
    "said",
    "The crews would go back to work on Friday",
  ],
  [
    "The lease of the naval base was not for sale, Brandt said in Zelm on Sunday.",
    "Brandt",
    "said",
    "The lease of the naval base was not for sale",
  ],
] as const satisfies readonly Said[]
