/** Fiction: an invented offer in invented pay talks, laid out. */
import { expect, test } from "vitest"
import { evidenceOf } from "../../test/talk-pieces.ts"
import type { Proposal } from "../talks/proposal.ts"
import { planOf } from "./plan.ts"

const offer: Proposal = {
  id: "p-1",
  name: "the offer",
  author: "Ferry Company",
  parts: [
    { label: "pay", evidence: evidenceOf("r-1", "3 per cent") },
    { label: "night crews", evidence: evidenceOf("r-2", "two men a watch") },
  ],
  versions: [
    { version: "first", evidence: [evidenceOf("r-2", "an offer"), evidenceOf("r-1", "an offer")] },
    { version: "second", evidence: [evidenceOf("r-3", "a new offer")] },
  ],
  reactions: [
    {
      part: "pay",
      party: "Union",
      reaction: "rejects",
      evidence: [evidenceOf("r-3", "not enough")],
    },
    {
      part: "the whole",
      party: "Union",
      reaction: "open",
      evidence: [evidenceOf("r-3", "we read it")],
    },
  ],
  state: "revised",
  evidence: [evidenceOf("r-1", "an offer")],
}

const days: Readonly<Record<string, string>> = {
  "r-1": "2027-03-02T06:00:00Z",
  "r-2": "2027-03-05T06:00:00Z",
}
const publishedOn = (report: string): string | null => days[report] ?? null

test("each version stands on the day of its first report; without a dated report on none", () => {
  const { versions } = planOf(offer, publishedOn)
  expect(versions.map(({ version, date }) => [version, date])).toEqual([
    ["first", "2027-03-02"],
    ["second", null],
  ])
})

test("listed parts come first, then others that somebody answered to, each with its answers", () => {
  const { parts } = planOf(offer, publishedOn)
  expect(
    parts.map(({ label, evidence, reactions }) => [
      label,
      evidence.map(({ quote }) => quote),
      reactions.map(({ reaction }) => reaction),
    ]),
  ).toEqual([
    ["pay", ["3 per cent"], ["rejects"]],
    ["night crews", ["two men a watch"], []],
    ["the whole", [], ["open"]],
  ])
})

test.each([null, 4])(
  "a paper of %s parts and no named version is one version, unnamed",
  (parts) => {
    const bare = { ...offer, parts, versions: [], reactions: [] }
    expect(planOf(bare, publishedOn)).toMatchObject({
      versions: [{ version: null, date: "2027-03-02", evidence: offer.evidence }],
      parts: [],
    })
  },
)
