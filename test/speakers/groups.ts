/** Fiction: the people, bodies and places below are invented. Parties of a coalition, and groups told by what they do. */
import type { Speaker } from "./speaker.ts"

export const groups = [
  ["[Green party leader Ann Kerr] said no.", { name: "Ann Kerr", party: "Green party" }],
  ["[The Greens] said no.", { name: "Greens", party: "Greens" }],
  ["[Ann Kerr of the Free Democrats] said no.", { name: "Ann Kerr", party: "Free Democrats" }],
  [
    "[The Social Democrats' secretary-general, Ann Kerr,] said no.",
    { name: "Ann Kerr", party: "Social Democrats" },
  ],
  ["[Liberal leader Piet Vos] said no.", { name: "Piet Vos" }],
  ["[House Speaker Ann Kerr] said no.", { name: "Ann Kerr" }],
  ["[Senate Republicans] said no.", { party: "Senate Republicans" }],
  ["[Democrats] said no.", { party: "Democrats" }],
  ["[Republican Senator Ann Kerr] said no.", { name: "Ann Kerr", party: "Republicans" }],
  ["[One of the engineers] said no.", { name: "One of the engineers" }],
  ["[Two of the ministers] said no.", { name: "ministers" }],
  ["[Members of the delegation] said no.", { name: "Members of the delegation" }],
  ["[Some delegates] said no.", { party: null }],
  ["[Conference sources] said no.", { party: null }],
  ["[Trade sources] said no.", { party: null }],
  ["[Local residents] said no.", { party: null }],
  ["[Producer spokesman Rui Alves] said no.", { name: "Rui Alves", party: "producers" }],
  ["[Consumer countries] said no.", { party: "consumers" }],
  ["[Producing countries] said no.", { party: "producers" }],
  ["[Exporting countries] said no.", { name: "Exporting countries" }],
  ["[African negotiators] said no.", { name: "African negotiators" }],
  ["[Small island states] said no.", { name: "Small island states" }],
  ["[The Group of 77] said no.", { party: "Group of 77" }],
  ["[The Alliance of Small Island States] said no.", { party: "Alliance of Small Island States" }],
  [
    "President Bo Lund and President Ann Kerr met. The Presidents thanked advisors, especially Secretary Karl Brandt, Adviser Luc Morel, and others. The Presidents told teams to go on. [The Presidents] said no.",
    { name: "Bo Lund; Ann Kerr" },
  ],
] as const satisfies readonly Speaker[]
