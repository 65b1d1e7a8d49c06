/** Where each party stands on each issue on each day, from statements and attitudes. */
import type { ReportId } from "../text/ids.ts"
import type { Attitude } from "./attitude.ts"
import type { Codebook } from "./codebook.ts"
import { rungOf } from "./positions/find-rung.ts"
import { foldPositions } from "./positions/fold.ts"
import type { Gleaned } from "./gleaned.ts"
import { issuePhrase } from "./positions/issue-phrase.ts"
import { type Ladder, ladderOf } from "./positions/ladder.ts"
import { partiesOf, tellsOfAnother } from "./positions/party-voice.ts"
import type { Position, PositionStance } from "./position.ts"
import { positionStanceOf } from "./positions/stance.ts"
import { settlePositions } from "./positions/settle.ts"
import { type Utterance, utterancesOf } from "./positions/said-before.ts"
import type { Statement } from "./statement.ts"
import type { StatementLink } from "./statement-link.ts"

export interface Stood {
  /** In the order the reports were published. */
  readonly gleaned: readonly Gleaned[]
  readonly links: readonly StatementLink[]
  readonly originOf: ReadonlyMap<ReportId, ReportId>
  readonly codebook: Codebook
}

type Ladders = ReadonlyMap<string, Ladder>

/** The issues positions may be on: the codebook's, or any that is named when it has none. */
const mayStand = (issue: string | null, ladders: Ladders): issue is string =>
  issue !== null && (ladders.size === 0 || ladders.has(issue))

interface Standing {
  readonly stance: PositionStance
  readonly rung: string | null
}

/** What one statement of an utterance says of the issue; null when it moves no position. */
function standingOf(statement: Statement, issue: string, ladders: Ladders): Standing | null {
  const ladder = ladders.get(issue)
  const found = (stance: PositionStance): string | null =>
    ladder === undefined ? null : rungOf(ladder, statement.quote, stance)
  const stance = positionStanceOf(statement, found("demands") !== null)
  return stance === null ? null : { stance, rung: found(stance) }
}

/** One utterance that reached the page in two senses, a firm one and a soft one, has none clear. */
function agreed(
  told: readonly Statement[],
  standings: readonly (Standing | null)[],
): Standing | null {
  const clear = standings.filter((one) => one !== null)
  const [first] = clear
  if (first === undefined) return null
  const refused = clear.some(({ stance }) => stance === "rejects")
  const softened = standings.some(
    (one, k) => one?.stance !== "rejects" && (one !== null || told[k]?.hedged === true),
  )
  if (refused && softened) return { stance: "unclear", rung: null }
  return { stance: first.stance, rung: clear.find(({ rung }) => rung !== null)?.rung ?? null }
}

function fromUtterance({ first, all, date, fresh }: Utterance, stood: Known): Position[] {
  const { codebook, ladders } = stood
  const named = all.find((one) => mayStand(one.issue, ladders))?.issue ?? null
  const issue = named ?? (ladders.size === 0 ? issuePhrase(first.quote) : null)
  if (issue === null) return []
  const told = all.filter((one) => one.act !== "accuses" && one.act !== "denies")
  const standing = agreed(
    told,
    told.map((one) => standingOf(one, issue, ladders)),
  )
  if (standing === null) return []
  return partiesOf(first, codebook.parties)
    .filter(
      (party) => standing.stance === "demands" || !tellsOfAnother(first, party, codebook.parties),
    )
    .map((party) => ({
      party,
      issue,
      ...standing,
      date,
      private: all.every((one) => one.private === true),
      fresh,
      statements: all.map(({ id }) => id),
      evidence: all.flatMap(({ evidence }) => evidence),
    }))
}

/** An attitude in a reprint is the original's: it is printed again, not held again. */
function fromAttitude(
  attitude: Attitude,
  isReprint: boolean,
  { codebook, ladders }: Known,
): Position[] {
  const { party, issue, evidence } = attitude
  const known = codebook.parties.find(({ name }) => name === party)
  if (!mayStand(issue, ladders) || (codebook.parties.length > 0 && known?.role !== "party"))
    return []
  const ladder = ladders.get(issue)
  const words = evidence.map(({ quote }) => quote).join(" ")
  const rung = ladder === undefined ? null : rungOf(ladder, words, attitude.stance)
  return [{ ...attitude, rung, fresh: !isReprint, statements: [] }]
}

interface Known {
  readonly codebook: Codebook
  readonly ladders: Ladders
}

export function positionsOf({ gleaned, links, originOf, codebook }: Stood): Position[] {
  const ladders = new Map(codebook.issues.map((issue) => [issue.name, ladderOf(issue)]))
  const known = { codebook, ladders }
  const said = utterancesOf(gleaned, links, originOf).flatMap((one) => fromUtterance(one, known))
  const held = gleaned.flatMap(({ report, attitudes }) => {
    const isReprint = (originOf.get(report.id) ?? report.id) !== report.id
    return attitudes.flatMap((one) => fromAttitude(one, isReprint, known))
  })
  return settlePositions(foldPositions([...said, ...held]), ladders)
}
