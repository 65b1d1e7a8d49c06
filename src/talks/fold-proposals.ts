/** The same proposal in several reports is one, with its versions and reactions in order. */
import type { Evidence } from "../text/evidence.ts"
import type { Gleaned } from "./gleaned.ts"
import type { Proposal } from "./proposal.ts"
import { answersOf, isAnswer, partNamed, partNumber, type Reaction } from "./proposals/reaction.ts"
import { versionsOf } from "./proposals/version.ts"
import type { ProposalSighting } from "./proposal-sighting.ts"
import type { Statement } from "./statement.ts"
import { stemOf, wordsOf } from "./stem.ts"

const empty: ReadonlySet<string> = new Set(
  "the a an of for to in on and new latest initial first second third final revise draft propose".split(
    " ",
  ),
)
const stems = (name: string): Set<string> =>
  new Set(
    wordsOf(name)
      .filter((word) => /^[\p{L}\d]/u.test(word))
      .map(stemOf)
      .filter((stem) => !empty.has(stem)),
  )

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean =>
  [...a].filter((stem) => b.has(stem)).length >= least

/** A role ("envoy") names nobody for certain, so it contradicts no author. */
const isName = (author: string | null): author is string =>
  author !== null && /^\p{Lu}/u.test(author)

/** One author's papers of one kind are one; without authors the names must agree in two words. */
function isSame(a: ProposalSighting, b: ProposalSighting): boolean {
  if (a.kind !== b.kind) return false
  const [x, y] = [stems(a.names.join(" ")), stems(b.names.join(" "))]
  if (isName(a.author) && isName(b.author))
    return (
      a.author.toLowerCase() === b.author.toLowerCase() && (a.kind === "offer" || shares(x, y, 1))
    )
  return shares(x, y, isName(a.author) || isName(b.author) ? 1 : 2)
}

const keyOf = ({ part, party, reaction }: Reaction): string =>
  JSON.stringify([part, party, reaction])

/** One answer given in several reports is one, with the evidence of all. */
function distinct(reactions: readonly Reaction[]): Reaction[] {
  const byKey = new Map<string, Reaction>()
  for (const one of reactions) {
    const known = byKey.get(keyOf(one))
    const told = known?.evidence ?? []
    const isTold = ({ report, start, quote }: Evidence): boolean =>
      told.some(
        (other) => other.report === report && other.start === start && other.quote === quote,
      )
    const evidence = [...told, ...one.evidence.filter((place) => !isTold(place))]
    byKey.set(keyOf(one), { ...(known ?? one), evidence })
  }
  return [...byKey.values()]
}

/** Answers to a listed part: by its number ("Article Nine") or by the issue it is about. */
function toParts({ parts }: Proposal, statements: readonly Statement[]): Reaction[] {
  if (parts === null || typeof parts === "number") return []
  const labelled = parts.map(({ label }) => ({ label, stems: stems(label) }))
  return statements.filter(isAnswer).flatMap((one) => {
    const number = partNumber(one.quote)
    const issue = stems(one.issue ?? "")
    const part =
      labelled[(number ?? 0) - 1] ?? labelled.find((known) => shares(known.stems, issue, 1))
    return part === undefined ? [] : answersOf(one, part.label)
  })
}

/** "We cannot accept it": answers that name the proposal by a pronoun only. */
const meant = ({ report, name }: ProposalSighting, statements: readonly Statement[]): Reaction[] =>
  statements
    .filter(
      (one) =>
        one.proposal === name && one.report === report && one.issue === null && isAnswer(one),
    )
    .flatMap((one) => answersOf(one, partNamed(one)))

function joined(
  sightings: readonly ProposalSighting[],
  statements: readonly Statement[],
): Proposal {
  const first = sightings[0] as ProposalSighting
  const names = sightings.map(({ name }) => name)
  const known = sightings.map(({ parts }) => parts).filter((parts) => parts !== null)
  const proposal: Proposal = {
    id: first.id,
    name: names.reduce((a, b) => (b.length > a.length ? b : a)),
    author: sightings.find(({ author }) => isName(author))?.author ?? first.author,
    parts: known.find((parts) => typeof parts !== "number") ?? known.at(-1) ?? null,
    versions: versionsOf(sightings),
    reactions: [],
    state: sightings.findLast(({ state }) => state !== null)?.state ?? null,
    evidence: sightings.flatMap(({ evidence }) => evidence),
  }
  const reactions = [
    ...sightings.flatMap((one) => one.reactions),
    ...sightings.flatMap((one) => meant(one, statements)),
  ]
  return { ...proposal, reactions: distinct([...reactions, ...toParts(proposal, statements)]) }
}

/** A proposal with the sightings it is made of, reports in the order they were published. */
interface FoldedProposal {
  readonly proposal: Proposal
  readonly sightings: readonly ProposalSighting[]
}

/** Statements go by the name the proposal has in all the reports together. */
function withFullNames(
  statements: readonly Statement[],
  folded: readonly FoldedProposal[],
): Statement[] {
  const full = new Map(
    folded.flatMap(({ proposal, sightings }) =>
      sightings.map((one) => [`${one.report} ${one.name}`, proposal.name] as const),
    ),
  )
  return statements.map((one) =>
    one.proposal === null
      ? one
      : { ...one, proposal: full.get(`${one.report} ${one.proposal}`) ?? one.proposal },
  )
}

/** The reports' statements, each about the proposal as it is called in the record. */
export function withFoldedProposals(gleaned: readonly Gleaned[]): {
  readonly gleaned: Gleaned[]
  readonly proposals: Proposal[]
} {
  const folded = foldedProposals(gleaned)
  return {
    gleaned: gleaned.map((one) => ({ ...one, statements: withFullNames(one.statements, folded) })),
    proposals: folded.map(({ proposal }) => proposal),
  }
}

/** @param gleaned in the order the reports were published */
export const foldProposals = (gleaned: readonly Gleaned[]): Proposal[] =>
  foldedProposals(gleaned).map(({ proposal }) => proposal)

function foldedProposals(gleaned: readonly Gleaned[]): FoldedProposal[] {
  const groups: ProposalSighting[][] = []
  for (const one of gleaned.flatMap(({ proposals }) => proposals)) {
    const known = groups.find((group) => group.some((other) => isSame(other, one)))
    if (known === undefined) groups.push([one])
    else known.push(one)
  }
  const statements = gleaned.flatMap((one) => one.statements)
  return groups.map((group) => ({ proposal: joined(group, statements), sightings: group }))
}
