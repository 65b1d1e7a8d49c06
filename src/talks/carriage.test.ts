/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../test/setting.ts"
import type { AttributionId } from "../text/ids.ts"
import { carriageOf } from "./carriage.ts"

/** Where words stand last in a text. */
const last = (text: string, words: string) => {
  const start = text.lastIndexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  return { start, end: start + words.length }
}

interface Known {
  readonly outlet?: string
}

/** Carriage of one attribution, given by the words of its source, cue and content. */
function carriage(text: string, words: readonly [string, string, string], known: Known = {}) {
  const spans = (k: 0 | 1 | 2) => [last(text, words[k])]
  const [source, cue, content] = [spans(0), spans(1), spans(2)]
  const setting = settingOf(text, { ...known, sources: [source], published: "2027-03-18" })
  const voice = setting.cast.voiceOf(source)
  const id = "r-1.a1" as AttributionId
  return carriageOf(setting, { id, source, cue, content, form: "indirect", confidence: 1, voice })
}

const names = (text: string, words: readonly [string, string, string], known: Known = {}) =>
  carriage(text, words, known)
    .chain.slice(1)
    .map(({ name }) => name)

/** [text, [source, cue, content], the carriers after the speaker, the outlet that carried it] */
const chains = [
  // A report that somebody speaks of is no way by which the words came.
  [
    "Brun said the offer was fair and denied a report in the Lurgen Herald that crews would be replaced.",
    ["Brun", "said", "the offer was fair"],
    [],
    null,
  ],
  [
    "Commenting on a front-page story in the Lurgen Herald, Brun said the fleet would stay in port.",
    ["Brun", "said", "the fleet would stay in port"],
    [],
    null,
  ],
  [
    "Asked about an article in the Lurgen Herald, Brun said the levy would go.",
    ["Brun", "said", "the levy would go"],
    [],
    null,
  ],
  [
    "Brun wrote in an article in the Lurgen Herald that the levy would go.",
    ["Brun", "wrote", "the levy would go"],
    ["Lurgen Herald"],
    "Lurgen Herald",
  ],
  [
    "Brun told Kesh's Press TV that the talks were over.",
    ["Brun", "told", "the talks were over"],
    ["Press TV"],
    "Press TV",
  ],
  [
    "Brun told a Keshite newspaper that the talks were over.",
    ["Brun", "told", "the talks were over"],
    ["Keshite newspaper"],
    "Keshite newspaper",
  ],
  [
    "Brun said in comments broadcast on Keshite state television that fares would rise.",
    ["Brun", "said", "fares would rise"],
    ["Keshite state television"],
    "Keshite state television",
  ],
  [
    "Brun told a radio station in Lurgen that he would go.",
    ["Brun", "told", "he would go"],
    ["radio station"],
    "radio station",
  ],
  [
    "Brun told the Sunday Herald that the deal was dead.",
    ["Brun", "told", "the deal was dead"],
    ["Sunday Herald"],
    "Sunday Herald",
  ],
  [
    "Brun told Lurgen's Le Phare newspaper that the deal was dead.",
    ["Brun", "told", "the deal was dead"],
    ["Le Phare"],
    "Le Phare",
  ],
  [
    "A deal is close, Norpress reported on Tuesday, citing two officials familiar with it.",
    ["two officials", "reported", "A deal is close"],
    ["Norpress"],
    "Norpress",
  ],
  [
    "“We will not attend,” a rebel spokesman said via WhatsApp.",
    ["a rebel spokesman", "said", "“We will not attend,”"],
    ["WhatsApp"],
    "WhatsApp",
  ],
  [
    "A spokeswoman for the foundry, Jovan Ambe, speaking for Mr Brun, said talks would resume.",
    ["Mr Brun", "said", "talks would resume"],
    ["Jovan Ambe"],
    null,
  ],
  [
    "Brun, in a letter to the council seen by Nordwire, said the dues were illegal.",
    ["Brun", "said", "the dues were illegal"],
    ["Nordwire"],
    "Nordwire",
  ],
  [
    "Brun told growers that prices would fall, according to a recording obtained by Lagune Un.",
    ["Brun", "told", "prices would fall"],
    ["Lagune Un"],
    "Lagune Un",
  ],
  [
    "Brun told Sunday's Lagune that the pact was a humiliation.",
    ["Brun", "told", "the pact was a humiliation"],
    ["Lagune"],
    "Lagune",
  ],
  [
    "Brun said in an interview with Friday's Lagune Un that prices would fall.",
    ["Brun", "said", "prices would fall"],
    ["Lagune Un"],
    "Lagune Un",
  ],
  // straight to an outlet
  [
    "“We will not sign,” Brun told the broadcaster Radio Ostrava.",
    ["Brun", "told", "“We will not sign,”"],
    ["Radio Ostrava"],
    "Radio Ostrava",
  ],
  [
    "“We will not sign,” Brun told Reuters.",
    ["Brun", "told", "“We will not sign,”"],
    ["Reuters"],
    "Reuters",
  ],
  [
    "Brun told Norpress, a news agency, that the quota was dead.",
    ["Brun", "told", "the quota was dead"],
    ["Norpress"],
    "Norpress",
  ],
  [
    "Brun said in an interview with the Kesh Herald that the tariff was dead.",
    ["Brun", "said", "the tariff was dead"],
    ["Kesh Herald"],
    "Kesh Herald",
  ],
  [
    "In an interview with the daily Svet published on Monday, Brun said the tariff was dead.",
    ["Brun", "said", "the tariff was dead"],
    ["Svet"],
    "Svet",
  ],
  [
    "Brun said in remarks to state television that the tariff was dead.",
    ["Brun", "said", "the tariff was dead"],
    ["state television"],
    "state television",
  ],
  [
    "“The airline is bankrupt,” Brun said on Channel 9.",
    ["Brun", "said", "“The airline is bankrupt,”"],
    ["Channel 9"],
    "Channel 9",
  ],
  [
    "Speaking on Lurgen radio, Brun said the dam was safe.",
    ["Brun", "said", "the dam was safe"],
    ["Lurgen radio"],
    "Lurgen radio",
  ],
  [
    "Brun wrote in the Port Courier that crews had been cheated.",
    ["Brun", "wrote", "crews had been cheated"],
    ["Port Courier"],
    "Port Courier",
  ],
  [
    "Brun said in a statement carried by the Vardan News Agency that dues were illegal.",
    ["Brun", "said", "dues were illegal"],
    ["Vardan News Agency"],
    "Vardan News Agency",
  ],
  // taken up by an outlet
  [
    "Radio Lurgen quoted the port minister as saying that the quays would stay shut.",
    ["the port minister", "saying", "the quays would stay shut"],
    ["Radio Lurgen"],
    "Radio Lurgen",
  ],
  [
    "The tariff is dead, Brun was quoted by the Kesh Herald as saying.",
    ["Brun", "was quoted", "The tariff is dead"],
    ["Kesh Herald"],
    "Kesh Herald",
  ],
  [
    "Brun was quoted in today's Kesh Industria newspaper as saying that fares might double.",
    ["Brun", "was quoted", "fares might double"],
    ["Kesh Industria"],
    "Kesh Industria",
  ],
  [
    "“The pact is void,” Brun is quoted as saying by the agency Vestpress.",
    ["Brun", "is quoted", "“The pact is void,”"],
    ["Vestpress"],
    "Vestpress",
  ],
  [
    "Brun, as cited by the Kesh Herald, called the levy a disgrace.",
    ["Brun", "called", "the levy a disgrace"],
    ["Kesh Herald"],
    "Kesh Herald",
  ],
  ["Brun said, “Not yet,” AFP quoted her.", ["Brun", "said", "“Not yet,”"], ["AFP"], "AFP"],
  [
    "The Kesh Herald reported that Brun had told growers the tariff was dead.",
    ["Brun", "told", "the tariff was dead"],
    ["Kesh Herald"],
    "Kesh Herald",
  ],
  [
    "Brun told growers the tariff was dead, the Kesh Herald reported.",
    ["Brun", "told", "the tariff was dead"],
    ["Kesh Herald"],
    "Kesh Herald",
  ],
  [
    "Brun called the levy a disgrace, according to the daily Svet.",
    ["Brun", "called", "the levy a disgrace"],
    ["Svet"],
    "Svet",
  ],
  [
    "According to Interfax, Brun called the levy a disgrace.",
    ["Brun", "called", "the levy a disgrace"],
    ["Interfax"],
    "Interfax",
  ],
  [
    "Brun called the levy a disgrace, writes the Kesh Herald.",
    ["Brun", "called", "the levy a disgrace"],
    ["Kesh Herald"],
    "Kesh Herald",
  ],
  [
    "State television reported, citing the harbour board, that the ferry would sail.",
    ["the harbour board", "reported", "the ferry would sail"],
    ["State television"],
    "State television",
  ],
  [
    "The weekly Zora has Brun telling growers that water is not for sale.",
    ["Brun", "telling", "water is not for sale"],
    ["Zora"],
    "Zora",
  ],
  // through a person
  [
    "The premier replied through her clerk, Ana Ambe, that the offer was an insult.",
    ["The premier", "replied", "the offer was an insult"],
    ["Ana Ambe"],
    null,
  ],
  [
    "Brun said through a spokesman that the merger was off.",
    ["Brun", "said", "the merger was off"],
    ["spokesman"],
    null,
  ],
  [
    "The ministry's spokesman, Tor Hald, said the minister had warned that fares would rise.",
    ["the minister", "warned", "fares would rise"],
    ["Tor Hald"],
    null,
  ],
  [
    "Brun told Varga that the mills would close, according to two people present.",
    ["Brun", "told", "the mills would close"],
    ["two people present"],
    null,
  ],
  // longer ways
  [
    "“They weigh our nets twice,” she told the agency Norpress, according to the counting office of the Sea Council.",
    ["she", "told", "“They weigh our nets twice,”"],
    ["Norpress", "counting office of the Sea Council"],
    "Norpress",
  ],
  [
    "Channel K, the Keshite broadcaster, on Friday quoted a clerk as saying the ferries might sail, according to a translation by the Harbour Desk.",
    ["a clerk", "saying", "the ferries might sail"],
    ["Channel K", "Harbour Desk"],
    "Channel K",
  ],
  [
    "The weekly Zora, in a report relayed by Norpress, has Brun telling growers that water is not for sale.",
    ["Brun", "telling", "water is not for sale"],
    ["Zora", "Norpress"],
    "Zora",
  ],
  [
    "The Kesh Herald reported that Brun had told Radio Ostrava the tariff was dead.",
    ["Brun", "told", "the tariff was dead"],
    ["Radio Ostrava", "Kesh Herald"],
    "Radio Ostrava",
  ],
  [
    "Brun was asked about it on Radio Lurgen. “Read the text,” he answered.",
    ["he", "answered", "“Read the text,”"],
    ["Radio Lurgen"],
    "Radio Lurgen",
  ],
  // outlets whose names say nothing
  [
    "“We might yet sail,” Brun told Lagune Un on Tuesday evening.",
    ["Brun", "told", "“We might yet sail,”"],
    ["Lagune Un"],
    "Lagune Un",
  ],
  [
    "“Not a crate,” said Brun, the port minister, to Kanal Vest in the evening.",
    ["Brun", "said", "“Not a crate,”"],
    ["Kanal Vest"],
    "Kanal Vest",
  ],
  [
    "Brun told Vestia in the morning that fares would rise. The same station aired songs.",
    ["Brun", "told", "fares would rise"],
    ["Vestia"],
    "Vestia",
  ],
  [
    "The quota was dead, Brun said, speaking to The Harbourmaster on Monday.",
    ["Brun", "said", "The quota was dead"],
    ["Harbourmaster"],
    "Harbourmaster",
  ],
  [
    "Brun told viewers of Lagune Un that the wage offer stood.",
    ["Brun", "told", "the wage offer stood"],
    ["Lagune Un"],
    "Lagune Un",
  ],
  [
    "Brun told the Bergbladet that the seed treaty was void.",
    ["Brun", "told", "the seed treaty was void"],
    ["Bergbladet"],
    "Bergbladet",
  ],
  [
    "Brun threatened in Saturday's Kesh Morning Post to call the pilots out.",
    ["Brun", "threatened", "to call the pilots out"],
    ["Kesh Morning Post"],
    "Kesh Morning Post",
  ],
  // broadcast, leaked, translated
  [
    "“Six is enough,” Brun told miners at noon, as aired by Canal Nord and put into English by the Bay Monitor.",
    ["Brun", "told", "“Six is enough,”"],
    ["Canal Nord", "Bay Monitor"],
    "Canal Nord",
  ],
  [
    "“Six is enough,” Brun told miners, in comments aired on Bay 24 and rendered into English by Tor Hald.",
    ["Brun", "told", "“Six is enough,”"],
    ["Bay 24", "Tor Hald"],
    "Bay 24",
  ],
  [
    "Four boats would do, Brun told colleagues, according to a recording leaked to the newsletter Deck Notes and quoted by the Bay Echo.",
    ["Brun", "told", "Four boats would do"],
    ["Deck Notes", "Bay Echo"],
    "Deck Notes",
  ],
  [
    "The ferry would sail, Brun said in a letter read aloud by her deputy, Eben Lund.",
    ["Brun", "said", "The ferry would sail"],
    ["Eben Lund"],
    null,
  ],
  [
    "The ferry would sail, Brun said in a note relayed by the harbour board.",
    ["Brun", "said", "The ferry would sail"],
    ["harbour board"],
    null,
  ],
  // written for all to read
  [
    "“We will not sign,” Brun wrote on Telegram.",
    ["Brun", "wrote", "“We will not sign,”"],
    ["Telegram"],
    "Telegram",
  ],
  [
    "In a post on X, Brun called the levy a disgrace.",
    ["Brun", "called", "the levy a disgrace"],
    ["X"],
    "X",
  ],
  [
    "Brun tweeted that the strike was over.",
    ["Brun", "tweeted", "the strike was over"],
    ["Twitter"],
    "Twitter",
  ],
  [
    "Brun said in a Facebook post that the strike was over.",
    ["Brun", "said", "the strike was over"],
    ["Facebook"],
    "Facebook",
  ],
] as const

/** [text, [source, cue, content]]: nobody carried these words but the report itself */
const bare = [
  [
    "Brun told Monday's meeting of growers that prices would fall.",
    ["Brun", "told", "prices would fall"],
  ],
  [
    "Brun, in a letter seen by Tor Hald, the harbour master, said the dues were illegal.",
    ["Brun", "said", "the dues were illegal"],
  ],
  [
    "Brun said in a paper reviewed by Crale Bank that prices would fall.",
    ["Brun", "said", "prices would fall"],
  ],
  [
    "Brun denied dining with Varga, as the Kesh Herald reported last week.",
    ["Brun", "denied", "dining with Varga"],
  ],
  [
    "The fund was empty, Brun said, according to minutes of the board.",
    ["Brun", "said", "The fund was empty"],
  ],
  [
    "“Not one crate,” Brun told Nadim Quil on Monday. Quil, the shipping minister, left at noon.",
    ["Brun", "told", "“Not one crate,”"],
  ],
  [
    "“Not one crate,” Brun told Nadim Quil, the shipping minister, on Monday.",
    ["Brun", "told", "“Not one crate,”"],
  ],
  [
    "Brun said the text, read by nobody, bound both sides.",
    ["Brun", "said", "the text, read by nobody, bound both sides"],
  ],
  [
    "Brun told the court in The Hague that the reef was hers.",
    ["Brun", "told", "the reef was hers"],
  ],
  [
    "As crews marched through Lurgen, Brun said the strike would go on.",
    ["Brun", "said", "the strike would go on"],
  ],
  [
    "A video credited to Reuters showed smoke, and Brun said crews were safe.",
    ["Brun", "said", "crews were safe"],
  ],
  [
    "Brun said he knew the text, adding that she had told nobody.",
    ["Brun", "said", "he knew the text"],
  ],
  ["Hald said he had told growers that water was scarce.", ["he", "told", "water was scarce"]],
  ["A leaked memo said the union had warned of a strike.", ["the union", "warned", "of a strike"]],
  ["Brun told reporters that the talks had failed.", ["Brun", "told", "the talks had failed"]],
  ["Brun told this newspaper that the talks had failed.", ["Brun", "told", "the talks had failed"]],
  [
    "Brun told a news conference that the talks had failed.",
    ["Brun", "told", "the talks had failed"],
  ],
  [
    "Brun denied that she had spoken, whatever the Kesh Herald may have printed.",
    ["Brun", "denied", "she had spoken"],
  ],
  [
    "Brun said the story that Radio Lurgen broadcast was false.",
    ["Brun", "said", "the story that Radio Lurgen broadcast was false"],
  ],
  [
    "Brun, who owns the Kesh Herald, said the merger was off.",
    ["Brun", "said", "the merger was off"],
  ],
  [
    "Brun said talks went on through the night.",
    ["Brun", "said", "talks went on through the night"],
  ],
  [
    "Brun said the plan, according to its text, bound both sides.",
    ["Brun", "said", "the plan, according to its text, bound both sides"],
  ],
  ["Brun told Varga that the mills would close.", ["Brun", "told", "the mills would close"]],
  [
    "The European Medicines Agency said stocks were low.",
    ["The European Medicines Agency", "said", "stocks were low"],
  ],
  ["AFP reported that crews were on strike.", ["AFP", "reported", "crews were on strike"]],
  ["The union said in a leaflet that X was no answer.", ["The union", "said", "X was no answer"]],
  [
    "Brun said the strike, filmed on Telegram, went on.",
    ["Brun", "said", "the strike, filmed on Telegram, went on"],
  ],
  [
    "Brun said at the harbour post that the ferry would sail.",
    ["Brun", "said", "the ferry would sail"],
  ],
  [
    "LURGEN, March 2 (Norpress) - The talks have failed, Brun told Norpress.",
    ["Brun", "told", "The talks have failed"],
  ],
] as const

describe("the chain", () => {
  test.each(chains)("goes outward from the speaker: %s", (text, words, carriers, via) => {
    expect(names(text, words)).toEqual(carriers)
    expect(carriage(text, words).via).toBe(via)
  })

  test.each(bare)("has no link where nobody carried the words: %s", (text, words) => {
    expect(names(text, words)).toEqual([])
    expect(carriage(text, words).via).toBeNull()
  })

  test("leaves out the report's own outlet, by its full name and its short one", () => {
    const words = ["Brun", "told", "the talks had failed"] as const
    for (const told of ["the Kesh Herald", "the Herald"])
      expect(
        names(`Brun told ${told} that the talks had failed.`, words, { outlet: "Kesh Herald" }),
      ).toEqual([])
  })

  test("names an outlet in full where the report cuts it short later", () => {
    const text =
      "Ambe spoke to the Tarn Courier. The board was wrong, Brun told the Courier on Monday."
    expect(names(text, ["Brun", "told", "The board was wrong"])).toEqual(["Tarn Courier"])
  })

  test("tells how each link has the words", () => {
    const text =
      "Radio Lurgen quoted Brun as saying the guns might move, in a translation by the Harbour Desk."
    const { chain } = carriage(text, ["Brun", "saying", "the guns might move"])
    expect(chain.map(({ name, relation }) => [name, relation])).toEqual([
      ["Brun", "said"],
      ["Radio Lurgen", "quoted"],
      ["Harbour Desk", "translated"],
    ])
  })
})

const recipients = [
  [
    "Brun told Elin Varga that the mills would close.",
    ["Brun", "told", "the mills would close"],
    "Elin Varga",
  ],
  ["Brun urged Lurgen to lift the ban.", ["Brun", "urged", "Lurgen to lift the ban"], "Lurgen"],
  [
    "Brun accused Lurgen of breaking the pact.",
    ["Brun", "accused", "of breaking the pact"],
    "Lurgen",
  ],
  ["Brun called on Elin Varga to resign.", ["Brun", "called", "to resign"], "Elin Varga"],
  [
    "Brun warned Lurgen last week that fares would rise.",
    ["Brun", "warned", "fares would rise"],
    "Lurgen",
  ],
  ["Brun told reporters that fares would rise.", ["Brun", "told", "fares would rise"], null],
  ["Brun told Radio Lurgen that fares would rise.", ["Brun", "told", "fares would rise"], null],
  ["Brun said fares would rise.", ["Brun", "said", "fares would rise"], null],
  ["Brun asked questions about fares.", ["Brun", "asked", "questions about fares"], null],
] as const

test.each(recipients)("the one spoken to is a person or a party: %s", (text, words, recipient) => {
  expect(carriage(text, words).recipient).toBe(recipient)
})

const confidences = [
  [
    "“The mill is bankrupt,” a carter told us in hushed tones.",
    ["a carter", "told", "“The mill is bankrupt,”"],
    true,
  ],
  [
    "“No deal is near,” an official familiar with the talks said.",
    ["an official familiar with the talks", "said", "“No deal is near,”"],
    true,
  ],
  [
    "“No deal is near,” a Lurgen official said on condition of anonymity.",
    ["a Lurgen official", "said", "“No deal is near,”"],
    true,
  ],
  [
    "A senior Lurgen diplomat said fares might fall.",
    ["A senior Lurgen diplomat", "said", "fares might fall"],
    true,
  ],
  [
    "One of the negotiators said fares might fall.",
    ["One of the negotiators", "said", "fares might fall"],
    true,
  ],
  ["Brun said privately that fares might fall.", ["Brun", "said", "fares might fall"], true],
  [
    "Brun told aides behind closed doors that fares might fall.",
    ["Brun", "told", "fares might fall"],
    true,
  ],
  [
    "A person shown the minutes said it was short.",
    ["A person shown the minutes", "said", "it was short"],
    true,
  ],
  [
    "Sources in the delegation said it was short.",
    ["Sources in the delegation", "said", "it was short"],
    true,
  ],
  [
    "Brun was overheard saying that fares might fall.",
    ["Brun", "saying", "fares might fall"],
    true,
  ],
  [
    "A senior port manager, who is not allowed to speak to the press, said fares might fall.",
    ["A senior port manager", "said", "fares might fall"],
    true,
  ],
  [
    "“They sat for hours,” said a driver, who asked that her name be withheld.",
    ["a driver", "said", "“They sat for hours,”"],
    true,
  ],
  [
    "“They sat for hours,” said a guard, asking us not to print his name.",
    ["a guard", "said", "“They sat for hours,”"],
    true,
  ],
  [
    "“They sat for hours,” said a clerk, printing his name on a card.",
    ["a clerk", "said", "“They sat for hours,”"],
    false,
  ],
  [
    "“They sat for hours,” a porter told us, glancing behind him.",
    ["a porter", "told", "“They sat for hours,”"],
    true,
  ],
  [
    "A banker, who talked only if his name was left out, said fares might fall.",
    ["A banker", "said", "fares might fall"],
    true,
  ],
  [
    "“They sat for hours,” said a cook, who pleaded with us not to print his name.",
    ["a cook", "said", "“They sat for hours,”"],
    true,
  ],
  ["“Fares will fall,” an envoy whispered.", ["an envoy", "whispered", "“Fares will fall,”"], true],
  [
    "“They sat for hours,” a porter told reporters at the gate.",
    ["a porter", "told", "“They sat for hours,”"],
    false,
  ],
  ["Brun said fares might fall.", ["Brun", "said", "fares might fall"], false],
  [
    "A spokesman for the union said fares might fall.",
    ["A spokesman for the union", "said", "fares might fall"],
    false,
  ],
  [
    "An analyst at the bank said fares might fall.",
    ["An analyst at the bank", "said", "fares might fall"],
    false,
  ],
  [
    "The official Oda Brun said fares might fall.",
    ["The official Oda Brun", "said", "fares might fall"],
    false,
  ],
  [
    "Union officials said fares might fall.",
    ["Union officials", "said", "fares might fall"],
    false,
  ],
  [
    "Brun said the text was agreed behind closed doors.",
    ["Brun", "said", "the text was agreed behind closed doors"],
    false,
  ],
] as const

test.each(confidences)("what was told in confidence is private: %s", (text, words, secret) => {
  expect(carriage(text, words).private).toBe(secret)
})
