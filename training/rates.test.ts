/** Fiction: rates counted by hand over invented sentences. */
import { describe, expect, test } from "vitest"
import { lookUp } from "../src/attribution/hash-table.ts"
import {
  cueKey,
  nextKey,
  plainRateBin,
  previousKey,
  rateBin,
  strengthKey,
} from "../src/attribution/lexicon.ts"
import { hashOf } from "../src/language/hash.ts"
import { segment } from "../src/language/segment.ts"
import { type Tag, tagNumber } from "../src/language/tag.ts"
import type { GoldReport } from "./corpus.ts"
import { countRates, type TaggedReport } from "./rates.ts"

type Runs = readonly (readonly [number, number])[]

function reportOf(text: string, tags: readonly Tag[], source: Runs, cue: Runs): TaggedReport {
  const segmented = segment(text, [])
  const report = { segmented, runs: [{ source, cue, content: [] }] } as unknown as GoldReport
  return { report, tag: Uint8Array.from(tags, tagNumber) }
}

// "say" four times, three of them in a cue; "said that" twice, both; "envoy" twice, once a source.
const lexicon = countRates([
  reportOf("Envoys said that it ended", ["NNS", "VBD", "IN", "PRP", "VBD"], [[0, 1]], [[1, 2]]),
  reportOf("Oru says that it ended", ["NNP", "VBZ", "IN", "PRP", "VBD"], [[0, 1]], [[1, 2]]),
  reportOf("The envoys , Oru said", ["DT", "NNS", ",", "NNP", "VBD"], [[3, 4]], [[4, 5]]),
  reportOf("Oru never said it", ["NNP", "RB", "VBD", "PRP"], [], []),
])

const say = cueKey(hashOf("say"), "verb")

describe("the rates of a lexicon, counted by hand", () => {
  test("a verb in all its forms: three of four times in a cue", () => {
    expect(lookUp(lexicon.cue, say)).toBe(rateBin({ seen: 4, hits: 3 }))
  })

  test("a verb that never was: none of two times", () => {
    expect(lookUp(lexicon.cue, cueKey(hashOf("end"), "verb"))).toBe(rateBin({ seen: 2, hits: 0 }))
  })

  test("a verb before a word: twice before “that”, both in a cue", () => {
    expect(lookUp(lexicon.cueBefore, nextKey(say, hashOf("that")))).toBe(
      rateBin({ seen: 2, hits: 2 }),
    )
  })

  test("a verb after a word: twice after Oru, both in a cue", () => {
    expect(lookUp(lexicon.cueAfter, previousKey(say, hashOf("oru")))).toBe(
      rateBin({ seen: 2, hits: 2 }),
    )
  })

  test("a noun: once of two times a source; a name: two of three", () => {
    expect(lookUp(lexicon.source, hashOf("envoy"))).toBe(plainRateBin({ seen: 2, hits: 1 }))
    expect(lookUp(lexicon.source, hashOf("oru"))).toBe(plainRateBin({ seen: 3, hits: 2 }))
  })

  test("what was seen once has no rate", () => {
    expect(lookUp(lexicon.cue, cueKey(hashOf("never"), "adverb"))).toBe(0)
  })

  test("a word is a strong cue after three times in one, under its own kind of tag only", () => {
    expect(lookUp(lexicon.strength, strengthKey(hashOf("say"), "VBD"))).toBe(3)
    expect(lookUp(lexicon.strength, strengthKey(hashOf("say"), "NN"))).toBe(0)
    expect(lookUp(lexicon.strength, strengthKey(hashOf("end"), "VBD"))).toBe(0)
  })

  test("no reports give an empty lexicon", () => {
    expect(lookUp(countRates([]).cue, say)).toBe(0)
  })
})
