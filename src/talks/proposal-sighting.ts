/** The proposals one report tells of: names, authors, parts, versions and what was said of them. */
import type { Evidence } from "../text/evidence.ts"
import type { Proposal } from "./proposal.ts"
import { type ProposalMention, proposalMentions } from "./proposals/mention.ts"
import { authorsName, nameOf, statementAround } from "./proposals/name.ts"
import { listedParts } from "./proposals/parts.ts"
import { reactionsOf } from "./proposals/reaction.ts"
import { stateOf } from "./proposals/state.ts"
import { isUnnamedOffer, unnamedOffers, weighed } from "./proposals/told.ts"
import type { ProposalKind } from "./proposals/words.ts"
import { words } from "./claims/clause.ts"
import type { ReportId } from "../text/ids.ts"
import type { Span } from "../text/span.ts"
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"

/** A proposal as one report has it. */
export interface ProposalSighting extends Proposal {
  readonly report: ReportId
  readonly kind: ProposalKind
  /** Where it is named, asides included. */
  readonly places: readonly Span[]
  /** All it is called in the report, to be known again in another. */
  readonly names: readonly string[]
}

/** Mentions of one proposal, the author as far as any of them tells. */
interface Group {
  readonly kind: ProposalKind
  readonly author: string | null
  readonly parts: number | null
  readonly mentions: readonly ProposalMention[]
}

/** Proposals told of at length in one report are few; the rest are asides. */
const MOST = 3
const ENOUGH = 3

const alike = <Value>(a: Value | null, b: Value | null): boolean =>
  a === null || b === null || a === b

/** Another number of parts is another version, when one of the two is called so. */
function belongs(group: Group, mention: ProposalMention, author: string | null): boolean {
  if (group.kind !== mention.kind || !alike(group.author, author)) return false
  const isVersion =
    mention.version !== null || group.mentions.some(({ version }) => version !== null)
  return alike(group.parts, mention.parts) || isVersion
}

function grouped(setting: Setting, statements: readonly Statement[]): Group[] {
  const groups: Group[] = []
  for (const one of proposalMentions(setting.tagged)) {
    const mention = weighed(setting, one, statements)
    const author = authorsName(setting, mention.author, statements)
    const known = groups.findIndex((group) => belongs(group, mention, author))
    const group = groups[known] ?? { kind: mention.kind, author, parts: null, mentions: [] }
    const joined = {
      ...group,
      author: group.author ?? author,
      parts: mention.parts ?? group.parts,
      mentions: [...group.mentions, mention],
    }
    groups.splice(known < 0 ? groups.length : known, known < 0 ? 0 : 1, joined)
  }
  return groups
}

const weightOf = ({ mentions }: Group): number => Math.max(...mentions.map(({ weight }) => weight))

/** The clause that names it: what a speaker says of it, else the sentence. */
export function clauseOf(
  { report, tagged }: Setting,
  { head }: ProposalMention,
  statements: readonly Statement[],
): Evidence {
  const place = { start: tagged.start[head] as number, end: tagged.end[head] as number }
  const told = statementAround(statements, place)
  const part = told?.evidence.find(({ start, end }) => start <= place.start && place.end <= end)
  if (part !== undefined) return part
  const start = tagged.start[tagged.sentenceStart[head] as number] as number
  const end = tagged.end[(tagged.sentenceEnd[head] as number) - 1] as number
  return { report: report.id, start, end, quote: report.text.slice(start, end) }
}

/** One version a distinct name for it; the report's own day when it names none. */
function versionsOf(
  setting: Setting,
  mentions: readonly ProposalMention[],
  statements: readonly Statement[],
): Proposal["versions"] {
  const named = mentions
    .filter(({ version }) => version !== null)
    .toSorted((a, b) => a.head - b.head)
  if (named.length === 0) {
    const best = mentions[0] as ProposalMention
    const version = setting.report.published?.slice(0, 10) ?? "as reported"
    return [{ version, evidence: [clauseOf(setting, best, statements)] }]
  }
  return [...new Set(named.map(({ version }) => version as string))].map((version) => ({
    version,
    evidence: named
      .filter((one) => one.version === version)
      .map((one) => clauseOf(setting, one, statements)),
  }))
}

const placeOf = ({ tagged }: Setting, from: number, to: number): Span => ({
  start: tagged.start[from] as number,
  end: tagged.end[to - 1] as number,
})

function sightingOf(
  setting: Setting,
  { kind, author, parts, mentions }: Group,
  statements: readonly Statement[],
  number: number,
): ProposalSighting {
  const ordered = mentions.toSorted((a, b) => b.weight - a.weight)
  const told = ordered.filter(({ weight }) => weight > 0)
  const evidence = told.map((one) => clauseOf(setting, one, statements))
  const names = mentions.map((one) => nameOf(setting, one))
  return {
    id: `${setting.report.id}.p${number}`,
    report: setting.report.id,
    kind,
    places: mentions.map(({ from, to }) => placeOf(setting, from, to)),
    names,
    name: names.reduce((a, b) => (b.length > a.length ? b : a)),
    author,
    parts: (parts === null ? null : listedParts(setting)) ?? parts,
    versions: versionsOf(setting, told, statements),
    reactions: reactionsOf(setting, mentions, statements),
    state: stateOf(setting, mentions),
    evidence,
  }
}

const pointing = words("the that this")

/** "Proposed to open two ports. ... the offer": where what was offered without a name is taken up. */
function takenUp({ tagged }: Setting, statements: readonly Statement[]) {
  const starts = statements.filter(isUnnamedOffer).map(({ evidence }) => evidence[0]?.end ?? 0)
  const named = proposalMentions(tagged).map(({ head }) => tagged.start[head] as number)
  return ({ from, to, author, parts, version, end }: ProposalMention): boolean => {
    const isBare = to - from === 2 && pointing.has(tagged.lowered[from] as string)
    if (!isBare || author !== null || parts !== null || version !== null || end > to) return false
    const place = tagged.start[from] as number
    const last = Math.max(-1, ...starts.filter((at) => at < place))
    // A paper that was named in between is the nearer one.
    return last >= 0 && !named.some((other) => other < place && other >= last)
  }
}

/** An offer without a name, with what is said of it where it is taken up. */
function answered(
  setting: Setting,
  statements: readonly Statement[],
  mentions: readonly ProposalMention[],
  [offer, next]: readonly [ProposalSighting, ProposalSighting | undefined],
): ProposalSighting {
  const startOf = (one: ProposalSighting | undefined): number =>
    one?.places[0]?.start ?? Number.POSITIVE_INFINITY
  const own = mentions.filter(({ from }) => {
    const place = setting.tagged.start[from] as number
    return place > startOf(offer) && place < startOf(next)
  })
  if (own.length === 0) return offer
  const reactions = reactionsOf(setting, own, statements)
  const places = [...offer.places, ...own.map(({ from, to }) => placeOf(setting, from, to))]
  return { ...offer, places, reactions, state: stateOf(setting, own) ?? offer.state }
}

export function proposalsOf(
  setting: Setting,
  statements: readonly Statement[],
): ProposalSighting[] {
  const isTakenUp = takenUp(setting, statements)
  const groups = grouped(setting, statements)
  const named = groups
    .filter((group) => weightOf(group) >= ENOUGH && !group.mentions.every(isTakenUp))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST)
    .map((group, k) => sightingOf(setting, group, statements, k + 1))
  const places = named.flatMap(({ evidence }) => evidence)
  const offers = unnamedOffers(setting, statements, places, named.length + 1)
  const taken = groups.filter(({ mentions }) => mentions.every(isTakenUp))
  const again = taken.flatMap(({ mentions }) => mentions)
  const told = offers.map((one, k) => answered(setting, statements, again, [one, offers[k + 1]]))
  return [...named, ...told]
}
