import { describe, expect, test } from "vitest"
import { englishNews } from "../../test/english-news.ts"
import { hashOf } from "../language/hash.ts"
import { lookUp } from "./hash-table.ts"
import { cueKey, plainRateBin, rateBin, rateOfBin, sourceBin, strengthOf } from "./lexicon.ts"

describe("a rate", () => {
  test.each([
    ["never", 100, 0, 1],
    ["now and then", 100, 10, 3],
    ["half the time", 100, 50, 5],
    ["nearly always", 100, 95, 8],
    ["always, seen twice", 2, 2, 7],
    ["not seen at all", 0, 0, 3],
  ] as const)("%s is its bin", (_, seen, hits, bin) => {
    expect(plainRateBin({ seen, hits })).toBe(bin)
    expect(rateOfBin(rateBin({ seen, hits }))).toBe(bin)
  })

  test("is worth more the oftener it was seen", () => {
    const bins = [4, 5, 19, 20, 500].map((seen) => rateBin({ seen, hits: 0 }) - 1)
    expect(bins.map((bin) => bin % 3)).toEqual([0, 1, 1, 2, 2])
  })

  test("that is unknown has no bin", () => expect(rateOfBin(0)).toBe(0))
})

test("how strong a cue is depends on its rate and, when that is low, on its tag", () => {
  const cases = [
    [0.7, "IN", 3],
    [0.4, "VBD", 2],
    [0.4, "IN", 0],
    [0.2, "VBD", 1],
    [0.2, "NN", 0],
    [0.1, "VBD", 0],
  ] as const
  expect(cases.map(([rate, tag]) => strengthOf(rate, tag))).toEqual(cases.map(([, , one]) => one))
})

describe("the lexicon that comes with the package", () => {
  const rateOf = (lemma: string) =>
    rateOfBin(lookUp(englishNews.lexicon.cue, cueKey(hashOf(lemma), "verb")))

  test.each(["say", "tell", "add", "insist"])("knows that to %s is to report", (verb) => {
    expect(rateOf(verb)).toBeGreaterThanOrEqual(6)
  })
  test.each(["melt", "fall", "build"])("knows that to %s is not", (verb) => {
    expect(rateOf(verb)).toBeLessThanOrEqual(2)
  })
  test("knows who speaks oftener", () => {
    const { lexicon } = englishNews
    expect(sourceBin(lexicon, "spokesman")).toBeGreaterThan(sourceBin(lexicon, "building"))
  })
  test("has nothing of a word it never met", () => expect(rateOf("qwrtz")).toBe(0))
})
