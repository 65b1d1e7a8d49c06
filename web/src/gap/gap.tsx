/** How far apart: positions on their rungs over time, what moved, and who met whom. */
import "../pages/pages.css"
import "./gap.css"
import { useSearchParams } from "wouter"
import type { Board, Movements, PositionStated } from "../../../src/api/contract.ts"
import { useAsked, useBoard, useOverview, type Page } from "../asked.ts"
import { Blank } from "../parts/blank.tsx"
import { DayBlank } from "../parts/day-blank.tsx"
import { Head } from "../parts/head.tsx"
import { Move } from "../parts/movement.tsx"
import { References } from "../parts/references.tsx"
import { Nothing, Ready } from "../parts/state.tsx"
import { partyCodes } from "../party-code.ts"
import { longDay, t } from "../texts/t.ts"
import { ContactList } from "./contacts.tsx"
import { Ladder } from "./ladder.tsx"

export const GapPage = () => {
  const [params] = useSearchParams()
  const [from, to, track] = [params.get("from"), params.get("to"), params.get("track")]
  const board = useBoard()
  const movement = useAsked<Movements>("/api/movement")
  return (
    <>
      <Head title={t("gap.title")}>{t("gap.stand")}</Head>
      <Narrow {...{ from, to, track }} />
      <Ready asked={board}>
        {({ rows, parties }) => {
          const worded = rows.filter(({ rungs }) => rungs.length > 0)
          return worded.length === 0 ? (
            <Nothing>{t("gap.none")}</Nothing>
          ) : (
            worded.map((row) => (
              <Issue
                key={row.issue}
                row={row}
                codes={partyCodes(parties)}
                movement={movement.data ?? null}
                period={{ from, to }}
              />
            ))
          )
        }}
      </Ready>
      <ContactList query={{ from, to, track }} />
    </>
  )
}

type Narrowed = Readonly<Record<"from" | "to" | "track", string | null>>

/** What is shown, as a sentence with blanks. */
const Narrow = ({ from, to, track }: Narrowed) => {
  const [, setParams] = useSearchParams()
  const { data: overview } = useOverview()
  const put = (name: string, value: string): void =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      if (value === "") after.delete(name)
      else after.set(name, value)
      return after
    })
  return (
    <div className="blanks">
      <p>
        {t("gap.from")}{" "}
        <DayBlank label={t("gap.from")} value={from ?? ""} choose={(day) => put("from", day)} />{" "}
        {t("gap.to")}{" "}
        <DayBlank label={t("gap.to")} value={to ?? ""} choose={(day) => put("to", day)} />
        {t("gap.met")}{" "}
        <Blank
          label={t("gap.met")}
          value={track ?? ""}
          choices={[
            ["", t("timeline.everyTrack")],
            ...(overview?.parties ?? []).map((one) => [one, one] as const),
          ]}
          choose={(next) => put("track", next)}
        />
      </p>
    </div>
  )
}

interface IssueProps {
  readonly row: Board["rows"][number]
  readonly codes: ReadonlyMap<string, string>
  readonly movement: Movements | null
  readonly period: Readonly<Record<"from" | "to", string | null>>
}

const Issue = ({ row, codes, movement, period }: IssueProps) => {
  const asked = useAsked<Page<PositionStated>>("/api/positions", {
    issue: row.issue,
    ...period,
    limit: "500",
  })
  return (
    <section className="rival">
      <header className="section">
        <h2 dir="auto">{row.issue}</h2>
        {row.movements[0] !== undefined && (
          <span className="meta">
            <Move direction={row.movements[0].direction} basis={row.movements[0].basis} />
          </span>
        )}
      </header>
      <Ready asked={asked}>
        {({ items }) => <Ladder row={row} positions={items} codes={codes} />}
      </Ready>
      <ul>
        {movement?.rungChanges
          .filter(({ issue }) => issue === row.issue)
          .map(({ party, from, to, toDate, evidence }) => (
            <li key={`${party} ${toDate}`} className="entry">
              <p>{t("gap.moved", { party, from, to, date: longDay(toDate) })}</p>
              <details>
                <summary>{t("gap.sentences")}</summary>
                <References evidence={evidence} />
              </details>
            </li>
          ))}
      </ul>
    </section>
  )
}
