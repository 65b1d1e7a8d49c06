/** Fiction: the sentence below is about invented talks. */
import { expect, test } from "vitest"
import { cluesOf } from "../../test/english-news.ts"
import { Tally, tallied } from "./tally.ts"

test("a tally gives what stands between two tokens of its paragraph", () => {
  const clues = cluesOf(
    "First paragraph, with a comma.\n\nShe said, if asked, that it rains, and left.",
  )
  const from = clues.words.indexOf("She")
  const tally = new Tally()
  tally.count(clues, from, clues.count)
  const at = (word: string): number => clues.words.indexOf(word, from) - from
  expect(tallied(tally.commas, 0, clues.count - from)).toBe(3)
  expect(tallied(tally.commas, at("if"), at("it"))).toBe(1)
  expect(tallied(tally.joiners, 0, at("it"))).toBe(2)
  expect(tallied(tally.joiners, at("it"), at("left"))).toBe(0)
  expect(tallied(tally.verbs, at("said"), at("asked"))).toBe(1)
  expect(tallied(tally.plainVerbs, at("said"), at("asked"))).toBe(0)
})

test("a tally grows with its paragraph", () => {
  const clues = cluesOf(Array.from({ length: 700 }, () => "red, ").join(""))
  const tally = new Tally()
  tally.count(clues, 0, clues.count)
  expect(tallied(tally.commas, 0, clues.count)).toBe(700)
})
