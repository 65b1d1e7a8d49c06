/** Movement as somebody claims it: "gaps have narrowed", "not farther apart". */
import type { Evidence } from "../text/evidence.ts"
import type { ClaimedMovement } from "./movement.ts"
import type { Signal } from "./claims/place.ts"
import { signalsOf } from "./claims/signal.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"

interface Claim extends Signal {
  readonly statement: Statement | null
  readonly evidence: Evidence
}

/** The statement a token stands in, the shortest if they nest. */
function statementAt(statements: readonly Statement[], place: number): Statement | null {
  const around = statements.filter(({ evidence }) =>
    evidence.some(({ start, end }) => start <= place && place < end),
  )
  return around.toSorted((a, b) => a.quote.length - b.quote.length)[0] ?? null
}

function sentenceAt({ report, tagged }: Setting, at: number): Evidence {
  const start = tagged.start[tagged.sentenceStart[at] as number] as number
  const end = tagged.end[(tagged.sentenceEnd[at] as number) - 1] as number
  return { report: report.id, start, end, quote: report.text.slice(start, end) }
}

function claimOf(setting: Setting, statements: readonly Statement[], signal: Signal): Claim {
  const place = setting.tagged.start[signal.at] as number
  const statement = statementAt(statements, place)
  const part = statement?.evidence.find(({ start, end }) => start <= place && place < end)
  return { ...signal, statement, evidence: part ?? sentenceAt(setting, signal.at) }
}

/** One claim a sentence or statement: the weightiest signal speaks for it. */
function distinct(claims: readonly Claim[]): Claim[] {
  const byPlace = new Map<number, Claim>()
  for (const claim of claims) {
    const known = byPlace.get(claim.evidence.start)
    if (known === undefined || claim.weight > known.weight) byPlace.set(claim.evidence.start, claim)
  }
  return [...byPlace.values()]
}

const movementOf = ({ direction, statement, evidence }: Claim): ClaimedMovement => ({
  basis: "claimed",
  between: null,
  issue: statement?.issue ?? null,
  direction,
  evidence: [evidence],
})

/** Weightier claims outdo lighter ones; among equals, half as many contrary ones leave it open. */
function asAWhole(claims: readonly Claim[]): ClaimedMovement["direction"] {
  const most = Math.max(...claims.map(({ weight }) => weight))
  const top = claims.filter(({ weight }) => weight === most)
  const nearer = top.filter(({ direction }) => direction === "closer")
  const others = top.filter(({ direction }) => direction !== "closer")
  if (Math.min(nearer.length, others.length) * 2 > Math.max(nearer.length, others.length))
    return "unclear"
  return (nearer.length > others.length ? nearer : others)[0]?.direction ?? "unclear"
}

/** "Denied that the gap had narrowed": whoever denies it does not say so. */
const isDenied = ({ statement }: Claim): boolean => statement?.act === "denies"

/** In the order of weight: the first is what the report as a whole says. */
export function claimsOf(setting: Setting, statements: readonly Statement[]): ClaimedMovement[] {
  const claims = distinct(
    signalsOf(setting.tagged)
      .map((signal) => claimOf(setting, statements, signal))
      .filter((claim) => !isDenied(claim)),
  ).toSorted((a, b) => b.weight - a.weight)
  if (claims.length === 0) return []
  const whole = asAWhole(claims)
  const agreeing = claims.filter(({ direction }) => direction === whole)
  const rest = claims.filter(({ direction }) => direction !== whole)
  const ordered = [...agreeing, ...rest].map(movementOf)
  if (whole !== "unclear") return ordered
  const conflict = [...new Set(["closer", "unchanged", "apart"])].flatMap(
    (one) => claims.find(({ direction }) => direction === one)?.evidence ?? [],
  )
  return [
    { basis: "claimed", between: null, issue: null, direction: "unclear", evidence: conflict },
    ...ordered,
  ]
}
