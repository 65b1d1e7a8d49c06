import { readFileSync } from "node:fs"
import { gunzipSync, gzipSync } from "node:zlib"
import { array, assert, integer, oneof, property, tuple } from "fast-check"
import { describe, expect, test } from "vitest"
import { englishNews } from "../../test/english-news.ts"
import { COMMON_SIZE } from "../language/look.ts"
import { TAG_BITS } from "../language/tag-features.ts"
import { tags } from "../language/tag.ts"
import { attribute } from "./attribute.ts"
import { BrokenModel } from "./broken-model.ts"
import { hashTable } from "./hash-table.ts"
import type { AttributionModel } from "./model.ts"
import { modelBytes, readModel } from "./model-file.ts"
import { PHRASE_BITS } from "./phrase-features.ts"
import { readSections, writeSections } from "./sections.ts"
import { rankOf } from "./sparse-rows.ts"

const table = (seed: number) => hashTable(new Map([[seed, 3]]))
const field = (labels: number) => ({
  rows: {
    rank: rankOf([5, 77_777]),
    rows: Int8Array.from({ length: 2 * labels }, (_, k) => k - labels),
    scale: 0.01,
  },
  transitions: Float32Array.from({ length: (labels + 1) * labels }, (_, k) => k / 8),
})
const rowOf = new Int32Array(1 << TAG_BITS)
rowOf[40] = 1
rowOf[4000] = 2

const toy: AttributionModel = {
  name: "toy 1",
  language: "en",
  threshold: 0.25,
  calibration: { slope: 1.5, offset: 0.125 },
  tagger: {
    dictionary: new Map([["the", 3]]),
    rowOf,
    rows: Int8Array.from({ length: 2 * tags.length }, (_, k) => k - 40),
    common: new Int32Array(COMMON_SIZE).fill(6, 3, 5),
  },
  lexicon: {
    cue: table(11),
    cueBefore: table(12),
    cueAfter: table(13),
    source: table(14),
    strength: table(15),
  },
  marks: field(7),
  arguments: field(5),
  phrases: { weights: new Int8Array(1 << PHRASE_BITS).fill(9, 5, 9), scale: 0.5 },
  verifier: {
    nodes: 3,
    base: -0.5,
    feature: Int16Array.of(0, -1, -1),
    value: Float32Array.of(0.5, -1, 1),
  },
}
const bytes = modelBytes(toy)

/** Arrays of millions are compared as bytes: quicker than entry by entry. */
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

const shipped = readFileSync(
  new URL("../../models/english-news/attribution.model", import.meta.url),
)

describe("a model file", () => {
  test("gives back the model that was written", () => {
    const { tagger, marks, arguments: args, ...rest } = toy
    expect(readModel(bytes)).toMatchObject(rest)
    expect(readModel(bytes).tagger.dictionary).toEqual(tagger.dictionary)
    expect(readModel(bytes).marks.transitions).toEqual(marks.transitions)
    expect(readModel(bytes).arguments.rows.rows).toEqual(args.rows.rows)
  })

  test("is the same, byte for byte, when what was read is written again", () => {
    expect(same(modelBytes(readModel(bytes)), bytes)).toBe(true)
  })

  test("of the model that comes with the package is written as it was read", () => {
    expect(same(gunzipSync(modelBytes(englishNews)), gunzipSync(shipped))).toBe(true)
  })
})

const { facts } = readSections(gunzipSync(bytes))
const packed = (facts: unknown) => gzipSync(writeSections(facts, new Map()))

describe("bytes that are no model", () => {
  test.each([
    ["nothing at all", new Uint8Array(0), "it does not unpack"],
    ["text", new TextEncoder().encode("No deal."), "it does not unpack"],
    ["another packed file", gzipSync("No deal."), "it does not begin as a model file"],
    ["sections of something else", packed({ name: "atlas" }), "its language is missing"],
    ["sections without facts", packed(null), "it is no attribution model"],
    ["facts without sections", packed(facts), "section tagger.presence is missing"],
  ] as const)("%s: refused, with the reason and what to do", (_, broken, reason) => {
    const read = () => readModel(broken)
    expect(read).toThrow(BrokenModel)
    expect(read).toThrow(reason)
    expect(new BrokenModel(reason).mend).toContain("npm run train")
  })

  const full = hashTable(new Map([[1, 1]]))
  full.keys.fill(7)
  const { marks, tagger, verifier, lexicon } = toy
  test.each([
    ["a threshold that is no number", { threshold: Number.NaN }, "its threshold"],
    ["a confidence that falls", { calibration: { slope: -1, offset: 0 } }, "its calibration"],
    [
      "a tag that there is none",
      { tagger: { ...tagger, dictionary: new Map([["the", 99]]) } },
      "its dictionary",
    ],
    [
      "too few rows of tags",
      { tagger: { ...tagger, rows: new Int8Array(9) } },
      "the sections of tagger",
    ],
    [
      "too few rows",
      { marks: { ...marks, rows: { ...marks.rows, rows: new Int8Array(7) } } },
      "the sections of marks",
    ],
    [
      "too few transitions",
      { marks: { ...marks, transitions: new Float32Array(2) } },
      "the sections of marks",
    ],
    ["a table without end", { lexicon: { ...lexicon, cue: full } }, "the sections of cue"],
    ["a tree of four nodes", { verifier: { ...verifier, nodes: 4 } }, "its treeNodes"],
    [
      "trees that ask for what is not known",
      { verifier: { ...verifier, feature: Int16Array.of(999, -1, -1) } },
      "the sections of trees",
    ],
    [
      "a leaf that asks",
      { verifier: { ...verifier, feature: Int16Array.of(0, 0, -1) } },
      "the sections of trees",
    ],
    [
      "half a tree",
      { verifier: { ...verifier, feature: Int16Array.of(0, -1) } },
      "the sections of trees",
    ],
    [
      "too few phrases",
      { phrases: { weights: new Int8Array(3), scale: 1 } },
      "the sections of phrases",
    ],
  ] as const)("a model with %s is refused", (_, other, reason) => {
    const read = () => readModel(modelBytes({ ...toy, ...other }))
    expect(read).toThrow(BrokenModel)
    expect(read).toThrow(reason)
  })

  test("a model altered before it was packed is refused, or reads without an error", () => {
    const whole = gunzipSync(bytes)
    const head = whole.indexOf(10, 6)
    const place = oneof(
      integer({ min: 0, max: head + 8 }),
      integer({ min: 0, max: whole.length - 1 }),
    )
    const change = tuple(place, integer({ min: 0, max: 255 }))
    assert(
      property(array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const altered = Buffer.from(whole)
        for (const [at, byte] of changes) altered[at] = byte
        try {
          const model = readModel(gzipSync(altered, { level: 1 }))
          attribute(model, 0)({ text: "“No deal,” she said: we wait.", furniture: [] })
          return true
        } catch (error) {
          return error instanceof BrokenModel
        }
      }),
      { numRuns: 150 },
    )
  })

  test("a model cut short anywhere is refused", () => {
    assert(
      property(integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => readModel(bytes.subarray(0, length))).toThrow(BrokenModel)
      }),
    )
  })

  test("a model with an altered byte is refused, unless the byte says nothing", () => {
    const told = modelBytes(readModel(bytes))
    assert(
      property(
        integer({ min: 0, max: bytes.length - 1 }),
        integer({ min: 1, max: 255 }),
        (at, by) => {
          const altered = bytes.slice()
          altered[at] = (altered[at] as number) ^ by
          try {
            return same(modelBytes(readModel(altered)), told)
          } catch (error) {
            return error instanceof BrokenModel
          }
        },
      ),
    )
  })

  test("the cause of the refusal is kept", () => {
    const cause = new Error("no gzip")
    expect(new BrokenModel("it does not unpack", cause)).toMatchObject({
      cause,
      reason: "it does not unpack",
    })
    expect(() => readModel(new Uint8Array(3))).toThrow(
      expect.objectContaining({ cause: expect.any(Error) }),
    )
  })
})
