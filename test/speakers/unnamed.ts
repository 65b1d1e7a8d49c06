/** Fiction: the people, bodies and places below are invented. Officials, aides, sources and media without a name. */
import type { Speaker } from "./speaker.ts"

export const unnamed = [
  ["[A US official] said no.", { name: "US official", party: "United States" }],
  ["[An aide to President Luc Morel] said no.", { name: "aide to President Luc Morel" }],
  [
    "French President Luc Morel met miners. [An aide to the president] said no.",
    { party: "France" },
  ],
  ["French President Luc Morel met miners. [His spokesman] said no.", { party: "France" }],
  [
    "French President Luc Morel met miners. [A spokesman for his office] said no.",
    { party: "France" },
  ],
  ["French President Luc Morel met miners. [The president's office] said no.", { party: "France" }],
  [
    "[A senior Iranian official] told Reuters no.",
    { name: "senior Iranian official", party: "Iran" },
  ],
  ["[Two Israeli officials] said no.", { party: "Israel" }],
  ["[An Israeli source] said no.", { name: "Israeli source" }],
  ["[A person close to the Kremlin] said no.", { party: "Russia" }],
  ["[A source in the Ukrainian delegation] said no.", { party: "Ukraine" }],
  ["[A European diplomat] said no.", { party: null }],
  ["[A UN spokesperson] said no.", { party: "United Nations" }],
  ["[EU trade commissioner Piet Vos] said no.", { name: "Piet Vos", party: "European Union" }],
  ["[European officials] said no.", { party: null }],
  ["[EU officials] said no.", { party: "European Union" }],
  ["[Palestinian officials] said no.", { party: "Palestine" }],
  ["[An IMF spokeswoman] said no.", { party: "International Monetary Fund" }],
  [
    "[IMF mission chief Ann Kerr] said no.",
    { name: "Ann Kerr", party: "International Monetary Fund" },
  ],
  ["[Bondholders] said no.", { party: "bondholders" }],
  ["[A creditor committee] said no.", { name: "creditor committee" }],
  ["[Creditors] said no.", { party: "creditors" }],
  ["[Argentina's creditors] said no.", { party: "creditors" }],
  ["[State media] said troops moved.", { name: "State media" }],
  ["[Syrian state media] said troops moved.", { party: "Syria" }],
  ["[Iranian state television] said talks failed.", { party: "Iran" }],
  ["[China's official Xinhua news agency] said talks failed.", { party: "China" }],
] as const satisfies readonly Speaker[]
