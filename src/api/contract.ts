/**
 * The contract of the HTTP API: what a page may import, as types. The schemas in `shapes` are the
 * one place where the shapes stand; the OpenAPI document is made of them.
 */
import type { z } from "zod"
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
import type { statementPage, statementWhole, change, queue } from "./shapes/statements.ts"
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
