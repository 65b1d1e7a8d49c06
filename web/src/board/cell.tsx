/** A cell: stance, the report's own words, age, origins; it opens on its sentences. */
import type { Cell } from "../../../src/api/contract.ts"
import { Move, type Movement } from "../parts/movement.tsx"
import { Chip } from "../parts/stance.tsx"
import { shortDay, t, tOf } from "../texts/t.ts"

/** The state of the whole cell: a person's only where a person decided on every statement in it. */
export function statusOf({ statements }: Cell): string {
  const all = statements.filter(({ status }) => status !== "rejected")
  if (all.length === 0 || all.some(({ status }) => status === "proposed")) return "proposed"
  return all.some(({ status }) => status === "corrected") ? "corrected" : "accepted"
}

interface CellProps {
  readonly cell: Cell
  readonly code: string
  readonly movements: readonly Movement[]
  readonly place: { readonly row: number; readonly column: number }
  readonly isDense: boolean
  readonly isOpen: boolean
  readonly choose: () => void
}

export const CellButton = (props: CellProps) => {
  const { cell, code, place, isDense, isOpen, choose } = props
  const spoken = {
    party: cell.party,
    issue: cell.issue,
    stance: tOf("stance", cell.stance),
    age: cell.age === null ? t("board.noStatement") : t("days", { count: cell.age }),
    origins: t("origins", { count: cell.origins }),
  }
  return (
    <button
      type="button"
      className={cell.silent ? "cell hatch" : "cell"}
      data-row={place.row}
      data-column={place.column}
      data-code={code}
      data-dense={isDense ? "" : undefined}
      aria-expanded={isOpen}
      onClick={choose}
      title={isDense ? cell.evidence[0]?.quote : undefined}
    >
      <span className="hidden">{t("board.open", spoken)}</span>
      <span className="cell-in" aria-hidden="true">
        {isDense ? <Short cell={cell} /> : <Long {...props} />}
      </span>
    </button>
  )
}

const Short = ({ cell }: { readonly cell: Cell }) => (
  <>
    <Chip stance={cell.stance} status={statusOf(cell)} bare />
    <span className="meta dim">{cell.age === null ? "" : t("days", { count: cell.age })}</span>
  </>
)

const Long = ({ cell, movements }: CellProps) => {
  const { statements, evidence, position } = cell
  const first = statements[0]
  const words = evidence[0]?.quote ?? null
  const isDirect = first?.form === "direct" && !/^["“‘'«„]/u.test(words ?? "")
  const own = movements.find(
    ({ basis, between }) => basis === "measured" && between?.includes(cell.party) === true,
  )
  return (
    <>
      <span className="top">
        <Chip stance={cell.stance} status={statusOf(cell)} />
        {statements.some(({ hedged }) => hedged) && (
          <span className="tag" data-strong="">
            {t("flag.hedged")}
          </span>
        )}
        {cell.reportedPrivately !== null && <span className="tag">{t("board.private")}</span>}
      </span>
      <span className="words" dir="auto">
        {words === null ? (
          <small>{t("board.never")}</small>
        ) : (
          <>
            {cell.silent && <small>{t("board.lastStated")} </small>}
            {isDirect ? `“${words}”` : words}
          </>
        )}
      </span>
      <span className="foot-of-cell">
        {position === null ? (
          <b>{t("board.noStatement")}</b>
        ) : (
          <span>
            {shortDay(position.date)}
            {cell.age !== null && (
              <>
                {" · "}
                <b>{t("days", { count: cell.age })}</b>
              </>
            )}
          </span>
        )}
        {position !== null && <span className="dim">{t("origins", { count: cell.origins })}</span>}
        {own !== undefined && <Move direction={own.direction} />}
      </span>
    </>
  )
}
