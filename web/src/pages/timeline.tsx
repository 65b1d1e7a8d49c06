/** Day by day: meetings, proposals and statements, by kind and track; silence between them is shown. */
import "./pages.css"
import { useSearchParams } from "wouter"
import type { TimelineEvent } from "../../../src/api/contract.ts"
import { useOverview, usePages, type Page } from "../asked.ts"
import { Icon } from "../parts/icon.tsx"
import { Blank } from "../parts/blank.tsx"
import { Head } from "../parts/head.tsx"
import { Reference } from "../parts/reference.tsx"
import { ActChip } from "../parts/stance.tsx"
import { Bones, Nothing, Trouble } from "../parts/state.tsx"
import { longDay, t, tOf } from "../texts/t.ts"

const kinds = ["meeting", "proposal", "statement"] as const

/** Entries of one day, days in order; what has no date comes last. */
export function byDay(events: readonly TimelineEvent[]): [day: string, TimelineEvent[]][] {
  const days = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    const day = event.date ?? ""
    const known = days.get(day)
    if (known === undefined) days.set(day, [event])
    else known.push(event)
  }
  return [...days]
}

/** Whole days between two days, without either; 0 where one is missing. */
export const daysBetween = (from: string, to: string): number => {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) - 1
  return Number.isNaN(days) ? 0 : Math.abs(days + 1) - 1
}

export const TimelinePage = () => {
  const [params, setParams] = useSearchParams()
  const { data: overview } = useOverview()
  const kind = kinds.find((one) => one === params.get("kind")) ?? null
  const track = params.get("track")
  const asked = usePages<Page<TimelineEvent>>("/api/timeline", { kind, track, limit: 100 })
  const events = asked.data?.pages.flatMap(({ items }) => items) ?? []
  const put = (name: string, value: string): void =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      if (value === "") after.delete(name)
      else after.set(name, value)
      return after
    })
  const days = byDay(events)
  return (
    <>
      <Head title={t("timeline.title")}>
        {events.length > 0 && t("timeline.stand", { count: events.length })}
      </Head>
      <div className="blanks">
        <p>
          {t("timeline.show")}{" "}
          <Blank
            label={t("timeline.show")}
            value={kind ?? ""}
            choices={[
              ["", t("timeline.everything")],
              ...kinds.map((one) => [one, t(`timeline.${one}`)] as const),
            ]}
            choose={(value) => put("kind", value)}
          />{" "}
          {t("timeline.on")}{" "}
          <Blank
            label={t("timeline.on")}
            value={track ?? ""}
            choices={[
              ["", t("timeline.everyTrack")],
              ...(overview?.parties ?? []).map((one) => [one, one] as const),
            ]}
            choose={(value) => put("track", value)}
          />
        </p>
      </div>
      {asked.error !== null && <Trouble error={asked.error} again={() => void asked.refetch()} />}
      {asked.isPending && <Bones />}
      {asked.data !== undefined && events.length === 0 && <Nothing>{t("timeline.none")}</Nothing>}
      <ol>
        {days.map(([day, own], at) => (
          <li key={day}>
            <Pause from={days[at - 1]?.[0] ?? day} to={day} />
            <section className="day">
              <h2>{day === "" ? t("undated") : longDay(day)}</h2>
              <ul>
                {own.map((event, k) => (
                  <Entry key={k} event={event} />
                ))}
              </ul>
            </section>
          </li>
        ))}
      </ol>
      {asked.hasNextPage && (
        <button type="button" className="button" onClick={() => void asked.fetchNextPage()}>
          {t("timeline.more")}
        </button>
      )}
    </>
  )
}

const Pause = ({ from, to }: { readonly from: string; readonly to: string }) => {
  const days = daysBetween(from, to)
  if (days < 7) return null
  return <p className="pause">{t("timeline.quiet", { days: t("days", { count: days }) })}</p>
}

const Entry = ({ event }: { readonly event: TimelineEvent }) => (
  <li className="event" data-kind={event.kind}>
    <Sign event={event} />
    <div>
      <What event={event} />
      {event.evidence.slice(0, 2).map((one) => (
        <Reference key={`${one.report} ${one.start}`} evidence={one} />
      ))}
      {event.answers?.map(({ type, by }) => (
        <p key={by.id} className="top">
          <span className="tag" data-strong="">
            {t("timeline.answered", { type, name: by.speakerName ?? t("unnamed") })}
          </span>
        </p>
      ))}
    </div>
    <p className="meta track" dir="auto">
      {event.track}
    </p>
  </li>
)

const What = ({ event }: { readonly event: TimelineEvent }) => {
  const { meeting, proposal, statement } = event
  if (meeting !== undefined)
    return (
      <h3 dir="auto">
        {[t("timeline.met"), meeting.place, meeting.duration]
          .filter((one) => one !== null)
          .join(", ")}{" "}
        <span className="tag">{tOf("timeline.state", meeting.state)}</span>
      </h3>
    )
  if (proposal !== undefined) return <h3 dir="auto">{proposal.name}</h3>
  return (
    <p className="top">
      <ActChip act={statement?.act ?? null} status={statement?.status ?? "proposed"} />
      <b dir="auto">{statement?.speakerName ?? t("unnamed")}</b>
      {statement?.hedged === true && (
        <span className="tag" data-strong="">
          {t("flag.hedged")}
        </span>
      )}
    </p>
  )
}

/** Filled square held, hollow planned, struck cancelled; a sheet for a proposal, a dot for words. */
const Sign = ({ event }: { readonly event: TimelineEvent }) => {
  const state = event.meeting?.state
  return (
    <Icon size={14} line={1.6}>
      {event.kind === "meeting" && (
        <>
          <rect
            x="2"
            y="2"
            width="12"
            height="12"
            fill={state === "held" || state === "under-way" ? "currentColor" : "none"}
          />
          {(state === "cancelled" || state === "denied") && <path d="M1 15L15 1" />}
        </>
      )}
      {event.kind === "proposal" && <path d="M3 1.5h7l3 3v10H3zM5.5 7h5M5.5 10h5" />}
      {event.kind === "statement" && (
        <circle cx="8" cy="8" r="2.4" fill="currentColor" stroke="none" />
      )}
    </Icon>
  )
}
