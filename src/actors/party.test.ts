/** Fiction: the people, bodies and places below are invented. */
import { describe, expect, test } from "vitest"
import { lastVoice } from "../../test/bracketed.ts"

const fromText = [
  // States, by name, capital, demonym and seat.
  ["[Ukrainian Foreign Minister Olena Hrytsak] said no.", "Ukraine"],
  ["[US envoy Mark Tilson] said gaps had narrowed.", "United States"],
  ["[Kremlin aide Yuri Belov] said no.", "Russia"],
  ["[The White House] said no.", "United States"],
  ["[A senior U.S. official] said no.", "United States"],
  ["[The Brazilian central bank governor, Rui Alves,] said no.", "Brazil"],
  ["[Tokyo] agreed to buy more chips.", "Japan"],
  ["[The European Commission] said the quota was illegal.", "European Union"],
  ["[Britain's fisheries minister, Ann Kerr,] said no.", "United Kingdom"],
  ["[The Dutch prime minister, Piet Vos,] said no.", "Netherlands"],
  // States nobody knows: the text's own words.
  ["Quessen shut the road. [Quessenite Premier Matej Drusko] said it would stay shut.", "Quessen"],
  ["Halvorra wants the road open. [The Halvorran foreign ministry] said so.", "Halvorra"],
  // A minister or ministry of the state the text is about.
  ["Norway closed its ports. [Fisheries Minister Liv Dahl] said stocks were low.", "Norway"],
  ["Japan will cut output. [The Ministry of Trade (MOT)] said mills must obey.", "Japan"],
  ["For Iceland, [Fisheries Minister Jon Arnar] said no.", "Iceland"],
  // Bodies and companies, and those who speak for them.
  [
    "Talks failed. [The Dock Workers' Union negotiator, Ann Prewitt,] said no.",
    "Dock Workers' Union",
  ],
  ["[Karl Brandt, Norvalis Airways' chief executive,] said no.", "Norvalis Airways"],
  ["Norvalis Airways cut routes. [A spokesman] said jobs were safe.", "Norvalis Airways"],
  [
    "The airline Norvalis Airways has cut routes. [A spokesman] said jobs were safe.",
    "Norvalis Airways",
  ],
  ["[Tobin Ashdown, the envoy of the Lake Conference,] said no.", "Lake Conference"],
  ["[U.N. mediator Tobin Ashdown] said no.", "United Nations"],
  ["[The mediators] said a text was ready.", "mediators"],
  ["[Mira Helt of the Coffee Growers League] said no.", "Coffee Growers League"],
  ["[Tobin Ashdown, who speaks for the River Bureau,] said no.", "River Bureau"],
  // Groups are a side by their noun.
  ["[Striking Brazilian sailors] said no.", "sailors"],
  ["[Rebels] said the truce was over.", "rebels"],
  ["[A consumer delegate] said the price was too high.", "consumers"],
  ["[Producers] said the price was too low.", "Producers"],
  // Against the state is not the state.
  ["[A Syrian opposition leader, Omar Dassi,] said no.", "opposition"],
  ["[Rebel commander Omar Dassi] said no.", "rebels"],
  // One side at work.
  ["[Striking sailors] said no. [Sailors' Union president Ann Kerr] agreed.", "sailors"],
  [
    "The strike goes on. [The Sailors' Union] said no. [The Labour Minister, Rui Alves,] called it illegal.",
    "government",
  ],
] as const

describe("the party a speaker speaks for, by the text", () => {
  test.each(fromText)("%s", (marked, party) =>
    expect(lastVoice(marked).party?.toLowerCase()).toBe(party.toLowerCase()),
  )
})

const nobodys = [
  "[Economic analysts] said the strike was costly.",
  "[Ann Kerr, an economist at Halm University,] said prices would rise.",
  "[Residents] said shells fell all night.",
  "[A Western diplomat] said talks would fail.",
  "[Reuters] said talks had failed.",
  "[Rami Dassi, director of the Orland Observatory for Rights,] said ten had died.",
  "[A witness] said the bridge was gone.",
  "[A spokesman for the port of Ellery] said ships were waiting.",
  "[Delegates] said the text was dead.",
  "[A person briefed on the call] said it was short.",
  "Russia and Ukraine met. [Foreign Minister Ilse Karnow] said no.",
] as const

describe("speakers of no party", () => {
  test.each(nobodys)("%s", (marked) => expect(lastVoice(marked).party).toBeNull())
})

const parties = [
  {
    name: "Halvorra",
    aliases: ["Halvorran government", "Casselburg"],
    members: ["Gerd Ostrand"],
    role: "party" as const,
  },
  { name: "Quessen", aliases: ["Odravy"], members: [], role: "party" as const },
  {
    name: "Lake Conference",
    aliases: ["the Conference"],
    members: [],
    role: "mediator" as const,
  },
]
const fromCodebook = [
  ["[Casselburg] said no.", "Halvorra", "Halvorra"],
  ["[The Halvorran foreign minister] said no.", "Halvorran foreign minister", "Halvorra"],
  ["[A Quessenite official] said no.", "Quessenite official", "Quessen"],
  ["[Odravy] said no.", "Quessen", "Quessen"],
  ["[The Conference] said no.", "Lake Conference", "Lake Conference"],
  ["[Gerd Ostrand] said no.", "Gerd Ostrand", "Halvorra"],
  ["[The Conference's envoy, Tobin Ashdown,] said no.", "Tobin Ashdown", "Lake Conference"],
  ["[Both sides] agreed to meet.", "Halvorra; Quessen", "Halvorra; Quessen"],
  ["[The two sides] agreed to meet.", "Halvorra; Quessen", "Halvorra; Quessen"],
  [
    "[The delegations of Halvorra and Quessen] agreed to meet.",
    "delegations of Halvorra and Quessen",
    "Halvorra; Quessen",
  ],
  ["[Kyiv] said no.", "Ukraine", null],
  ["[The Growers League] said no.", "Growers League", null],
  ["[A resident] said no.", "resident", null],
] as const

describe("the party a speaker speaks for, by the codebook", () => {
  test.each(fromCodebook)("%s is %s of %s", (marked, name, party) => {
    const voice = lastVoice(marked, { parties })
    expect([voice.name, voice.party]).toEqual([name, party])
  })
  test("a ministry that publishes its own text is the Ministry it speaks of", () => {
    const voice = lastVoice("[The Ministry] tells readers of the talks.", {
      parties,
      outlet: "Halvorran Foreign Ministry",
    })
    expect([voice.name, voice.party]).toEqual(["Halvorran Foreign Ministry", "Halvorra"])
  })
  test("an outlet that corrects its own article speaks", () => {
    const voice = lastVoice("[A report in our Friday edition] said the ferries had sailed.", {
      outlet: "Northern Ledger",
    })
    expect(voice.name).toBe("Northern Ledger")
  })
})
