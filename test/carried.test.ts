/** The way of words to the page, read by all the rooms together. */
import { describe, expect, test } from "vitest"
import { gleanedFrom } from "./gleaned.ts"
import { carried } from "./sentences/carried.ts"
import { uncarried } from "./sentences/uncarried.ts"

/** Each statement's way, the speaker first, with its words. */
const waysOf = (text: string): (readonly [string, string])[] =>
  gleanedFrom([["2027-03-18", text]])
    .flatMap(({ statements }) => statements)
    .map(({ chain, quote }) => [chain.map(({ name }) => name).join(" > "), quote] as const)

describe("words that somebody carried", () => {
  test.each(carried)("%s", (text, way, quote) => expect(waysOf(text)).toContainEqual([way, quote]))
})

describe("words that nobody carried", () => {
  test.each(uncarried)("%s", (text, way, quote) =>
    expect(waysOf(text)).toContainEqual([way, quote]),
  )
})

/** Somebody's wish about his own name, and what an outlet knows from a paper, are no words of the talks. */
const nothing = [
  "The army would pull back, Tarn Radio said, citing a senior official who asked not to be named.",
  "An engineer asked not to be identified.",
  "A diplomat who asked not to be quoted left by the back door.",
] as const

describe("a wish to stay unnamed is no statement", () => {
  test.each(nothing)("%s", (text) => {
    const said = waysOf(text).map(([, quote]) => quote)
    expect(said.filter((quote) => /not to be/u.test(quote))).toEqual([])
  })
})
