/**
 * The contract of the HTTP API: what a page may import, as types. The schemas in `shapes` are the
 * one place where the shapes stand; the OpenAPI document is made of them.
 */
import type { z } from "zod"
import type { actorWhole, actorEntry, maybeSame, merging, unmerging } from "./shapes/actors.ts"
import type { addition, marked, splitting } from "./shapes/added.ts"
import type {
  agreement,
  choice,
  coded,
  codedMark,
  coding,
  codingItem,
  codingStep,
  dispute,
} from "./shapes/codings.ts"
import type { contact, positionStated, proposalWhole } from "./shapes/courses.ts"
import type { problem } from "./shapes/problem.ts"
import type {
  overview,
  heading,
  wholeReport,
  statement,
  accountOfFact,
  meeting,
  proposal,
} from "./shapes/record.ts"
import type { decision, correction, decided } from "./shapes/review.ts"
import type {
  reportPage,
  statementPage,
  statementWhole,
  change,
  queue,
} from "./shapes/statements.ts"
import type {
  board,
  cell,
  cellOpened,
  timelineEvent,
  movements,
  actorSeen,
  changesSince,
} from "./shapes/talks.ts"
import type { timelineDays } from "./shapes/timeline-days.ts"
import type { example, upload } from "./shapes/uploads.ts"
import type { whoAmI } from "./shapes/users.ts"
import type { orphan, version, versionsCompared, versionWhole } from "./shapes/versions.ts"

export type Problem = z.infer<typeof problem>
export type Overview = z.infer<typeof overview>
export type ReportHeading = z.infer<typeof heading>
export type WholeReport = z.infer<typeof wholeReport>
export type Statement = z.infer<typeof statement>
export type StatementPage = z.infer<typeof statementPage>
export type StatementWhole = z.infer<typeof statementWhole>
export type Board = z.infer<typeof board>
export type Cell = z.infer<typeof cell>
export type CellOpened = z.infer<typeof cellOpened>
export type TimelineEvent = z.infer<typeof timelineEvent>
export type TimelineDays = z.infer<typeof timelineDays>
export type Movements = z.infer<typeof movements>
export type ActorSeen = z.infer<typeof actorSeen>
export type ActorWhole = z.infer<typeof actorWhole>
export type ActorEntry = z.infer<typeof actorEntry>
export type MaybeSame = z.infer<typeof maybeSame>
export type Merging = z.input<typeof merging>
export type Unmerging = z.input<typeof unmerging>
export type MarkedWords = z.input<typeof marked>
export type Splitting = z.input<typeof splitting>
export type Addition = z.infer<typeof addition>
export type Coding = z.infer<typeof coding>
export type CodingItem = z.infer<typeof codingItem>
export type CodingStep = z.infer<typeof codingStep>
export type Coded = z.input<typeof coded>
export type CodedMark = z.input<typeof codedMark>
export type Dispute = z.infer<typeof dispute>
export type Choice = z.input<typeof choice>
export type Agreement = z.infer<typeof agreement>
export type ReportPage = z.infer<typeof reportPage>
export type PositionStated = z.infer<typeof positionStated>
export type Contact = z.infer<typeof contact>
export type ProposalWhole = z.infer<typeof proposalWhole>
export type Version = z.infer<typeof version>
export type VersionWhole = z.infer<typeof versionWhole>
export type VersionsCompared = z.infer<typeof versionsCompared>
export type Orphan = z.infer<typeof orphan>
export type Account = z.infer<typeof accountOfFact>
export type Meeting = z.infer<typeof meeting>
export type Proposal = z.infer<typeof proposal>
export type ChangesSince = z.infer<typeof changesSince>
export type Change = z.infer<typeof change>
export type Decision = z.infer<typeof decision>
export type Correction = z.infer<typeof correction>
export type Decided = z.infer<typeof decided>
export type Queue = z.infer<typeof queue>
export type Example = z.infer<typeof example>
export type Upload = z.infer<typeof upload>
export type WhoAmI = z.infer<typeof whoAmI>
