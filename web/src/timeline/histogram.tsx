/** How much happened when: a bar a day, week, month or year; a stretch of them drawn over is zoomed into. */
import { useRef, useState } from "react"
import { longDay, monthOf, number, shortDay, t } from "../texts/t.ts"
import type { Bar } from "./bar.ts"
import { beginOf, type Period, type Unit } from "./period.ts"

interface HistogramProps {
  readonly bars: readonly Bar[]
  readonly unit: Unit
  readonly choose: (period: Period) => void
}

interface Stretch {
  readonly from: number
  readonly to: number
}

const ordered = ({ from, to }: Stretch): Stretch =>
  from <= to ? { from, to } : { from: to, to: from }

export const labelOf = ({ from, to }: Period, unit: Unit): string => {
  if (unit === "month") return monthOf(from)
  if (unit === "year") return from.slice(0, 4)
  return from === to
    ? longDay(from)
    : t("timeline.fromTo", { from: shortDay(from), to: longDay(to) })
}

export const Histogram = ({ bars, unit, choose }: HistogramProps) => {
  const plot = useRef<HTMLDivElement>(null)
  const [stretch, draw] = useState<Stretch | null>(null)
  const [focus, setFocus] = useState(0)
  const highest = Math.max(1, ...bars.map(({ count }) => count))
  const first = bars.findIndex(({ count }) => count === highest)
  const barAt = (x: number): number => {
    const { left, width } = plot.current!.getBoundingClientRect()
    return Math.max(0, Math.min(bars.length - 1, Math.floor(((x - left) / width) * bars.length)))
  }
  const take = (one: Stretch): void => {
    const { from, to } = ordered(one)
    choose({ from: bars[from]!.from, to: bars[to]!.to })
  }
  const walk = (event: React.KeyboardEvent, at: number): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -at, End: bars.length - 1 - at }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(bars.length - 1, at + step))
    setFocus(next)
    plot.current?.querySelectorAll("button")[next]?.focus()
  }
  const shown = stretch === null ? null : ordered(stretch)
  const here = Math.min(focus, bars.length - 1)
  return (
    <div className="histogram">
      <p className="meta label">{t(`timeline.each.${unit}`)}</p>
      <div
        ref={plot}
        className="plot"
        role="group"
        aria-label={t(`timeline.each.${unit}`)}
        onPointerDown={({ button, clientX }) => {
          if (button === 0) draw({ from: barAt(clientX), to: barAt(clientX) })
        }}
        onPointerMove={({ clientX, pointerId, currentTarget }) => {
          if (stretch === null) return
          currentTarget.setPointerCapture(pointerId)
          draw({ ...stretch, to: barAt(clientX) })
        }}
        onPointerUp={() => {
          if (stretch !== null) take(stretch)
          draw(null)
        }}
        onPointerCancel={() => draw(null)}
      >
        {bars.map((bar, k) => (
          <button
            key={bar.from}
            type="button"
            className="bar"
            tabIndex={k === here ? 0 : -1}
            data-within={shown !== null && k >= shown.from && k <= shown.to ? "" : undefined}
            aria-label={t("timeline.bar", { when: labelOf(bar, unit), count: bar.count })}
            title={t("timeline.bar", { when: labelOf(bar, unit), count: bar.count })}
            onFocus={() => setFocus(k)}
            onKeyDown={(event) => walk(event, k)}
            // A pointer has chosen when it was lifted; what has no pointer is a key or a reader's click.
            onClick={({ detail }) => detail === 0 && take({ from: k, to: k })}
          >
            <i style={{ height: `${(100 * bar.count) / highest}%` }}>
              {k === first && bar.count > 1 && <b>{number(bar.count)}</b>}
            </i>
          </button>
        ))}
      </div>
      <Axis bars={bars} unit={unit} />
    </div>
  )
}

/** The first bar, those that begin a larger unit, and no more than there is room for. */
const Axis = ({ bars, unit }: Pick<HistogramProps, "bars" | "unit">) => {
  const larger =
    unit === "day" ? "week" : unit === "year" ? "year" : unit === "week" ? "month" : "year"
  const marks = bars.flatMap(({ from }, k) => {
    const begins = k === 0 || beginOf(from, larger) !== beginOf(bars[k - 1]!.from, larger)
    return begins ? [{ from, k }] : []
  })
  const every = Math.ceil(marks.length / 8)
  const wordOf = (day: string): string =>
    unit === "day" || unit === "week"
      ? shortDay(day)
      : unit === "month"
        ? monthOf(day)
        : day.slice(0, 4)
  return (
    <div className="axis-of-time" aria-hidden="true">
      {marks
        .filter((_, at) => at % every === 0)
        .map(({ from, k }) => (
          <span key={from} style={{ insetInlineStart: `${(100 * k) / bars.length}%` }}>
            {wordOf(from)}
          </span>
        ))}
    </div>
  )
}
