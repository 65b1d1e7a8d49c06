/** Fiction: the papers below were never written. */
import { expect, test } from "vitest"
import { evidenceOf, statementOf } from "../../test/talk-pieces.ts"
import type { ReportId } from "../text/ids.ts"
import { foldProposals } from "./fold-proposals.ts"
import type { Gleaned } from "./gleaned.ts"
import type { ProposalSighting } from "./proposal-sighting.ts"
import type { Statement } from "./statement.ts"

const sighting = (report: string, given: Partial<ProposalSighting>): ProposalSighting => ({
  id: `${report}.p1`,
  report: report as ReportId,
  places: [],
  kind: "plan",
  name: "plan",
  names: [given.name ?? "plan"],
  author: null,
  parts: null,
  versions: [{ version: report, evidence: [evidenceOf(report, "the plan")] }],
  reactions: [],
  state: null,
  evidence: [evidenceOf(report, "the plan")],
  ...given,
})

const gleaned = (
  report: string,
  proposals: readonly ProposalSighting[],
  statements: readonly Statement[] = [],
): Gleaned => ({
  report: {
    id: report as ReportId,
    key: null,
    title: null,
    outlet: null,
    published: null,
    credits: [],
  },
  actors: [],
  statements,
  attitudes: [],
  meetings: [],
  proposals,
  claims: [],
  facts: [],
})

const folded = (...all: readonly Partial<ProposalSighting>[]) =>
  foldProposals(all.map((given, k) => gleaned(`r${k}`, [sighting(`r${k}`, given)]))).length

test("one author's plans of one name are one", () => {
  expect(
    folded(
      { name: "peace plan", author: "Vennland" },
      { name: "28-point plan", author: "Vennland" },
    ),
  ).toBe(1)
})
test("two authors' plans stay two, however alike", () => {
  expect(
    folded({ name: "peace plan", author: "Vennland" }, { name: "peace plan", author: "Orvany" }),
  ).toBe(2)
})
test("one author's offers are versions of one", () => {
  expect(
    folded(
      { kind: "offer", name: "first offer", author: "Port Board" },
      { kind: "offer", name: "improved offer", author: "Port Board" },
    ),
  ).toBe(1)
})
test("an offer is no treaty of the same author", () => {
  expect(
    folded(
      { kind: "offer", name: "offer", author: "Vennland" },
      { kind: "deal", name: "draft treaty", author: "Vennland" },
    ),
  ).toBe(2)
})
test("papers of nobody in particular need two words in common", () => {
  expect(folded({ name: "plan" }, { name: "plan" })).toBe(2)
  expect(folded({ name: "28-point peace plan" }, { name: "28-point plan" })).toBe(1)
})
test("a role is no other author", () => {
  expect(
    folded({ name: "paper", author: "Strait Council" }, { name: "chair's paper", author: "chair" }),
  ).toBe(1)
})

test("versions stand in the order of the reports, the fullest name is kept", () => {
  const [one] = foldProposals([
    gleaned("r1", [sighting("r1", { name: "plan", author: "Vennland", parts: 28 })]),
    gleaned("r2", [sighting("r2", { name: "revised plan", author: "Vennland", parts: 19 })]),
  ])
  expect(one?.name).toBe("revised plan")
  expect(one?.versions.map(({ version }) => version)).toEqual(["r1", "r2"])
})

test("answers find their part by number or by issue, and the same answer twice is one", () => {
  const label = (words: string) => ({ label: words, evidence: evidenceOf("r1", words) })
  const parts = [label("I. Quotas"), label("II. Harbour dues")]
  const answer = (id: string, quote: string, given: Partial<Statement>) =>
    statementOf(id, { quote, act: "accepts", party: "Orvany", ...given })
  const [one] = foldProposals([
    gleaned("r1", [sighting("r1", { name: "draft treaty", author: "Strait Council", parts })]),
    gleaned(
      "r2",
      [],
      [
        answer("a", "Chapter One as it stands", {}),
        answer("b", "We take the first chapter", {}),
        answer("c", "that is too dear", { act: "rejects", issue: "harbour dues" }),
        answer("d", "the weather", { act: "rejects", issue: "weather" }),
        answer("e", "Chapter One", { act: "accuses" }),
        answer("f", "Chapter One", {
          act: "rejects",
          speakerRole: "chairman of the Netmakers' League",
        }),
      ],
    ),
  ])
  expect(
    one?.reactions.map(({ part, reaction, evidence }) => [part, reaction, evidence.length]),
  ).toEqual([
    ["I. Quotas", "accepts", 2],
    ["II. Harbour dues", "rejects", 1],
  ])
})

test("a plan told again in as many parts is no new version, one of fewer parts is", () => {
  const told = (day: string, parts: number, version = day) => ({
    author: "Brim",
    parts,
    versions: [{ version, evidence: [evidenceOf(day, "the plan")] }],
  })
  const all = [
    told("2031-05-02", 8),
    told("2031-05-03", 8),
    told("2031-05-12", 6),
    told("2031-05-14", 6, "final"),
  ]
  const [one] = foldProposals(all.map((given, k) => gleaned(`r${k}`, [sighting(`r${k}`, given)])))
  expect(one?.versions.map(({ version, evidence }) => [version, evidence.length])).toEqual([
    ["2031-05-02", 2],
    ["2031-05-12", 1],
    ["final", 1],
  ])
})

test("a paper told again without a number is no new version, an offer of more is", () => {
  const versions = (...all: readonly (readonly [day: string, name: string])[]) => {
    const told = all.map(([day, name], k) =>
      gleaned(`r${k}`, [
        sighting(`r${k}`, {
          kind: "offer",
          name,
          author: "Port Board",
          versions: [{ version: day, evidence: [evidenceOf(`r${k}`, name)] }],
        }),
      ]),
    )
    return foldProposals(told)[0]?.versions.map(({ version }) => version)
  }
  expect(versions(["2031-05-02", "offer"], ["2031-05-03", "offer"])).toEqual(["2031-05-02"])
  expect(versions(["final", "final offer"], ["2031-05-03", "offer"])).toEqual(["final"])
  expect(versions(["final", "final offer"], ["final", "final offer"])).toEqual(["final"])
  expect(versions(["2031-05-02", "rise of 3 per cent"], ["2031-05-03", "4 per cent"])).toEqual([
    "2031-05-02",
    "2031-05-03",
  ])
})
