/** Fiction: every name, place and dispute in these sentences is invented. */
import { describe, expect, test } from "vitest"
import { meaningIn } from "../../../test/marked.ts"
import { type Codebook, noCodebook } from "../codebook.ts"

const book = (
  name: string,
  parties: readonly string[],
  issues: readonly (readonly [
    name: string,
    rungs: readonly string[],
    triggers?: readonly string[],
  ])[],
): Codebook => ({
  ...noCodebook,
  name,
  parties: parties.map((party) => ({ name: party, aliases: [], members: [], role: "party" })),
  issues: issues.map(([issue, rungs, triggers = []]) => ({ name: issue, rungs, triggers })),
})

const strait = book(
  "Strait of Maren talks",
  ["Vennland", "Orsk"],
  [
    ["withdrawal of gunboats", ["no withdrawal", "5 miles", "15 miles"]],
    ["fishing licences", ["none", "half of the licences", "all licences"]],
    ["release of sailors", ["no release", "the wounded first", "all sailors"]],
  ],
)

const mill = book(
  "Mill pay round",
  ["Textile Union", "Halder Mills"],
  [
    ["pay rise", ["2 per cent", "4 per cent", "7 per cent"]],
    ["night shifts", ["unchanged", "one night fewer", "abolished"], ["night shift", "rota"]],
    ["staffing of looms", ["one weaver a loom", "two weavers a loom"]],
  ],
)

type Case = readonly [expected: string | null, sentence: string, before?: string]

const known: readonly (readonly [Codebook, readonly Case[]])[] = [
  [
    strait,
    [
      ["withdrawal of gunboats", "Orsk <said> [it would withdraw its gunboats]."],
      ["withdrawal of gunboats", "Vennland <demanded> [that Orsk pull its boats back]."],
      ["withdrawal of gunboats", "Orsk <ruled out> [any pullout]."],
      [
        "withdrawal of gunboats",
        "“[Fifteen miles is the least we need],” Vennland's envoy <said>.",
      ],
      ["withdrawal of gunboats", "Orsk <offered> [a retreat of nine miles]."],
      ["fishing licences", "Vennland <said> [licences to fish would be shared]."],
      ["fishing licences", "Orsk <rejected> [a common fishery]."],
      ["release of sailors", "Vennland <demanded> [the release of its sailors]."],
      ["release of sailors", "Orsk <agreed> [to free the wounded]."],
      [
        "release of sailors",
        "Asked about the sailors, Orsk's envoy <said> [they would never be traded].",
      ],
      [
        "release of sailors",
        "“[Not one comes home before spring],” he <said>.",
        "Orsk ruled out freeing the sailors. ",
      ],
      [
        "fishing licences",
        "“[That is out of the question],” he <said>.",
        "Vennland wants half of the licences for Orsk's fishermen. ",
      ],
      // Two issues in one statement: the one named first.
      ["release of sailors", "Vennland <said> [the sailors mattered more than the gunboats]."],
      // A few words answer what was named right before.
      ["release of sailors", "“[That stays as it is],” he <said>.", "Will Orsk free the sailors? "],
      [
        "fishing licences",
        "“[It runs until May],” he <said>.",
        "Vennland has an answer. And the licences? ",
      ],
      [
        "withdrawal of gunboats",
        "“[Anything less is a trick],” he <said>.",
        "Orsk spoke of its gunboats. ",
      ],
      [
        "fishing licences",
        "“[Nothing more is needed],” he <said>.",
        "Vennland spoke of licences. ",
      ],
      [null, "“[Our delegation flies home tonight],” he <said>.", "Vennland spoke of licences. "],
      [null, "Vennland and Orsk <said> [the talks had been useful]."],
      [null, "Orsk <said> [the next round would be held in May]."],
    ],
  ],
  [
    mill,
    [
      ["pay rise", "The Textile Union <demanded> [seven per cent]."],
      ["pay rise", "Halder Mills <offered> [to raise wages in two steps]."],
      ["pay rise", "“[Four is an insult],” the Textile Union <said>."],
      ["night shifts", "Halder Mills <refused> [to change the rota]."],
      ["night shifts", "The Textile Union <said> [the night shift was the problem]."],
      ["staffing of looms", "The Textile Union <said> [two weavers were needed at each loom]."],
      [null, "Halder Mills <said> [four mediators had arrived]."],
      [null, "The Textile Union <said> [chapter four of the handbook was missing]."],
    ],
  ],
]

const ward = book(
  "Ward talks of Orrin",
  ["Nurses' League", "Hospital Trust"],
  [
    ["night-shift bonus", ["10 per cent", "20 per cent"]],
    ["nurse-to-bed ratio", ["one to eight", "one to five"]],
    ["cost-of-living supplement", ["none", "80 crowns"]],
  ],
)

describe("an issue with a compound name is known by its halves", () => {
  const cases: Case[] = [
    [
      "night-shift bonus",
      "The Nurses' League <told> the Hospital Trust [that nights were worth more].",
    ],
    [
      "night-shift bonus",
      "“[It stays at ten],” he <said>.",
      "The Hospital Trust met the Nurses' League. And nights? ",
    ],
    [
      "nurse-to-bed ratio",
      "The Nurses' League <demanded> of the Hospital Trust [a limit of five beds].",
    ],
    [
      "cost-of-living supplement",
      "The Hospital Trust <told> the Nurses' League [that costs in Orrin had doubled].",
    ],
    [
      "night-shift bonus",
      "The Hospital Trust <told> the Nurses' League [that every shift had been filled].",
    ],
    // Times and the parties' own names tell no issue.
    [null, "The Hospital Trust <told> the Nurses' League [that they had met late the same night]."],
    [null, "The Hospital Trust <told> the Nurses' League [that the nurses had gone home]."],
  ]
  for (const [expected, sentence, before = ""] of cases)
    test(`${expected}: ${before}${sentence}`, () => {
      expect(meaningIn(sentence, ward, before).issue).toBe(expected)
    })
})

describe("with a codebook, the issue is one of its names", () => {
  for (const [codebook, cases] of known)
    for (const [expected, sentence, before = ""] of cases)
      test(`${expected}: ${before}${sentence}`, () => {
        expect(meaningIn(sentence, codebook, before).issue).toBe(expected)
      })
})

const phrases: readonly Case[] = [
  ["prisoner exchange", "Orsk <rejected> [a prisoner exchange before winter]."],
  ["fishing quota", "The fleet <demanded> [a bigger share of the fishing quota]."],
  ["steel tariffs", "Tarrin <threatened> [new steel tariffs]."],
  ["ceasefire", "The general <said> [the ceasefire was holding]."],
  ["debt", "The bank <agreed> [to a cut in the debt]."],
  ["coal emissions", "Islanders <called for> [an end to coal emissions]."],
  ["pension fund", "The drivers <said> [the pension fund was empty]."],
  [null, "The envoy <said> [the talks had been useful]."],
  [null, "She <said> [the delegation would fly home]."],
  [null, "“[We have to wait],” he <said>."],
]

describe("without one, it is a short phrase of the text", () => {
  for (const [expected, sentence] of phrases)
    test(`${expected}: ${sentence}`, () => {
      expect(meaningIn(sentence).issue).toBe(expected)
    })
})

describe("a statement belongs to the codebook's talks", () => {
  const name = "Strait of Maren talks"
  const off = "Rain fell on the town. ".repeat(3)
  const cases: readonly Case[] = [
    [name, "Orsk <said> [it would withdraw its gunboats]."],
    [name, "“[We will wait],” the envoy <said>.", "Vennland met Orsk on the island. "],
    [name, "The monitor <said> [nine licences were issued].", "Vennland and Orsk met again. "],
    [null, "The bakers <said> [bread would cost more].", off],
    [null, "The mill <said> [licences for looms had run out].", off],
    [null, "Orsk's football team <said> [its coach had left].", off],
    [
      null,
      "The theatre <said> [the roof had leaked].",
      `Vennland met Orsk.\n\n${off}\n\n${off}\n\n`,
    ],
  ]
  for (const [expected, sentence, before = ""] of cases)
    test(`${expected}: ${before}${sentence}`, () => {
      expect(meaningIn(sentence, strait, before).negotiation).toBe(expected)
    })

  test("no codebook, no talks", () => {
    expect(meaningIn("Orsk <said> [it would withdraw].").negotiation).toBeNull()
  })

  test("off topic, no issue of the codebook is named", () => {
    const found = meaningIn("The mill <said> [licences for looms had run out].", strait)
    expect(found.issue).toBeNull()
  })
})
