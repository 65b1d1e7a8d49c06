/** Fiction: the people, bodies and places below are invented. */
import { describe, expect, test } from "vitest"
import { lastVoice } from "../../test/bracketed.ts"

const taken = [
  ["The two ministers dined on Friday, [sources] told the Lantern.", "sources"],
  ["Two pilots had sailed. [Witnesses] said the sea was calm.", "Witnesses"],
  ["Ottoline Brack came to the studio. [Ms Brack] said no.", "Ottoline Brack"],
  [
    "Union negotiator Ann Prewitt and minister Karl Brandt met. [The negotiator] said no.",
    "Ann Prewitt",
  ],
  [
    "Union negotiator Ann Prewitt and minister Karl Brandt met. [The minister] said no.",
    "Karl Brandt",
  ],
  [
    "Deven Ashdown, the envoy of the Lake Conference, came. [The mediator] said gaps had narrowed.",
    "Deven Ashdown",
  ],
  [
    "Presidential aide Oleg Belov came. [The top diplomatic aide] said the plan had four parts.",
    "Oleg Belov",
  ],
  [
    "Water minister Ludo Veyr met irrigation minister Yamina Nadim. [The irrigation minister] said no.",
    "Yamina Nadim",
  ],
  [
    "Water minister Ludo Veyr met irrigation minister Yamina Nadim. [The water minister] said no.",
    "Ludo Veyr",
  ],
  [
    "French envoy Luc Morel met German envoy Karl Brandt. [The German envoy] said no.",
    "Karl Brandt",
  ],
  [
    "[A senior official] said the text was ready. “It is short,” [the official] said.",
    "senior official",
  ],
  [
    "[A source close to the carrier] said pay was settled. [The source] said bonuses were not.",
    "source close to the carrier",
  ],
  [
    "[Mario Leal, a district official of the Seafarers Union,] was hopeful. [The union official] said ships lay idle.",
    "Mario Leal",
  ],
  ["[Karl Brandt] spoke for an hour. [The 62-year-old] said he would resign.", "Karl Brandt"],
  [
    "[A spokeswoman] said the offer stood. [The spokeswoman, Tal Verrin,] said it would lapse in May.",
    "Tal Verrin",
  ],
  [
    "[A spokeswoman] said the offer stood.\n\nThe spokeswoman, Tal Verrin, said it would lapse.",
    "Tal Verrin",
  ],
  ["The Rail Drivers' Union met. [The union] said trains would stop.", "Rail Drivers' Union"],
  [
    "The Ministry of Fisheries met skippers. [The ministry] said quotas would fall.",
    "Ministry of Fisheries",
  ],
  [
    "Halmar Terminals closed the port. The Harbour Federation struck. [The company] said ships would sail.",
    "Halmar Terminals",
  ],
  [
    "According to a letter seen by the Zelm Courier, Halmar Terminals offered more. [The company] said the letter was genuine.",
    "Halmar Terminals",
  ],
  ["The Zelm Courier has the text. [The paper] said it was short.", "Zelm Courier"],
  ["The Cocoa Council met growers. [The group] said stocks were high.", "Cocoa Council"],
  ["[Striking dockers] have resigned. [The dockers] said pay was low.", "Striking dockers"],
  ["Rebels left the town. [The rebels] said the truce was dead.", "Rebels"],
  ["Premier Karl Brandt met teachers. [The premier] said schools would open.", "Karl Brandt"],
  // An aide of the one who leads the state, whose office is told only later.
  [
    "German aide Oleg Lund met growers. [The top Brandt trade aide] said no. Later German Chancellor Karl Brandt met Danish envoy Luc Morel.",
    "Oleg Lund",
  ],
  [
    "French Prime Minister Luc Morel met lenders. French adviser Ann Kerr stayed. [The chief Morel adviser] said the debt would be paid.",
    "Ann Kerr",
  ],
  [
    "Tal Verrin, the top Danish negotiator, came late. [The senior negotiator] said herring was off the table.",
    "Tal Verrin",
  ],
] as const

describe("whom a description takes up", () => {
  test.each(taken)("%s", (marked, name) => expect(lastVoice(marked).name).toBe(name))
})

const left = [
  // No company by its name.
  ["The WTO ruled in May. [The company] said no.", "company"],
  ["The Fisheries Council ruled in May. [The company] said no.", "company"],
  // Two envoys: neither.
  ["Envoy Luc Morel and envoy Karl Brandt met. [The envoy] said no.", "envoy"],
  // Another office.
  ["Water minister Ludo Veyr left. [The finance minister] said no.", "finance minister"],
  // Another state.
  ["French envoy Luc Morel left. [The German envoy] said no.", "German envoy"],
  // An aide of one who does not lead, and of one of whom nobody tells where he belongs.
  [
    "German aide Oleg Lund met growers. Later German Defence Minister Karl Brandt left. [The top Brandt aide] said no.",
    "top Brandt aide",
  ],
  [
    "German aide Oleg Lund met growers. Karl Brandt left. [The top Brandt aide] said no.",
    "top Brandt aide",
  ],
  // An aide of another state's premier, and two aides.
  [
    "German aide Oleg Lund met French Premier Luc Morel. [The top Morel aide] said no.",
    "top Morel aide",
  ],
  [
    "German aides Oleg Lund and Ann Kerr met miners. German Chancellor Karl Brandt left. [The Brandt aide] said no.",
    "Brandt aide",
  ],
  // Another gender.
  ["Spokesman Karl Brandt left. [The spokeswoman] said no.", "spokeswoman"],
  // One against many.
  ["Rebel commander Omar Brandt left. [The rebels] said no.", "rebels"],
  // A new one.
  ["[A diplomat] said yes. [Another diplomat] said no.", "diplomat"],
  ["Envoy Luc Morel left. [An envoy] said no.", "envoy"],
] as const

describe("descriptions that take up nobody named before", () => {
  test.each(left)("%s", (marked, name) => {
    const { name: found } = lastVoice(marked)
    expect(found?.replace(/^Another /, "")).toBe(name)
  })
})
