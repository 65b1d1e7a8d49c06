/** Fiction: quoted words with their speaker before, behind or between, over invented talks. */
import type { Said } from "./case.ts"

/** The words first, their speaker behind. */
export const quoteFirst = [
  [
    "“The tariff schedule is not for sale,” said Irena Voskuil.",
    "Irena Voskuil",
    "said",
    "The tariff schedule is not for sale",
  ],
  [
    "“We cannot repay what we do not have,” the finance minister said.",
    "the finance minister",
    "said",
    "We cannot repay what we do not have",
  ],
  [
    "“Nobody will cross the gate before Monday,” Dunmore said.",
    "Dunmore",
    "said",
    "Nobody will cross the gate before Monday",
  ],
  [
    "“The guns fell silent at noon,” said Colonel Idris Halloran, a spokesman for the Northern Front.",
    "Colonel Idris Halloran, a spokesman for the Northern Front",
    "said",
    "The guns fell silent at noon",
  ],
  [
    '"Two degrees is a ceiling, not a target," she added.',
    "she",
    "added",
    "Two degrees is a ceiling, not a target",
  ],
  [
    "“The floor price stays,” insisted Benat Oru, who chairs the cocoa council.",
    "Benat Oru, who chairs the cocoa council",
    "insisted",
    "The floor price stays",
  ],
  [
    "“They are alive and they are well,” the mediator told reporters.",
    "the mediator",
    "told",
    "They are alive and they are well",
  ],
  [
    '"The line on that map was never agreed," replied the Vennish envoy.',
    "the Vennish envoy",
    "replied",
    "The line on that map was never agreed",
  ],
  [
    "“We will open the sluices when the treaty is signed,” he promised.",
    "he",
    "promised",
    "We will open the sluices when the treaty is signed",
  ],
  [
    "“Fifth-freedom rights are off the table,” an official at the aviation ministry said.",
    "an official at the aviation ministry",
    "said",
    "Fifth-freedom rights are off the table",
  ],
  [
    "“Why should we pay twice?” asked Lidia Marrow.",
    "Lidia Marrow",
    "asked",
    "Why should we pay twice?",
  ],
  ["“Enough!” shouted a docker at the gate.", "a docker at the gate", "shouted", "Enough!"],
  [
    '"We never received such an offer," a company spokeswoman wrote in an e-mail.',
    "a company spokeswoman",
    "wrote",
    "We never received such an offer",
  ],
  [
    "“This text is dead,” one delegate said on condition of anonymity.",
    "one delegate",
    "said",
    "This text is dead",
  ],
  [
    "“It takes two to sign,” Premier Avo Tallinder told parliament on Thursday.",
    "Premier Avo Tallinder",
    "told",
    "It takes two to sign",
  ],
  [
    "“The convoy leaves at dawn,” the Red Beacon relief agency announced.",
    "the Red Beacon relief agency",
    "announced",
    "The convoy leaves at dawn",
  ],
] as const satisfies readonly Said[]

/** The speaker first, the words behind. */
export const speakerFirst = [
  [
    "Voskuil said: “We have no mandate for that.”",
    "Voskuil",
    "said",
    "We have no mandate for that",
  ],
  [
    "The creditors' chairman said, “A haircut of a third is the most we will take.”",
    "The creditors' chairman",
    "said",
    "A haircut of a third is the most we will take",
  ],
  [
    'Dunmore told the strikers: "Go home and rest, we meet again on Sunday."',
    "Dunmore",
    "told",
    "Go home and rest, we meet again on Sunday",
  ],
  [
    "In a statement, the Northern Front declared: “Our fighters will hold their fire.”",
    "the Northern Front",
    "declared",
    "Our fighters will hold their fire",
  ],
  ["Asked about the islands, he answered: “Not today.”", "he", "answered", "Not today"],
  [
    "Her brother shouted from the crowd, “Bring them all home!”",
    "Her brother",
    "shouted",
    "Bring them all home!",
  ],
  [
    "Envoy Salla Brandt warned: “If the wall goes up, the talks go down.”",
    "Envoy Salla Brandt",
    "warned",
    "If the wall goes up, the talks go down",
  ],
  [
    "Minister Deven Ashgrove wrote on Tuesday, “The river belongs to both banks.”",
    "Minister Deven Ashgrove",
    "wrote",
    "The river belongs to both banks",
  ],
  [
    "The pilots' union replied, “No slots, no signature.”",
    "The pilots' union",
    "replied",
    "No slots, no signature",
  ],
  ['He said: "Let the engineers talk first."', "He", "said", "Let the engineers talk first"],
  [
    'The council\'s final note read: "Parties shall report their stocks each quarter."',
    "The council's final note",
    "read",
    "Parties shall report their stocks each quarter",
  ],
] as const satisfies readonly Said[]

/** The words are broken by their speaker: two contents, one attribution. */
export const brokenQuotes = [
  [
    "“The tariffs,” Voskuil said, “will be lifted in stages.”",
    "Voskuil",
    "said",
    ["The tariffs", "will be lifted in stages"],
  ],
  [
    "“We will pay,” the minister said, “but we will not be humiliated.”",
    "the minister",
    "said",
    ["We will pay", "but we will not be humiliated"],
  ],
  [
    '"Our members," said Dunmore, "have waited long enough."',
    "Dunmore",
    "said",
    ["Our members", "have waited long enough"],
  ],
  [
    "“If they fire,” Colonel Halloran warned, “we shall answer.”",
    "Colonel Halloran",
    "warned",
    ["If they fire", "we shall answer"],
  ],
  [
    "“The glaciers,” she told the plenary, “do not read our drafts.”",
    "she",
    "told",
    ["The glaciers", "do not read our drafts"],
  ],
  [
    "“A quota,” insisted Benat Oru, “is worth nothing without inspectors.”",
    "Benat Oru",
    "insisted",
    ["A quota", "is worth nothing without inspectors"],
  ],
  [
    "“The list,” the mediator said, “has forty names on it.”",
    "the mediator",
    "said",
    ["The list", "has forty names on it"],
  ],
  [
    "“That border,” Brandt replied, “was drawn with a ruler by men who never saw it.”",
    "Brandt",
    "replied",
    ["That border", "was drawn with a ruler by men who never saw it"],
  ],
  [
    "“In a dry year,” Ashgrove said, “nobody keeps a treaty.”",
    "Ashgrove",
    "said",
    ["In a dry year", "nobody keeps a treaty"],
  ],
  [
    '"Night flights," the airline\'s president added, "were never part of the bargain."',
    "the airline's president",
    "added",
    ["Night flights", "were never part of the bargain"],
  ],
] as const satisfies readonly Said[]

/** A quotation that goes on after its sentence of attribution, with no cue of its own. */
export const goingOn = [
  [
    "“We are close,” Voskuil said. “The lawyers are reading the last page.”",
    "Voskuil",
    "said",
    ["We are close", "The lawyers are reading the last page"],
  ],
  [
    "“The money is gone,” said the minister. “It was spent before we came.”",
    "the minister",
    "said",
    ["The money is gone", "It was spent before we came"],
  ],
  [
    "“Nothing has changed,” Dunmore told reporters. “The picket stays.”",
    "Dunmore",
    "told",
    ["Nothing has changed", "The picket stays"],
  ],
  [
    '"The truce holds," he said. "But it holds by a thread."',
    "he",
    "said",
    ["The truce holds", "But it holds by a thread"],
  ],
  [
    "“We asked for a date,” said Lidia Marrow, who leads the coastal states. “We were given a dinner.”",
    "Lidia Marrow, who leads the coastal states",
    "said",
    ["We asked for a date", "We were given a dinner"],
  ],
  [
    "“Prices will find their level,” Oru said on Friday. “They always do.”",
    "Oru",
    "said",
    ["Prices will find their level", "They always do"],
  ],
  [
    "“I spoke to my son for a minute,” she said. “He asked about the dog.”",
    "she",
    "said",
    ["I spoke to my son for a minute", "He asked about the dog"],
  ],
  [
    "“The dam is a fact,” Ashgrove said. “The treaty is a wish.”",
    "Ashgrove",
    "said",
    ["The dam is a fact", "The treaty is a wish"],
  ],
] as const satisfies readonly Said[]
