/** How far coders agree on each field of the same statements, and on which words are statements. */
import type { Span } from "../../text/span.ts"
import type { Undefined } from "./agreement.ts"
import { cohenKappa } from "./cohen-kappa.ts"
import { nominalAlpha } from "./nominal-alpha.ts"
import { unitisedAlpha } from "./unitised-alpha.ts"

/** One unit: by coder, the code of each field; a field that a coder did not code is not there. */
export type UnitCodes = ReadonlyMap<string, Readonly<Record<string, string>>>

/** A report that all coders went through, with the places that each took for statements. */
export interface CutReport {
  readonly length: number
  readonly spans: ReadonlyMap<string, readonly Span[]>
}

export interface FieldAgreement {
  /** A field of the statement; "statement" for whether there is one; "spans" for its places. */
  readonly field: string
  readonly coders: readonly string[]
  readonly measure: "kappa" | "alpha" | "unitised alpha"
  /** 1 when all agree, 0 when as chance would; null when undefined, and `undefinedBy` says why. */
  readonly value: number | null
  readonly undefinedBy: Undefined | null
  /** Share of agreement seen; null where nothing is paired, and for spans. */
  readonly observed: number | null
  /** Units that two or more of them coded; for spans the reports. */
  readonly n: number
}

export interface CodedAgreementOptions {
  readonly coders: readonly string[]
  readonly fields: readonly string[]
}

/**
 * Kappa for every two coders and alpha for all, field by field; at last alpha for the places.
 *
 * ```ts
 * const unit = (a: string, b: string) => new Map([["Ada", { act: a }], ["Ben", { act: b }]])
 * const units = [unit("denies", "denies"), unit("demands", "demands")]
 * codedAgreement(units, [], { coders: ["Ada", "Ben"], fields: ["act"] }).map(({ value }) => value)
 * // [1, 1, null]
 * ```
 */
export function codedAgreement(
  units: readonly UnitCodes[],
  reports: readonly CutReport[],
  { coders, fields }: CodedAgreementOptions,
): FieldAgreement[] {
  return [
    ...fields.flatMap((field) => {
      const codes = (unit: UnitCodes) => (coder: string) => unit.get(coder)?.[field] ?? null
      const kappas = pairsOf(coders).map(([a, b]): FieldAgreement => {
        const pairs = units.map((unit) => [codes(unit)(a), codes(unit)(b)] as const)
        const { value, undefinedBy, observed, units: n } = cohenKappa(pairs)
        return { field, coders: [a, b], measure: "kappa", value, undefinedBy, observed, n }
      })
      const alpha = nominalAlpha(units.map((unit) => coders.map(codes(unit))))
      const { value, undefinedBy, observed, units: n } = alpha
      return [
        ...kappas,
        { field, coders, measure: "alpha", value, undefinedBy, observed, n } as const,
      ]
    }),
    spanAgreement(reports, coders),
  ]
}

const pairsOf = (coders: readonly string[]): (readonly [string, string])[] =>
  coders.flatMap((a, k) => coders.slice(k + 1).map((b) => [a, b] as const))

/** Reports laid end to end are one continuum, as Krippendorff lays them. */
function spanAgreement(reports: readonly CutReport[], coders: readonly string[]): FieldAgreement {
  let length = 0
  const cut = coders.map((): { start: number; end: number; code: string }[] => [])
  for (const report of reports) {
    for (const [k, coder] of coders.entries())
      for (const { start, end } of report.spans.get(coder) ?? [])
        cut[k]?.push({ start: start + length, end: end + length, code: "statement" })
    length += report.length
  }
  const { value } = unitisedAlpha({ continuum: { start: 0, end: length }, coders: cut })
  const n = reports.length
  return {
    field: "spans",
    coders,
    measure: "unitised alpha",
    value: n === 0 ? null : value,
    undefinedBy: n === 0 ? "nothing paired" : value === null ? "no variation" : null,
    observed: null,
    n,
  }
}
