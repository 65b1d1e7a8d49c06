/** The list of entries: only those in sight stand in the page, more are asked for as it is scrolled. */
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react"
import { useWindowVirtualizer } from "@tanstack/react-virtual"
import type { TimelineEvent } from "../../../src/api/contract.ts"
import { Entry } from "./entry.tsx"
import { rowsOf, type Row } from "./row.ts"

interface ListProps {
  readonly events: readonly TimelineEvent[]
  /** Null where the list has come to its end. */
  readonly more: (() => void) | null
}

/** A few entries cost nothing; they stand there whole, for whoever searches in the page. */
const few = 60

export const List = ({ events, more }: ListProps) => {
  const rows = rowsOf(events)
  const isPrinting = useIsPrinting()
  return isPrinting || (rows.length <= few && more === null) ? (
    <ol>
      {rows.map((row, at) => (
        <li key={at}>
          <Entry row={row} />
        </li>
      ))}
    </ol>
  ) : (
    <Long rows={rows} more={more} />
  )
}

interface LongProps extends Pick<ListProps, "more"> {
  readonly rows: readonly Row[]
}

/** Of an entry with two sentences. */
const usualHeight = 120

const Long = ({ rows, more }: LongProps) => {
  const list = useRef<HTMLOListElement>(null)
  const [top, setTop] = useState(0)
  // What stands above changes with the width and with the chart.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const own = list.current
    if (own !== null) setTop(Math.round(own.getBoundingClientRect().top + scrollY))
  })
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: 8,
    scrollMargin: top,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  const isNear = last >= rows.length - 20
  useEffect(() => {
    if (isNear) more?.()
  }, [isNear, more])
  return (
    <ol ref={list} className="virtual" style={{ height: virtual.getTotalSize() }}>
      {items.map(({ index, start }) => (
        <li
          key={index}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={more === null ? rows.length : -1}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          <Entry row={rows[index]!} />
        </li>
      ))}
    </ol>
  )
}

const printing = matchMedia("print")

const onPrint = (hear: () => void): (() => void) => {
  printing.addEventListener("change", hear)
  return () => printing.removeEventListener("change", hear)
}

/** On paper there is no scrolling: all that was loaded is printed. */
const useIsPrinting = (): boolean => useSyncExternalStore(onPrint, () => printing.matches)
