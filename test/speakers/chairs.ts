/** Fiction: the people, bodies and places below are invented. Who chairs or mediates speaks for no side. */
import type { Speaker } from "./speaker.ts"

export const chairs = [
  [
    "[The chairman of the conference on river tolls, Rui Alves of Chile,] said no.",
    { name: "Rui Alves", party: "conference chair" },
  ],
  ["[Conference chairman Rui Alves] said no.", { name: "Rui Alves", party: "conference chair" }],
  ["[Rui Alves, who chairs the talks,] said no.", { name: "Rui Alves" }],
  ["[The chair of the working group, Ann Kerr,] said a text was ready.", { name: "Ann Kerr" }],
  ["[COP president Ann Kerr] said a text was ready.", { name: "Ann Kerr" }],
  [
    "[The president of the climate conference, Ann Kerr,] said a text was ready.",
    { name: "Ann Kerr", party: "conference chair" },
  ],
  ["[The chair] said a text was ready.", { name: "chair" }],
  ["[The mediator] said a text was ready.", { party: "mediator" }],
  ["[Qatari mediators] said a text was ready.", { name: "Qatari mediators" }],
  ["[A Norwegian facilitator] said a text was ready.", { name: "Norwegian facilitator" }],
  ["[The arbitrator, Ann Kerr,] said pay was fair.", { name: "Ann Kerr", party: "mediators" }],
  [
    "[Federal mediator Ann Kerr] said talks would resume.",
    { name: "Ann Kerr", party: "mediators" },
  ],
] as const satisfies readonly Speaker[]
