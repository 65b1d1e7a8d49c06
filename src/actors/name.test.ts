/** Fiction: the people, bodies and places below are invented. */
import { describe, expect, test } from "vitest"
import { lastVoice } from "../../test/bracketed.ts"

const names = [
  // Surnames, courtesies and titles stand for the fullest name.
  ["Border envoy Elin Brusek came. [Brusek] spoke.", "Elin Brusek"],
  ["Elin Brusek, the union's negotiator, came. [Ms Brusek] spoke.", "Elin Brusek"],
  ["Foreign Minister Elin Brusek came. [The minister] spoke.", "Elin Brusek"],
  ["[Selkorran Foreign Minister Elin Brusek] said talks would go on.", "Elin Brusek"],
  ["Secretary of State Marta Lindqvist arrived. [Secretary Lindqvist] said no.", "Marta Lindqvist"],
  ["[Minister of Water Ludo Veyr] said the dam would be filled.", "Ludo Veyr"],
  ["[Rural Health and Hygiene Minister Haro Tamasi] said duties would stay.", "Haro Tamasi"],
  ["[Port authority chief executive Ben de Waal] said cranes stood idle.", "Ben de Waal"],
  ["Ben de Waal, the port's director, came. [De Waal] said cranes stood idle.", "Ben de Waal"],
  ["Rebel spokesman Omar al-Dassi came. [Dassi] said the truce was dead.", "Omar al-Dassi"],
  [
    "Finance Minister Rui Alves Monteiro came. [Alves Monteiro] said debt was too high.",
    "Rui Alves Monteiro",
  ],
  ["[The mediator, Deven Ashdown,] said gaps had narrowed.", "Deven Ashdown"],
  [
    "[Deven Ashdown, who carries messages for the Lake Conference,] said gaps had narrowed.",
    "Deven Ashdown",
  ],
  ["[One of their leaders, Duarte Solano,] said the strike would go on.", "Duarte Solano"],
  ["Donald J. Marsh chaired the panel. [Donald Marsh] said prices would rise.", "Donald J. Marsh"],
  [
    "The airline's pilots met. “We shall not fly,” said captain Anna Prewitt. [Prewitt] called it a farce.",
    "Anna Prewitt",
  ],
  // Bodies: acronyms, short forms, no article.
  ["The Dock Workers' Union (DWU) met. [The DWU] said it would strike.", "Dock Workers' Union"],
  [
    "The Confederation of Calne Employers (CLE) met. [CLE] said wages were fair.",
    "Confederation of Calne Employers",
  ],
  ["[The Lake Conference] said a round would follow.", "Lake Conference"],
  ["[Norvalis Airways Inc] said it would cut routes. ", "Norvalis Airways Inc"],
  [
    "Norvalis Airways Inc met the pilots. [Norvalis] said it would cut routes.",
    "Norvalis Airways Inc",
  ],
  ["The Northern Ledger broke the story. [The Ledger] said the text was short.", "Northern Ledger"],
  ["The Coffee Growers League met. [The league] said quotas must fall.", "Coffee Growers League"],
  ["[The Ministry of Fisheries] said quotas would fall.", "Ministry of Fisheries"],
  // Places that speak.
  ["[Moscow] said the corridor would open.", "Russia"],
  ["[The Kremlin] said the corridor would open.", "Kremlin"],
  ["[Washington] threatened new tariffs.", "United States"],
  ["[Brussels] rejected the quota.", "European Union"],
  ["[The White House] declined the offer.", "White House"],
  ["[Tehran] denied it had agreed.", "Iran"],
  ["[Downing Street] said the letter was genuine.", "Downing Street"],
  ["[The US] said duties would rise.", "United States"],
  ["[The U.N.] called for access.", "United Nations"],
  ["[Kyiv and Moscow] said prisoners would be exchanged.", "Ukraine; Russia"],
  // A role, a title and a name in one breath are one person.
  ["[The army chief, General Obi Radev], has said no.", "Obi Radev"],
  ["“No,” said [the chief mediator, former president Amara Sessay].", "Amara Sessay"],
  ["The guild's head, Dr. Selam Haile, said yes. The offer, [she] said, stood.", "Selam Haile"],
  ["Talks were led by the mayor, General Obi Radev. [Radev] said no.", "Obi Radev"],
  ["In Zelm, [the minister] said no.", "minister"],
  ["Bo Lund left. On Sundays [Lund] offered a bonus.", "Bo Lund"],
  ["A letter came from Brusek, the envoy. [The envoy] said no.", "Brusek"],
  ["The chief mediator, the retired judge Paula Vane, left. [She] said no.", "Paula Vane"],
  ["[Capt. Aron Miles, chairman of the Lake Guild,] said no.", "Aron Miles"],
  ["[Lt. Gen. Obi Radev] said no.", "Obi Radev"],
  // A name that somebody goes by.
  ["[The Front's spokesman, known as Commander Tiro,] said no.", "Tiro"],
  ["The Front's spokesman, known as Commander Tiro, denied it. [He] wrote no.", "Tiro"],
  ["[A rebel officer who goes by the name of Omar] said no.", "Omar"],
  ["[A tanker captain identified only as Ruiz] said no.", "Ruiz"],
  ["Her spokesman came. Asked about it, [the spokesman, Luc Amari,] said no.", "Luc Amari"],
  ["The mayor will come, [her spokesman] said. The spokesman, Luc Amari, left.", "Luc Amari"],
  // Bodies with "and" in their name.
  ["[The Harbour and Allied Workers' Union] said no.", "Harbour and Allied Workers' Union"],
  ["[The Rail, Ferry and Tram Union] said no.", "Rail, Ferry and Tram Union"],
  ["[The smaller Welders and Riggers Union] said no.", "Welders and Riggers Union"],
  ["[The older Miller and the Bakers' Union] said no.", "Miller; Bakers' Union"],
  [
    "[The National Union of Quarry, Sand and Gravel Workers] said no.",
    "National Union of Quarry, Sand and Gravel Workers",
  ],
  ["The Grain and Feed Association came. [The association] said no.", "Grain and Feed Association"],
  ["[The Bonds and Exchange Commission] said no.", "Bonds and Exchange Commission"],
  // Joint speakers.
  ["[The White House and State Department] said no.", "White House; State Department"],
  ["[The Dockers and the Pilots' Guild] said no.", "Dockers; Pilots' Guild"],
  ["[The mayor, General Obi Radev and Bo Lund] said no.", "mayor; Obi Radev; Bo Lund"],
  ["[The government of Chad and the Lake Front] said no.", "government of Chad; Lake Front"],
  [
    "[The leaders of France and the United States] said no.",
    "leaders of France and the United States",
  ],
  ["[Elin Brusek and Jurek Palvin] said they would meet again.", "Elin Brusek; Jurek Palvin"],
  [
    "[Elin Brusek, the foreign minister, and Jurek Palvin, the envoy,] said so.",
    "Elin Brusek; Jurek Palvin",
  ],
  ["[Norway, Iceland and Greenland] said the quota was too high.", "Norway; Iceland; Greenland"],
  [
    "On Monday [Norway, Iceland and Greenland] said the quota was too high.",
    "Norway; Iceland; Greenland",
  ],
  // Sources without a name: the words that describe them.
  ["[A senior official] said the text was ready.", "senior official"],
  ["[A person shown the minutes] said it was short.", "person shown the minutes"],
  ["[An official familiar with the talks] said no.", "official familiar with the talks"],
  ["It failed, according to [two people present].", "two people present"],
  [
    "[A spokesman for the borough of Ellery] said ships were waiting.",
    "spokesman for the borough of Ellery",
  ],
  ["[Insurance analysts] said the flood was costly.", "Insurance analysts"],
  ["[Cocoa producers] said prices were too low.", "Cocoa producers"],
  ["[Delegates] said the chair's text was dead.", "Delegates"],
  // Texts speak for their authors.
  ["[A statement by the Harbour Union] said the offer was an insult.", "Harbour Union"],
  [
    "[An advertisement placed in newspapers by the Shipowners League] said the strike was illegal.",
    "Shipowners League",
  ],
] as const

describe("the name of a speaker", () => {
  test.each(names)("%s", (marked, name) => expect(lastVoice(marked).name).toBe(name))
})

const apart = [
  // Two of one surname stay two, and the bare surname is nobody's.
  ["Elin Brusek met Bo Brusek. [Brusek] said no.", "Brusek"],
  ["Ministers Elin Brusek and Bo Brusek came. [Brusek] said no.", "Brusek"],
  // First names apart: no merge.
  ["Union leader Ann Prewitt came. [Anton Prewitt] said no.", "Anton Prewitt"],
  ["Abu Lund left. [Bo Lund] said no.", "Bo Lund"],
  // A port is no person, though a leader has its name.
  ["[The port of Santel] said ships were waiting.", "port of Santel"],
  // A quoter is not the quoted.
  ["[Reuters] said the talks had failed.", "Reuters"],
] as const

describe("names that are alike but not one", () => {
  test.each(apart)("%s", (marked, name) => expect(lastVoice(marked).name).toBe(name))
  test("a surname two people share has no actor", () =>
    expect(lastVoice("Elin Brusek met Bo Brusek. [Brusek] said no.").actors).toEqual([]))
  test("a courtesy tells two of one surname apart", () =>
    expect(lastVoice("Elin Brusek met Boris Brusek. [Ms Brusek] said no.").name).toBe(
      "Elin Brusek",
    ))
})
