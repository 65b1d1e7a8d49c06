/** What is on the table: each proposal with its parts, its versions, and what was said of it. */
import "./pages.css"
import type { Proposal } from "../../../src/api/contract.ts"
import { useAsked, type Page } from "../asked.ts"
import { Head } from "../parts/head.tsx"
import { References } from "../parts/references.tsx"
import { ActChip } from "../parts/stance.tsx"
import { Nothing, Ready } from "../parts/state.tsx"
import { longDay, t, tOf } from "../texts/t.ts"

export const PlanPage = () => {
  const asked = useAsked<Page<Proposal>>("/api/proposals", { limit: "500" })
  const count = asked.data?.items.length ?? 0
  return (
    <>
      <Head title={t("plan.title")}>{count > 0 && t("plan.stand", { count })}</Head>
      <Ready asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>{t("plan.none")}</Nothing>
          ) : (
            items.map((one) => <Paper key={one.id} proposal={one} />)
          )
        }
      </Ready>
    </>
  )
}

const Paper = ({ proposal }: { readonly proposal: Proposal }) => (
  <section className="rival">
    <header className="section">
      <h2 dir="auto">{proposal.name}</h2>
      <span className="top meta">
        {proposal.author !== null && <span>{t("plan.by", { name: proposal.author })}</span>}
        {proposal.state !== null && (
          <span className="tag">{tOf("plan.state", proposal.state)}</span>
        )}
      </span>
    </header>
    <Parts parts={proposal.parts} />
    {proposal.versions.length > 0 && (
      <>
        <h3>{t("plan.versions")}</h3>
        <ul className="versions">
          {proposal.versions.map(({ version, evidence }, at) => (
            <li key={`${version} ${at}`}>
              <p>
                <b>{/^\d{4}-\d{2}-\d{2}$/u.test(version) ? longDay(version) : version}</b>
              </p>
              <References evidence={evidence} />
            </li>
          ))}
        </ul>
      </>
    )}
    <h3>{t("plan.reactions")}</h3>
    {proposal.reactions.length === 0 && <p className="meta dim">{t("plan.noReactions")}</p>}
    <ul>
      {proposal.reactions.map(({ part, party, reaction, evidence }, at) => (
        <li key={at} className="entry">
          <p className="top">
            <ActChip act={reaction} status="proposed" />
            <b dir="auto">{party}</b>
            <span className="meta" dir="auto">
              {part}
            </span>
          </p>
          <References evidence={evidence} />
        </li>
      ))}
    </ul>
  </section>
)

const Parts = ({ parts }: Pick<Proposal, "parts">) => {
  if (parts === null) return null
  if (typeof parts === "number")
    return <p className="meta">{t("plan.partsCount", { count: parts })}</p>
  return (
    <>
      <h3>{t("plan.parts")}</h3>
      <ol className="parts">
        {parts.map(({ label, evidence }) => (
          <li key={`${label} ${evidence.start}`} className="entry">
            <b dir="auto">{label}</b>
            <References evidence={[evidence]} />
          </li>
        ))}
      </ol>
    </>
  )
}
