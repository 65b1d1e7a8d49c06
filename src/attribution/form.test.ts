/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, runOf } from "../../test/english-news.ts"
import { formOf } from "./form.ts"

describe("the form of a content", () => {
  test.each([
    ["all its words are quoted", "“No deal,” said Oru.", ["“ No deal , ”"], "direct"],
    ["the marks are left out of it", "“No deal,” said Oru.", ["No deal"], "direct"],
    ["a comma outside the marks is no word", "“No deal”, said Oru.", ["“ No deal ” ,"], "direct"],
    ["no word is quoted", "Oru said the pact is dead.", ["the pact is dead"], "indirect"],
    [
      "some words are quoted",
      "Oru said the pact is “dead” now.",
      ["the pact is “ dead ” now"],
      "mixed",
    ],
    ["both halves are quoted", "“We go,” he said, “now.”", ["We go", "now"], "direct"],
    ["one half is quoted", "“We go,” he said, and left now.", ["We go", "left now"], "mixed"],
    ["it goes on to the end of its paragraph", "“We go now", ["We go now"], "direct"],
  ] as const)("when %s", (_, text, phrases, form) => {
    const clues = cluesOf(text)
    expect(
      formOf(
        clues,
        phrases.map((phrase) => runOf(clues, phrase)),
      ),
    ).toBe(form)
  })

  test("without any word is indirect", () => expect(formOf(cluesOf("No."), [])).toBe("indirect"))
})
