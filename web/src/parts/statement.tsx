/** A statement opened: the sentence, its way to the page, what it does, and the decision on it. */
import { useState } from "react"
import { Link } from "wouter"
import type { Statement } from "../../../src/api/contract.ts"
import { useReport } from "../asked.ts"
import { longDay, number, t, tOf } from "../texts/t.ts"
import { Chain } from "./chain.tsx"
import { Decision, useHistory } from "./decision.tsx"
import { Quotation } from "./quotation.tsx"
import { placeOf, type Evidence } from "./reference.tsx"
import { ActChip } from "./stance.tsx"

export const Flags = ({
  statement: { form, hedged, negated, private: isPrivate },
}: {
  readonly statement: Pick<Statement, "form" | "hedged" | "negated"> & { private?: boolean | null }
}) => (
  <>
    {form !== "direct" && <span className="tag">{tOf("form", form)}</span>}
    {hedged === true && (
      <span className="tag" data-strong="">
        {t("flag.hedged")}
      </span>
    )}
    {negated === true && <span className="tag">{t("flag.negated")}</span>}
    {isPrivate === true && <span className="tag">{t("flag.private")}</span>}
  </>
)

interface StatementProps {
  readonly statement: Statement
  readonly evidence: Evidence
  readonly place: string
  readonly isCurrent: boolean
  readonly isCorrecting: boolean
  readonly correcting: (open: boolean) => void
  readonly choose: () => void
}

export const StatementCard = (props: StatementProps) => {
  const { statement, evidence, place, isCurrent, isCorrecting, correcting, choose } = props
  const { data } = useReport(evidence.report)
  // What was decided on the page is there before the board has heard of it.
  const now = data?.statements.find(({ id }) => id === statement.id) ?? statement
  const [isTold, setTold] = useState(false)
  return (
    <li className="statement" data-current={isCurrent ? "" : undefined} onFocus={choose}>
      <div className="top">
        <ActChip act={now.act} status={now.status} />
        <Flags statement={now} />
        <span className="meta dim end">{place}</span>
      </div>
      <Quotation span={evidence} quote={evidence.quote} text={data?.report.text ?? null} />
      <Chain statement={now} outlet={data?.report.outlet} />
      <p className="meta">
        {longDay(data?.report.published ?? now.date)}.{" "}
        <Link href={`${placeOf(evidence)}&statement=${encodeURIComponent(now.id)}`}>
          {t("statement.read")}
        </Link>
        {". "}
        <button
          type="button"
          className="linklike"
          aria-expanded={isTold}
          onClick={() => setTold(!isTold)}
        >
          {t("statement.history")}
        </button>
      </p>
      {isTold && <History id={now.id} />}
      <Decision statement={now} isCorrecting={isCorrecting} correcting={correcting} />
    </li>
  )
}

export const placeIn = (at: number, all: number, confidence: number): string =>
  t("statement.of", { n: at + 1, all, confidence: number(Math.round(confidence * 100) / 100) })

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? "–"
    : typeof value === "string"
      ? value
      : JSON.stringify(value)

export const History = ({ id }: { readonly id: string }) => {
  const { data } = useHistory(id, true)
  const steps = data?.history.filter(({ by }) => by.kind === "reviewer") ?? []
  if (data === undefined) return null
  if (steps.length === 0) return <p className="meta dim">{t("history.none")}</p>
  return (
    <ol className="history meta">
      {steps.map(({ number: at, field, before, after, by, at: when, undone, reason }) => (
        <li key={at} data-undone={undone ? "" : undefined}>
          <span>{t("history.change", { field, before: shown(before), after: shown(after) })}</span>
          <span className="dim">
            {" "}
            {t("history.by", { name: by.name, at: when.slice(0, 16).replace("T", " ") })}
            {reason !== null && ` “${reason}”`}
            {undone && `, ${t("history.undone")}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
