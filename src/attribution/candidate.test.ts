/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, englishNews, wordsOfRun } from "../../test/english-news.ts"
import { ArgumentReader, READING_OPTIONS } from "./arguments.ts"
import {
  CANDIDATE_OPTIONS,
  candidates,
  cueProbability,
  type CandidateOptions,
} from "./candidate.ts"
import { Marker } from "./mark.ts"

const reader = new ArgumentReader(englishNews.arguments, READING_OPTIONS)
const marker = new Marker(englishNews.marks)

const candidatesOf = (text: string, options: CandidateOptions = CANDIDATE_OPTIONS) => {
  const clues = cluesOf(text)
  const marking = marker.mark(clues)
  const found = candidates(clues, marking, reader, options)
  return { clues, marking, found, cues: found.map(({ cue }) => wordsOfRun(clues, cue)) }
}

const text =
  "“No deal,” Oru said. She added that talks would go on, and denied that they had ended."

describe("the candidates of a text", () => {
  test("are its cues, in the order of the text", () => {
    const { cues } = candidatesOf(text)
    expect(cues).toEqual(expect.arrayContaining(["said", "added", "denied"]))
    expect(cues.filter((cue) => ["said", "added", "denied"].includes(cue))).toEqual([
      "said",
      "added",
      "denied",
    ])
  })

  test("stand each once, and are likely enough to be a cue", () => {
    const { found, marking } = candidatesOf(text)
    expect(new Set(found.map(({ cue }) => cue.join())).size).toBe(found.length)
    for (const { cue } of found)
      expect(cueProbability(marking.probabilities, cue[0])).toBeGreaterThan(
        CANDIDATE_OPTIONS.minCue,
      )
  })

  test("become fewer when a cue must be likelier", () => {
    const few = candidatesOf(text, { minCue: 0.9, kept: 4 })
    expect(few.cues).toContain("said")
    expect(few.found.length).toBeLessThan(candidatesOf(text, { minCue: 0, kept: 4 }).found.length)
  })

  test("keep the best path and, beside it, no more readings than asked for", () => {
    for (const { readings } of candidatesOf(text, { minCue: 0.05, kept: 1 }).found) {
      expect(readings.length).toBeLessThanOrEqual(2)
      expect(readings.length).toBeGreaterThan(0)
    }
  })

  test("have readings with a content, whose shares of the posterior are no more than all of it", () => {
    for (const { readings, emptyShare } of candidatesOf(text).found)
      for (const one of readings) {
        expect(one.contentWords).toBeGreaterThan(0)
        expect(one.agreement).toBeLessThanOrEqual(one.sourceAgreement + 1e-9)
        expect(one.agreement).toBeLessThanOrEqual(one.contentAgreement + 1e-9)
        expect(one.agreement + emptyShare).toBeLessThanOrEqual(1 + 1e-9)
      }
  })

  test("take what layout gives away, with its reading first", () => {
    const { found, clues } = candidatesOf("“We go home now.” — Deven Ashgrove")
    const rule = found.find((one) => one.rule !== null)
    expect(rule?.readings[0]).toMatchObject({ byRule: 2 })
    expect(rule?.readings[0]?.source.map((run) => wordsOfRun(clues, run))).toEqual([
      "Deven Ashgrove",
    ])
  })

  test("are the same when the text is read again", () => {
    expect(candidatesOf(text).found).toEqual(candidatesOf(text).found)
  })

  test("are none where nobody speaks", () => {
    expect(candidatesOf("Rain fell all night on the tents.").cues).toEqual([])
  })
})
