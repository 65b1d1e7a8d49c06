/** The opened cell: stance, rung, movement, origins, and every sentence it stands on, to decide in place. */
import { useEffect, useRef, useState } from "react"
import type { Board, CellOpened, Statement } from "../../../src/api/contract.ts"
import { useCell } from "../asked.ts"
import { useKeys } from "../keys.ts"
import { Icon } from "../parts/icon.tsx"
import { Move } from "../parts/movement.tsx"
import { Chip } from "../parts/stance.tsx"
import { Ready } from "../parts/state.tsx"
import { placeIn, StatementCard } from "../parts/statement.tsx"
import { References } from "../parts/references.tsx"
import { decide, undo, useReview } from "../review.ts"
import { longDay, t } from "../texts/t.ts"
import { statusOf } from "./cell.tsx"
import type { Narrowing } from "./narrowing.ts"

interface DrawerProps {
  readonly narrowing: Narrowing
  readonly issue: string
  readonly party: string
  readonly code: string
  readonly row: Board["rows"][number] | null
  readonly close: () => void
}

export const Drawer = ({ issue, party, narrowing, code, row, close }: DrawerProps) => {
  const asked = useCell({ issue, party, ...narrowing })
  const aside = useRef<HTMLElement>(null)
  useEffect(() => aside.current?.focus({ preventScroll: true }), [])
  return (
    <aside ref={aside} className="drawer" tabIndex={-1} aria-label={`${party}, ${issue}`}>
      <header>
        <button type="button" className="icon" aria-label={t("drawer.close")} onClick={close}>
          <Icon size={16} line={1.8}>
            <path d="M3 3l10 10M13 3L3 13" />
          </Icon>
        </button>
        <p className="meta" dir="auto">
          <span className="code" aria-hidden="true">
            {code}
          </span>{" "}
          {party}
        </p>
        <h2 dir="auto">{issue}</h2>
      </header>
      <Ready asked={asked}>{(opened) => <Inside opened={opened} row={row} />}</Ready>
    </aside>
  )
}

interface InsideProps {
  readonly opened: CellOpened
  readonly row: Board["rows"][number] | null
}

const Inside = ({ opened, row }: InsideProps) => {
  const { cell } = opened
  const own = row?.movements.find(
    ({ basis, between }) => basis === "measured" && between?.includes(cell.party) === true,
  )
  const done = cell.statements.filter(({ status }) => status !== "proposed").length
  return (
    <>
      <p className="top">
        <Chip stance={cell.stance} status={statusOf(cell)} />
        {cell.position !== null && (
          <span className="meta">
            {t("drawer.stated")} <b>{longDay(cell.position.date)}</b>
            {cell.age !== null &&
              `, ${cell.age === 0 ? t("drawer.today") : t("drawer.ago", { days: t("days", { count: cell.age }) })}`}
          </span>
        )}
      </p>
      <dl className="facts">
        {cell.position?.rung !== undefined && cell.position.rung !== null && (
          <>
            <dt>{t("drawer.rung")}</dt>
            <dd>{cell.position.rung}</dd>
          </>
        )}
        {own !== undefined && (
          <>
            <dt>{t("drawer.movement")}</dt>
            <dd>
              <Move direction={own.direction} basis={own.basis} />
            </dd>
          </>
        )}
        <dt>{t("drawer.origins")}</dt>
        <dd>
          {t("drawer.originsIn", {
            origins: t("origins", { count: cell.origins }),
            reports: t("reports", { count: cell.reports }),
          })}
        </dd>
        <dt>{t("drawer.reviewLabel")}</dt>
        <dd>{t("drawer.reviewed", { done, all: cell.statements.length })}</dd>
      </dl>
      <Sentences sentences={opened.sentences} />
      {cell.reportedPrivately !== null && (
        <section className="statement">
          <h3>{t("drawer.privately")}</h3>
          <References evidence={cell.reportedPrivately.evidence} />
        </section>
      )}
    </>
  )
}

type Sourced = CellOpened["sentences"][number]

const atOnce = 20

const Sentences = ({ sentences }: { readonly sentences: readonly Sourced[] }) => {
  // What a decision takes out of the cell stays until the drawer is closed, with its way back.
  const kept = useRef<Sourced[]>([])
  for (const one of sentences) {
    const at = kept.current.findIndex((old) => keyOf(old) === keyOf(one))
    if (at === -1) kept.current.push(one)
    else kept.current[at] = one
  }
  const all = kept.current
  const [current, choose] = useState(0)
  const [correcting, correct] = useState<string | null>(null)
  const [most, showMore] = useState(atOnce)
  const { last } = useReview()
  const list = useRef<HTMLUListElement>(null)
  const go = (to: number): void => {
    const next = Math.max(0, Math.min(to, Math.min(all.length, most) - 1))
    choose(next)
    list.current?.children[next]?.scrollIntoView({ block: "nearest" })
  }
  const own = all[current]?.statement ?? null
  const then = (work: (statement: Statement) => void) => (): void => {
    if (own !== null) work(own)
  }
  useKeys({
    j: () => go(current + 1),
    k: () => go(current - 1),
    a: then((one) => void decide(one, "accept").then(() => go(current + 1))),
    c: then((one) => correct(one.id)),
    r: then((one) => void decide(one, "reject").then(() => go(current + 1))),
    u: () => last !== null && void undo(last.number),
  })
  if (all.length === 0) return <p className="meta">{t("drawer.none")}</p>
  return (
    <>
      <ul ref={list} aria-label={t("drawer.sentences")}>
        {all.slice(0, most).map((one, at) => {
          const { statement, evidence } = one
          return statement === null ? (
            <li key={keyOf(one)} className="statement">
              <References evidence={[evidence]} />
            </li>
          ) : (
            <StatementCard
              key={keyOf(one)}
              statement={statement}
              evidence={evidence}
              place={placeIn(at, all.length, statement.confidence)}
              isCurrent={at === current}
              isCorrecting={correcting === statement.id && at === current}
              correcting={(open) => correct(open ? statement.id : null)}
              choose={() => choose(at)}
            />
          )
        })}
      </ul>
      {all.length > most && (
        <button type="button" className="button" onClick={() => showMore(most + atOnce)}>
          {t("drawer.more", { count: Math.min(atOnce, all.length - most) })}
        </button>
      )}
    </>
  )
}

const keyOf = ({ evidence: { report, start, end } }: Sourced): string => `${report} ${start} ${end}`
