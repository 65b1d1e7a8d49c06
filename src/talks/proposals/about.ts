/** The proposal a statement is about: named in its words, or meant by its "it" and "the plan". */
import type { Tagged } from "../../language/tagged.ts"
import { tokensOf } from "../../language/token-run.ts"
import type { Span } from "../../text/span.ts"
import { words } from "../claims/clause.ts"
import type { ProposalSighting } from "../proposal-sighting.ts"
import type { Setting } from "../setting.ts"
import type { Act, Statement } from "../statement.ts"

const answers: ReadonlySet<Act> = new Set(["accepts", "rejects", "conditional", "open"])
const pointers = words("it its this that them these")

/** The proposals a run of the text names; one alone is certain. */
function namedWithin(proposals: readonly ProposalSighting[], { start, end }: Span): string[] {
  return proposals
    .filter(({ places }) => places.some((place) => start <= place.start && place.end <= end))
    .map(({ name }) => name)
}

const sentenceAt = ({ tagged }: Setting, token: number): Span => ({
  start: tagged.start[tagged.sentenceStart[token] as number] as number,
  end: tagged.end[(tagged.sentenceEnd[token] as number) - 1] as number,
})

/** "We reject it", "this is no basis": does the first clause of an answer point back? */
function pointsBack(
  { lowered, sentenceEnd }: Tagged,
  [from, to]: readonly [number, number],
): boolean {
  const end = Math.min(to, sentenceEnd[from] as number, from + REACH)
  return lowered.slice(from, end).some((word) => pointers.has(word))
}
const REACH = 10

/** The sentence that tells it, then the one before: where what "it" stands for was named last. */
function meantBy(
  setting: Setting,
  one: Statement,
  proposals: readonly ProposalSighting[],
): string[] {
  const { tagged } = setting
  const [span] = one.evidence
  if (span === undefined || one.act === null || !answers.has(one.act)) return []
  const run = tokensOf(tagged, span)
  if (!pointsBack(tagged, run)) return []
  const own = sentenceAt(setting, run[0])
  const ahead = namedWithin(proposals, { start: own.start, end: span.start })
  if (ahead.length > 0) return ahead
  const first = tagged.sentenceStart[run[0]] as number
  return first === 0 ? [] : namedWithin(proposals, sentenceAt(setting, first - 1))
}

/**
 * Statements with the name of the proposal each is about; null where none, or more than one, is
 * named or meant.
 */
export function withProposals(
  setting: Setting,
  statements: readonly Statement[],
  proposals: readonly ProposalSighting[],
): Statement[] {
  if (proposals.length === 0) return [...statements]
  return statements.map((one) => {
    const named = new Set(one.evidence.flatMap((span) => namedWithin(proposals, span)))
    const found = named.size > 0 ? [...named] : meantBy(setting, one, proposals)
    return { ...one, proposal: found.length === 1 ? (found[0] as string) : null }
  })
}
