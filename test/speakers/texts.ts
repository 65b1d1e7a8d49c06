/** Fiction: the people, bodies and places below are invented. Pronouns, statements and first sentences: the speaker stands elsewhere in the text. */
import type { Speaker } from "./speaker.ts"

export const texts = [
  [
    "Lorries stand idle, [a union official] said.\n\nNo driver turned out, Duarte Leal, a district official of the Lorry Drivers Union, told reporters.",
    { name: "Duarte Leal" },
  ],
  [
    "The airline will not pay, [a company spokesman] said.\n\nSpokesman Karl Brandt told reporters talks were over.",
    { name: "Karl Brandt" },
  ],
  [
    "Talks were near collapse, [a senior official] said.\n\nAnn Kerr, an official of the Growers League, said prices fell.",
    { name: "senior official" },
  ],
  ["[The US statement] named no date.", { name: "United States", party: "United States" }],
  ["[The ministry's statement] said no.", { name: "ministry" }],
  ["[A Hamas statement] said no.", { name: "Hamas", party: "Hamas" }],
  ["[A union statement] said no.", { name: "union statement" }],
  ["[A Treasury Department letter] said no.", { party: "United States" }],
  [
    "[A joint statement by Kenya and Uganda] said no.",
    { name: "Kenya; Uganda", party: "Kenya; Uganda" },
  ],
  ["[A statement from the Pilots Guild] said no.", { name: "Pilots Guild", party: "Pilots Guild" }],
  ["[The statement] said no.", { name: "statement", party: null }],
  [
    "[Karl Brandt] said the plant would close. The board sent for the president of the bank on Friday, [he] said.",
    { name: "Karl Brandt" },
  ],
  [
    "[Karl Brandt] said no. Minister Bo Lund had called for calm, [he] said.",
    { name: "Karl Brandt" },
  ],
  [
    "[Miners and smelters] said no. Teams would meet in May, [they] said.",
    { name: "Miners; smelters" },
  ],
  [
    "[The Pilots Guild] said no. Passengers were stranded. [They] said talks would resume.",
    { name: "Pilots Guild", party: "Pilots Guild" },
  ],
  [
    "[Ann Kerr and Bo Lund] said no. Passengers were stranded. [They] agreed to meet.",
    { name: "Ann Kerr; Bo Lund" },
  ],
  ["[A source] said no. [They] added that talks would resume.", { name: "source" }],
  ["[A fisherman] said no. “Quotas kill us,” [he] said.", { name: "fisherman", party: null }],
  [
    "Joint statement by Kenya and Uganda. [We] agreed to share water.",
    { name: "Kenya; Uganda", party: "Kenya; Uganda" },
  ],
  [
    "Joint declaration of Norway, Iceland and Greenland. [Our governments] will cut quotas.",
    { name: "Norway; Iceland; Greenland", party: "Norway; Iceland; Greenland" },
  ],
  ["Ann Kerr left. [We] have asked her office.", { name: "We", party: null }],
  [
    "Norway met Iceland. Our reporter was there. [The governments] said no.",
    { name: "governments" },
  ],
  [
    "Kenya met Uganda in Cray. Kenya's minister said our rivers are one. [We] agreed.",
    { name: "We", party: null },
  ],
  [
    "Our governments met as mediators. Kenya, with Uganda, brought a text. As the leaders of the two countries said, time is short. [We] will meet again.",
    { name: "Kenya; Uganda", party: "mediators" },
  ],
] as const satisfies readonly Speaker[]
