/** Fiction: the people, bodies and places below are invented. Oppositions, rebels and movements: against a state is not the state. */
import type { Speaker } from "./speaker.ts"

export const oppositions = [
  [
    "[The Malian opposition] stayed at home.",
    { name: "Malian opposition", party: "Malian opposition" },
  ],
  ["[The opposition] said it would not attend.", { name: "opposition", party: "opposition" }],
  ["[Bolivia's opposition] said it would not attend.", { party: "Bolivian opposition" }],
  [
    "[A spokesman for the Malian opposition, Omar Dassi,] said no.",
    { name: "Omar Dassi", party: "Malian opposition" },
  ],
  [
    "[Omar Dassi, a spokesman for the rebel group Lions of the North,] said no.",
    { name: "Omar Dassi", party: "Lions of the North" },
  ],
  [
    "[Rebel group Lions of the North] said no.",
    { name: "Lions of the North", party: "Lions of the North" },
  ],
  [
    "[The Lions of the North, a rebel group,] said no.",
    { name: "Lions of the North", party: "Lions of the North" },
  ],
  [
    "[The Brusek Front, the main rebel group,] said no.",
    { name: "Brusek Front", party: "Brusek Front" },
  ],
  [
    "[The Hill Liberation Army (HLA)] said no.",
    { name: "Hill Liberation Army", party: "Hill Liberation Army" },
  ],
  ["[HLA commander Pablo Oruste] said no.", { name: "Pablo Oruste", party: "HLA" }],
  ["[Houthi spokesman Omar Dassi] said no.", { name: "Omar Dassi", party: "Houthis" }],
  ["[A Houthi official] said no.", { party: "Houthis" }],
  ["[The Houthis] said no.", { name: "Houthis", party: "Houthis" }],
  ["[Hamas] said no.", { name: "Hamas", party: "Hamas" }],
  ["[A Hamas official] said no.", { party: "Hamas" }],
  ["[Taliban spokesman Zia Ortan] said no.", { name: "Zia Ortan", party: "Taliban" }],
  ["[The Taliban] said no.", { name: "Taliban", party: "Taliban" }],
  ["[Kurdish fighters] said no.", { name: "Kurdish fighters" }],
  ["[Kurdish leader Ali Bero] said no.", { name: "Ali Bero" }],
  ["[Separatist leader Denis Karpov] said no.", { name: "Denis Karpov", party: "separatists" }],
  [
    "[Danish Icelandic leader Luca Dimou] said no.",
    { name: "Luca Dimou", party: "Danish Icelandics" },
  ],
  [
    "The Ulvanian opposition met in Cray. [Opposition leader Omar Dassi] said no.",
    { name: "Omar Dassi", party: "Ulvanian opposition" },
  ],
  [
    "Bolivia's opposition met in Cray. [An opposition spokesman] said no.",
    { party: "Bolivian opposition" },
  ],
  [
    "[A Belarusian opposition leader, Ann Kerr,] said no.",
    { name: "Ann Kerr", party: "Belarusian opposition" },
  ],
  [
    "The Belarusian government met the Belarusian opposition. [The opposition] said no.",
    { party: "Belarusian opposition" },
  ],
  ["[An opposition council meeting in Cray] said no.", { party: "opposition" }],
  [
    "[The opposition Council of Cray (CP)] said no.",
    { name: "Council of Cray", party: "opposition" },
  ],
] as const satisfies readonly Speaker[]
