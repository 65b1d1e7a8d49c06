/** Fiction: the people, bodies and places below are invented. */
import { describe, expect, test } from "vitest"
import { lastVoice } from "../../test/bracketed.ts"

const fromText = [
  ["[The government of Costa Verde] said no.", "Costa Verde"],
  ["The lenders met. “Yes”, said [Giles Penhall, who advises the lenders].", "lenders"],
  ["The Lake Conference came. [Its chief negotiator, Omar Dassi,] said no.", "Lake Conference"],
  // States, by name, capital, demonym and seat.
  ["[Ukrainian Foreign Minister Olena Hrytsak] said no.", "Ukraine"],
  ["[US envoy Mark Tilson] said gaps had narrowed.", "United States"],
  ["[Kremlin aide Oleg Belov] said no.", "Russia"],
  ["[The White House] said no.", "United States"],
  ["[A retired U.S. official] said no.", "United States"],
  ["[The Brazilian central bank governor, Rui Alves,] said no.", "Brazil"],
  ["[Tokyo] agreed to buy more chips.", "Japan"],
  ["[The European Commission] said the quota was illegal.", "European Union"],
  ["[Britain's fisheries minister, Ann Kerr,] said no.", "United Kingdom"],
  ["[The Dutch prime minister, Piet Vos,] said no.", "Netherlands"],
  // States nobody knows: the text's own words.
  ["Tarvenn shut the road. [Tarvennite Premier Jurek Palvin] said it would stay shut.", "Tarvenn"],
  ["Selkorra wants the road open. [The Selkorran foreign ministry] said so.", "Selkorra"],
  // A minister or ministry of the state the text is about.
  ["Norway closed its ports. [Fisheries Minister Una Dahl] said stocks were low.", "Norway"],
  ["Japan will cut output. [The Ministry of Trade (MOT)] said mills must obey.", "Japan"],
  ["For Iceland, [Fisheries Minister Jon Arnar] said no.", "Iceland"],
  // What sent the report has no minister.
  [
    "VARN, March 2 (Gull Wire) - Iceland will pay no duty, [its trade minister, Lena Tarrow,] said.",
    "Iceland",
  ],
  // Bodies and companies, and those who speak for them.
  [
    "Talks failed. [The Dock Workers' Union negotiator, Ann Prewitt,] said no.",
    "Dock Workers' Union",
  ],
  ["[Ann Prewitt, head of the Dock Workers' Federation,] said no.", "Dock Workers' Federation"],
  ["[Nils Ekberg, who chairs the Skippers' League,] said no.", "Skippers' League"],
  ["[Karl Brandt, Norvalis Airways' chief executive,] said no.", "Norvalis Airways"],
  ["Norvalis Airways cut routes. [A spokesman] said jobs were safe.", "Norvalis Airways"],
  [
    "The airline Norvalis Airways has cut routes. [A spokesman] said jobs were safe.",
    "Norvalis Airways",
  ],
  ["[Deven Ashdown, the envoy of the Lake Conference,] said no.", "Lake Conference"],
  ["[U.N. mediator Deven Ashdown] said no.", "United Nations"],
  ["[The mediators] said a text was ready.", "mediators"],
  ["[Mira Helt of the Coffee Growers League] said no.", "Coffee Growers League"],
  ["[Deven Ashdown, who speaks for the River Bureau,] said no.", "River Bureau"],
  [
    "The dockers' union met. On the line is [Mira Helt of the dockers' union], who said no.",
    "dockers",
  ],
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
  // An outlet by its noun, though the noun is a role too.
  "It was first told by [Harbour Monitor].",
  "[The Kestrel Observer] said no.",
  "[Insurance analysts] said the flood was costly.",
  "[Ann Kerr, an economist at Zelm University,] said prices would rise.",
  "[Residents] said shells fell all night.",
  "[A Western diplomat] said talks would fail.",
  "[Reuters] said talks had failed.",
  "[Nizar Dassi, director of the Orland Observatory for Rights,] said ten had died.",
  "[A witness] said the bridge was gone.",
  "[A spokesman for the borough of Ellery] said ships were waiting.",
  "[Delegates] said the text was dead.",
  "[A person shown the minutes] said it was short.",
  "Russia and Ukraine met. [Foreign Minister Elin Brusek] said no.",
] as const

describe("speakers of no party", () => {
  test.each(nobodys)("%s", (marked) => expect(lastVoice(marked).party).toBeNull())
})

const parties = [
  {
    name: "Selkorra",
    aliases: ["Selkorran government", "Ventremont"],
    members: ["Ulla Ostrand"],
    role: "party" as const,
  },
  { name: "Tarvenn", aliases: ["Helmic"], members: [], role: "party" as const },
  {
    name: "Lake Conference",
    aliases: ["the Conference"],
    members: [],
    role: "mediator" as const,
  },
]
const fromCodebook = [
  ["[Ventremont] said no.", "Selkorra", "Selkorra"],
  ["[The Selkorran foreign minister] said no.", "Selkorran foreign minister", "Selkorra"],
  ["[A Tarvennite official] said no.", "Tarvennite official", "Tarvenn"],
  ["[Helmic] said no.", "Tarvenn", "Tarvenn"],
  ["[The Conference] said no.", "Lake Conference", "Lake Conference"],
  ["[Ulla Ostrand] said no.", "Ulla Ostrand", "Selkorra"],
  ["[The Conference's envoy, Deven Ashdown,] said no.", "Deven Ashdown", "Lake Conference"],
  ["[Both sides] agreed to meet.", "Selkorra; Tarvenn", "Selkorra; Tarvenn"],
  ["[The two sides] agreed to meet.", "Selkorra; Tarvenn", "Selkorra; Tarvenn"],
  [
    "[The delegations of Selkorra and Tarvenn] agreed to meet.",
    "delegations of Selkorra and Tarvenn",
    "Selkorra; Tarvenn",
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
      outlet: "Selkorran Foreign Ministry",
    })
    expect([voice.name, voice.party]).toEqual(["Selkorran Foreign Ministry", "Selkorra"])
  })
  test("an outlet that corrects its own article speaks", () => {
    const voice = lastVoice("[A report in our Friday edition] said the ferries had sailed.", {
      outlet: "Northern Ledger",
    })
    expect(voice.name).toBe("Northern Ledger")
  })
})
