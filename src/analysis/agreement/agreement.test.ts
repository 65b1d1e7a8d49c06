/** Worked examples are figures of the papers named; the names of coders are left out. */
import { describe, expect, it } from "vitest"
import * as fc from "fast-check"
import type { Agreement } from "./agreement.ts"
import { cohenKappa, type Pair } from "./cohen-kappa.ts"
import { type Codes, nominalAlpha } from "./nominal-alpha.ts"

const pairsOf = (a: string, b: string): Pair[] =>
  [...a].map((code, k) => [code === "." ? null : code, b[k] === "." ? null : (b[k] ?? null)])

/** Rows are coders, a dot a missing value. */
const unitsOf = (...coders: readonly string[]): Codes[] =>
  [...(coders[0] ?? "")].map((_, k) =>
    coders.map((codes) => (codes[k] === "." ? null : (codes[k] ?? null))),
  )

const valueOf = (one: Agreement): string | undefined => one.value?.toFixed(3)

/** Krippendorff 1995, example A cut into 24 sections: one coder's two units, the other's two. */
const sections = ["..11111111....111111....", "....1111.......11......."].map((row) =>
  row.replaceAll(".", "0"),
) as [string, string]

describe("published examples are met to three decimals", () => {
  it.each([
    ["binary, two coders (Krippendorff 2011, A)", ["0100000010", "1110010000"], "0.095"],
    ["nominal, two coders (Krippendorff 2011, B)", ["aabbdcccedda", "babbbccceddd"], "0.692"],
    [
      "nominal, four coders, values missing (Krippendorff 2011, C)",
      ["123321412...", "1233224125.3", ".3332342251.", "12332441251."],
      "0.743",
    ],
    ["sections of a continuum (Krippendorff 1995, A)", sections, "0.329"],
  ])("alpha: %s", (_, coders, alpha) => {
    expect(valueOf(nominalAlpha(unitsOf(...coders)))).toBe(alpha)
  })

  it("kappa: sections of a continuum (Krippendorff 1995, A)", () => {
    expect(valueOf(cohenKappa(pairsOf(...sections)))).toBe("0.385")
  })

  it("kappa and its expected agreement: a hundred utterances (Artstein and Poesio 2008)", () => {
    const table = { ss: 20, si: 20, is: 10, ii: 50 }
    const pairs = Object.entries(table).flatMap(([codes, times]) =>
      Array.from({ length: times }, (): Pair => [codes[0] ?? null, codes[1] ?? null]),
    )
    const { value, observed, expected } = cohenKappa(pairs)
    expect([observed, expected, value].map((one) => one?.toFixed(3))).toEqual([
      "0.700",
      "0.540",
      "0.348",
    ])
  })
})

describe("what is undefined says so", () => {
  it.each([
    ["nobody coded anything", [], "nothing paired"],
    ["no unit was coded twice", [["open", null]], "nothing paired"],
    ["only one code was ever used", [["open", "open"]], "no variation"],
  ] as [string, Pair[], string][])("%s", (_, pairs, why) => {
    for (const one of [cohenKappa(pairs), nominalAlpha(pairs)]) {
      expect(one.value).toBeNull()
      expect(one.undefinedBy).toBe(why)
    }
  })
})

const code = fc.option(fc.constantFrom("accepts", "rejects", "open"), { nil: null })
const tables = (coders: number) =>
  fc.array(fc.array(code, { minLength: coders, maxLength: coders }), { maxLength: 30 })

const rounded = ({ value }: Agreement): string | undefined => value?.toFixed(9)

describe("both coefficients, for any codes", () => {
  const kappaOf = (units: readonly Codes[]): Agreement =>
    cohenKappa(units.map(([a, b]) => [a ?? null, b ?? null]))

  it("stay when codes are called by other names", () => {
    const renamed = { accepts: "rejects", rejects: "maybe", open: "accepts" }
    fc.assert(
      fc.property(tables(2), (units) => {
        const other = units.map((codes) => codes.map((one) => one && renamed[one]))
        expect(rounded(nominalAlpha(units))).toBe(rounded(nominalAlpha(other)))
        expect(rounded(kappaOf(units))).toBe(rounded(kappaOf(other)))
      }),
    )
  })

  it("stay when units or coders stand in another order", () => {
    fc.assert(
      fc.property(tables(2), (units) => {
        const other = units.toReversed().map((codes) => codes.toReversed())
        expect(rounded(nominalAlpha(units))).toBe(rounded(nominalAlpha(other)))
        expect(rounded(kappaOf(units))).toBe(rounded(kappaOf(other)))
      }),
    )
  })

  it("are 1 when all agree and more than one code is used", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("open", "rejects"), { minLength: 1 }), (codes) => {
        const units = [...codes, "open", "rejects"].map((one) => [one, one])
        expect(nominalAlpha(units).value).toBeCloseTo(1, 12)
        expect(kappaOf(units).value).toBeCloseTo(1, 12)
      }),
    )
  })

  it("are not moved by units that only one coder coded, nor alpha by coders who coded nothing", () => {
    fc.assert(
      fc.property(tables(3), (units) => {
        expect(rounded(nominalAlpha(units))).toBe(
          rounded(nominalAlpha([...units, [null, "open", null]])),
        )
        expect(rounded(nominalAlpha(units))).toBe(
          rounded(nominalAlpha(units.map((codes) => [...codes, null]))),
        )
        expect(rounded(kappaOf(units))).toBe(rounded(kappaOf([...units, ["open", null]])))
      }),
    )
  })

  it("never exceed 1", () => {
    fc.assert(
      fc.property(tables(3), (units) => {
        expect(nominalAlpha(units).value ?? 0).toBeLessThanOrEqual(1)
        expect(kappaOf(units).value ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})
