import type { Actor } from "../actors/actor.ts"
import type { ReportId, StatementId } from "../text/ids.ts"
import type { Attitude } from "./attitude.ts"
import type { Fact } from "./fact.ts"
import type { MeetingSighting } from "./meeting-sighting.ts"
import type { ClaimedMovement } from "./movement.ts"
import type { ProposalSighting } from "./proposal-sighting.ts"
import type { Statement } from "./statement.ts"

/** What of a report itself is kept in hand while many are compared: all but its text. */
export interface GleanedReport {
  readonly id: ReportId
  readonly key: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly credits: readonly string[]
}

/** All that one report tells of the talks; what many tell is made of these alone. */
export interface Gleaned {
  readonly report: GleanedReport
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly attitudes: readonly Attitude[]
  readonly meetings: readonly MeetingSighting[]
  readonly proposals: readonly ProposalSighting[]
  readonly claims: readonly ClaimedMovement[]
  readonly facts: readonly Fact[]
  /** What the outlet claims to know itself: statements once another report answers or carries them. */
  readonly ownWords?: readonly Statement[]
  /** Statements whose telling the report only looks back on ("had refused until then"). */
  readonly recalled?: readonly StatementId[]
  /** Other outlets the report names, whether they carried words or not. */
  readonly outletsNamed?: readonly string[]
}

/** The gleanings alone, out of whatever more is known of a report. */
export function gleaningsOf(whole: Gleaned): Gleaned {
  const { report, actors, statements, attitudes, meetings, proposals, claims, facts } = whole
  const { ownWords = [], outletsNamed = [], recalled = [] } = whole
  const told = { statements, attitudes, meetings, proposals, claims, facts }
  return { report, actors, ...told, ownWords, outletsNamed, recalled }
}
