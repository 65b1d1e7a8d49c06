/** Fiction: the lines below are of invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, wordsOfRun } from "../../test/english-news.ts"
import { ruleCues } from "./rule-cue.ts"

const found = (text: string) => {
  const clues = cluesOf(text)
  const words = (runs: readonly (readonly [number, number])[]) =>
    runs.map((run) => wordsOfRun(clues, run)).join(" | ")
  return ruleCues(clues).map(({ kind, certain, cue, source, content }) => ({
    mark: wordsOfRun(clues, cue),
    kind,
    certain,
    source: words(source),
    content: words(content),
  }))
}

const labels = [
  ["VOSKUIL: We have no mandate.", "VOSKUIL", "We have no mandate."],
  ["Irena Voskuil: We have no mandate.", "Irena Voskuil", "We have no mandate."],
  ["Minister of Trade: We shall see it.", "Minister of Trade", "We shall see it."],
  ["Voskuil and Dunmore: We go together.", "Voskuil and Dunmore", "We go together."],
  ["Rain fell.\nVOSKUIL: We go now.", "VOSKUIL", "We go now."],
] as const

/** Headings look like speakers here: they are left to the verifier, which turns them down. */
const headings = [
  "Note: the talks resume on Monday.",
  "UPDATE: The talks are over.",
  "Where: the hall in Zelm.",
  "Photo: Bo Lund",
] as const

const noLabels = [
  "Q: Will you sign it?",
  "A: We shall see it.",
  "the minister: we go now.",
  "What we know: nothing at all.",
  "The result: a strike.",
  "10:30: The talks begin.",
  "Voskuil:",
  "Voskuil: no",
  ": We go now.",
  "The Very Long Name Of One Small Committee: We go now.",
  "See https://zelm.example/talks: it is there.",
] as const

describe("a label before a colon", () => {
  test.each(labels)("%s: %s", (text, source, content) => {
    expect(found(text)).toEqual([{ mark: ":", kind: 1, certain: false, source, content }])
  })
  test.each(headings)("%s: taken for one, but never certain", (text) => {
    expect(found(text)).toMatchObject([{ kind: 1, certain: false }])
  })
  test.each(noLabels)("%s: none", (text) => expect(found(text)).toEqual([]))
})

const dashes = [
  ["“We go home now.” — Deven Ashgrove", true, "Deven Ashgrove", "“We go home now.”"],
  ["“We go home now.” – Deven Ashgrove.", true, "Deven Ashgrove", "“We go home now.”"],
  [
    "“We go home now.”\n— Deven Ashgrove of the Front",
    true,
    "Deven Ashgrove of the Front",
    "“We go home now.”",
  ],
  ['"We go home now" -- Deven Ashgrove', true, "Deven Ashgrove", '"We go home now"'],
  ["“We go home now” - Deven Ashgrove, minister.", false, "Deven Ashgrove", "“We go home now”"],
  ["“No” — Oru", true, "Oru", "“No”"],
  ["He called it “dead” — Oru did not.", false, "Oru", "“dead”"],
  ["We go home now.\n— Deven Ashgrove", false, "Deven Ashgrove", "We go home now."],
] as const

const noDashes = [
  "“We go home now” — a threat.",
  "“We go home now,” he said — Zelm was quiet.",
  "ZELM — The talks ended.",
  "— First item",
  "He called it “dead” — nobody else did.",
  "“We go home now” —",
] as const

describe("a name behind a dash", () => {
  test.each(dashes)("%s (certain: %s)", (text, certain, source, content) => {
    expect(found(text)).toMatchObject([{ kind: 2, certain, source, content }])
  })
  test.each(noDashes)("%s: none", (text) => expect(found(text)).toEqual([]))
})
