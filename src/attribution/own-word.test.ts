/** Fiction: the names and outlets in these sentences are invented. */
import { expect, test } from "vitest"
import { cluesOf } from "../../test/english-news.ts"
import { sliceOf } from "../text/span.ts"
import { withOwnWords } from "./own-word.ts"

const claimed: [text: string, content: string][] = [
  ["The mill will close in May, the Courier understands.", "The mill will close in May"],
  ["The Harbour Courier can reveal that the fleet is for sale.", "the fleet is for sale"],
  ["This newspaper has learned that two envoys met.", "two envoys met"],
  ["Two envoys met in Skarvoy, this newspaper has learnt.", "Two envoys met in Skarvoy"],
  ["We can reveal that the bank wrote a letter.", "the bank wrote a letter"],
]

const others: string[] = [
  "Mr Frey understands that the mill will close.",
  "The mill will close in May, the Gazette understands.",
  "“The Courier understands nothing,” she said.",
  "The children learned that the mill was old.",
  "The Courier is printed in Skarvoy.",
  "We understand each other.",
]

const courier = (text: string) => ({ outlet: "Harbour Courier", text })

const contentsIn = (text: string): string[] =>
  withOwnWords([], cluesOf(text), courier(text)).flatMap(({ content }) =>
    content.map((span) => sliceOf(text, span)),
  )

test.each(claimed)("the outlet claims to know: %s", (text, content) => {
  expect(contentsIn(text)).toEqual([content])
})

test.each(others)("the outlet claims nothing: %s", (text) => {
  expect(contentsIn(text)).toEqual([])
})

test("without an outlet nobody claims", () => {
  const text = "We can reveal that it rains."
  expect(withOwnWords([], cluesOf(text), { outlet: null, text })).toEqual([])
})

test("a claim that was found before is not found again", () => {
  const text = "We can reveal that it rains."
  const [own] = withOwnWords([], cluesOf(text), courier(text))
  expect(withOwnWords([own!], cluesOf(text), courier(text))).toEqual([own])
})
