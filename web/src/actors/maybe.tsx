/** Who may be one: pairs to decide on, each side with a sentence that shows it. */
import type { MaybeSame } from "../../../src/api/contract.ts"
import { useAsked, type Page } from "../asked.ts"
import { References } from "../parts/references.tsx"
import { t, tOf } from "../texts/t.ts"
import { useMayReview } from "../parts/may-review.ts"
import { keepApart, merge } from "./decide.ts"
import { Step, useDeciding } from "./step.tsx"

export const MaybeList = () => {
  const asked = useAsked<Page<MaybeSame>>("/api/maybe-same", { limit: "50" })
  const deciding = useDeciding()
  const may = useMayReview()
  const pairs = asked.data?.items ?? []
  return (
    <>
      {pairs.length > 0 && (
        <section aria-labelledby="maybe">
          <header className="section">
            <h2 id="maybe">{t("maybe.title")}</h2>
            <span className="meta">{t("maybe.count", { count: pairs.length })}</span>
          </header>
          <ul>
            {pairs.map(({ one, other, reason }) => (
              <li key={`${one.actor.id} ${other.actor.id}`} className="entry pair-of">
                {[one, other].map(({ actor, evidence }) => (
                  <div key={actor.id}>
                    <h3 dir="auto">{actor.name}</h3>
                    <p className="meta">
                      {[tOf("actors.kinds", actor.kind), actor.party].filter(Boolean).join(", ")}
                    </p>
                    {evidence !== null && <References evidence={[evidence]} />}
                  </div>
                ))}
                <div className="acts">
                  <span className="meta">{tOf("maybe.reasons", reason)}</span>
                  {may && (
                    <>
                      <button
                        type="button"
                        className="button"
                        disabled={deciding.isBusy}
                        onClick={() =>
                          deciding.decide(
                            t("maybe.merged", { one: one.actor.name, other: other.actor.name }),
                            () => merge(one.actor.id, { other: other.actor.id }),
                          )
                        }
                      >
                        {t("maybe.same")}
                      </button>
                      <button
                        type="button"
                        className="button"
                        disabled={deciding.isBusy}
                        onClick={() =>
                          deciding.decide(
                            t("maybe.parted", { one: one.actor.name, other: other.actor.name }),
                            () => keepApart(one.actor.id, other.actor.id),
                          )
                        }
                      >
                        {t("maybe.apart")}
                      </button>
                    </>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Step deciding={deciding} />
    </>
  )
}
