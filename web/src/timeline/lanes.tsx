/** Meetings and proposals on their tracks over the days of the period; every mark opens its sentence. */
import { Link } from "wouter"
import type { TimelineEvent } from "../../../src/api/contract.ts"
import { placeOf } from "../parts/reference.tsx"
import { shortDay, t, tOf } from "../texts/t.ts"
import { nameOf, Sign } from "./entry.tsx"
import { lengthOf, type Period } from "./period.ts"

interface LanesProps {
  readonly events: readonly TimelineEvent[]
  readonly period: Period
}

/** More tracks than these would push the list out of sight. */
const most = 6

interface Lane {
  readonly name: string
  readonly events: TimelineEvent[]
}

/** Proposals first, then the tracks on which most was met. */
export function lanesOf(events: readonly TimelineEvent[]): readonly Lane[] {
  const lanes = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    if (event.date === null || event.kind === "statement") continue
    const name = event.kind === "proposal" ? "" : event.track
    const lane = lanes.get(name) ?? []
    lane.push(event)
    lanes.set(name, lane)
  }
  return [...lanes]
    .map(([name, own]) => ({ name, events: own }))
    .toSorted(
      (a, b) => Number(b.name === "") - Number(a.name === "") || b.events.length - a.events.length,
    )
}

export const Lanes = ({ events, period }: LanesProps) => {
  const all = lanesOf(events)
  const days = lengthOf(period)
  const at = (date: string): number =>
    (100 * (lengthOf({ from: period.from, to: date.slice(0, 10) }) - 0.5)) / days
  return (
    <div className="lanes">
      {all.slice(0, most).map((lane) => (
        <div key={lane.name} className="lane">
          <p className="meta label" dir="auto" title={lane.name}>
            {lane.name === "" ? t("timeline.proposals") : lane.name}
          </p>
          <ul>
            {lane.events.map((event, k) => (
              <li key={k} style={{ insetInlineStart: `${at(event.date!)}%` }}>
                <Mark event={event} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {all.length > most && (
        <p className="meta dim">{t("timeline.lanesMore", { count: all.length - most })}</p>
      )}
    </div>
  )
}

const Mark = ({ event }: { readonly event: TimelineEvent }) => {
  const first = event.evidence[0]
  const state = event.meeting?.state ?? null
  const told = [
    shortDay(event.date),
    nameOf(event),
    ...(state === null ? [] : [tOf("timeline.state", state)]),
  ].join(", ")
  const sign = <Sign kind={event.kind} state={state} />
  return first === undefined ? (
    <span title={told}>{sign}</span>
  ) : (
    <Link href={placeOf(first)} aria-label={told} title={told}>
      {sign}
    </Link>
  )
}
