/** Where it stands: each party's last public position on each issue, with its age. */
import { boardOf, type Cell, type Row } from "../../analysis/board.ts"
import type { Position, PositionStance } from "../../talks/position.ts"
import { counted } from "../../text/counted.ts"
import { printedDay } from "../../text/printed-date.ts"
import { type Draft, drafted, tellingOf } from "./draft.ts"
import type { BriefGround } from "./ground.ts"

const verbs = {
  accepts: "accepts",
  rejects: "rejects",
  conditional: "sets conditions",
  open: "is open",
  demands: "demands",
  unclear: "spoke, stance unclear",
} as const satisfies Record<PositionStance, string>

/** Rung by rung, the issues on which most parties stand first. */
export function whereItStands(ground: BriefGround): Draft[][] {
  const { rows } = boardOf({ ...ground.record, ...ground })
  const weighty = rows.toSorted((a, b) => weightOf(b) - weightOf(a))
  return [weighty.flatMap((row) => draftsOf(row, ground))]
}

const standing = ({ position, reportedPrivately }: Cell): boolean =>
  position !== null || reportedPrivately !== null

/** Parties that stand on it; the later stated of two issues with as many goes first. */
function weightOf({ cells }: Row): number {
  const dates = cells.flatMap(({ position }) => position?.date ?? [])
  const last = dates.toSorted().at(-1) ?? "1970-01-01"
  return cells.filter(standing).length + Date.parse(last) / 1e14
}

function draftsOf({ issue, cells }: Row, ground: BriefGround): Draft[] {
  const sentences = cells.flatMap((cell) => {
    const { position, reportedPrivately } = cell
    return [
      ...(position === null ? [] : [publicly(position, cell, ground)]),
      ...(reportedPrivately === null ? [] : [privately(reportedPrivately, ground)]),
    ]
  })
  return sentences.map((one) => ({ ...one, lead: issue }))
}

const stanceOf = ({ party, stance, rung }: Position): string =>
  `${party} ${verbs[stance]}${rung === null ? "" : ` (${rung})`}`

function publicly(position: Position, cell: Cell, ground: BriefGround): Draft {
  const day = position.date === null ? "undated" : `stated ${printedDay(position.date)}`
  const age =
    cell.age === null || !cell.silent ? "" : `, silent since for ${counted(cell.age, "day")}`
  const carried =
    cell.reports < 2
      ? ""
      : ` (${counted(cell.reports, "report")}, ${counted(cell.origins, "origin")})`
  const words = tellingOf(position.evidence, ground)
  return drafted(
    {
      text: `${stanceOf(position)}, ${day}${carried}${age}.`,
      evidence: words === null ? [] : [words],
      statements: position.statements,
    },
    ground,
  )
}

function privately(position: Position, ground: BriefGround): Draft {
  const words = tellingOf(position.evidence, ground)
  return drafted(
    {
      text: `${stanceOf(position)}, ${printedDay(position.date)}.`,
      evidence: words === null ? [] : [words],
      statements: position.statements,
      flags: ["reported, not public"],
    },
    ground,
  )
}
