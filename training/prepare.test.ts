/** Fiction: a corpus of invented reports. */
import { describe, expect, test } from "vitest"
import { inventedCorpus } from "../test/invented-corpus.ts"
import { tags } from "../src/language/tag.ts"
import { annotateUnseen, prepare } from "./prepare.ts"

describe("preparing a corpus", () => {
  const reports = inventedCorpus(40, 1)
  const prepared = prepare(reports)

  test("gives every report its clues, in order", () => {
    expect(prepared.examples.map(({ report }) => report)).toEqual(reports)
    for (const { report, clues } of prepared.examples)
      expect(clues.words).toBe(report.segmented.words)
  })

  test("tags each report by a tagger that had not seen it, nearly always right", () => {
    let right = 0
    let all = 0
    for (const { report, clues } of prepared.examples)
      for (const [i, tag] of clues.tag.entries()) {
        all++
        if (report.tags[i] === tag) right++
      }
    expect(right / all).toBeGreaterThan(0.95)
  })

  test("knows the words that report as cues from the other reports", () => {
    const strengthsOf = (wanted: string): ReadonlySet<number | undefined> =>
      new Set(
        prepared.examples.flatMap(({ clues }) =>
          clues.words.flatMap((word, i) => (word === wanted ? [clues.strength[i]] : [])),
        ),
      )
    expect(strengthsOf("said")).toEqual(new Set([3]))
    expect(strengthsOf("the")).toEqual(new Set([0]))
  })

  test("lays clues over reports that no model has seen", () => {
    const [unseen] = annotateUnseen(prepared, inventedCorpus(1, 99))
    const at = unseen?.clues.words.indexOf("said") ?? -1
    expect(tags[unseen?.clues.tag[at] ?? -1]).toBe("VBD")
    expect(unseen?.clues.strength[at]).toBe(3)
  })
})
