/** Every operation of the API, in the order of the reference page. */
import type { Operation } from "../operation.ts"
import {
  getActor,
  keepActorsApart,
  listEntries,
  listMaybe,
  mergeActor,
  unmergeActor,
} from "./actors.ts"
import { addStatement, splitInTwo } from "./additions.ts"
import { listAudit, listUsers } from "./admin.ts"
import {
  codeMarked,
  codeNone,
  codeUnit,
  getCodingItem,
  getCodingQueue,
  listCodings,
  undoCodingStep,
} from "./codings.ts"
import { getProposal, listContacts, listPositions } from "./courses.ts"
import { adjudicateDispute, getAgreement, getDispute, listDisputes } from "./disputes.ts"
import { addExample, listExamples } from "./examples.ts"
import { followRecord } from "./live.ts"
import { getRecord, getReport, listReports } from "./record.ts"
import { acceptStatement, correctStatement, rejectStatement, undoStep } from "./review.ts"
import { getSession, signIn, signOut } from "./session.ts"
import { getQueue, getStatement, listHistory, listStatements, searchReports } from "./statements.ts"
import { exportRecord, getBrief, getChanges } from "./takeaways.ts"
import {
  getBoard,
  getCell,
  getMovement,
  getTimeline,
  listAccounts,
  listActors,
  listMeetings,
  listProposals,
} from "./talks.ts"
import { getTimelineDays } from "./timeline-days.ts"
import { followUpload, getUpload, sendReports } from "./uploads.ts"
import { getHealth, getMetrics } from "./upkeep.ts"
import { compareVersions, getVersion, listOrphans, listVersions } from "./versions.ts"

export const operations: readonly Operation[] = [
  getRecord,
  followRecord,
  exportRecord,
  listReports,
  searchReports,
  getReport,
  listVersions,
  getVersion,
  compareVersions,
  listStatements,
  getStatement,
  listOrphans,
  getBoard,
  getCell,
  getTimeline,
  getTimelineDays,
  listAccounts,
  getMovement,
  listPositions,
  listActors,
  getActor,
  listEntries,
  listProposals,
  getProposal,
  listMeetings,
  listContacts,
  getChanges,
  getBrief,
  getQueue,
  acceptStatement,
  rejectStatement,
  correctStatement,
  addStatement,
  splitInTwo,
  listMaybe,
  mergeActor,
  keepActorsApart,
  unmergeActor,
  listHistory,
  undoStep,
  getCodingQueue,
  listCodings,
  getCodingItem,
  codeUnit,
  codeNone,
  codeMarked,
  undoCodingStep,
  listDisputes,
  getDispute,
  adjudicateDispute,
  getAgreement,
  listExamples,
  addExample,
  sendReports,
  getUpload,
  followUpload,
  signIn,
  getSession,
  signOut,
  listUsers,
  listAudit,
  getHealth,
  getMetrics,
]
