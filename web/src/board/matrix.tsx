/** The table of the board: a row an issue with its strip, a column a party. */
import type { Board, Cell } from "../../../src/api/contract.ts"
import { Move } from "../parts/movement.tsx"
import { t } from "../texts/t.ts"
import { CellButton } from "./cell.tsx"
import { Strip } from "./strip.tsx"

interface MatrixProps {
  readonly board: Board
  readonly codes: ReadonlyMap<string, string>
  readonly isDense: boolean
  readonly opened: Cell | null
  readonly choose: (cell: Cell) => void
}

export const Matrix = ({ board, codes, isDense, opened, choose }: MatrixProps) => (
  <table className="matrix" data-dense={isDense ? "" : undefined}>
    <thead>
      <tr>
        <th scope="col">
          {t("board.issue")}
          <small>{t("board.rungs")}</small>
        </th>
        {board.parties.map((party) => (
          <th key={party} scope="col">
            <span className="code" aria-hidden="true">
              {codes.get(party)}
            </span>{" "}
            <span dir="auto">{party}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {board.rows.map((row, at) => (
        <tr key={row.issue}>
          <th scope="row">
            <span className="issue" dir="auto">
              {row.issue}
            </span>
            {!isDense && <Strip row={row} codes={codes} />}
            <Gapline row={row} codes={codes} />
          </th>
          {row.cells.map((cell, column) => (
            <td key={cell.party}>
              <CellButton
                cell={cell}
                code={codes.get(cell.party) ?? ""}
                movements={row.movements}
                place={{ row: at, column }}
                isDense={isDense}
                isOpen={opened?.issue === cell.issue && opened.party === cell.party}
                choose={() => choose(cell)}
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

type RowProps = {
  readonly row: Board["rows"][number]
  readonly codes: ReadonlyMap<string, string>
}

/** What is measured between two parties, else what somebody claims. */
const Gapline = ({ row, codes }: RowProps) => {
  const one = row.movements.at(0)
  if (one === undefined) return null
  const [first, second] = (one.between ?? []).map((name) => codes.get(name) ?? name)
  return (
    <p className="gapline">
      {first !== undefined && second !== undefined && (
        <span>{t("move.between", { one: first, other: second })} </span>
      )}
      <Move direction={one.direction} basis={one.basis} />
    </p>
  )
}
