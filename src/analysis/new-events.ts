/** Meetings and proposals that are new or have a new state, and facts that are newly disputed. */
import type { Meeting } from "../talks/meeting.ts"
import type { Evidence } from "../text/evidence.ts"
import type { ReportId } from "../text/ids.ts"
import type { Known, Told } from "./changes.ts"
import type { News } from "./news.ts"

/** A state that no report had told of the meeting. */
export const newMeetings = ({ meetings }: Known, news: News): Told[] =>
  meetings.flatMap((meeting) => newStates(meeting, news))

function newStates({ states }: Meeting, news: News): Told[] {
  const told = new Set<string>()
  return inOrder(states, ({ report }) => report, news).flatMap(({ report, state, evidence }) => {
    const known = told.has(state)
    told.add(state)
    return known || !news.isNew(report)
      ? []
      : [{ kind: `meeting ${state}`, group: null, evidence: [evidence] }]
  })
}

/** A version that no report had told of the proposal; its first is the proposal itself. */
export const newProposals = ({ proposals }: Known, news: News): Told[] =>
  proposals.flatMap(({ versions, evidence }) => {
    const tellings = [{ version: "", evidence }, ...versions].filter(
      (one) => one.evidence.length > 0,
    )
    return tellings.flatMap((one) => {
      const first = inOrder(one.evidence, ({ report }) => report, news)[0] as Evidence
      return news.isNew(first.report) ? [{ kind: "proposal", group: null, evidence: [first] }] : []
    })
  })

/** A value that differs from what was told before, or two that differ, each with its sentence. */
export const rivalAccounts = ({ accounts }: Known, news: News): Told[] =>
  accounts.flatMap(({ slot, versions }, k) => {
    // A denial is news of its own.
    if (slot === "told") return []
    const fresh = versions.flatMap(({ evidence }) => {
      const first = inOrder(evidence, ({ report }) => report, news)[0]
      return first !== undefined && news.isNew(first.report) ? [first] : []
    })
    return fresh.map((one) => ({ kind: "account", group: `account ${k}`, evidence: [one] }))
  })

const inOrder = <Thing>(
  things: readonly Thing[],
  reportOf: (thing: Thing) => ReportId,
  { placeOf }: News,
): Thing[] => things.toSorted((a, b) => placeOf(reportOf(a)) - placeOf(reportOf(b)))
