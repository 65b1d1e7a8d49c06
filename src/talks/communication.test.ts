import { describe, expect, test } from "vitest"
import type { Attribution } from "../attribution/attribution.ts"
import { communicates } from "./communication.ts"

/** An attribution whose text is its source and cue, with a few words of content behind. */
const told = (cue: string, form: Attribution["form"], source = "Vennland ") => {
  const text = `${source}${cue} the pact is dead.`
  const start = source.length
  const end = start + cue.length
  return communicates(text, {
    source: source === "" ? [] : [{ start: 0, end: start - 1 }],
    cue: cue === "" ? [] : [{ start, end }],
    content: [{ start: end + 1, end: end + 17 }],
    form,
    confidence: 0.9,
  })
}

const tells = [
  "said",
  "says",
  "has said",
  "told reporters",
  "was quoted as saying",
  "was cited as saying",
  "is reported to have said",
  "according to",
  "added",
  "asked whether",
  "replied",
  "answered",
  "announced",
  "declared",
  "stated",
  "noted",
  "wrote",
  "tweeted",
  "argued",
  "insisted",
  "maintained",
  "warned",
  "warning",
  "threatened",
  "claimed",
  "claim that",
  "confirmed",
  "denied",
  "denied that it wanted",
  "rejected",
  "dismissed",
  "accused",
  "blamed",
  "demanded",
  "demand that",
  "called for",
  "called on",
  "urged",
  "offered",
  "proposed",
  "proposal to",
  "promised",
  "promise of",
  "pledged",
  "vowed",
  "conceded",
  "admitted",
  "acknowledged",
  "stressed",
  "reiterated",
  "repeated",
  "described as",
  "spoke of",
  "mentioned",
  "complained",
  "criticised",
  "condemned",
  "praised",
  "welcomed",
  "suggested",
  "hinted",
  "signalled",
  "signaled",
  "indicated",
  "made clear",
  "made it clear",
  "pointed out",
  "revealed",
  "testified",
  "assured",
  "put it",
  "expressed fear",
  "expressed the hope",
  "voiced doubts",
  "said it feared",
  "said he was confident",
  "told them he hoped",
  "publicly opposed",
  "let it be known",
  "recalled that",
  "would say only that",
  "did not deny that",
  "did not rule out",
  ":",
  "—",
] as const

const keepsToItself = [
  "wants",
  "wanted",
  "wishes",
  "hopes",
  "hopes for",
  "hoped that",
  "fears",
  "feared",
  "fear that",
  "is afraid that",
  "worries",
  "is worried",
  "is concerned",
  "believes",
  "belief that",
  "thinks",
  "thought",
  "knows",
  "feels",
  "felt",
  "sees",
  "expects",
  "is expected",
  "considers",
  "is considering",
  "is weighing",
  "intends",
  "plans",
  "planned",
  "is planning",
  "plans to",
  "doubts",
  "doubt that",
  "prefers",
  "would like",
  "desires",
  "needs",
  "seeks",
  "sought",
  "aims",
  "is trying",
  "tried",
  "resists",
  "opposes",
  "is opposed to",
  "favours",
  "understands",
  "recognizes",
  "recognised",
  "remembers",
  "forgot",
  "regards",
  "assumes",
  "suspects",
  "trusts",
  "decided",
  "has decided",
  "has yet to decide",
  "chose",
  "concluded",
  "is confident that",
  "confidence that",
  "is hopeful",
  "is sure that",
  "is aware that",
  "is reluctant",
  "is keen",
  "is determined",
  "is prepared to",
  "is ready to",
  "its reluctance",
  "hearing",
  "heard",
  "found",
  "awaits",
  "is convinced",
  "is certain that",
  "is willing",
  "is committed to",
  "refused to say",
  "declined to comment",
  "would not comment on",
  "did not say whether",
  "didn’t say whether",
  "was asked about",
  "will announce",
  "called off",
] as const

describe("a cue that tells", () => {
  test.each(tells)("%s", (cue) => expect(told(cue, "indirect")).toBe(true))
})

describe("a cue that keeps to itself: thought, felt, wanted or done, but not told", () => {
  test.each(keepsToItself)("%s", (cue) => expect(told(cue, "indirect")).toBe(false))
})

describe("words in quotation marks", () => {
  test("were told, whatever the cue", () => expect(told("fears", "direct")).toBe(true))
  test("that are but a part do not make an attitude a statement", () => {
    expect(told("fears", "mixed")).toBe(false)
  })
  test("and nothing else tell without a cue", () => expect(told("", "direct", "")).toBe(true))
})

describe("an attribution without a source", () => {
  test("tells when its cue does", () => expect(told("it was said", "indirect", "")).toBe(true))
  test("tells nothing without a cue", () => expect(told("", "indirect", "")).toBe(false))
})

test("capitals make no difference", () => {
  expect([told("SAID", "indirect"), told("Fears", "indirect")]).toEqual([true, false])
})

describe("what is neither confirmed nor denied", () => {
  test.each([
    "neither confirmed nor denied",
    "could neither confirm nor deny",
    "would not confirm or deny",
    "declined to confirm or deny",
    "refused to deny or confirm",
  ])("is no denial: %s", (cue) => expect(told(cue, "indirect")).toBe(false))
  test.each(["confirmed and then denied", "denied"])("but this is told: %s", (cue) =>
    expect(told(cue, "indirect")).toBe(true),
  )
})

describe("a question that somebody else asked", () => {
  const answers = (text: string, source: string, cue: string, content: string) => {
    const span = (words: string) => {
      const start = text.indexOf(words)
      return [{ start, end: start + words.length }]
    }
    const spans = { source: span(source), cue: span(cue), content: span(content) }
    return communicates(text, { ...spans, form: "indirect", confidence: 0.9 })
  }
  test.each([
    [
      "Asked whether the port would open, Brun said no.",
      "Brun",
      "Asked",
      "whether the port would open",
      false,
    ],
    [
      "Pressed on who would pay, the guild gave no figure.",
      "the guild",
      "Pressed",
      "who would pay",
      false,
    ],
    [
      "The guild's version made no mention of any pledge.",
      "The guild's version",
      "made no mention of",
      "any pledge",
      false,
    ],
    [
      "Brun asked whether the port would open.",
      "Brun",
      "asked",
      "whether the port would open",
      true,
    ],
    [
      "Whether the port would open, Brun asked, was unclear.",
      "Brun",
      "asked",
      "Whether the port would open",
      true,
    ],
  ] as const)("%s", (text, source, cue, content, tells) =>
    expect(answers(text, source, cue, content)).toBe(tells),
  )
})
