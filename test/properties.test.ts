import { assert, array, constantFrom, oneof, property, string, type Arbitrary } from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import {
  noCodebook,
  openModel,
  reading,
  type AttributionModel,
  type Reading,
  type ReadReport,
  type Report,
} from "../src/rapporteur.ts"
import type { ReportId } from "../src/text/ids.ts"
import { sliceOf, type Span } from "../src/text/span.ts"

/** What must hold for any text; a smaller number serves while working on one property. */
const numRuns = Number(process.env["RAPPORTEUR_PROPERTY_RUNS"] ?? 10_000)

const untilGivenUp = 600_000

let model: AttributionModel
let read: Reading
beforeAll(async () => {
  model = await openModel()
  read = reading(model, { minConfidence: 0, codebook: noCodebook })
})

const reportOf = (text: string, number = 0): Report => ({
  id: `r-${number}` as ReportId,
  key: null,
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  language: "en",
  credits: [],
  furniture: [],
  words: 0,
  text,
})

const marks = ["“", "”", '"', "'", "’", "‘", "«", "»", "\n", "\n\n", "\r\n", " ", ", ", ". ", ": "]
const people = [
  "Ida Marsh",
  "the company",
  "She",
  "Bo Lund, the mayor of Port Ellery,",
  "officials",
]
const cues = [
  " said ",
  " told reporters",
  " denied ",
  " was quoted as saying ",
  " hopes to ",
  " added",
]
const frames = [
  "according to ",
  "reportedly ",
  "his demand that ",
  "Asked whether ",
  " insists that ",
]
const contents = [
  "no deal will be signed",
  "boats lay idle",
  "talks had stopped",
  "we will not sail",
]
/** What has tripped readers of text before. */
const oddities = [
  "U.S.",
  "Mr.",
  "東京",
  "👩‍👩‍👧‍👦",
  "e\u0301",
  "\uD800",
  "\u0000",
  "\u00A0",
  "\u2028",
  "<p>",
  // Words that every JavaScript object answers to; "constructor" is an ordinary word of the news.
  " constructor ",
  " valueOf ",
  " __proto__ ",
]

/** Pieces of invented news, in any order: much more is quoted in them than in chance letters. */
const pieces = constantFrom(...marks, ...people, ...cues, ...frames, ...contents, ...oddities)
const newsy = array(pieces, { maxLength: 60 }).map((parts) => parts.join(""))

/** Any string at all: whole characters, lone code units, and news in disorder. */
const anyText: Arbitrary<string> = oneof(
  string({ unit: "grapheme", maxLength: 200 }),
  string({ unit: "binary", maxLength: 200 }),
  { arbitrary: newsy, weight: 3 },
)

const spansOf = ({ attributions, statements }: ReadReport): readonly Span[] => [
  ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
  ...statements.flatMap(({ evidence }) => evidence),
  ...statements.flatMap(({ condition }) => (condition === null ? [] : [condition])),
]

const isInside = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= start &&
  start < end &&
  end <= text.length

describe("for any text", () => {
  it(
    "no span leaves its text, and every quote stands where its evidence says",
    () => {
      assert(
        property(anyText, (text) => {
          const result = read(reportOf(text))
          for (const span of spansOf(result)) if (!isInside(span, text)) return false
          return result.statements.every(
            ({ quote, evidence }) =>
              quote !== "" &&
              evidence.length > 0 &&
              evidence.every((one) => sliceOf(text, one) === one.quote) &&
              // A clause that is broken off is quoted from its first piece to its last.
              text.slice(evidence[0]?.start, evidence.at(-1)?.end).includes(quote),
          )
        }),
        { numRuns },
      )
    },
    untilGivenUp,
  )

  it(
    "confidence is between 0 and 1, names occur once, and every statement has its attribution",
    () => {
      assert(
        property(anyText, (text) => {
          const { attributions, statements } = read(reportOf(text))
          const names = attributions.map(({ id }) => id)
          const all = [...attributions, ...statements]
          return (
            new Set(all.map(({ id }) => id)).size === all.length &&
            all.every(({ confidence }) => confidence >= 0 && confidence <= 1) &&
            statements.every(({ attribution }) => names.includes(attribution))
          )
        }),
        { numRuns },
      )
    },
    untilGivenUp,
  )

  it(
    "reading it again, by another reader of the same model, gives the same",
    () => {
      const again = reading(model, { minConfidence: 0, codebook: noCodebook })
      assert(
        property(anyText, (text) => {
          expect(again(reportOf(text))).toEqual(read(reportOf(text)))
        }),
        { numRuns },
      )
    },
    untilGivenUp,
  )

  it(
    "what was read before makes no difference",
    () => {
      assert(
        property(anyText, anyText, (one, other) => {
          const reports = [reportOf(one, 1), reportOf(other, 2)]
          const forwards = reports.map(read)
          const backwards = reports.toReversed().map(read)
          expect(backwards.toReversed()).toEqual(forwards)
        }),
        { numRuns },
      )
    },
    untilGivenUp,
  )
})
