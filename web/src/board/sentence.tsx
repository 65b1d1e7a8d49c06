/** What the board shows, as a sentence with blanks. */
import type { Board } from "../../../src/api/contract.ts"
import { useOverview } from "../asked.ts"
import { Blank } from "../parts/blank.tsx"
import { DayBlank } from "../parts/day-blank.tsx"
import { t, tOf } from "../texts/t.ts"
import type { Order, Showing } from "./filter.ts"
import { isNarrowed, type Narrowing } from "./narrowing.ts"

export const showings = ["all", "unreviewed", "reviewed", "silent"] as const
export const orders = ["codebook", "latest"] as const
const statuses = ["proposed", "accepted", "corrected", "rejected"] as const

interface SentenceProps {
  readonly board: Pick<Board, "asOf">
  readonly narrowing: Narrowing
  readonly showing: Showing
  readonly order: Order
  readonly put: (next: Readonly<Record<string, string | null>>) => void
  readonly counts: string
}

export const Sentence = ({ board, narrowing, showing, order, put, counts }: SentenceProps) => {
  const { data: overview } = useOverview()
  const { from, to, track, status } = narrowing
  const tracks = new Set([...(overview?.parties ?? []), ...(track === null ? [] : [track])])
  return (
    <div className="blanks">
      <p>
        {t("board.asOf")}{" "}
        <DayBlank
          label={t("board.asOf")}
          value={to ?? board.asOf ?? ""}
          choose={(day) => put({ to: day })}
        />{" "}
        {t("board.since")}{" "}
        <DayBlank
          label={t("board.since")}
          value={from ?? ""}
          choose={(day) => put({ from: day })}
        />{" "}
        {t("board.on")}{" "}
        <Blank
          label={t("board.on")}
          value={track ?? ""}
          choices={[
            ["", t("timeline.everyTrack")],
            ...[...tracks].map((one) => [one, one] as const),
          ]}
          choose={(next) => put({ track: next })}
        />{" "}
        {t("board.restingOn")}{" "}
        <Blank
          label={t("board.restingOn")}
          value={status ?? ""}
          choices={[
            ["", t("board.anyStatus")],
            ...statuses.map((one) => [one, tOf("board.statuses", one)] as const),
          ]}
          choose={(next) => put({ status: next })}
        />{" "}
        {t("board.statements")}
        {t("board.showing")}{" "}
        <Blank
          label={t("board.showing")}
          value={showing}
          choices={showings.map((one) => [one, t(`board.${one}`)])}
          choose={(show) => put({ show: show === "all" ? null : show })}
        />{" "}
        {t("board.cells")}{" "}
        <Blank
          label={t("board.cells")}
          value={order}
          choices={orders.map((one) => [one, t(`board.${one}`)])}
          choose={(next) => put({ order: next === "codebook" ? null : next })}
        />
        {isNarrowed(narrowing) && (
          <>
            .{" "}
            <button
              type="button"
              className="linklike"
              onClick={() => put({ from: null, to: null, track: null, status: null })}
            >
              {t("board.widen")}
            </button>
          </>
        )}
      </p>
      <p className="meta dim">{counts}</p>
    </div>
  )
}
