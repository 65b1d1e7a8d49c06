/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, runOf } from "../../test/english-news.ts"

const after = (text: string, word: string): number => {
  const clues = cluesOf(text)
  return clues.complement[runOf(clues, word)[0]] as number
}

describe("what stands after a word", () => {
  test.each([
    [
      "is itself when it is a word that reporting words take",
      "Oru said that it ended.",
      "Oru knew that rain fell.",
    ],
    ["is one class for every opening mark", "Oru said “no”.", 'Oru said "no".'],
    ["is one class for all names", "said Brusek.", "said Oru."],
    ["is one class for all nouns", "He said goodbye.", "He said things."],
    ["is one class for all verbs", "He has left.", "He has gone."],
    ["is one class at the end of a paragraph", "He left\nRain fell.", "They left"],
  ] as const)("%s", (_, one, other) => {
    const word = (text: string) =>
      ["said", "knew", "has", "left"].find((w) => text.includes(w)) as string
    expect(after(one, word(one))).toBe(after(other, word(other)))
  })

  test("is another class for another kind of word", () => {
    const classes = [
      after("Oru said that it ended.", "said"),
      after("Oru said to wait.", "said"),
      after("Oru said “no”.", "said"),
      after("said Brusek.", "said"),
      after("He has left.", "has"),
      after("He said it.", "said"),
      after("They left", "left"),
    ]
    expect(new Set(classes).size).toBe(classes.length)
  })
})
