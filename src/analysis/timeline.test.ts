/** Fiction: invented pay talks at an invented ferry. */
import { expect, test } from "vitest"
import { evidenceOf, statementOf } from "../../test/talk-pieces.ts"
import type { Meeting } from "../talks/meeting.ts"
import type { Proposal } from "../talks/proposal.ts"
import type { ReportId } from "../text/ids.ts"
import { timelineOf } from "./timeline.ts"

const meeting: Meeting = {
  id: "m-1",
  participants: ["Deckhands' Union", "Ferry Company"].map((name) => ({
    name,
    actor: null,
    evidence: evidenceOf("r-1", name),
  })),
  place: "Port Ellery",
  when: "Tuesday",
  date: "2027-03-02",
  duration: null,
  minutes: null,
  format: "in-person",
  mediator: null,
  state: "held",
  states: [],
  evidence: [evidenceOf("r-1", "met in Port Ellery on Tuesday")],
}

const proposal: Proposal = {
  id: "p-1",
  name: "the second offer",
  author: "Ferry Company",
  parts: null,
  versions: [
    { version: "first", evidence: [evidenceOf("r-1", "a first offer")] },
    { version: "second", evidence: [evidenceOf("r-2", "a second offer")] },
  ],
  reactions: [],
  state: "revised",
  evidence: [evidenceOf("r-1", "a first offer")],
}

const reports = [
  { id: "r-1" as ReportId, published: "2027-03-02T18:00:00Z" },
  { id: "r-2" as ReportId, published: "2027-03-09" },
]

test("a day holds its meetings, then the papers, then the words; what has no date comes last", () => {
  const statements = [
    statementOf("s-1", { date: null }),
    statementOf("s-2", { date: "2027-03-02", party: null }),
  ]
  const events = timelineOf({
    meetings: [meeting],
    proposals: [proposal],
    statements,
    links: [],
    reports,
  })
  expect(events.map(({ kind, date, track }) => [kind, date, track])).toEqual([
    ["meeting", "2027-03-02", "Deckhands' Union, Ferry Company"],
    ["proposal", "2027-03-02", "Ferry Company"],
    ["statement", "2027-03-02", "Others"],
    ["proposal", "2027-03-09", "Ferry Company"],
    ["statement", null, "Deckhands' Union"],
  ])
})
