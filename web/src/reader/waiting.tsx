/** The queue across reports: what waits for a decision, riskiest first. */
import { useState } from "react"
import { Link } from "wouter"
import { useHeading } from "../parts/reference.tsx"
import { shortDay, t } from "../texts/t.ts"
import { addressOf } from "./address.ts"
import type { Waiting } from "./queue.ts"

interface WaitingsProps {
  readonly id: string
  readonly waiting: readonly Waiting[]
  readonly open: number
  readonly isMore: boolean
}

const atOnce = 40

export const Waitings = ({ id, waiting, open, isMore }: WaitingsProps) => {
  const [most, showMore] = useState(atOnce)
  const told =
    open === 0
      ? t("reader.queueEmpty")
      : t(isMore ? "reader.queueMore" : "reader.queueOf", { count: open })
  return (
    <nav className="side waiting" aria-label={t("reader.queue")}>
      <details open={matchMedia("(min-width: 75em)").matches}>
        <summary>
          <h2>{t("reader.queue")}</h2>
          <span className="meta">{told}</span>
        </summary>
        <ol>
          {waiting.slice(0, most).map((one) => (
            <Item key={one.id} waiting={one} isHere={one.id === id} />
          ))}
        </ol>
        {waiting.length > most && (
          <button type="button" className="button" onClick={() => showMore(most + atOnce)}>
            {t("timeline.more")}
          </button>
        )}
      </details>
    </nav>
  )
}

const Item = ({ waiting: { id, open }, isHere }: { waiting: Waiting; isHere: boolean }) => {
  const heading = useHeading(id)
  return (
    <li>
      <Link href={addressOf(id)} aria-current={isHere ? "true" : undefined}>
        <span className="title" dir="auto">
          {heading === null ? t("loading") : (heading.title ?? t("noTitle"))}
        </span>
        {heading !== null && (
          <span className="meta">
            {heading.outlet ?? t("noOutlet")}, {shortDay(heading.published)}
          </span>
        )}
        <span className="meta">
          {open === 0 ? t("reader.done") : t("reader.toReview", { count: open })}
        </span>
      </Link>
    </li>
  )
}
