/** Fiction: the people, bodies and places below are invented. Several who speak with one voice, and whom each of them speaks for. */
import type { Speaker } from "./speaker.ts"

export const joint = [
  [
    "[U.S. and Chinese officials] said tariffs would fall.",
    { name: "U.S. and Chinese officials", party: "United States; China" },
  ],
  [
    "[Ukrainian and Russian negotiators] said a swap was near.",
    { name: "Ukrainian and Russian negotiators", party: "Ukraine; Russia" },
  ],
  ["[The French and German ministers] said quotas were fair.", { party: "France; Germany" }],
  [
    "[Officials from Norway and Iceland] said mackerel was overfished.",
    { party: "Norway; Iceland" },
  ],
  [
    "[The Indian, Chinese and Brazilian delegations] rejected the draft.",
    { party: "India; China; Brazil" },
  ],
  [
    "[Negotiators for the union and the airline] said talks would resume.",
    { name: "Negotiators for the union and the airline" },
  ],
  [
    "The Pilots Guild met Norvalis Airways. [Negotiators for the guild and the airline] said talks would resume.",
    { party: "Pilots Guild; Norvalis Airways" },
  ],
  ["[The governments of Kenya and Uganda] said the dam was safe.", { party: "Kenya; Uganda" }],
  [
    "[The foreign ministers of Denmark, Iceland and Egypt] said the line was void.",
    { party: "Denmark; Iceland; Egypt" },
  ],
  [
    "Danish foreign minister Ana Pallas and her Icelandic counterpart Luca Dimou met. [The ministers] said no.",
    { name: "Ana Pallas; Luca Dimou", party: "Denmark; Iceland" },
  ],
  [
    "French President Luc Morel met German Chancellor Karl Brandt in Lille. [The two leaders] said no.",
    { name: "Luc Morel; Karl Brandt", party: "France; Germany" },
  ],
  [
    "French President Luc Morel and German Chancellor Karl Brandt met in Lille. Teams will meet in May. [They] said no.",
    { name: "Luc Morel; Karl Brandt", party: "France; Germany" },
  ],
  [
    "French President Luc Morel spoke with German Chancellor Karl Brandt by phone. [The leaders] agreed.",
    { name: "Luc Morel; Karl Brandt", party: "France; Germany" },
  ],
  [
    "Premier Bo Lund met President Ann Kerr. [Both leaders] said no.",
    { name: "Bo Lund; Ann Kerr" },
  ],
  [
    "Premier Bo Lund met President Ann Kerr and Chancellor Luc Morel. [The two leaders] said no.",
    { name: "two leaders" },
  ],
  [
    "Premier Bo Lund met President Ann Kerr and Chancellor Luc Morel. [The three leaders] said no.",
    { name: "Bo Lund; Ann Kerr; Luc Morel" },
  ],
  ["Premier Bo Lund met union leader Ann Kerr. [The ministers] said no.", { name: "ministers" }],
  [
    "Union negotiator Ann Kerr and company negotiator Bo Lund met. [The negotiators] said no.",
    { name: "Ann Kerr; Bo Lund" },
  ],
  ["Envoys Ann Kerr and Bo Lund met. [The envoys] said no.", { name: "Ann Kerr; Bo Lund" }],
  ["Ann Kerr and Bo Lund met. [The two women] said no.", { name: "two women" }],
  ["Officials said no. [The officials] said yes.", { name: "Officials" }],
] as const satisfies readonly Speaker[]
