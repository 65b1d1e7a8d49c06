/** An entry of the timeline: what it is, its first sentences, who answered it, whose table it was. */
import type { TimelineEvent } from "../../../src/api/contract.ts"
import { Icon } from "../parts/icon.tsx"
import { References } from "../parts/references.tsx"
import { ActChip } from "../parts/stance.tsx"
import { longDay, t, tOf } from "../texts/t.ts"
import type { Row } from "./row.ts"

export const Entry = ({ row: { event, day, quiet } }: { readonly row: Row }) => (
  <>
    {quiet >= 7 && (
      <p className="pause">{t("timeline.quiet", { days: t("days", { count: quiet }) })}</p>
    )}
    <div className="day" data-first={day === null ? undefined : ""}>
      {day !== null && <h2>{day === "" ? t("undated") : longDay(day)}</h2>}
      <article className="event" data-kind={event.kind}>
        <Sign kind={event.kind} state={event.meeting?.state ?? null} />
        <div>
          <What event={event} />
          <References evidence={event.evidence} most={2} />
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
      </article>
    </div>
  </>
)

/** What an entry is called where there is no room for more. */
export const nameOf = ({ meeting, proposal, statement }: TimelineEvent): string => {
  if (meeting !== undefined)
    return [t("timeline.met"), meeting.place, meeting.duration]
      .filter((one) => one !== null)
      .join(", ")
  return proposal?.name ?? statement?.speakerName ?? t("unnamed")
}

const What = ({ event }: { readonly event: TimelineEvent }) => {
  const { meeting, proposal, statement } = event
  if (meeting !== undefined)
    return (
      <h3 dir="auto">
        {nameOf(event)} <span className="tag">{tOf("timeline.state", meeting.state)}</span>
      </h3>
    )
  if (proposal !== undefined) return <h3 dir="auto">{proposal.name}</h3>
  return (
    <p className="top">
      <ActChip act={statement?.act ?? null} status={statement?.status ?? "proposed"} />
      <b dir="auto">{nameOf(event)}</b>
      {statement?.hedged === true && (
        <span className="tag" data-strong="">
          {t("flag.hedged")}
        </span>
      )}
    </p>
  )
}

type Kind = TimelineEvent["kind"]

/** Filled square held, hollow planned, struck cancelled; a sheet for a proposal, a dot for words. */
export const Sign = ({ kind, state }: { readonly kind: Kind; readonly state: string | null }) => (
  <Icon size={14} line={1.6}>
    {kind === "meeting" && (
      <>
        <rect
          x="2"
          y="2"
          width="12"
          height="12"
          fill={state === "held" || state === "under-way" ? "currentColor" : "var(--paper)"}
        />
        {(state === "cancelled" || state === "denied") && <path d="M1 15L15 1" />}
      </>
    )}
    {kind === "proposal" && <path d="M3 1.5h7l3 3v10H3zM5.5 7h5M5.5 10h5" fill="var(--paper)" />}
    {kind === "statement" && <circle cx="8" cy="8" r="2.4" fill="currentColor" stroke="none" />}
  </Icon>
)
