/** The reader: the report with its marks, its statements beside it, decided on by keyboard. */
import "./reader.css"
import { useCallback, useEffect, useRef, useState } from "react"
import { Link, useLocation, useParams, useSearchParams } from "wouter"
import type { Queue, Statement, WholeReport } from "../../../src/api/contract.ts"
import { useAsked, useReport, useReports } from "../asked.ts"
import { useKeys } from "../keys.ts"
import { Head } from "../parts/head.tsx"
import { Nothing, Ready } from "../parts/state.tsx"
import { decide, undo, useReview } from "../review.ts"
import { longDay, number, t } from "../texts/t.ts"
import { addressOf } from "./address.ts"
import { Keybar } from "./keybar.tsx"
import { Adding } from "./adding.tsx"
import { StatementList } from "./list.tsx"
import { firstIn, inQueue, queueAsked, type Waiting } from "./queue.ts"
import { Waitings } from "./waiting.tsx"
import { placesOf, type Span } from "./segment.ts"
import { ReportText } from "./text.tsx"
import { useSelected } from "./use-selected.ts"
import { Compared, comparedWith, VersionChoice } from "./versions.tsx"

export const ReaderPage = () => {
  const { report } = useParams()
  const reports = useReports()
  const queue = useAsked<Queue>("/api/queue", queueAsked)
  // Asked for beside the lists, not behind them.
  useReport(report ?? firstIn(queue.data))
  return (
    <Ready asked={reports}>
      {({ items }) => (
        <Ready asked={queue}>
          {({ ids, next }) => {
            const waiting = inQueue(items, ids)
            const id = report ?? waiting[0]?.id ?? null
            return id === null ? (
              <Unfilled />
            ) : (
              <Reading
                key={id}
                id={id}
                waiting={waiting}
                open={ids.length}
                isMore={next !== null}
              />
            )
          }}
        </Ready>
      )}
    </Ready>
  )
}

/** Nothing to read yet: what the page is for, and where reports are added. */
const Unfilled = () => (
  <>
    <Head
      title={t("pages.reader")}
      acts={
        <Link href="/add" className="button">
          {t("pages.add")}
        </Link>
      }
    />
    <Nothing>{t("reader.empty")}</Nothing>
  </>
)

interface ReadingProps {
  readonly id: string
  readonly waiting: readonly Waiting[]
  readonly open: number
  /** The queue goes on behind what is shown. */
  readonly isMore: boolean
}

const Reading = ({ id, ...queue }: ReadingProps) => {
  const whole = useReport(id)
  return (
    <div className="reader">
      <Waitings id={id} {...queue} />
      <Ready asked={whole}>{(data) => <Desk whole={data} waiting={queue.waiting} />}</Ready>
    </div>
  )
}

const spanIn = (written: string | null): Span | null => {
  const [, start, end] = /^(\d+)-(\d+)$/u.exec(written ?? "") ?? []
  return start === undefined ? null : { start: Number(start), end: Number(end) }
}

/** The statement the address asks for; else the first that nobody decided on. */
function wantedIn({ report, statements }: WholeReport, params: URLSearchParams): number {
  const byId = statements.findIndex(({ id }) => id === params.get("statement"))
  if (byId !== -1) return byId
  const span = spanIn(params.get("at"))
  const bySpan = statements.findIndex((one) =>
    placesOf(one, report.id).some(
      ({ start, end }) => span !== null && start < span.end && end > span.start,
    ),
  )
  if (bySpan !== -1) return bySpan
  return Math.max(
    0,
    statements.findIndex(({ status }) => status === "proposed"),
  )
}

interface DeskProps {
  readonly whole: WholeReport
  readonly waiting: readonly Waiting[]
}

const Desk = ({ whole, waiting }: DeskProps) => {
  const { report, statements } = whole
  const [params, setParams] = useSearchParams()
  const [current, choose] = useState(() => wantedIn(whole, params))
  const [correcting, correct] = useState(false)
  const [, go] = useLocation()
  const { last } = useReview()
  const article = useRef<HTMLElement>(null)
  const selected = useSelected(article, report.text)
  const [adding, add] = useState<Span | null>(null)
  const since = comparedWith(params)
  const at = waiting.findIndex(({ id }) => id === report.id)
  const open = (next: Waiting | undefined): void => {
    if (next !== undefined) go(addressOf(next.id))
  }
  const pick = (to: number): void => {
    const next = Math.max(0, Math.min(to, statements.length - 1))
    choose(next)
    correct(false)
    const id = statements[next]?.id
    if (id !== undefined) setParams({ statement: id }, { replace: true })
  }
  // One function for as long as the report is open, so that rows need not be drawn anew for it.
  const latest = useRef(pick)
  latest.current = pick
  const take = useCallback((to: number): void => latest.current(to), [])
  /** The next that nobody decided on, here; else the next report of the queue. */
  const onwards = (): void => {
    const later = statements.findIndex((one, k) => k > current && one.status === "proposed")
    const earlier = statements.findIndex((one, k) => k < current && one.status === "proposed")
    if (later !== -1) pick(later)
    else if (earlier !== -1) pick(earlier)
    else open(waiting.find((one) => one.open > 0 && one.id !== report.id))
  }
  const own = statements[current] ?? null
  const step = (what: "accept" | "reject") => (): void => {
    if (own === null || own.status !== "proposed") return
    void decide(own, what)
    onwards()
  }
  const back = (): void => {
    if (last === null) return
    const where = statements.findIndex(({ id }) => id === last.statement.id)
    void undo(last.number)
    if (where === -1) go(`${addressOf(last.statement.report)}?statement=${last.statement.id}`)
    else pick(where)
  }
  useKeys({
    j: () => pick(current + 1),
    k: () => pick(current - 1),
    a: step("accept"),
    r: step("reject"),
    c: () => correct(own !== null),
    u: back,
    "[": () => open(waiting[at - 1]),
    "]": () => open(waiting[at + 1]),
    m: () => selected !== null && add(selected),
    Escape: () => {
      correct(false)
      add(null)
    },
  })
  // What was added is in the list only when the report has been asked for anew.
  const [wanted, setWanted] = useState<string | null>(null)
  const found = statements.findIndex(({ id }) => id === wanted)
  useEffect(() => {
    if (found === -1) return
    setWanted(null)
    pick(found)
  })
  useEffect(() => {
    const near = { block: "center" as const }
    document.querySelector(".report-text .is-content")?.scrollIntoView(near)
    document.querySelector(".statements .now")?.scrollIntoView({ block: "nearest" })
    document.title = `${report.title ?? t("noTitle")} · Rapporteur`
  }, [current, report.title])
  return (
    <>
      <article ref={article} className="report">
        <Title report={report} />
        <VersionChoice report={report.id} />
        {since === null ? (
          <>
            <Key />
            <ReportText
              whole={whole}
              current={current}
              wanted={adding ?? spanIn(params.get("at"))}
              choose={take}
            />
          </>
        ) : (
          <Compared report={report.id} since={since} />
        )}
      </article>
      <StatementList
        whole={whole}
        current={current}
        correcting={correcting}
        correct={correct}
        choose={take}
        adding={
          adding !== null && (
            <Adding
              key={`${adding.start} ${adding.end}`}
              whole={whole}
              content={adding}
              selected={selected}
              close={(added) => {
                add(null)
                if (added !== null) setWanted(added)
              }}
            />
          )
        }
      />
      <Keybar
        last={last}
        back={back}
        own={own as Statement | null}
        accept={step("accept")}
        reject={step("reject")}
        correct={() => correct(true)}
        add={selected === null || adding !== null ? null : () => add(selected)}
      />
    </>
  )
}

const Title = ({ report }: { readonly report: WholeReport["report"] }) => (
  <header>
    <h1 dir="auto">{report.title ?? t("noTitle")}</h1>
    <p className="meta">
      {report.outlet ?? t("noOutlet")}, {longDay(report.published)}.{" "}
      {t("reader.words", { count: number(report.words) })}.
      {report.credits.length > 0 &&
        ` ${t("reader.credits", { names: report.credits.join(", ") })}.`}
      {report.origin !== report.id && (
        <>
          {" "}
          {t("reader.reprint")}: <Link href={addressOf(report.origin)}>{t("reader.origin")}</Link>.
        </>
      )}
    </p>
  </header>
)

const Key = () => (
  <p className="key meta">
    <span>
      <span className="is-source">{t("reader.source")}</span> {t("reader.who")}
    </span>
    <span>
      <span className="is-cue">{t("reader.cue")}</span> {t("reader.which")}
    </span>
    <span>
      <span className="is-content">{t("reader.content")}</span> {t("reader.what")}
    </span>
    <span className="by-machine">{t("reader.machine")}</span>
    <span className="by-person">{t("reader.person")}</span>
  </p>
)
