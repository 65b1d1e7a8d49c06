/** Positions that moved and threats: what a side had not said before. */
import { misprintedIn } from "../talks/misprinted.ts"
import type { Position } from "../talks/position.ts"
import type { Act, Statement } from "../talks/statement.ts"
import { undated } from "../talks/undated.ts"
import type { Evidence } from "../text/evidence.ts"
import { gistOf } from "../text/gist.ts"
import { grouped } from "../text/grouped.ts"
import type { Known, Told } from "./changes.ts"
import type { News } from "./news.ts"

/** Where an act leaves a side: an act of another kind than before is a move. */
const leanings: Partial<Record<Act, string>> = {
  accepts: "for",
  concedes: "for",
  open: "open",
  conditional: "open",
  rejects: "against",
  demands: "asks",
  proposes: "asks",
}

interface Move {
  readonly kind: "position" | "threat"
  readonly side: string
  readonly issue: string | null
  readonly evidence: readonly Evidence[]
}

/** In one group a report, side and issue, with all sentences that show it. */
export function newPositions({ gleaned, links, positions }: Known, news: News): Told[] {
  const corrected = new Set([...misprintedIn(gleaned, links)].map(news.firstOf))
  const stated = news.firsts.filter(({ id }) => !corrected.has(id))
  const lines = grouped(positions, ({ party, issue }) => `${party} ${issue}`)
  const sides = grouped(stated, ({ party, speakerName }) => party ?? speakerName)
  sides.delete(null)
  const moves = [
    ...[...lines.values()].flatMap((line) => turnsOf(line, news)),
    ...[...sides.values()].flatMap((side) => movesOf(side, news)),
  ]
  return moves.map(({ kind, side, issue, evidence }) => ({
    kind,
    group: `${kind} ${evidence[0]?.report} ${side} ${issue}`,
    evidence,
  }))
}

const restates =
  /\b(?:still|as before|(?:same )?as ever|same as before|(?:stays?|stayed|remains?|remained) (?:at|with|on)|(?:stands?|stood) by)\b/i

/**
 * Old words printed again are no turn, nor is what the side had said in an earlier report, or says
 * that it has. What was whispered is no place to turn from in public.
 */
function turnsOf(line: readonly Position[], news: News): Move[] {
  const placed = line
    .filter(({ fresh, evidence }) => fresh && evidence.length > 0)
    .toSorted((a, b) => placeOf(a, news) - placeOf(b, news))
  return placed.flatMap((one): Move[] => {
    const { party: side, issue } = one
    const evidence = one.evidence.filter(({ report }) => news.isNew(report))
    const before = placed.filter(
      (other) => placeOf(other, news) < placeOf(one, news) && (one.private || !other.private),
    )
    const isSaidAgain = evidence.some(({ quote }) => restates.test(quote))
    return evidence.length > 0 && !isSaidAgain && isTurn(one, before)
      ? [{ kind: "position", side, issue, evidence }]
      : []
  })
}

const placeOf = ({ evidence }: Position, news: News): number =>
  Math.min(...evidence.map(({ report }) => news.placeOf(report)))

/** Another rung than the last one; without rungs, a stance that is new. */
function isTurn({ rung, stance }: Position, before: readonly Position[]): boolean {
  const last = before.findLast((other) => other.rung !== null)
  if (rung !== null && last !== undefined) return last.rung !== rung
  const stances = new Set(before.map((other) => other.stance))
  return stance !== "unclear" && stances.size > 0 && !stances.has(stance)
}

/** What of a statement is compared with what its side said before. */
interface Stand {
  readonly issue: string | null
  readonly leaning: string | null
  readonly figures: readonly string[]
  readonly words: ReadonlySet<string>
}

function standOf({ act, issue, quote }: Statement): Stand {
  const roots = gistOf(undated(quote))
  return {
    issue,
    leaning: act === null ? null : (leanings[act] ?? null),
    figures: roots.filter((root) => /^\d/.test(root) && root !== "1"),
    words: new Set(roots.filter((root) => !/^\d/.test(root))),
  }
}

function movesOf(statements: readonly Statement[], news: News): Move[] {
  if (!statements.some(({ report }) => news.isNew(report))) return []
  const said: Stand[] = []
  return statements.flatMap((one): Move[] => {
    const stand = standOf(one)
    const kind = news.isNew(one.report) ? kindOf(one, stand, said) : null
    said.push(stand)
    const { party, speakerName, issue, evidence } = one
    return kind === null ? [] : [{ kind, side: party ?? speakerName ?? "", issue, evidence }]
  })
}

const givesUp = /\bno longer (?:ask|demand|insist|require|want|call|press|seek)/i

/** What a statement adds to what its side had said of the matter; null for nothing. */
function kindOf(
  { act, quote }: Statement,
  stand: Stand,
  said: readonly Stand[],
): Move["kind"] | null {
  if (act === "threatens") return "threat"
  if (restates.test(quote)) return null
  if (act === "concedes" || (act !== null && givesUp.test(quote))) return "position"
  if (act === null || (stand.leaning === null && act !== "other")) return null
  const before = said.filter((one) => areOnOneMatter(one, stand))
  const figures = new Set(before.flatMap((one) => one.figures))
  const moved = figures.size > 0 && stand.figures.some((figure) => !figures.has(figure))
  if (moved) return "position"
  const known = before.flatMap(({ leaning }) => leaning ?? [])
  return stand.leaning !== null && known.length > 0 && !known.includes(stand.leaning)
    ? "position"
    : null
}

/** By the issue when both name one, else by their words. */
function areOnOneMatter(a: Stand, b: Stand): boolean {
  if (a.issue !== null && b.issue !== null) return a.issue === b.issue
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  return shared > 1
}
