/**
 * How good predicted attributions are, against a gold: the definitions used for PolNeAR, pure
 * functions over spans. The headline counts a prediction as right when half of its content's
 * tokens agree (Jaccard) and the sources share a token or are both absent.
 */
import type { Span } from "../text/span.ts"
import { align, type AlignedRoles } from "./alignment.ts"
import type { Attribution } from "./attribution.ts"
import { jaccard, sameTokens, shared, tokenSetOf, tokensOf, type TextToken } from "./token-set.ts"

export const roles = ["cue", "source", "content"] as const
export type Role = (typeof roles)[number]

/** What is scored of an attribution; form and confidence are not looked at. */
export type Scorable = Pick<Attribution, Role>

/** Scored together and apart: a gold attribution is direct when its content holds a double quotation mark. */
export const classes = ["all", "direct", "indirect"] as const
export type ScoreClass = (typeof classes)[number]

/** One prediction or gold attribution, judged; numbers are places in the lists given, or null. */
export interface Verdict {
  readonly kind: "right" | "missed" | "content" | "source" | "spurious"
  readonly gold: number | null
  readonly predicted: number | null
}

/** Sums of one role; counts of attributions first, counts of tokens after them. */
export interface RoleCounts {
  gold: number
  predicted: number
  exact: number
  goldTokens: number
  predictedTokens: number
  sharedTokens: number
  goldTagged: number
  predictedTagged: number
  sharedTagged: number
}

/** Plain sums, so that reports can be counted apart and added up. */
export interface Counts {
  gold: number
  predicted: number
  exact: number
  contentRight: number
  right: number
  readonly roles: Readonly<Record<Role, RoleCounts>>
}

export interface ReportScore {
  readonly counts: Readonly<Record<ScoreClass, Counts>>
  readonly verdicts: readonly Verdict[]
}

interface Prepared extends AlignedRoles {
  readonly direct: boolean
}

/** A gold report made ready once, to be compared with as many predictions as one likes. */
export interface GoldReport {
  readonly text: string
  readonly tokens: readonly TextToken[]
  readonly attributions: readonly Prepared[]
}

const doubleQuote = /["\u201C\u201D\u201E\u201F\u00AB\u00BB]/

export function goldReport(text: string, attributions: readonly Scorable[]): GoldReport {
  const tokens = tokensOf(text)
  return { text, tokens, attributions: attributions.map((one) => prepare(text, tokens, one)) }
}

const prepare = (text: string, tokens: readonly TextToken[], one: Scorable): Prepared => ({
  source: tokenSetOf(tokens, one.source),
  cue: tokenSetOf(tokens, one.cue),
  content: tokenSetOf(tokens, one.content),
  direct: one.content.some(({ start, end }: Span) => doubleQuote.test(text.slice(start, end))),
})

/**
 * Scores the predictions for one report.
 *
 * ```ts
 * const said = { source: [], cue: [{ start: 13, end: 17 }], content: [{ start: 0, end: 7 }] }
 * const gold = goldReport("No deal, she said.", [said])
 * scoreReport(gold, [said]).counts.all.right // 1
 * ```
 */
export function scoreReport(gold: GoldReport, predictions: readonly Scorable[]): ReportScore {
  const predicted = predictions.map((one) => prepare(gold.text, gold.tokens, one))
  const answers = align(gold.attributions, predicted)
  const asked = new Map([...answers].map(([g, p]) => [p, g]))
  /** A prediction belongs to the class of what it answers; a spurious one to its own. */
  const classed = predicted.map((one, p) => ({
    ...one,
    direct: (gold.attributions[asked.get(p) ?? -1] ?? one).direct,
  }))
  const counts = { all: noCounts(), direct: noCounts(), indirect: noCounts() }
  const verdicts: Verdict[] = []
  for (const [g, one] of gold.attributions.entries()) {
    const p = answers.get(g) ?? null
    const answer = predicted[p ?? -1] ?? null
    const kind = answer === null ? "missed" : judge(one, answer)
    verdicts.push({ kind, gold: g, predicted: p })
    for (const sum of [counts.all, counts[classOf(one)]]) countGold(sum, one, answer, kind)
  }
  for (const [p, one] of classed.entries()) {
    if (!asked.has(p)) verdicts.push({ kind: "spurious", gold: null, predicted: p })
    for (const sum of [counts.all, counts[classOf(one)]]) countPredicted(sum, one)
  }
  for (const name of classes) {
    const inClass = (one: Prepared): boolean => name === "all" || classOf(one) === name
    const golds = gold.attributions.filter(inClass)
    countTags(counts[name], golds, classed.filter(inClass), gold.tokens.length)
  }
  return { counts, verdicts }
}

const classOf = (one: Prepared): "direct" | "indirect" => (one.direct ? "direct" : "indirect")

function judge(gold: Prepared, answer: Prepared): "right" | "content" | "source" {
  if (jaccard(gold.content, answer.content) < 0.5) return "content"
  const unsourced = gold.source.length === 0 && answer.source.length === 0
  return unsourced || shared(gold.source, answer.source) > 0 ? "right" : "source"
}

function countGold(sum: Counts, gold: Prepared, answer: Prepared | null, kind: Verdict["kind"]) {
  sum.gold++
  if (kind === "right") sum.right++
  if (kind === "right" || kind === "source") sum.contentRight++
  if (answer !== null && roles.every((role) => sameTokens(gold[role], answer[role]))) sum.exact++
  for (const role of roles) countGoldRole(sum.roles[role], gold[role], answer?.[role] ?? null)
}

function countGoldRole(sum: RoleCounts, gold: readonly number[], answer: readonly number[] | null) {
  sum.goldTokens += gold.length
  if (gold.length > 0) sum.gold++
  if (answer === null) return
  sum.sharedTokens += shared(gold, answer)
  if (gold.length > 0 && sameTokens(gold, answer)) sum.exact++
}

function countPredicted(sum: Counts, predicted: Prepared) {
  sum.predicted++
  for (const role of roles) {
    sum.roles[role].predictedTokens += predicted[role].length
    if (predicted[role].length > 0) sum.roles[role].predicted++
  }
}

/** Tagging leaves the linking out: the tokens that carry a role at all, once per report. */
function countTags(
  sum: Counts,
  golds: readonly Prepared[],
  ours: readonly Prepared[],
  tokenCount: number,
) {
  for (const role of roles) {
    const tags = new Uint8Array(tokenCount)
    for (const one of golds) for (const token of one[role]) tags[token] = (tags[token] ?? 0) | 1
    for (const one of ours) for (const token of one[role]) tags[token] = (tags[token] ?? 0) | 2
    for (const tag of tags) {
      if (tag & 1) sum.roles[role].goldTagged++
      if (tag & 2) sum.roles[role].predictedTagged++
      if (tag === 3) sum.roles[role].sharedTagged++
    }
  }
}

const noRoleCounts = (): RoleCounts => ({
  gold: 0,
  predicted: 0,
  exact: 0,
  goldTokens: 0,
  predictedTokens: 0,
  sharedTokens: 0,
  goldTagged: 0,
  predictedTagged: 0,
  sharedTagged: 0,
})

export const noCounts = (): Counts => ({
  gold: 0,
  predicted: 0,
  exact: 0,
  contentRight: 0,
  right: 0,
  roles: { cue: noRoleCounts(), source: noRoleCounts(), content: noRoleCounts() },
})
