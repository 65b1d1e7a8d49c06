/**
 * The second half of the way: what many reports tell together. Reads no text; everything it joins
 * was gleaned from each report before, with its sentence.
 */
import type { ActorDecision } from "./actors/decided-actors.ts"
import { unify } from "./actors/unify.ts"
import { changesAmong, noveltiesIn } from "./analysis/changes.ts"
import { measureMovement } from "./analysis/movement.ts"
import { rungChangesOf } from "./analysis/rung-change.ts"
import { silencesOf } from "./analysis/silence.ts"
import type { Gatherable, JustGathered } from "./record/entry.ts"
import { type Origins, originsOf } from "./reports/origin.ts"
import type { Codebook } from "./talks/codebook.ts"
import { withClaimAnswers } from "./talks/claims/answered.ts"
import { accountsOf } from "./talks/compare-accounts.ts"
import { foldMeetings } from "./talks/fold-meetings.ts"
import { type Gleaned, gleaningsOf } from "./talks/gleaned.ts"
import { withFoldedProposals } from "./talks/fold-proposals.ts"
import { linkStatements, withAnswered } from "./talks/link-statements.ts"
import { spokenOf } from "./talks/positions/spoken.ts"
import { positionsOf } from "./talks/take-positions.ts"
import { renaming } from "./talks/rename.ts"

export interface GatheringOptions {
  readonly codebook: Codebook
  /** ISO 8601: what is new since then; null for the publication of the report in the middle. */
  readonly since: string | null
  /** What people decided on who is who, oldest first. */
  readonly actors?: readonly ActorDecision[]
}

/** Undated reports come last; ties are broken by id, so that the input's order decides nothing. */
function inOrderOfPublication(all: readonly Gatherable[]): Gatherable[] {
  const key = ({ report }: Gatherable): string => `${report.published ?? "~"} ${report.id}`
  const keyed = all.map((one) => [key(one), one] as const)
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, one]) => one)
}

/** A report alone is its own origin: no print of it is asked for. */
const originsIn = (input: readonly Gatherable[]): Origins =>
  input.length > 1
    ? originsOf(input.map(({ print }) => print))
    : new Map(input.map(({ report: { id } }) => [id, id]))

/**
 * Joins what was read of many reports. The order of the input does not change what is found.
 *
 * @returns statements in the order of the input, lists of findings in the order of time
 */
export function gather(
  input: readonly Gatherable[],
  { codebook, since, actors: decided = [] }: GatheringOptions,
): JustGathered {
  const ordered = inOrderOfPublication(input)
  const originOf = originsIn(input)
  const unified = unify(
    ordered.map(({ actors: own }) => own),
    decided,
  )
  const read = ordered.map(gleaningsOf).map(renaming(unified))
  const links = linkStatements(read, originOf)
  const { gleaned, proposals } = withFoldedProposals(withAnswered(read, links))
  const meetings = foldMeetings(gleaned)
  const stood = { gleaned, links, originOf, codebook }
  const positions = positionsOf(stood)
  const accounts = accountsOf({ gleaned, meetings, proposals, links })
  const novelties = noveltiesIn({
    gleaned,
    originOf,
    links,
    meetings,
    proposals,
    positions,
    accounts,
  })
  const asOf = ordered.findLast(({ report }) => report.published !== null)?.report.published
  return {
    originOf,
    actors: unified.actors,
    maybe: unified.maybe,
    idOf: unified.idOf,
    statements: inInputOrder(input, gleaned).flatMap(({ statements }) => statements),
    meetings,
    proposals,
    positions,
    movements: [
      ...withClaimAnswers(
        gleaned.flatMap(({ claims }) => claims),
        gleaned.flatMap((one) => one.statements),
        links,
      ),
      ...measureMovement(positions, codebook),
    ],
    links,
    silences: silencesOf([...positions, ...spokenOf(stood)], asOf?.slice(0, 10) ?? null),
    rungChanges: rungChangesOf(positions),
    novelties,
    changes: changesAmong(novelties, gleaned, since),
    accounts,
  }
}

function inInputOrder(input: readonly Gatherable[], gleaned: readonly Gleaned[]): Gleaned[] {
  const byId = new Map(gleaned.map((one) => [one.report.id, one]))
  return input.flatMap(({ report }) => byId.get(report.id) ?? [])
}
