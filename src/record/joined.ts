/** Joins reports by what people decided: what stands goes in, and nothing that was decided is lost. */
import type { ActorDecision } from "../actors/decided-actors.ts"
import type { Statement } from "../talks/statement.ts"
import { grouped } from "../text/grouped.ts"
import { decidedStatement, type Decisions } from "./decision.ts"
import type { Gatherable, Gathered, Gathering, JustGathered } from "./entry.ts"

/** All that people decided: on statements and on who is who. */
export interface Decided {
  readonly decisions: Decisions
  readonly actors: readonly ActorDecision[]
}

const isRejected = ({ status }: Statement): boolean => status === "rejected"

/** Nothing rests on what a reviewer found wrong. */
const joinable = (one: Gatherable): Gatherable =>
  one.statements.some(isRejected)
    ? { ...one, statements: one.statements.filter((statement) => !isRejected(statement)) }
    : one

/**
 * The joint findings with every decision as it was made: a party told in full by other reports is
 * no match for what a person said it is, and what was rejected stands where it stood.
 *
 * @param input with the decisions on statements laid over it, as `gatherablesIn` gives it
 */
export function joined(
  input: readonly Gatherable[],
  { decisions, actors }: Decided,
  gathering: Gathering,
): Gathered {
  const { idOf, ...gathered } = gathering(input.map(joinable), actors)
  const told = gathered.statements.map((one) => decidedStatement(one, decisions))
  const rejected = input
    .flatMap(({ statements }) => statements.filter(isRejected))
    .map((one) => decidedStatement(spokenBy(one, gathered.actors, idOf), decisions))
  return { ...gathered, statements: inPlace(told, rejected) }
}

/** What nothing rests on was not joined; who said it is still the actor of all reports. */
function spokenBy(
  one: Statement,
  actors: Gathered["actors"],
  idOf: JustGathered["idOf"],
): Statement {
  const unified = (id: Statement["speaker"]) => (id === null ? null : (idOf.get(id) ?? id))
  const speaker = unified(one.speaker)
  const actor = actors.find(({ id }) => id === speaker)
  return {
    ...one,
    speaker,
    speakerName: actor?.name ?? one.speakerName,
    chain: one.chain.map((link) => ({ ...link, actor: unified(link.actor) })),
  }
}

function inPlace(told: readonly Statement[], rejected: readonly Statement[]): readonly Statement[] {
  if (rejected.length === 0) return told
  const startOf = ({ evidence }: Statement): number => evidence[0]?.start ?? 0
  const byReport = grouped([...told, ...rejected], ({ report }) => report)
  return [...byReport.values()].flatMap((own) => own.toSorted((a, b) => startOf(a) - startOf(b)))
}
