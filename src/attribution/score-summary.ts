/** Precision, recall and F1 out of the plain counts of many reports. */
import {
  classes,
  noCounts,
  roles,
  type Counts,
  type ReportScore,
  type Role,
  type RoleCounts,
  type ScoreClass,
} from "./score.ts"

/** Shares from 0 to 1. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface ClassScore {
  readonly gold: number
  readonly predicted: number
  /** Content and source both right: the number a model is judged by. */
  readonly headline: Rates
  /** Content right, whatever the source. */
  readonly content: Rates
  readonly sourceGivenContent: number
  readonly exact: Readonly<Record<Role | "attribution", Rates>>
  readonly overlap: Readonly<Record<Role | "all", Rates>>
  readonly tagging: Readonly<Record<Role, Rates>>
}

export type Score = Readonly<Record<ScoreClass, ClassScore>>

/**
 * The share of predictions that are right, of gold that was found, and their harmonic mean.
 *
 * ```ts
 * rates(3, 4, 6) // { precision: 0.75, recall: 0.5, f1: 0.6 }
 * ```
 */
export function rates(right: number, predicted: number, gold: number): Rates {
  const precision = predicted > 0 ? right / predicted : 0
  const recall = gold > 0 ? right / gold : 0
  const sum = precision + recall
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 }
}

/**
 * The score of many reports together (every attribution weighs the same).
 *
 * ```ts
 * summarise(scores).all.headline.f1 // 0.72
 * ```
 */
export function summarise(scores: Iterable<Pick<ReportScore, "counts">>): Score {
  const total = { all: noCounts(), direct: noCounts(), indirect: noCounts() }
  for (const { counts } of scores) for (const name of classes) add(total[name], counts[name])
  return {
    all: summariseClass(total.all),
    direct: summariseClass(total.direct),
    indirect: summariseClass(total.indirect),
  }
}

function add(total: Counts, more: Counts) {
  for (const key of ["gold", "predicted", "exact", "contentRight", "right"] as const)
    total[key] += more[key]
  for (const role of roles) {
    const sum = total.roles[role]
    for (const key of Object.keys(sum) as (keyof RoleCounts)[]) sum[key] += more.roles[role][key]
  }
}

function summariseClass(counts: Counts): ClassScore {
  const each = (of: (role: RoleCounts) => Rates): Record<Role, Rates> => ({
    cue: of(counts.roles.cue),
    source: of(counts.roles.source),
    content: of(counts.roles.content),
  })
  const { right, contentRight, predicted, gold } = counts
  return {
    gold,
    predicted,
    headline: rates(right, predicted, gold),
    content: rates(contentRight, predicted, gold),
    sourceGivenContent: contentRight > 0 ? right / contentRight : 0,
    exact: {
      ...each((role) => rates(role.exact, role.predicted, role.gold)),
      attribution: rates(counts.exact, predicted, gold),
    },
    overlap: {
      ...each((role) => rates(role.sharedTokens, role.predictedTokens, role.goldTokens)),
      all: overlapOfAll(Object.values(counts.roles)),
    },
    tagging: each((role) => rates(role.sharedTagged, role.predictedTagged, role.goldTagged)),
  }
}

function overlapOfAll(all: readonly RoleCounts[]): Rates {
  const total = (key: keyof RoleCounts): number => all.reduce((sum, role) => sum + role[key], 0)
  return rates(total("sharedTokens"), total("predictedTokens"), total("goldTokens"))
}
