/** What an utterance tells of where its party stands, on each issue it touches. */
import type { Codebook } from "../codebook.ts"
import type { Position, PositionStance } from "../position.ts"
import type { Statement } from "../statement.ts"
import { asidesOf } from "./aside.ts"
import { rungOf } from "./find-rung.ts"
import { issuePhrase } from "./issue-phrase.ts"
import type { Ladder } from "./ladder.ts"
import { isUnnamedInsider, partiesOf, tellsOfAnother } from "./party-voice.ts"
import type { Utterance } from "./said-before.ts"
import { type Standing, positionStanceOf } from "./stance.ts"

/** What the user knows of the talks, made ready. */
export interface Known {
  readonly codebook: Codebook
  /** By issue; empty when the codebook names none. */
  readonly ladders: ReadonlyMap<string, Ladder>
}

/** The issues positions may be on: the codebook's, or any that is named when it has none. */
export const mayStand = (issue: string | null, { ladders }: Known): issue is string =>
  issue !== null && (ladders.size === 0 || ladders.has(issue))

/** What one statement of an utterance says of the issue; null when it moves no position. */
function standingOf(statement: Statement, ladder: Ladder | undefined): Standing | null {
  if (ladder === undefined) {
    const stance = positionStanceOf(statement, null)
    return stance === null ? null : { stance, rung: null }
  }
  const own = rungOf(ladder, statement.quote, "demands")
  const stance = positionStanceOf(statement, ladder.rungs.find(({ name }) => name === own) ?? null)
  return stance === null ? null : { stance, rung: rungOf(ladder, statement.quote, stance) }
}

/** Words by which a phrase shows itself to be a clause. */
const finite: ReadonlySet<string> = new Set(
  "is are was were be will would can could may might must shall should has have had do does did".split(
    " ",
  ),
)

const firm: ReadonlySet<PositionStance> = new Set(["rejects", "demands"])

/** One utterance that reached the page in two senses, a firm one and a soft one, has none clear. */
function agreed(
  told: readonly Statement[],
  standings: readonly (Standing | null)[],
): Standing | null {
  const clear = standings.filter((one) => one !== null)
  const [first] = clear
  if (first === undefined) return null
  const refused = clear.some(({ stance }) => stance === "rejects")
  const softened = standings.some((one, k) =>
    one === null ? told[k]?.hedged === true : !firm.has(one.stance),
  )
  if (refused && softened) return { stance: "unclear", rung: null }
  return { stance: first.stance, rung: clear.find(({ rung }) => rung !== null)?.rung ?? null }
}

interface OnIssue extends Standing {
  readonly issue: string
}

const passive =
  /^(.+?) (?:is|are|was|were|has been|have been|had been) (?:\p{L}+ly )?(?:accepted|rejected|refused|turned down|ruled out|dismissed|approved|endorsed|vetoed|opposed|agreed to) by /iu

/** What a passive was done to: "the plan" of "the plan was turned down by the union". */
const answered = (quote: string): string => passive.exec(quote)?.[1] ?? quote

/**
 * Without a codebook a yes or a no is to something, and its own words name it; demands on nothing
 * that is known to be at issue are asked of all the world, and one word ("attend") names nothing. A
 * yes must be to a thing: "this could be a first step" is none. Of joint speakers only what names a
 * known issue is each one's: a communique is worded by all and meant by nobody in particular.
 */
function phraseOf(statement: Statement, { ladders }: Known): string | null {
  if (ladders.size > 0 || statement.party?.includes(";") === true) return null
  const stance = positionStanceOf(statement, null)
  const answers = stance === "accepts" || stance === "rejects" || stance === "open"
  const phrase = answers ? issuePhrase(answered(statement.quote)) : null
  if (phrase === null || !phrase.includes(" ")) return null
  const isClause = phrase.split(" ").some((word) => finite.has(word.toLowerCase()))
  return isClause && stance !== "rejects" ? null : phrase
}

function onItsIssue({ first, told: printed }: Utterance, known: Known): OnIssue[] {
  const named = mostNamed(printed.map(({ issue }) => (mayStand(issue, known) ? issue : null)))
  const issue = named ?? phraseOf(first, known)
  if (issue === null) return []
  const told = printed.filter(({ act }) => act !== "accuses" && act !== "denies")
  const standing = agreed(
    told,
    told.map((one) => standingOf(one, known.ladders.get(issue))),
  )
  return standing === null ? [] : [{ issue, ...standing }]
}

/** What most tell; of two told as often the earlier one. */
function mostNamed(names: readonly (string | null)[]): string | null {
  const known = names.filter((one) => one !== null)
  const times = (name: string): number => known.filter((one) => one === name).length
  return known.toSorted((a, b) => times(b) - times(a))[0] ?? null
}

/** Whose words they are is told by most reports of them, and the first may be the one that errs. */
function bySpeakerOf({ first, all }: Utterance): Statement {
  const party = mostNamed(all.map((one) => one.party))
  return party === first.party ? first : (all.find((one) => one.party === party) ?? first)
}

/** One position a party and issue; other issues are only touched in a clause of their own. */
export function fromUtterance(utterance: Utterance, known: Known): Position[] {
  const { all, date, fresh } = utterance
  const first = bySpeakerOf(utterance)
  const { parties } = known.codebook
  const own = onItsIssue(utterance, known)
  const asides = asidesOf(first, known.ladders).filter(({ issue }) => issue !== own[0]?.issue)
  return [...own, ...asides].flatMap((standing) =>
    partiesOf(first, parties)
      .filter((party) => !tellsOfAnother(first, party, parties, standing.stance === "demands"))
      .map((party) => ({
        party,
        ...standing,
        date,
        private: all.every((one) => one.private === true || isUnnamedInsider(one)),
        fresh,
        statements: all.map(({ id }) => id),
        evidence: all.flatMap(({ evidence }) => evidence),
      })),
  )
}
