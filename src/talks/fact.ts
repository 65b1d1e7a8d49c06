/** What reports tell in figures and may tell differently: how many, how much, of how many parts. */
import { rootsOf } from "../text/gist.ts"
import type { Evidence } from "../text/evidence.ts"
import { sliceOf } from "../text/span.ts"
import { clauseAround, type Run, spanOfRun, tagAt } from "./encounters/clause.ts"
import { correctingParagraphs } from "./figures/correcting.ts"
import { isClaim, isMovement } from "./figures/figure-words.ts"
import { beginsNumber } from "./figures/number-start.ts"
import { partsAt } from "./figures/parts.ts"
import { rivalCountsIn } from "./figures/rival-counts.ts"
import { type Quantity, quantityAt, type Roughness } from "./figures/quantity.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"

export interface Fact {
  /** What it is about, in words that are the same for the same fact in another report. */
  readonly about: string
  readonly value: string
  readonly evidence: Evidence
  /** A count stands beside a rival one, told by another. */
  readonly kind: "figure" | "parts" | "count"
  /** Told alike when equal: the number, or the sum of the parts. */
  readonly sum: string
  readonly number: number
  /** What is counted; a plan's noun for parts. */
  readonly unit: string
  readonly rough: Roughness
  /** Roots of the clause, numbers left out. */
  readonly roots: readonly string[]
  /** Asked for, offered or still to come: a position, not what was. */
  readonly claimed: boolean
  /** Risen, fallen, of another year. */
  readonly moved: boolean
  /** In a paragraph by which an outlet takes back a figure. */
  readonly correcting: boolean
  readonly sentence: number
  /** Who told it, by name; null for the report itself. */
  readonly speaker: string | null
}

/** Times are slots of meetings and terms of plans; they are compared there. */
const timeUnits = new Set(
  "hour day minute second week month year o'clock am pm century decade time year-old".split(" "),
)

/** @returns figures in the order of the text */
export function factsOf(setting: Setting, statements: readonly Statement[]): Fact[] {
  const { tagged } = setting
  const correcting = correctingParagraphs(tagged)
  const speakers = speakersOf(statements)
  const facts: Fact[] = []
  const tagOf = (k: number): string => tagAt(tagged, k)
  for (let k = 0; k < tagged.count; k++) {
    if (!beginsNumber(tagged.lowered[k] as string)) continue
    const found = factAt(setting, k, tagOf)
    if (found === null) continue
    const { fact, next } = found
    facts.push({
      ...fact,
      correcting: correcting.has(tagged.paragraph[k] as number),
      speaker: speakers(fact.evidence.start),
    })
    k = next - 1
  }
  return [...facts, ...countsIn(setting, speakers)]
}

/** Two rivals are about one thing, and each pair about its own. */
const countsIn = (setting: Setting, speakers: (at: number) => string | null): Fact[] =>
  rivalCountsIn(setting.tagged).flatMap((pair) =>
    pair.map(({ span, quantity }): Fact => {
      const { first, next, value, rough } = quantity
      const { report } = setting
      return {
        ...bare(setting, first, next),
        about: `count at ${pair[0].span.start}`,
        evidence: { report: report.id, ...span, quote: sliceOf(report.text, span) },
        kind: "count",
        unit: pair[0].quantity.unit as string,
        sum: String(value),
        number: value,
        rough,
        correcting: false,
        speaker: speakers(span.start),
      }
    }),
  )

type Bare = Omit<Fact, "correcting" | "speaker">

function factAt(
  setting: Setting,
  at: number,
  tagOf: (k: number) => string,
): { fact: Bare; next: number } | null {
  const { tagged } = setting
  const parts = partsAt(tagged, at)
  if (parts) {
    const { first, next, sum, plan, changed } = parts
    const what = { unit: plan, sum, number: Number.parseInt(sum, 10), rough: "exact" as const }
    return { fact: { ...bare(setting, first, next), kind: "parts", ...what, moved: changed }, next }
  }
  const quantity = quantityAt(tagged, at, tagOf)
  if (quantity === null || !isCounted(quantity)) return null
  const { first, next, value, unit, rough } = quantity
  const what = { unit: unit as string, sum: String(value), number: value, rough }
  return { fact: { ...bare(setting, first, next), kind: "figure", ...what }, next }
}

const isCounted = ({ unit, value }: Quantity): boolean =>
  unit !== null && !timeUnits.has(unit) && value !== 1 && value > 0

function bare({ report, tagged }: Setting, first: number, next: number) {
  const clause = clauseAround(tagged, first)
  const run = { from: Math.min(clause.from, first), to: Math.max(clause.to, next) }
  const span = spanOfRun(tagged, run)
  const quote = sliceOf(report.text, span)
  const roots = rootsOfRun(tagged, run)
  return {
    about: roots.slice(0, 6).join(" "),
    value: sliceOf(report.text, spanOfRun(tagged, { from: first, to: next })),
    evidence: { report: report.id, ...span, quote },
    roots,
    claimed: isClaim(tagged, run),
    moved: isMovement(tagged, run),
    sentence: tagged.sentence[first] as number,
  }
}

function rootsOfRun({ words }: Setting["tagged"], { from, to }: Run): string[] {
  const roots = new Set<string>()
  for (let k = from; k < to; k++)
    for (const root of rootsOf(words[k] as string)) if (!startsWithDigit(root)) roots.add(root)
  return [...roots]
}

const startsWithDigit = (root: string): boolean => root >= "0" && root < ":"

/** Who speaks at a place of the text, by the statements that hold it. */
function speakersOf(statements: readonly Statement[]): (at: number) => string | null {
  return (at) =>
    statements.find(({ evidence }) =>
      evidence.some(({ start, end }) => start <= at + 1 && at < end),
    )?.speakerName ?? null
}
