/** What an actor is made of, report by report; what is somebody else is taken out, whoever is the same put in. */
import { useState } from "react"
import { Link } from "wouter"
import type { ActorEntry, ActorSeen } from "../../../src/api/contract.ts"
import { useAsked, type Page } from "../asked.ts"
import { Choice } from "../parts/correction.tsx"
import { useMayReview } from "../parts/may-review.ts"
import { Carrier } from "../parts/reference.tsx"
import { addressOf } from "../reader/address.ts"
import { t } from "../texts/t.ts"
import { merge, takeOut } from "./decide.ts"
import { Step, useDeciding } from "./step.tsx"

interface EntriesProps {
  readonly id: string
  readonly entries: readonly ActorEntry[]
}

export const Entries = ({ id, entries }: EntriesProps) => {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const deciding = useDeciding()
  const may = useMayReview()
  const turn = (report: string): void => {
    const next = new Set(chosen)
    if (!next.delete(report)) next.add(report)
    choose(next)
  }
  const canTakeOut = chosen.size > 0 && entries.some(({ report }) => !chosen.has(report))
  return (
    <section>
      <header className="section">
        <h2>{t("actor.entries")}</h2>
        <span className="meta">{t("reports", { count: entries.length })}</span>
      </header>
      <ul>
        {entries.map(({ report, name, party, aliases }) => (
          <li key={`${report} ${name}`} className="dated">
            <span className="meta">
              <Link href={addressOf(report)}>
                <Carrier id={report} />
              </Link>
            </span>
            <label>
              {may && entries.length > 1 && (
                <input type="checkbox" checked={chosen.has(report)} onChange={() => turn(report)} />
              )}{" "}
              <span dir="auto">{[name, ...aliases].join(", ")}</span>
              {party !== null && <span className="meta dim"> {party}</span>}
            </label>
          </li>
        ))}
      </ul>
      {may && (
        <div className="acts">
          {entries.length > 1 && (
            <button
              type="button"
              className="button"
              disabled={!canTakeOut || deciding.isBusy}
              onClick={() =>
                deciding.decide(t("actor.tookOut", { count: chosen.size }), async () => {
                  const step = await takeOut(id, { reports: [...chosen] })
                  choose(new Set())
                  return step
                })
              }
            >
              {t("actor.takeOut")}
            </button>
          )}
          <Same id={id} deciding={deciding} />
        </div>
      )}
      <Step deciding={deciding} />
    </section>
  )
}

interface SameProps {
  readonly id: string
  readonly deciding: ReturnType<typeof useDeciding>
}

const Same = ({ id, deciding }: SameProps) => {
  const { data } = useAsked<Page<ActorSeen>>("/api/actors", { limit: "500" })
  const [other, choose] = useState<string | null>(null)
  const others = (data?.items ?? []).filter((one) => one.id !== id)
  const nameOf = new Map(others.map((one) => [one.id, one.name]))
  return (
    <form
      className="same"
      onSubmit={(event) => {
        event.preventDefault()
        if (other !== null)
          deciding.decide(t("actor.merged", { name: nameOf.get(other) ?? "" }), () =>
            merge(id, { other }),
          )
        choose(null)
      }}
    >
      <Choice
        label={t("actor.same")}
        value={other}
        values={others.map((one) => one.id)}
        none={t("actor.nobody")}
        word={(one) => nameOf.get(one) ?? one}
        choose={choose}
      />
      <button type="submit" className="button" disabled={other === null || deciding.isBusy}>
        {t("actor.merge")}
      </button>
    </form>
  )
}
