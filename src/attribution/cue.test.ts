/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, runOf, wordsOfRun } from "../../test/english-news.ts"
import { headOf, windowOf } from "./cue.ts"

describe("the head of a cue", () => {
  test.each([
    ["Oru said the pact is dead.", "said", "said"],
    ["Oru was quoted as saying the pact is dead.", "was quoted as saying", "saying"],
    ["Oru has denied the report.", "has denied", "denied"],
    ["The pact is dead, according to Oru.", "according to", "according"],
    ["His demand that they leave was heard.", "demand", "demand"],
    ["She made clear that it is over.", "made clear", "made"],
    ["They were told it is over.", "were told", "told"],
    ["She is confident that it holds.", "is confident", "is"],
    ["“No.” — Oru", "—", "—"],
  ] as const)("%s [%s]: %s", (text, cue, head) => {
    const clues = cluesOf(text)
    expect(clues.words[headOf(clues, runOf(clues, cue))]).toBe(head)
  })
})

const window = (text: string, cue: string): string => {
  const clues = cluesOf(text)
  return wordsOfRun(clues, [...windowOf(clues, runOf(clues, cue))])
}

describe("the window of a cue", () => {
  test("is its paragraph", () => {
    expect(window("Rain fell.\nHe spoke. Oru said no. She left.\nSnow fell.", "said")).toBe(
      "He spoke. Oru said no. She left.",
    )
  })

  test("reaches into the next paragraph when a colon ends its own", () => {
    expect(window("Oru said:\n“We stay.”\nRain fell.", "said")).toBe("Oru said:\n“We stay.”")
  })

  test("does not when the colon stands elsewhere", () => {
    expect(window("Oru: he said no.\n“We stay.”", "said")).toBe("Oru: he said no.")
  })

  test("ends with the text when nothing follows the colon", () => {
    expect(window("Oru said:", "said")).toBe("Oru said:")
  })

  test("does not reach back farther than the cue's sentence in a very long paragraph", () => {
    const long = "Rain fell on the tents. ".repeat(40)
    expect(window(`${long}Oru said no. She left.`, "said")).toBe("Oru said no. She left.")
  })

  test("does not reach on for more than 140 words", () => {
    const clues = cluesOf(`Oru said no. ${"Rain fell. ".repeat(100)}`)
    expect(windowOf(clues, runOf(clues, "said"))).toEqual([0, 142])
  })
})
