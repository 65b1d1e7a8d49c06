/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../test/setting.ts"
import { evidenceOf, statementOf } from "../../test/talk-pieces.ts"
import { proposalsOf } from "./proposal-sighting.ts"

const firstOf = (text: string) => proposalsOf(settingOf(text), [])[0]

/** [sentence, name, author, number of parts] */
const told = [
  ["The envoy presented a 28-point plan to both sides.", "28-point plan", "envoy", 28],
  ["Vennland tabled a three-stage plan on Monday.", "three-stage plan", "Vennland", 3],
  ["The first Orvan plan was cut into nine sections.", "first Orvan plan", "Orvan", 9],
  ["The company's offer consists of two parts.", "company's offer", "company", 2],
  [
    "The company made a revised offer of nine crowns, which the union rejected.",
    "revised offer",
    "company",
    null,
  ],
  [
    "The Orvan proposal to share the river was discussed for hours.",
    "Orvan proposal",
    "Orvan",
    null,
  ],
  [
    "A draft treaty on the straits, tabled by Vennland, has six chapters.",
    "draft treaty",
    "Vennland",
    6,
  ],
  ["The chair circulated a draft text in nine articles.", "draft text", "chair", 9],
  ["The lenders put forward a new proposal to cut the debt.", "new proposal", "lenders", null],
  ["The talks turned on the airline's plan to cut pensions.", "airline's plan", "airline", null],
  ["The growers have been offered barely a third of that.", "barely a third of that", null, null],
  ["The port offered a rise of 3 per cent.", "rise of 3 per cent", "port", null],
  ["Under the pact, Orvany agreed to limit its catch.", "pact", null, null],
  // Its own verb tells what stands in it.
  ["The envoy's four-page paper splits the bay in two.", "envoy's four-page paper", "envoy", null],
  ["Orvany's latest proposal would halve the dues.", "Orvany's latest proposal", "Orvany", null],
  ["The scheme, floated in May by the bank, would freeze fares.", "scheme", "bank", null],
  ["Growers want a package that would lift the floor price.", "package", null, null],
  ["Vennland's truce proposal calls for a pause.", "Vennland's truce proposal", "Vennland", null],
  // A deal that somebody puts forward is more than hoped for.
  ["The settlement proposed by the judge covers nine mines.", "settlement", "judge", null],
  ["The board has put a new pay deal to the crews.", "new pay deal", "board", null],
  [
    "The compromise, drawn up by the referee last week, lets both fish.",
    "compromise",
    "referee",
    null,
  ],
  // What is brokered, what is in force, and what is told of a paper behind its makers.
  ["The truce, brokered by Ostria, took effect on Monday.", "truce", "Ostria", null],
  ["A ceasefire mediated by the League in March has largely held.", "ceasefire", "League", null],
  ["The accord requires each fleet to halve its catch by 2033.", "accord", null, null],
  ["The deal calls for Orvany to leave the island in 60 days.", "deal", null, null],
  ["The contract obliges the mill to hire 300 people.", "contract", null, null],
  ["Under the terms of the deal, the lenders forgive a third of the debt.", "deal", null, null],
  ["Under the provisions of the accord each shore keeps half.", "accord", null, null],
  [
    "The roadmap drawn up by the four capitals sets out a pause of 18 months.",
    "roadmap",
    "four capitals",
    null,
  ],
  ["A scheme drafted by the bank would freeze fares.", "scheme", "bank", null],
  ["The mill wants to close three depots, a plan the carters reject.", "plan", null, null],
  ["The port's offer was for 4 per cent now and 2 in May.", "port's offer", "port", null],
  ["The mill's offer stands at 4 per cent.", "mill's offer", "mill", null],
  // Two who made it together.
  [
    "Sorland and Tarva tabled a joint plan to share the river.",
    "joint plan",
    "Sorland; Tarva",
    null,
  ],
  ["The plan by Sorland and Tarva would share the river.", "plan", "Sorland; Tarva", null],
  ["The union and the mill tabled a joint proposal.", "joint proposal", "union; mill", null],
  [
    "A truce brokered by Ostria and the Lake League took effect.",
    "truce",
    "Ostria; Lake League",
    null,
  ],
  ["Sorland met Lunn, and Tarva put forward a proposal to cap prices.", "proposal", "Tarva", null],
  // What is answered, and what is counted.
  ["The crews turned down an offer of 3 per cent.", "offer", null, null],
  ["The crews discussed the chair's text.", "chair's text", "chair", null],
  ["The union tabled a counter-offer of 6 per cent.", "counter-offer", "union", null],
  ["Bondholders were offered 60 cents on the dollar.", "60 cents on the dollar", null, null],
  ["The growers ask for 8 per cent. The mill has offered 3.", "3", "mill", null],
  ["The mill put 5 per cent on the table.", "5 per cent on the table", "mill", null],
  ["Employers tabled 4 per cent.", "4 per cent", "Employers", null],
] as const

const untold = [
  "The minister plans to travel to Port Ellery.",
  "The sides have no plan.",
  "They spoke about a deal.",
  "The agreement of 1988 has lapsed.",
  "An agreement is far off.",
  "The paper is printed in Port Ellery.",
  "The plan was old.",
  "Any proposal will be read.",
  "The talks ended.",
  "The firm's pension plan pays 400 crowns a month.",
  "The agreement would be the first in nine years.",
  "The plan would help.",
  "The growers counted nine votes. The mill has offered 3.",
  "A US-style pact is far off.",
  "The ship was built for 3 million crowns.",
  "The chair put his glasses on the table.",
] as const

describe("proposals are read with name, author and parts", () => {
  test.each(told)("%s", (text, name, author, parts) => {
    const one = firstOf(text)
    expect(one?.name).toBe(name)
    expect(one?.author ?? null).toBe(author)
    expect(one?.parts ?? null).toBe(parts)
  })
})

describe("what is planned, hoped for or past is no proposal", () => {
  test.each(untold)("%s", (text) => expect(proposalsOf(settingOf(text), [])).toEqual([]))
})

test("listed parts keep their words and places", () => {
  const text =
    "The chair tabled a draft treaty in three chapters.\n\nIts chapters are: I. Quotas; II. Ports; III. Disputes."
  const parts = firstOf(text)?.parts
  const labels = Array.isArray(parts) ? parts.map(({ label }) => label) : parts
  expect(labels).toEqual(["I. Quotas", "II. Ports", "III. Disputes"])
})

test("versions are told apart by what they are called", () => {
  const text =
    "The initial 28-point plan was rejected. The revised plan of 19 points was presented on Monday."
  expect(firstOf(text)?.versions.map(({ version }) => version)).toEqual(["initial", "revised"])
})

test("an answer to it is a reaction of the party that gives it", () => {
  const text = "Vennland tabled a three-stage plan. Orvany rejected the plan to open the ports."
  const quote = "the plan to open the ports"
  const answer = statementOf("s1", {
    party: "Orvany",
    act: "rejects",
    issue: "ports",
    quote,
    evidence: [evidenceOf("r-1", quote, text.indexOf(quote))],
  })
  const [one] = proposalsOf(settingOf(text), [answer])
  expect(one?.reactions).toMatchObject([{ part: "ports", party: "Orvany", reaction: "rejects" }])
})

test("its state is the last thing done with it", () => {
  expect(firstOf("Vennland tabled a three-stage plan. Orvany rejected the plan.")?.state).toBe(
    "rejected",
  )
  expect(
    firstOf("Vennland tabled a three-stage plan. Orvany did not reject the plan.")?.state,
  ).toBe("tabled")
})

describe("of an answer to a part its state tells nothing", () => {
  const cases = [
    ["Vennland tabled a three-stage plan. Orvany accepted the plan's clause on dues.", "tabled"],
    ["Vennland tabled a three-stage plan. Orvany accepted parts of the plan.", "tabled"],
    ["Vennland tabled a three-stage plan. Orvany accepted the plan in part.", "tabled"],
    ["Vennland tabled a three-stage plan. Orvany accepted the plan.", "accepted"],
    ["Vennland tabled a three-stage plan. Orvany turned down the plan.", "rejected"],
  ] as const
  test.each(cases)("%s", (text, state) => expect(firstOf(text)?.state).toBe(state))
})

describe("what is said makes more of a paper", () => {
  const said = (
    text: string,
    quote: string,
    act: "rejects" | "proposes" | "reports-agreement" | "other",
  ) =>
    proposalsOf(settingOf(text), [
      statementOf("s1", {
        act,
        quote,
        party: "Orvany",
        evidence: [evidenceOf("r-1", quote, text.indexOf(quote))],
      }),
    ]).map(({ name, author }) => [name, author])

  test("an offer that is answered is one, an offer in passing is none", () => {
    const text = "Orvany rejected the latest offer."
    expect(said(text, "the latest offer", "rejects")).toEqual([["latest offer", null]])
    expect(said(text, "the latest offer", "other")).toEqual([])
  })
  test("a deal that is said to be agreed is one, a deal that is talked about none", () => {
    const text = "Orvany said they had a deal to share the river."
    const quote = "they had a deal to share the river"
    expect(said(text, quote, "reports-agreement")).toEqual([["deal", null]])
    expect(said(text, quote, "other")).toEqual([])
  })
  test("an offer without a name goes by its own words", () => {
    const text = "Orvany proposed opening two ports in spring."
    expect(said(text, "opening two ports in spring", "proposes")).toEqual([
      ["opening two ports in spring", "Orvany"],
    ])
  })
  test.each([
    "to resign rather than sign the mill's terms",
    "their collective resignation rather than end the strike",
    "to step down if the fleet was sold",
  ])("who would sooner go than yield offers nothing: %s", (quote) => {
    expect(said(`The crews offered ${quote}.`, quote, "proposes")).toEqual([])
  })
  test("a deal that is striven for is on no table", () => {
    for (const text of [
      "Mediators aim to conclude the agreement on the river this week.",
      "The envoys hope to reach an agreement that would open the port.",
      "Lenders still hope to clinch a deal that would halve the debt.",
    ])
      expect(firstOf(text)).toBeUndefined()
  })
  test("too short an offer says nothing that could be kept", () => {
    expect(said("Orvany offered to help.", "to help", "proposes")).toEqual([])
  })
})

describe("an offer without a name that is taken up later is one offer", () => {
  const cases = [
    [
      "Vennland proposed to open two ports. Orvany said the offer was a trick.",
      "to open two ports",
    ],
    ["The mill offered to hire 300 people. The union rejected the offer.", "to hire 300 people"],
    [
      "The chair said the quota should be halved. Orvany turned down the proposal.",
      "the quota should be halved",
    ],
    [
      "The lenders offered to wait until May for the money. The bank called that offer unfair.",
      "to wait until May for the money",
    ],
  ] as const
  test.each(cases)("%s", (text, quote) => {
    const offered = statementOf("s1", {
      act: "proposes",
      quote,
      party: "Vennland",
      evidence: [evidenceOf("r-1", quote, text.indexOf(quote))],
    })
    expect(proposalsOf(settingOf(text), [offered])).toHaveLength(1)
  })

  test("the answer to it is kept with it", () => {
    const text = "Vennland proposed to open two ports. Orvany rejected the offer."
    const piece = (id: string, act: "proposes" | "rejects", party: string, quote: string) =>
      statementOf(id, {
        act,
        quote,
        party,
        evidence: [evidenceOf("r-1", quote, text.indexOf(quote))],
      })
    const said = [
      piece("s1", "proposes", "Vennland", "to open two ports"),
      piece("s2", "rejects", "Orvany", "the offer"),
    ]
    expect(
      proposalsOf(settingOf(text), said).map(({ name, state, reactions }) => [
        name,
        state,
        reactions.map(({ party, reaction }) => [party, reaction]),
      ]),
    ).toEqual([["open two ports", "rejected", [["Orvany", "rejects"]]]])
  })
})
