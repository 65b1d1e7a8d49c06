/** Statements whose words an edit of the report took away: kept, dashed, with the version that had them. */
import { Link } from "wouter"
import type { Orphan } from "../../../src/api/contract.ts"
import { useAsked, type Page } from "../asked.ts"
import { ActChip } from "../parts/stance.tsx"
import { t } from "../texts/t.ts"
import { addressOf } from "./address.ts"

export const Orphans = ({ report }: { readonly report: string }) => {
  const { data } = useAsked<Page<Orphan>>("/api/orphans", { report, limit: "100" })
  if (data === undefined || data.items.length === 0) return null
  return (
    <section className="orphans" aria-labelledby="orphans">
      <h3 id="orphans">{t("orphans.title")}</h3>
      <ul>
        {data.items.map(({ statement, version }) => (
          <li key={statement.id}>
            <p className="top">
              <ActChip act={statement.act} status={statement.status} />
              <span className="meta">{statement.speakerName ?? t("unnamed")}</span>
              <span className="tag" data-strong="">
                {t("flag.orphan")}
              </span>
            </p>
            <blockquote className="quotation orphan" dir="auto">
              {statement.quote}
            </blockquote>
            <p className="meta">
              <Link href={`${addressOf(report)}?compare=${version}`}>
                {t("orphans.stood", { version })}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
