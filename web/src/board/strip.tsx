/** A strip: the rungs of an issue as ticks with worded ends, each party's box where it stands. */
import type { Board, Cell } from "../../../src/api/contract.ts"
import { t } from "../texts/t.ts"

interface StripProps {
  readonly row: Board["rows"][number]
  readonly codes: ReadonlyMap<string, string>
}

interface Standing {
  readonly cell: Cell
  readonly rung: number
}

const width = 236
const [left, right] = [20, width - 20]

/** Boxes on one rung stand above each other. */
function stacked(standing: readonly Standing[]): (Standing & { readonly level: number })[] {
  const taken = new Map<number, number>()
  return standing.map((one) => {
    const level = taken.get(one.rung) ?? 0
    taken.set(one.rung, level + 1)
    return { ...one, level }
  })
}

/** Rungs between the two farthest apart; null with fewer than two parties on a rung. */
export function gapOf(standing: readonly { readonly rung: number }[]): number | null {
  if (standing.length < 2) return null
  const rungs = standing.map(({ rung }) => rung)
  return Math.max(...rungs) - Math.min(...rungs)
}

export const standingOn = ({ cells, rungs }: Board["rows"][number]): Standing[] =>
  cells.flatMap((cell) => {
    const rung = rungs.indexOf(cell.position?.rung ?? "")
    return rung === -1 ? [] : [{ cell, rung }]
  })

export const Strip = ({ row, codes }: StripProps) => {
  const { rungs } = row
  const boxes = stacked(standingOn(row))
  if (rungs.length < 2 || boxes.length === 0) return null
  const at = (rung: number): number => left + ((right - left) * rung) / (rungs.length - 1)
  const highest = Math.max(...boxes.map(({ level }) => level))
  const line = 26 + highest * 20
  const gap = gapOf(boxes)
  const ends = boxes.map(({ rung }) => at(rung))
  const isUnreviewed = boxes.some(({ cell }) =>
    cell.statements.some(({ status }) => status === "proposed"),
  )
  const told = boxes.map(({ cell, rung }) => `${cell.party}: ${rungs[rung] ?? ""}`).join("; ")
  return (
    <div className="strip">
      <svg
        viewBox={`0 0 ${width} ${line + (gap === null || gap === 0 ? 8 : 22)}`}
        role="img"
        aria-label={told}
      >
        <path d={`M${left} ${line}H${right}`} className="axis" />
        {rungs.map((rung, k) => (
          <path key={rung} d={`M${at(k)} ${line - 4}v8`} className="axis" />
        ))}
        {boxes.map(({ cell, rung, level }) => (
          <g key={cell.party} data-silent={cell.silent ? "" : undefined}>
            <circle cx={at(rung)} cy={line} r="4" className="dot" />
            <path d={`M${at(rung)} ${line - 4}V${line - 9 - level * 20}`} className="stem" />
            <rect
              x={at(rung) - 14}
              y={line - 25 - level * 20}
              width="28"
              height="16"
              className="box"
            />
            <text x={at(rung)} y={line - 13 - level * 20} textAnchor="middle">
              {codes.get(cell.party)}
            </text>
          </g>
        ))}
        {gap !== null && gap > 0 && (
          <g data-unreviewed={isUnreviewed ? "" : undefined}>
            <path
              className="bracket"
              d={`M${Math.min(...ends)} ${line + 8}v6H${Math.max(...ends)}v-6`}
            />
          </g>
        )}
      </svg>
      <p className="ends">
        <span>{rungs[0]}</span>
        {gap !== null && <b>{t("board.gap", { gap, all: rungs.length - 1 })}</b>}
        <span>{rungs.at(-1)}</span>
      </p>
    </div>
  )
}
