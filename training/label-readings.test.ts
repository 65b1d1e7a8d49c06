/** Fiction: the sentence below is about invented talks. */
import { describe, expect, test } from "vitest"
import type { Candidate, Judged } from "../src/attribution/candidate.ts"
import type { Run } from "../src/attribution/label.ts"
import { wordsIn } from "../src/attribution/word-count.ts"
import { cluesOf, runOf } from "../test/english-news.ts"
import { verdict } from "./label-readings.ts"

const clues = cluesOf("Benat Oru said that the quota is worth nothing at all.")
const run = (phrase: string): Run => runOf(clues, phrase)
const runs = (phrase: string | null): readonly Run[] => (phrase === null ? [] : [run(phrase)])

const judged = (source: string | null, content: string): Judged => ({
  source: runs(source),
  content: runs(content),
  sourceWords: wordsIn(clues, runs(source)),
  contentWords: wordsIn(clues, runs(content)),
  best: true,
  byRule: 0,
  probability: 1,
  agreement: 1,
  sourceAgreement: 1,
  contentAgreement: 1,
  rank: 0,
})

const gold = {
  cue: runs("said"),
  source: runs("Benat Oru"),
  content: runs("that the quota is worth nothing at all"),
}
const unnamed = { ...gold, source: [] }

const judge = (cue: string, reading: Judged, golds = [gold]) =>
  verdict(clues, { cue: run(cue) } as unknown as Candidate, reading, golds)

const WHOLE = "that the quota is worth nothing at all"

describe("a reading is judged", () => {
  test.each([
    ["the same words", "Benat Oru", WHOLE, true, true],
    ["the full stop more", "Benat Oru", `${WHOLE} .`, true, true],
    ["half of the content", "Benat Oru", "that the quota is", true, false],
    ["less than half of the content", "Benat Oru", "nothing at all", false, false],
    ["a part of the source", "Oru", WHOLE, true, false],
    ["another source", "quota", WHOLE, false, false],
    ["no source", null, WHOLE, false, false],
  ] as const)("%s", (_, source, content, right, exact) => {
    expect(judge("said", judged(source, content))).toEqual({ right, exact })
  })

  test("right without a source where the gold has none", () => {
    expect(judge("said", judged(null, WHOLE), [unnamed])).toEqual({ right: true, exact: true })
    expect(judge("said", judged("Oru", WHOLE), [unnamed])).toEqual({ right: false, exact: false })
  })

  test("by the gold whose cue it touches, and the best of these", () => {
    expect(judge("is", judged("Benat Oru", WHOLE))).toEqual({ right: false, exact: false })
    expect(judge("said that", judged("Benat Oru", WHOLE))).toEqual({ right: true, exact: true })
    expect(judge("said", judged("Benat Oru", WHOLE), [unnamed, gold])).toEqual({
      right: true,
      exact: true,
    })
  })
})
