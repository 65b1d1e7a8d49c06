/** Fiction: the people, bodies and places below are invented. Blocs by their kind, bodies without a name, and who looks on. */
import type { Speaker } from "./speaker.ts"

export const camps = [
  // A bloc is a side by its kind; countries as such are nobody in particular.
  ["[Low-lying states] said no.", { party: "Low-lying states" }],
  ["[Poorer nations] said no.", { party: "Poorer nations" }],
  ["[Upstream countries] said no.", { party: "Upstream countries" }],
  ["[Some developed countries] said no.", { party: "developed countries" }],
  ["[Farm groups] said no.", { party: "Farm groups" }],
  ["[Several countries] said no.", { party: null }],
  ["[Other nations] said no.", { party: null }],
  ["[Rights groups] said no.", { party: null }],
  // Groups that take a side.
  ["[The hijackers] said no.", { party: "hijackers" }],
  ["[Herring crews] said no.", { party: "crews" }],
  ["[Striking truckers] said no.", { party: "truckers" }],
  ["[Clan elders] said no.", { party: "elders" }],
  ["[Seafarers on the Nordic route] said no.", { party: "seafarers" }],
  // Who looks on does so wherever he works.
  ["[Economists at Harrow Bank] said no.", { party: null }],
  ["[Traders at the Lenn exchange] said no.", { party: null }],
  ["[Relatives of the captives] said no.", { party: null }],
  // Those who act for somebody.
  ["[Ida Voss, a lawyer representing the growers,] said no.", { party: "growers" }],
  ["[A negotiator for the shippers] said no.", { party: "shippers" }],
  ["[Ida Voss, a lawyer acting for the tenants,] said no.", { party: "tenants" }],
  // The report gives the body no name.
  ["[Quarry union leader Ida Voss] said no.", { name: "Ida Voss", party: "Quarry union" }],
  ["[A hospital spokesman] said no.", { party: "hospital" }],
  ["[An airline spokeswoman] said no.", { party: "airline" }],
  ["[A union convener] said no.", { party: "union" }],
  // But where it names one, that is meant.
  [
    "Norvalis Airways has cut routes. [An airline spokeswoman] said no.",
    { party: "Norvalis Airways" },
  ],
  [
    "Norvalis Airways has cut routes. [Chief executive Ida Voss] said no.",
    { name: "Ida Voss", party: "Norvalis Airways" },
  ],
  // A union or a ministry has no chief executive.
  ["The Deckhands' Union walked out. [Chief executive Ida Voss] said no.", { party: null }],
  [
    "[Ida Voss, who leads the federation of tea pickers,] said no.",
    { name: "Ida Voss", party: "federation of tea pickers" },
  ],
] as const satisfies readonly Speaker[]
