/** Fiction: what becomes a statement of a text, each by its words and its form, in text order. */
import type { Form } from "../../src/attribution/attribution.ts"

export type Stated = readonly [text: string, ...statements: readonly (readonly [Form, string])[]]

/** Quotations: one pair of marks is one statement, a new sentence or paragraph of quotation another. */
export const quotations = [
  [
    "“We are close,” Voskuil said. “The lawyers are reading the last page.”",
    ["direct", "We are close"],
    ["direct", "The lawyers are reading the last page."],
  ],
  [
    "“The tariffs,” Voskuil said, “will be lifted in stages.”",
    ["direct", "The tariffs"],
    ["direct", "will be lifted in stages."],
  ],
  [
    "“The sluices stay open. Nobody will be thirsty,” Ashgrove said.",
    ["direct", "The sluices stay open. Nobody will be thirsty"],
  ],
  [
    "Marrow said they would stay below. “We have bread for a week.”",
    ["indirect", "they would stay below"],
    ["direct", "We have bread for a week."],
  ],
  [
    "The miners said on Monday that they would stay below. “We have bread for a week.”",
    ["indirect", "they would stay below"],
    ["direct", "We have bread for a week."],
  ],
  [
    '"The debt is a wall," the treasurer said.\n\n"Nobody climbs a wall with a sack of stones."',
    ["direct", "The debt is a wall"],
    ["direct", "Nobody climbs a wall with a sack of stones."],
  ],
  [
    "Dunmore said the offer was “an insult to every crane driver”.",
    ["mixed", "the offer was “an insult to every crane driver”"],
  ],
  ["Oru told the chamber that “the quota is dead”.", ["direct", "the quota is dead"]],
  ["The envoy said: “Both lists are complete.”", ["direct", "Both lists are complete."]],
] as const satisfies readonly Stated[]

/** Reported words: the clause without "that"; a second verb or a second "that" begins another. */
export const reportedWords = [
  [
    "Marrow said nine per cent was what the growers needed, and she would not hear of a floor.",
    ["indirect", "nine per cent was what the growers needed"],
    ["indirect", "she would not hear of a floor"],
  ],
  [
    "The guild said the boats and the nets were safe.",
    ["indirect", "the boats and the nets were safe"],
  ],
  [
    "The union said that its members had rejected the offer.",
    ["indirect", "its members had rejected the offer"],
  ],
  [
    "The envoy said his paper was ready and that both sides had read it.",
    ["indirect", "his paper was ready"],
    ["indirect", "both sides had read it"],
  ],
  [
    "The ministry said the gauges had failed, adding that new ones were on the way.",
    ["indirect", "the gauges had failed"],
    ["indirect", "new ones were on the way"],
  ],
  [
    "The airline said it had met the pilots and the regulator.",
    ["indirect", "it had met the pilots and the regulator"],
  ],
  ["The Front denied that it had mined the road.", ["indirect", "it had mined the road"]],
  [
    "The ferries will not run before Monday, the port authority said.",
    ["indirect", "The ferries will not run before Monday"],
  ],
  // Neither half of a clause that is broken off says it: the quote runs from the first to the last.
  [
    "The duty, Voskuil said, would be lifted in April.",
    ["indirect", "The duty, Voskuil said, would be lifted in April"],
  ],
  [
    "The fleet, said Ana Dunmore, would stay in port.",
    ["indirect", "The fleet, said Ana Dunmore, would stay in port"],
  ],
  [
    "The truce, according to the minister, was dead.",
    ["indirect", "The truce, according to the minister, was dead"],
  ],
  [
    "The strike, Ms Marrow said on Monday, would go on until June.",
    ["indirect", "The strike, Ms Marrow said on Monday, would go on until June"],
  ],
  [
    "The mediator was quoted as saying that the lists had been exchanged.",
    ["indirect", "the lists had been exchanged"],
  ],
  [
    "According to the harbour master, no ship left on Tuesday.",
    ["indirect", "no ship left on Tuesday"],
  ],
] as const satisfies readonly Stated[]

/** What was done by saying it. */
export const acts = [
  ["Vennland has ruled out any change to the border.", ["indirect", "any change to the border"]],
  [
    "Dunmore accused the company of hiding its books.",
    ["indirect", "the company of hiding its books"],
  ],
  ["The creditors refused to extend the deadline.", ["indirect", "to extend the deadline"]],
  [
    "The wage offer was turned down by the train drivers.",
    ["indirect", "The wage offer was turned down by the train drivers"],
  ],
  [
    "The map was rejected by both delegations.",
    ["indirect", "The map was rejected by both delegations"],
  ],
  [
    "The coastal states demanded a stronger text on finance.",
    ["indirect", "a stronger text on finance"],
  ],
  ["The growers' call for a floor price went unheard.", ["indirect", "for a floor price"]],
  [
    "The breeders let it be understood that the levy would fall.",
    ["indirect", "the levy would fall"],
  ],
] as const satisfies readonly Stated[]

/** The same words by two mouths are stated once, by whoever spoke them. */
export const onceOnly = [
  [
    "“They weigh our sacks,” he told Radio Zelm, according to the listening service.",
    ["direct", "They weigh our sacks"],
  ],
  ["“We shall sign,” the minister said, the Calne Courier reported.", ["direct", "We shall sign"]],
  [
    "The guns had fallen silent at noon, a colonel said, according to state radio.",
    ["indirect", "The guns had fallen silent at noon"],
  ],
] as const satisfies readonly Stated[]

/** A text that its speakers published themselves. */
export const ownText = [
  [
    "Our governments met in Zelm today to close the fisheries chapter. The chapter now has six articles. Our experts will meet again in June. No vessel of either fleet will be seized before then.",
    ["direct", "Our governments met in Zelm today to close the fisheries chapter."],
    ["direct", "The chapter now has six articles."],
    ["direct", "Our experts will meet again in June."],
    ["direct", "No vessel of either fleet will be seized before then."],
  ],
] as const satisfies readonly Stated[]

/** Attitudes, silence, questions, the report's own account: no statement in any of them. */
export const unsaid = [
  "The miners want a rise of a tenth.",
  "The growers fear a second quota.",
  "The islanders hope for a longer grace period.",
  "The Front is convinced that the bridge is lost.",
  "The foundry would not comment on the report.",
  "The airline would not say how many crews were missing.",
  "He did not say what had changed in the draft.",
  "The envoy refused to discuss the missing page.",
  "Neither town described any progress.",
  "Nobody would say which clause had been struck.",
  "The mediator gave no date.",
  "The minister was asked about the mines.",
  "We have asked the ministry whether the fence still stands.",
  "The creditors are willing to wait.",
  "The union is ready to return to the table.",
  "The regulator is expected to rule in May.",
  "The company did not answer a request for comment.",
  "The steel group called off the third round.",
  "The bishop has not spoken in public since Tuesday.",
  "The treasurer is opposed to a second haircut.",
  "The governor will announce the result on Friday.",
  "The two envoys are weighing a shorter list.",
] as const
