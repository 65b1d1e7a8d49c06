/** Where a party stands by the report's own account: wanted or thought, but not told to anyone. */
import { isRecalled } from "./positions/recalled.ts"
import { tokenAt } from "../language/token-run.ts"
import type { ActorId } from "../text/ids.ts"
import type { Evidence } from "../text/evidence.ts"
import { type Span, inTextOrder, overlap } from "../text/span.ts"
import { attitudeStance } from "./positions/attitude-stance.ts"
import { issuePhrase } from "./positions/issue-phrase.ts"
import { ladderOf } from "./positions/ladder.ts"
import { narratedStances, type NarratedStance } from "./positions/narrated-stance.ts"
import type { PositionStance } from "./position.ts"
import { saidOn } from "./said-on.ts"
import type { Setting } from "./setting.ts"
import { stemOf, wordsOf } from "./stem.ts"
import type { Voiced } from "./voiced.ts"
import { isSilentClause } from "./withhold.ts"

export interface Attitude {
  readonly party: string
  readonly issue: string
  readonly stance: PositionStance
  readonly date: string | null
  readonly private: boolean
  readonly evidence: readonly Evidence[]
}

const evidenceOf = ({ report }: Setting, { start, end }: Span): Evidence => ({
  report: report.id,
  start,
  end,
  quote: report.text.slice(start, end),
})

/** From the source's first word to the content's last, when they stand in one sentence. */
function clauseOf(setting: Setting, { source, cue, content }: Voiced): Evidence | null {
  const { tagged } = setting
  const spans = [...source, ...cue, ...content].toSorted(inTextOrder)
  const first = spans[0] as Span
  const end = Math.max(...spans.map((one) => one.end))
  const sentence = tagged.sentenceEnd[tokenAt(tagged, first.start)]
  const last = sentence === undefined ? 0 : (tagged.end[sentence - 1] as number)
  return end > last ? null : evidenceOf(setting, { start: first.start, end })
}

/** The codebook's issue whose own words the clause names; of two it is none. */
function codedIssue({ codebook }: Setting, words: string): string | null {
  const stems = new Set(wordsOf(words).map(stemOf))
  const named = codebook.issues.filter((issue) =>
    [...ladderOf(issue).matter].some((stem) => stems.has(stem)),
  )
  return named.length === 1 ? (named[0]?.name ?? null) : null
}

const issueOf = (setting: Setting, clause: Evidence, content: string): string | null =>
  setting.codebook.issues.length > 0
    ? (codedIssue(setting, clause.quote) ?? codedIssue(setting, content))
    : issuePhrase(content)

/** Of joint speakers each holds it whose party is known: "Oru and Lusk agreed to a quota". */
function holdersOf(setting: Setting, actors: readonly ActorId[]): string[] {
  const parties = actors.map((id) => setting.cast.actors.find((one) => one.id === id)?.party)
  const known = [...new Set(parties)].filter((one) => one !== null && one !== undefined)
  if (actors.length > 1) return known.length === 2 ? known : []
  const holder = holderOf(setting, actors)
  return holder === null ? [] : [holder]
}

/** Bodies and states have a stance; a person or a group only when it is known for whom. */
function holderOf({ cast, codebook }: Setting, actors: readonly ActorId[]): string | null {
  const known = actors.map((id) => cast.actors.find((one) => one.id === id))
  const [actor] = known
  if (known.length !== 1 || actor === undefined) return null
  if (actor.party !== null) return actor.party
  const isBody = actor.kind === "state" || actor.kind === "organisation"
  return isBody && codebook.parties.length === 0 ? actor.name : null
}

/** One stance of every party that holds it; what the report itself tells is public. */
const heldBy = (
  parties: readonly string[],
  { issue, stance, date, evidence }: Omit<Attitude, "party" | "private">,
): Attitude[] => parties.map((party) => ({ party, issue, stance, date, private: false, evidence }))

/** A stance in the words of an attribution: wanted, or performed by being said ("refused to"). */
function attributed(setting: Setting, one: Voiced): Attitude[] {
  const stance = attitudeStance(setting.tagged, one)
  const parties = stance === null ? [] : holdersOf(setting, one.voice.actors)
  const evidence = parties.length === 0 ? null : clauseOf(setting, one)
  if (stance === null || evidence === null) return []
  const content = one.content.map(({ start, end }) => setting.report.text.slice(start, end))
  const issue = issueOf(setting, evidence, content.join(" "))
  if (issue === null) return []
  const date = saidOn(setting, one)
  return heldBy(parties, { issue, stance, date, evidence: [evidence] })
}

/** The parties of a subject; without a codebook a state, group or body is its own. */
function partiesNamed(setting: Setting, span: Span): string[] {
  const { party, actors } = setting.cast.voiceOf([span])
  return party?.split("; ") ?? holdersOf(setting, actors)
}

function narrated(setting: Setting, { holder, stance, content, end }: NarratedStance): Attitude[] {
  const { tagged, report } = setting
  const start = tagged.start[holder[0]] as number
  const until = tagged.end[end - 1] as number
  const parties = partiesNamed(setting, { start, end: tagged.end[holder[1] - 1] as number })
  const evidence = evidenceOf(setting, { start, end: until })
  const wanted = report.text.slice(tagged.start[content], until)
  const issue = issueOf(setting, evidence, wanted)
  if (issue === null) return []
  const date = report.published?.slice(0, 10) ?? null
  return heldBy(parties, { issue, stance, date, evidence: [evidence] })
}

/** @param attributions all of the report's, also those that communicate */
export function attitudesOf(setting: Setting, attributions: readonly Voiced[]): Attitude[] {
  const told = attributions
    .filter((one) => one.source.length > 0 && one.content.length > 0)
    .flatMap((one) => attributed(setting, one))
  const known = told.flatMap(({ evidence }) => evidence)
  const others = narratedStances(setting)
    .flatMap((one) => narrated(setting, one))
    .filter(({ evidence: [clause] }) => !known.some((one) => overlap(one, clause as Evidence)))
  const past = attributions
    .filter((one) => isRecalled(setting.tagged, one))
    .flatMap(({ cue, content }) => [...cue, ...content])
  // "Had insisted it wanted an end to it": what was wanted then.
  const isPast = ({ evidence }: Attitude): boolean =>
    evidence.some((clause) => past.some((span) => overlap(span, clause)))
  const isSilent = ({ evidence }: Attitude): boolean =>
    evidence.some(({ quote }) => isSilentClause(quote))
  return [...told, ...others].filter((one) => !isPast(one) && !isSilent(one))
}
