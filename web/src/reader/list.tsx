/** The statements of a report in the order of its text; the one in focus is opened. */
import { memo, useDeferredValue } from "react"
import type { Statement, WholeReport } from "../../../src/api/contract.ts"
import { useOverview } from "../asked.ts"
import { Chain } from "../parts/chain.tsx"
import { Decision } from "../parts/decision.tsx"
import { ActChip } from "../parts/stance.tsx"
import { Flags } from "../parts/statement.tsx"
import { Orphans } from "./orphans.tsx"
import { longDay, number, t, tOf } from "../texts/t.ts"

interface ListProps {
  readonly whole: WholeReport
  readonly current: number
  readonly correcting: boolean
  readonly correct: (open: boolean) => void
  readonly choose: (at: number) => void
  /** What stands above the statements while one is added. */
  readonly adding: React.ReactNode
}

/** As many as a tall window shows; the others follow when these stand. */
const inSight = 30

export const StatementList = (props: ListProps) => {
  const { whole, current, choose, adding } = props
  const { statements } = whole
  const isJoining = useOverview().data?.joining === true
  const drawn = useDeferredValue(statements.length, inSight)
  const done = statements.filter(({ status }) => status !== "proposed").length
  return (
    <section className="side statements" aria-labelledby="statements">
      <header className="side-head">
        <h2 id="statements">
          {isJoining && statements.length === 0
            ? t("joining.statements")
            : t("statements", { count: statements.length })}
        </h2>
        <span className="meta">{t("reader.reviewed", { done })}</span>
      </header>
      {adding}
      {statements.length === 0 && (
        <p className="meta">{t(isJoining ? "joining.reader" : "reader.none")}</p>
      )}
      <ol>
        {statements.map((one, at) => {
          if (at === current) return <Opened key={one.id} {...props} statement={one} />
          return at >= drawn ? null : <Row key={one.id} statement={one} at={at} choose={choose} />
        })}
      </ol>
      <Orphans report={whole.report.id} />
    </section>
  )
}

interface RowProps {
  readonly statement: Statement
  readonly at: number
  readonly choose: (at: number) => void
}

/** Of two hundred rows one decision changes one. */
const Row = memo(function Row({ statement, at, choose }: RowProps) {
  return (
    <li>
      <button type="button" className="row" onClick={() => choose(at)}>
        <span className="meta">{at + 1}</span>
        <span className="row-top">
          <ActChip act={statement.act} status={statement.status} />
          <span className="meta">{statement.speakerName ?? t("unnamed")}</span>
        </span>
        <span className="row-words" dir="auto">
          {statement.quote}
        </span>
      </button>
    </li>
  )
})

const Opened = (props: ListProps & { readonly statement: Statement }) => {
  const { statement, whole, current, correcting, correct } = props
  const isDirect = statement.form === "direct"
  return (
    <li className="now" aria-current="true" data-id={statement.id}>
      <div className="top">
        <b>{current + 1}</b>
        <ActChip act={statement.act} status={statement.status} />
        <Flags statement={statement} />
        <span className="meta dim end">
          {t("reader.machine")} {number(Math.round(statement.confidence * 100) / 100)}
        </span>
      </div>
      {statement.evidence.length === 0 && (
        <span className="tag" data-strong="">
          {t("flag.orphan")}
        </span>
      )}
      <blockquote className="quotation" dir="auto">
        <mark className="exact">{isDirect ? `“${statement.quote}”` : statement.quote}</mark>
      </blockquote>
      <Facts statement={statement} />
      <Chain statement={statement} outlet={whole.report.outlet} />
      <Decision statement={statement} isCorrecting={correcting} correcting={correct} />
    </li>
  )
}

const Facts = ({ statement }: { readonly statement: Statement }) => {
  const { speakerName, speakerRole, party, via, recipient, act, stance, issue, date } = statement
  const by = statement.status === "proposed" ? "machine" : "person"
  const facts = [
    ["speaker", speakerName],
    ["role", speakerRole],
    ["party", party],
    ["through", via],
    ["recipient", recipient],
    ["act", act === null ? null : tOf("act", act)],
    ["stance", stance === null ? null : tOf("stanceWord", stance)],
    ["issue", issue],
    ["date", date === null ? null : longDay(date)],
  ] as const
  return (
    <dl className="facts">
      {facts
        .filter(([name, value]) => value !== null || name === "issue" || name === "party")
        .map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{t(`reader.${name}`)}</dt>
            <dd data-by={value === null ? undefined : by} dir="auto">
              <span className={value === null ? "dim" : undefined}>
                {value ?? t("reader.notFound")}
              </span>
            </dd>
          </div>
        ))}
    </dl>
  )
}
