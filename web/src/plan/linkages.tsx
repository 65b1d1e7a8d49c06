/** What hangs on what, as it was said. */
import type { ProposalWhole } from "../../../src/api/contract.ts"
import { References } from "../parts/references.tsx"
import { ActChip } from "../parts/stance.tsx"
import { t } from "../texts/t.ts"
import { linkagesOf } from "./linkage.ts"

export const Linkages = ({ whole }: { readonly whole: ProposalWhole }) => {
  const linkages = linkagesOf(whole)
  return (
    <section>
      <header className="section">
        <h2>{t("plan.linkages")}</h2>
      </header>
      {linkages.length === 0 && <p className="meta dim">{t("plan.noLinkages")}</p>}
      <ul>
        {linkages.map(({ statement, condition }) => (
          <li key={statement.id} className="entry">
            <p className="top">
              <ActChip act={statement.act} status={statement.status} />
              <b dir="auto">{statement.party ?? statement.speakerName ?? t("unnamed")}</b>
            </p>
            <References evidence={statement.evidence} most={1} />
            {condition !== null && (
              <p dir="auto">
                <span className="meta">{t("plan.condition")}</span>{" "}
                <mark className="exact">{condition}</mark>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
