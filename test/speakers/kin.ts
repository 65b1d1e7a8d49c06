/** Fiction: the people, bodies and places below are invented. "The two women" are not a man and a woman. */
import type { Speaker } from "./speaker.ts"

export const kin = [
  ["Ann Kerr and Bo Lund met. [The two women] said no.", { name: "two women", party: null }],
  [
    "Ann Kerr met Karl Brandt in the mill. [The two women] said no.",
    { name: "two women", party: null },
  ],
  [
    "Ann Kerr met Karl Brandt in the mill. [The two men] said no.",
    { name: "two men", party: null },
  ],
  [
    "Ann Kerr met Eva Moss and Karl Brandt. [The two women] said no.",
    { name: "Ann Kerr; Eva Moss" },
  ],
  [
    "Ann Kerr met Eva Moss. Then Karl Brandt met Ann Kerr. [The two women] said no.",
    { name: "Ann Kerr; Eva Moss" },
  ],
  ["Mr Roth met Ms Vesk at the quarry. [The two men] said no.", { name: "two men", party: null }],
  [
    "Karl Brandt met Ms Vesk and Luc Morel. [The three men] said no.",
    { name: "three men", party: null },
  ],
  [
    "Anna and Eva Moss own the mill. Karl Brandt called. [The two brothers] said no.",
    { name: "two brothers", party: null },
  ],
  [
    "Ann Kerr and Karl Brandt own the mill. [The sisters] said no.",
    { name: "sisters", party: null },
  ],
  [
    "Ann Kerr and Karl Brandt own the mill. [The two sisters] said no.",
    { name: "two sisters", party: null },
  ],
  ["Ann Kerr and Karl Brandt own the mill. [Both men] said no.", { name: "Both men", party: null }],
  ["Ann Kerr and Karl Brandt own the mill. [The men] said no.", { name: "men", party: null }],
  ["Ann Kerr and Karl Brandt own the mill. [The widows] said no.", { name: "widows", party: null }],
  ["Ann Kerr and Eva Moss own the mill. [The women] said no.", { name: "Ann Kerr; Eva Moss" }],
  [
    "Karl Brandt, Luc Morel and Ann Kerr signed. [The two men] said no.",
    { name: "Karl Brandt; Luc Morel" },
  ],
  [
    "Karl Brandt, Luc Morel and Hugo Reyes signed. [The two men] said no.",
    { name: "two men", party: null },
  ],
] as const satisfies readonly Speaker[]
