/** The board: issues by parties, every cell in the words of a report, every cell opening on them. */
import "./board.css"
import { useRef } from "react"
import { Link, useSearchParams } from "wouter"
import type { Board, Cell } from "../../../src/api/contract.ts"
import { useBoard, useOverview } from "../asked.ts"
import { StillJoining } from "../joining.tsx"
import { useKeys } from "../keys.ts"
import { Head } from "../parts/head.tsx"
import { Nothing, Ready } from "../parts/state.tsx"
import { partyCodes } from "../party-code.ts"
import { t } from "../texts/t.ts"
import { neighbour } from "./arrows.ts"
import { Drawer } from "./drawer.tsx"
import { isReviewed, rowsShown, type Order, type Showing } from "./filter.ts"
import { Legend } from "./legend.tsx"
import { Matrix } from "./matrix.tsx"
import { isNarrowed, narrowingIn } from "./narrowing.ts"
import { orders, Sentence, showings } from "./sentence.tsx"

const among = <T extends string>(value: string | null, all: readonly T[]): T =>
  all.find((one) => one === value) ?? all[0]!

export const BoardPage = () => {
  const [params] = useSearchParams()
  const narrowing = narrowingIn(params)
  const board = useBoard(narrowing)
  const { data: overview } = useOverview()
  return (
    <>
      <Head
        title={t("board.title")}
        acts={
          <Link href="/changes" className="button">
            {t("board.changed")}
          </Link>
        }
      >
        {board.data !== undefined && overview !== undefined && (
          <>
            {t("board.stand", {
              issues: t("board.issues", { count: board.data.rows.length }),
              parties: t("board.parties", { count: board.data.parties.length }),
              reports: t("reports", { count: overview.reports }),
              statements: t("statements", { count: overview.statements }),
            })}
            <StillJoining />
          </>
        )}
      </Head>
      <Ready asked={board}>
        {(data) =>
          data.rows.length === 0 && !isNarrowed(narrowing) ? (
            <Nothing>{t("board.empty")}</Nothing>
          ) : (
            <Opened board={data} />
          )
        }
      </Ready>
    </>
  )
}

const Opened = ({ board }: { readonly board: Board }) => {
  const [params, setParams] = useSearchParams()
  const showing: Showing = among(params.get("show"), showings)
  const order: Order = among(params.get("order"), orders)
  const narrowing = narrowingIn(params)
  const [issue, party] = [params.get("issue"), params.get("party")]
  const table = useRef<HTMLDivElement>(null)
  const put = (next: Readonly<Record<string, string | null>>): void =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      for (const [name, value] of Object.entries(next))
        if (value === null || value === "") after.delete(name)
        else after.set(name, value)
      return after
    })
  const rows = rowsShown(board, { showing, order })
  const open = board.rows
    .find((row) => row.issue === issue)
    ?.cells.find((cell) => cell.party === party)
  const close = (): void => {
    put({ issue: null, party: null })
    const own = table.current?.querySelector<HTMLElement>('[aria-expanded="true"]')
    own?.focus()
  }
  const move = (event: KeyboardEvent): void => neighbour(table.current, event.key)?.focus()
  useKeys({
    Escape: () => open !== undefined && close(),
    ArrowLeft: move,
    ArrowRight: move,
    ArrowUp: move,
    ArrowDown: move,
  })
  const cells = board.rows.flatMap((row) => row.cells)
  return (
    <>
      <Sentence {...{ board, narrowing, showing, order, put }} counts={counted(cells)} />
      {rows.length === 0 && <Nothing>{t("board.noneSo")}</Nothing>}
      <div className="board" data-opened={open === undefined ? undefined : ""}>
        <div ref={table} className="table">
          <Matrix
            board={{ ...board, rows }}
            codes={partyCodes(board.parties)}
            isDense={board.parties.length > 6}
            opened={open ?? null}
            choose={(cell) =>
              cell.issue === issue && cell.party === party
                ? close()
                : put({ issue: cell.issue, party: cell.party })
            }
          />
          <Legend />
        </div>
        {open !== undefined && (
          <Drawer
            key={JSON.stringify([open.issue, open.party, narrowing])}
            narrowing={narrowing}
            issue={open.issue}
            party={open.party}
            code={partyCodes(board.parties).get(open.party) ?? ""}
            row={board.rows.find((row) => row.issue === open.issue) ?? null}
            close={close}
          />
        )}
      </div>
    </>
  )
}

const counted = (cells: readonly Cell[]): string =>
  t("board.counts", {
    cells: cells.length,
    silent: cells.filter((cell) => cell.silent).length,
    unreviewed: cells.filter((cell) => !isReviewed(cell)).length,
  })
