/** The timeline: meetings, proposals and statements by day and by track. */
import type { Meeting } from "../talks/meeting.ts"
import type { Proposal } from "../talks/proposal.ts"
import type { Statement } from "../talks/statement.ts"
import type { StatementLink } from "../talks/statement-link.ts"
import type { Evidence } from "../text/evidence.ts"
import type { ReportId } from "../text/ids.ts"
import { carriedStatementsOf, type Answer, type CarriedStatement } from "./carried-statement.ts"

interface Dated {
  /** ISO 8601 date; null for what no report dates. */
  readonly date: string | null
  /** The two sides or more whose table it is; a party's name for its words. */
  readonly track: string
  readonly evidence: readonly Evidence[]
}

export type Event = Dated &
  (
    | { readonly kind: "meeting"; readonly meeting: Meeting }
    | { readonly kind: "proposal"; readonly proposal: Proposal; readonly version: string | null }
    | {
        readonly kind: "statement"
        /** The first that carried the utterance; all that did are in the evidence. */
        readonly statement: Statement
        readonly answers: readonly Answer[]
      }
  )

export interface TimelineGround {
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
  readonly statements: readonly Statement[]
  readonly links: readonly StatementLink[]
  readonly reports: readonly { readonly id: ReportId; readonly published: string | null }[]
}

const order = { meeting: 0, proposal: 1, statement: 2 } as const satisfies Record<
  Event["kind"],
  number
>

/** Earliest first, undated last; meetings before papers before words. */
function inOrder(a: Event, b: Event): number {
  if (a.date === b.date) return order[a.kind] - order[b.kind]
  if (a.date === null || b.date === null) return a.date === null ? 1 : -1
  return a.date < b.date ? -1 : 1
}

const unnamedTrack = "No track named"

/** All who sit at one table, in the order in which they are named. */
export function trackOf({ participants }: Pick<Meeting, "participants">): string {
  const names = [...new Set(participants.map(({ name }) => name))]
  return names.length === 0 ? unnamedTrack : names.join(", ")
}

const meetingEvent = (meeting: Meeting): Event => ({
  kind: "meeting",
  meeting,
  date: meeting.date,
  track: trackOf(meeting),
  evidence: meeting.evidence,
})

/** A proposal stands on the day each of its versions was first reported. */
function proposalEvents(proposal: Proposal, published: ReadonlyMap<string, string>): Event[] {
  const dayOf = (evidence: readonly Evidence[]): string | null =>
    evidence.flatMap(({ report }) => published.get(report) ?? []).toSorted()[0] ?? null
  const track = proposal.author ?? unnamedTrack
  const base = { kind: "proposal", proposal, track } as const
  if (proposal.versions.length === 0)
    return [{ ...base, version: null, date: dayOf(proposal.evidence), evidence: proposal.evidence }]
  return proposal.versions.map(({ version, evidence }) => ({
    ...base,
    version,
    date: dayOf(evidence),
    evidence,
  }))
}

/** An utterance stands once, on the day it was first carried. */
const statementEvent = ({ first, all, answers }: CarriedStatement): Event => ({
  kind: "statement",
  statement: first,
  answers,
  date: first.date,
  track: first.party ?? "Others",
  evidence: [first, ...all.filter((one) => one !== first)].flatMap(({ evidence }) => evidence),
})

/** @returns all events, in the order of time */
export function timelineOf(ground: TimelineGround): Event[] {
  const days = ground.reports.flatMap(({ id, published }) =>
    published === null ? [] : [[id, published.slice(0, 10)] as const],
  )
  const published = new Map<string, string>(days)
  return [
    ...ground.meetings.map(meetingEvent),
    ...ground.proposals.flatMap((one) => proposalEvents(one, published)),
    ...carriedStatementsOf(ground.statements, ground.links).map(statementEvent),
  ].toSorted(inOrder)
}
