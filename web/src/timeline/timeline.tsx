/** Day by day: what happened when, drawn first and listed below; the address holds what is shown. */
import "../pages/pages.css"
import "./timeline.css"
import { useSearchParams } from "wouter"
import type { TimelineDays, TimelineEvent } from "../../../src/api/contract.ts"
import { useAsked, usePages, type Page } from "../asked.ts"
import { useKeys } from "../keys.ts"
import { Head } from "../parts/head.tsx"
import { Bones, Nothing, Ready, Trouble } from "../parts/state.tsx"
import { longDay, t } from "../texts/t.ts"
import { barsOf, daysWithin, kinds, totalOf, wholeOf, type Kind } from "./bar.ts"
import { Histogram } from "./histogram.tsx"
import { Lanes } from "./lanes.tsx"
import { List } from "./list.tsx"
import { moved, periodIn, unitOf, zoomed, type Period } from "./period.ts"
import { Sentence, Zoom } from "./sentence.tsx"

export const TimelinePage = () => {
  const [params] = useSearchParams()
  const track = params.get("track")
  const asked = useAsked<TimelineDays>("/api/timeline/days", { track })
  return (
    <Ready asked={asked}>
      {(told) => {
        const whole = wholeOf(told.days)
        return whole === null && told.undated === 0 && track === null ? (
          <>
            <Head title={t("timeline.title")} />
            <Nothing>{t("timeline.none")}</Nothing>
          </>
        ) : (
          <Shown told={told} whole={whole} track={track} />
        )
      }}
    </Ready>
  )
}

interface ShownProps {
  readonly told: TimelineDays
  /** Null where nothing has a date. */
  readonly whole: Period | null
  readonly track: string | null
}

const Shown = ({ told, whole, track }: ShownProps) => {
  const [params, setParams] = useSearchParams()
  const kind = kinds.find((one) => one === params.get("kind")) ?? null
  const period = whole === null ? null : periodIn(params, whole)
  const isWhole = params.get("from") === null && params.get("to") === null
  const put = (next: Readonly<Record<string, string | null>>): void =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      for (const [name, value] of Object.entries(next))
        if (value === null || value === "") after.delete(name)
        else after.set(name, value)
      return after
    })
  const show = (next: Period): void =>
    put(
      whole !== null && next.from === whole.from && next.to === whole.to
        ? { from: null, to: null }
        : { from: next.from, to: next.to },
    )
  const zoom = (factor: 0.5 | 2): void =>
    void (period !== null && whole !== null && show(zoomed(period, whole, factor)))
  const move = (direction: -1 | 1): void =>
    void (period !== null && whole !== null && show(moved(period, whole, direction)))
  useKeys({ "+": () => zoom(0.5), "-": () => zoom(2), "<": () => move(-1), ">": () => move(1) })
  const within = period === null ? [] : daysWithin(told.days, period)
  const count = totalOf(within, kind)
  return (
    <>
      <Head
        title={t("timeline.title")}
        acts={
          period !== null && (
            <Zoom {...{ zoom, move, isWhole }} whole={() => put({ from: null, to: null })} />
          )
        }
      >
        {period !== null &&
          t("timeline.stand", { count, from: longDay(period.from), to: longDay(period.to) })}
      </Head>
      <Sentence kind={kind} track={track} period={period} put={put} />
      {period !== null && <Chart {...{ told, period, track, kind, show }} />}
      <Listed {...{ kind, track }} period={isWhole ? null : period} clear={() => setParams({})} />
    </>
  )
}

interface ChartProps {
  readonly told: TimelineDays
  readonly period: Period
  readonly track: string | null
  readonly kind: Kind | null
  readonly show: (period: Period) => void
}

const Chart = ({ told, period, track, kind, show }: ChartProps) => {
  const query = { track, from: period.from, to: period.to, limit: "200" }
  const meetings = useAsked<Page<TimelineEvent>>("/api/timeline", { ...query, kind: "meeting" })
  const papers = useAsked<Page<TimelineEvent>>("/api/timeline", { ...query, kind: "proposal" })
  const marks = [...(meetings.data?.items ?? []), ...(papers.data?.items ?? [])].filter(
    ({ date }) => date !== null && date >= period.from && date.slice(0, 10) <= period.to,
  )
  return (
    <section className="chart" aria-label={t("timeline.chart")}>
      <Lanes events={marks} period={period} />
      <Histogram bars={barsOf(told.days, period, kind)} unit={unitOf(period)} choose={show} />
    </section>
  )
}

interface ListedProps {
  readonly kind: Kind | null
  readonly track: string | null
  /** Null for the whole record, what has no date among it. */
  readonly period: Period | null
  readonly clear: () => void
}

const Listed = ({ kind, track, period, clear }: ListedProps) => {
  const within = period ?? { from: null, to: null }
  const asked = usePages<Page<TimelineEvent>>("/api/timeline", {
    kind,
    track,
    limit: 200,
    ...within,
  })
  const events = asked.data?.pages.flatMap(({ items }) => items) ?? []
  const more =
    asked.hasNextPage && !asked.isFetchingNextPage ? () => void asked.fetchNextPage() : null
  return (
    <>
      {asked.error !== null && <Trouble error={asked.error} again={() => void asked.refetch()} />}
      {asked.isPending && <Bones />}
      {asked.data !== undefined && events.length === 0 && (
        <Nothing>
          {t("timeline.noneSo", {
            kind: t(`timeline.${kind ?? "entries"}`),
            track: track ?? t("timeline.everyTrack"),
          })}
          {period !== null &&
            ` ${t("timeline.noneIn", { from: longDay(period.from), to: longDay(period.to) })}`}
          .{" "}
          <button type="button" className="linklike" onClick={clear}>
            {t("timeline.all")}
          </button>
        </Nothing>
      )}
      {events.length > 0 && (
        <List events={events} more={asked.hasNextPage ? (more ?? idle) : null} />
      )}
    </>
  )
}

/** More is on its way already. */
const idle = (): void => {}
