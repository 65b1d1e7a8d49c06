/**
 * The part of each report in a record that comes from elsewhere, so that it can be joined with
 * others. What the contract does not tell of a single report stays unknown; where the text came
 * along, the next `keep` reads it again and knows all.
 */
import type { MeetingSighting } from "../talks/meeting-sighting.ts"
import type { Meeting } from "../talks/meeting.ts"
import type { ClaimedMovement } from "../talks/movement.ts"
import type { ProposalSighting } from "../talks/proposal-sighting.ts"
import type { Proposal } from "../talks/proposal.ts"
import type { Evidence } from "../text/evidence.ts"
import { grouped } from "../text/grouped.ts"
import type { Entry } from "./entry.ts"
import type { NegotiationRecord, RecordedReport } from "./record.ts"

/** Named as the method of what no model of this record has read. */
export const importedMethod = "import"

/** Each report of the record with what is told of it, in the record's order. */
export function importedEntries(record: NegotiationRecord): Entry[] {
  const attributions = grouped(record.attributions, ({ report }) => report)
  const statements = grouped(record.statements, ({ report }) => report)
  return record.reports.map((one) => ({
    report: withoutOrigin(one),
    print: printless(one),
    attributions: attributions.get(one.id) ?? [],
    statements: statements.get(one.id) ?? [],
    actors: actorsOf(one, record),
    attitudes: [],
    meetings: record.meetings.flatMap((meeting) => meetingSightings(meeting, one)),
    proposals: record.proposals.flatMap((proposal) => proposalSightings(proposal, one)),
    claims: claimsOf(one, record),
    facts: [],
    ownWords: [],
    outletsNamed: [],
  }))
}

function withoutOrigin(one: RecordedReport): Entry["report"] {
  const { origin: _, ...report } = one
  return report
}

/** A report without a print reprints nobody; its text, once read again, tells better. */
const printless = ({ id, outlet, published, credits }: RecordedReport): Entry["print"] => ({
  report: id,
  outlet,
  published,
  credits,
  words: [],
  names: [],
})

const within = (evidence: readonly Evidence[], { id }: RecordedReport): Evidence[] =>
  evidence.filter(({ report }) => report === id)

/** Joint actors belong to the report their id was made in, which is the first that names them. */
const actorsOf = ({ id }: RecordedReport, { actors }: NegotiationRecord): Entry["actors"] =>
  actors.filter((one) => one.id.startsWith(`${id}.`))

function meetingSightings(meeting: Meeting, report: RecordedReport): MeetingSighting[] {
  const evidence = within(meeting.evidence, report)
  const states = meeting.states.filter((one) => one.report === report.id)
  const [latest] = states.slice(-1)
  if (evidence.length === 0 && latest === undefined) return []
  return [
    {
      ...meeting,
      participants: meeting.participants.filter((who) => who.evidence.report === report.id),
      state: latest?.state ?? meeting.state,
      states,
      evidence,
      round: null,
      told: states.map(({ state, evidence: words }) => ({ state, evidence: words })),
      kind: "meeting",
      until: null,
      wavering: false,
    },
  ]
}

function proposalSightings(proposal: Proposal, report: RecordedReport): ProposalSighting[] {
  const evidence = within(proposal.evidence, report)
  if (evidence.length === 0) return []
  const told = <T extends { readonly evidence: readonly Evidence[] }>(list: readonly T[]): T[] =>
    list.filter((one) => within(one.evidence, report).length > 0)
  return [
    {
      ...proposal,
      versions: told(proposal.versions),
      reactions: told(proposal.reactions),
      evidence,
      report: report.id,
      kind: "plan",
      places: evidence.map(({ start, end }) => ({ start, end })),
      names: [proposal.name],
    },
  ]
}

/** What was answered to a claim is found again among all reports. */
const claimsOf = (report: RecordedReport, { movements }: NegotiationRecord): ClaimedMovement[] =>
  movements.flatMap((one) => {
    if (one.basis !== "claimed" || one.evidence[0]?.report !== report.id) return []
    const { answers: _, ...claim } = one
    return [claim]
  })
