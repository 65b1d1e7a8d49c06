/** What is on the table: one paper at a time, its versions beside each other, its parts by party. */
import "../pages/pages.css"
import "./plan.css"
import { useSearchParams } from "wouter"
import type { Proposal, ProposalWhole } from "../../../src/api/contract.ts"
import { useAsked, type Page } from "../asked.ts"
import { Blank } from "../parts/blank.tsx"
import { Head } from "../parts/head.tsx"
import { References } from "../parts/references.tsx"
import { Nothing, Ready } from "../parts/state.tsx"
import { longDay, t, tOf } from "../texts/t.ts"
import { Linkages } from "./linkages.tsx"
import { Parts } from "./parts.tsx"

export const PlanPage = () => {
  const asked = useAsked<Page<Proposal>>("/api/proposals", { limit: "500" })
  const count = asked.data?.items.length ?? 0
  return (
    <>
      <Head title={t("plan.title")}>{count > 0 && t("plan.stand", { count })}</Head>
      <Ready asked={asked}>
        {({ items }) =>
          items.length === 0 ? <Nothing>{t("plan.none")}</Nothing> : <Papers papers={items} />
        }
      </Ready>
    </>
  )
}

const Papers = ({ papers }: { readonly papers: readonly Proposal[] }) => {
  const [params, setParams] = useSearchParams()
  const own = papers.find(({ id }) => id === params.get("paper")) ?? papers[0]!
  const asked = useAsked<ProposalWhole>(`/api/proposals/${encodeURIComponent(own.id)}`)
  return (
    <>
      {papers.length > 1 && (
        <div className="blanks">
          <p>
            {t("plan.showing")}{" "}
            <Blank
              label={t("plan.showing")}
              value={own.id}
              choices={papers.map(({ id, name }) => [id, name] as const)}
              choose={(paper) => setParams({ paper })}
            />
          </p>
        </div>
      )}
      <Ready asked={asked}>{(whole) => <Paper whole={whole} />}</Ready>
    </>
  )
}

const Paper = ({ whole }: { readonly whole: ProposalWhole }) => {
  const { proposal, versions } = whole
  return (
    <section className="rival">
      <header className="section">
        <h2 dir="auto">{proposal.name}</h2>
        <span className="top meta">
          {proposal.author !== null && <span>{t("plan.by", { name: proposal.author })}</span>}
          {proposal.state !== null && (
            <span className="tag">{tOf("plan.state", proposal.state)}</span>
          )}
          {typeof proposal.parts === "number" && (
            <span>{t("plan.partsCount", { count: proposal.parts })}</span>
          )}
        </span>
      </header>
      <h3>{t("plan.versions")}</h3>
      <ul className="versions beside">
        {versions.map(({ version, date, sentences }, at) => (
          <li key={at} data-latest={at === versions.length - 1 ? "" : undefined}>
            <p>
              <b>{versionName(version, at)}</b>
              <span className="meta dim"> {longDay(date?.slice(0, 10) ?? null)}</span>
            </p>
            <References evidence={sentences.map(({ evidence }) => evidence)} />
          </li>
        ))}
      </ul>
      <Parts whole={whole} />
      <Linkages whole={whole} />
    </section>
  )
}

/** As the reports call it; a version they only date goes by its number. */
const versionName = (version: string | null, at: number): string =>
  version === null || /^\d{4}-\d{2}-\d{2}/u.test(version)
    ? t("plan.version", { number: at + 1 })
    : version
