/** How far apart: each issue's rungs as a ladder, where every party stands, what moved. */
import "./pages.css"
import { Link } from "wouter"
import type { Board, Cell, Movements } from "../../../src/api/contract.ts"
import { statusOf } from "../board/cell.tsx"
import { useAsked, useBoard } from "../asked.ts"
import { Head } from "../parts/head.tsx"
import { Move } from "../parts/movement.tsx"
import { placeOf } from "../parts/reference.tsx"
import { References } from "../parts/references.tsx"
import { Chip } from "../parts/stance.tsx"
import { Nothing, Ready } from "../parts/state.tsx"
import { longDay, t } from "../texts/t.ts"

type Row = Board["rows"][number]

export const GapPage = () => {
  const board = useBoard()
  const movement = useAsked<Movements>("/api/movement")
  return (
    <>
      <Head title={t("gap.title")}>{t("gap.stand")}</Head>
      <Ready asked={board}>
        {({ rows }) => {
          const worded = rows.filter(({ rungs }) => rungs.length > 0)
          return worded.length === 0 ? (
            <Nothing>{t("gap.none")}</Nothing>
          ) : (
            worded.map((row) => (
              <Ladder key={row.issue} row={row} movement={movement.data ?? null} />
            ))
          )
        }}
      </Ready>
    </>
  )
}

const standsOn = (cells: readonly Cell[], rung: string): readonly Cell[] =>
  cells.filter(({ position }) => position?.rung === rung)

interface LadderProps {
  readonly row: Row
  readonly movement: Movements | null
}

const Ladder = ({ row, movement }: LadderProps) => (
  <section className="rival">
    <header className="section">
      <h2 dir="auto">{row.issue}</h2>
      {row.movements[0] !== undefined && (
        <span className="meta">
          <Move direction={row.movements[0].direction} basis={row.movements[0].basis} />
        </span>
      )}
    </header>
    <ol className="ladder">
      {row.rungs.map((rung) => (
        <li key={rung} data-taken={standsOn(row.cells, rung).length > 0 ? "" : undefined}>
          <b dir="auto">{rung}</b>
          <span className="top">
            {standsOn(row.cells, rung).map((cell) => (
              <Stand key={cell.party} cell={cell} />
            ))}
          </span>
        </li>
      ))}
    </ol>
    <ul>
      {movement?.rungChanges
        .filter(({ issue }) => issue === row.issue)
        .map(({ party, from, to, toDate, evidence }) => (
          <li key={`${party} ${toDate}`} className="entry">
            <p>{t("gap.moved", { party, from, to, date: longDay(toDate) })}</p>
            <References evidence={evidence} />
          </li>
        ))}
    </ul>
  </section>
)

const Stand = ({ cell }: { readonly cell: Cell }) => {
  const first = cell.evidence[0]
  const name = (
    <>
      <b dir="auto">{cell.party}</b>, {longDay(cell.position?.date ?? null)}
    </>
  )
  return (
    <span className="top">
      <Chip stance={cell.stance} status={statusOf(cell)} />
      {first === undefined ? name : <Link href={placeOf(first)}>{name}</Link>}
    </span>
  )
}
