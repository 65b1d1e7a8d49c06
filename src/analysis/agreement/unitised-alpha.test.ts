/** The worked examples are figures of Krippendorff 1995 and 2004. */
import { describe, expect, it } from "vitest"
import * as fc from "fast-check"
import { type CodedSpan, unitisedAlpha } from "./unitised-alpha.ts"

/** "c 225+70": from 225 on, 70 long. */
const spansOf = (code: string, text: string): CodedSpan[] =>
  text.split(" ").map((one) => {
    const [start, length] = one.split("+").map(Number) as [number, number]
    return { start, end: start + length, code }
  })

/** Krippendorff 2004: two coders, two codes, a continuum of 300 that begins at 150. */
const first = [...spansOf("c", "225+70 370+30"), ...spansOf("k", "180+60 300+50")]
const second = [...spansOf("c", "220+80 355+20 400+20"), ...spansOf("k", "180+60 300+50")]

describe("published examples are met to three decimals", () => {
  it("two codes on one continuum (Krippendorff 2004)", () => {
    const { value, codes } = unitisedAlpha({
      continuum: { start: 150, end: 450 },
      coders: [first, second],
    })
    expect(value?.toFixed(3)).toBe("0.859")
    expect(codes.map((one) => [one.code, one.value?.toFixed(3)])).toEqual([
      ["c", "0.729"],
      ["k", "1.000"],
    ])
    const [c, k] = codes
    expect([c?.observed.toFixed(4), c?.expected.toFixed(4)]).toEqual(["0.0144", "0.0532"])
    expect([k?.observed, k?.expected.toFixed(4)]).toEqual([0, "0.0490"])
  })

  it.each([
    ["A", "2+8 14+6", "4+4 15+2", 0.03125],
    ["B", "0+18", "0+2 2+1 3+1 4+1 5+1 6+3 9+1", 2.26736],
    ["C", "2+6 10+2 14+4 20+2", "0+2 4+4 10+4 16+2 20+2", 0.02777],
    ["D", "0+2 2+8 10+4 14+6 20+4", "0+4 4+4 8+7 15+2 17+7", 0.38715],
  ])("observed disagreement on 24 sections (Krippendorff 1995, %s)", (code, a, b, observed) => {
    const found = unitisedAlpha({
      continuum: { start: 0, end: 24 },
      coders: [spansOf(code, a), spansOf(code, b)],
    })
    expect(found.observed).toBeCloseTo(observed, 4)
  })
})

const spans = fc
  .array(
    fc.record({
      start: fc.nat(90),
      length: fc.integer({ min: 1, max: 10 }),
      code: fc.constantFrom("x", "y"),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map(({ start, length, code }) => ({ start, end: start + length, code })))

const valueOf = (...coders: readonly (readonly CodedSpan[])[]): number | null =>
  unitisedAlpha({ continuum: { start: 0, end: 100 }, coders }).value

const rounded = (one: number | null): string | undefined => one?.toFixed(9)

describe("unitised alpha, for any spans", () => {
  it("stays when codes are called by other names, or coders and spans stand in another order", () => {
    fc.assert(
      fc.property(spans, spans, spans, (a, b, c) => {
        const swap = (all: readonly CodedSpan[]): CodedSpan[] =>
          all.map((one) => ({ ...one, code: one.code === "x" ? "z" : "a" })).toReversed()
        expect(rounded(valueOf(a, b, c))).toBe(rounded(valueOf(swap(c), swap(a), swap(b))))
      }),
    )
  })

  it("stays when the whole continuum is moved", () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const moved = (all: readonly CodedSpan[]): CodedSpan[] =>
          all.map(({ start, end, code }) => ({ start: start + 7, end: end + 7, code }))
        const { value } = unitisedAlpha({
          continuum: { start: 7, end: 107 },
          coders: [moved(a), moved(b)],
        })
        expect(rounded(valueOf(a, b))).toBe(rounded(value))
      }),
    )
  })

  it("is 1 when all cut and coded alike", () => {
    fc.assert(
      fc.property(spans, (a) => {
        fc.pre(a.length > 0 && valueOf(a, a) !== null)
        expect(valueOf(a, a)).toBe(1)
      }),
    )
  })

  it("never exceeds 1", () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(valueOf(a, b) ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })

  it("is undefined when nobody marked anything", () => {
    expect(valueOf([], [])).toBeNull()
  })
})
