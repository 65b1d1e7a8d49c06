/** Figures that reports tell differently of one thing. */
import type { ReportId } from "../../text/ids.ts"
import { grouped } from "../../text/grouped.ts"
import type { Account } from "../account.ts"
import { candidatePairs, daysApart, type Pair } from "./candidates.ts"
import { sameNumber, sharedRoots, type ToldFact } from "./told-fact.ts"
import { accountOf, type Word } from "./versions.ts"

/** Wordings this close are one sentence with another figure in it. */
const REPRINTED = 0.75

/** Measures say nothing of what is measured, nor do counts of anything; a noun of its own does. */
const measures = new Set(
  `% $ £ € ¥ km kilometre kilometer metre meter mile tonne ton kg mw gw m crown dollar euro pound people
  person man woman percent point percentage case state seat year`.split(/\s+/u),
)

type Kinship = (a: ReportId, b: ReportId) => boolean

/** One sentence printed twice with two figures. */
function isReworded({ a, b }: Pair): boolean {
  const { count, mutual } = sharedRoots(a, b)
  return count >= 3 && mutual >= REPRINTED
}

/** Two sentences on one thing, both of what was and neither of a change. */
function isOneThing({ a, b, shared }: Pair): boolean {
  if (a.claimed || b.claimed || a.moved || b.moved || daysApart(a, b) > 1) return false
  const needed = measures.has(a.unit) ? 5 : 3
  return shared >= needed && sharedRoots(a, b).within >= 0.6
}

const sameThing = (pair: Pair, areKin: Kinship): boolean =>
  isOneThing(pair) || (isReworded(pair) && areKin(pair.a.evidence.report, pair.b.evidence.report))

interface Told {
  readonly all: readonly ToldFact[]
  readonly byReport: ReadonlyMap<ReportId, readonly ToldFact[]>
  readonly areKin: Kinship
}

/** A report that tells the other's figure too does not contradict it. */
const tellsAlso = ({ byReport }: Told, a: ToldFact, b: ToldFact): boolean =>
  (byReport.get(b.evidence.report) ?? []).some(
    (one) => one !== b && one.unit === a.unit && sameNumber(one, a),
  )

const contradict = (told: Told, { a, b }: Pair): boolean =>
  !sameNumber(a, b) && !tellsAlso(told, a, b) && !tellsAlso(told, b, a)

/** Facts that tell of one thing, each joined to the others by what they share. */
function clusters(pairs: readonly Pair[]): ToldFact[][] {
  const own = new Map<ToldFact, ToldFact[]>()
  for (const { a, b } of pairs) {
    const [x, y] = [own.get(a) ?? [a], own.get(b) ?? [b]]
    if (x === y) continue
    const both = [...x, ...y]
    for (const one of both) own.set(one, both)
  }
  return [...new Set(own.values())]
}

/** Equal figures, as roughly as they were told, are one version. */
function accountOfCluster(cluster: readonly ToldFact[]): Account | null {
  const told: ToldFact[] = []
  const words = cluster.map((one): Word => {
    let version = told.findIndex((known) => sameNumber(known, one))
    if (version < 0) version = told.push(one) - 1
    return { value: one.value, key: String(version), evidence: one.evidence }
  })
  return tellsBoth(words)
    ? null
    : accountOf(`fact: ${topicOf(cluster[0] as ToldFact)}`, "value", words)
}

/** A report with two of the figures has two things to tell, and no quarrel with itself. */
function tellsBoth(words: readonly Word[]): boolean {
  const keyOf = new Map<ReportId, string>()
  return words.some(({ key, evidence: { report } }) => {
    const known = keyOf.get(report)
    keyOf.set(report, key)
    return known !== undefined && known !== key
  })
}

/** What the figure is of, in the words of its clause. */
export const topicOf = ({ evidence, value }: ToldFact): string => {
  const words = evidence.quote.replace(value, "…").replace(/\s+/gu, " ").trim()
  return words.length <= 90 ? words : `${words.slice(0, 89).replace(/\s\S*$/u, "")}…`
}

/** @param facts in the order the reports were published */
export function compareFigures(facts: readonly ToldFact[], areKin: Kinship): Account[] {
  const all = facts.filter(({ kind, correcting }) => kind === "figure" && !correcting)
  const told = { all, byReport: grouped(all, ({ evidence }) => evidence.report), areKin }
  const same = candidatePairs(all).filter((pair) => sameThing(pair, areKin))
  const disputed = same.filter((pair) => contradict(told, pair))
  const inDispute = new Set(disputed.flatMap(({ a, b }) => [a, b]))
  const joined = same.filter(
    ({ a, b }) => sameNumber(a, b) && (inDispute.has(a) || inDispute.has(b)),
  )
  return clusters([...disputed, ...joined]).flatMap((one) => accountOfCluster(one) ?? [])
}
