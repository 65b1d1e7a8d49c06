/** Statements by their words, with counts to narrow by. */
import "./pages.css"
import { Link, useSearchParams } from "wouter"
import type { StatementPage } from "../../../src/api/contract.ts"
import { usePages } from "../asked.ts"
import { Head } from "../parts/head.tsx"
import { placeOf } from "../parts/reference.tsx"
import { ActChip } from "../parts/stance.tsx"
import { Flags } from "../parts/statement.tsx"
import { Bones, Nothing, Trouble } from "../parts/state.tsx"
import { longDay, number, t } from "../texts/t.ts"

const facets = ["party", "issue", "speaker", "act", "outlet", "status"] as const

type Hit = StatementPage["items"][number]

export const SearchPage = () => {
  const [params, setParams] = useSearchParams()
  const asking = Object.fromEntries(["q", ...facets].map((name) => [name, params.get(name)]))
  const asked = usePages<StatementPage>("/api/statements", { ...asking, limit: 50 })
  const [first] = asked.data?.pages ?? []
  const hits = asked.data?.pages.flatMap(({ items }) => items) ?? []
  const put = (name: string, value: string | null): void =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      if (value === null) after.delete(name)
      else after.set(name, value)
      return after
    })
  const q = params.get("q")
  return (
    <>
      <Head title={q === null ? t("pages.search") : `${t("search.title")} “${q}”`}>
        {first !== undefined && t("search.stand", { count: first.count })}
        {first?.isCut === true && ` ${t("search.cut")}`}
      </Head>
      {asked.error !== null && <Trouble error={asked.error} />}
      {asked.isPending && <Bones />}
      <div className="two-thirds">
        <div>
          {first !== undefined && hits.length === 0 && <Nothing>{t("search.none")}</Nothing>}
          <ul>
            {hits.map((hit) => (
              <Found key={hit.statement.id} hit={hit} />
            ))}
          </ul>
          {asked.hasNextPage && (
            <button type="button" className="button" onClick={() => void asked.fetchNextPage()}>
              {t("search.more")}
            </button>
          )}
        </div>
        <aside>
          {facets.map((name) => (
            <Facet
              key={name}
              name={name}
              chosen={params.get(name)}
              values={first?.facets[name] ?? []}
              choose={(value) => put(name, value)}
            />
          ))}
        </aside>
      </div>
    </>
  )
}

/** The quotation with the words that were asked for marked. */
function marked(quote: string, marks: Hit["marks"]): React.ReactNode[] {
  let at = 0
  const parts = marks
    .filter(({ start, end }) => start < end && end <= quote.length)
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const before = quote.slice(at, start)
      at = end
      return [before, <mark key={start}>{quote.slice(start, end)}</mark>]
    })
  return [...parts, quote.slice(at)]
}

const Found = ({ hit: { statement, outlet, marks } }: { readonly hit: Hit }) => {
  const [at] = statement.evidence
  const words = marked(statement.quote, marks)
  return (
    <li className="entry">
      <p className="top">
        <ActChip act={statement.act} status={statement.status} />
        <Flags statement={statement} />
      </p>
      <blockquote className="quotation" dir="auto">
        {at === undefined ? (
          words
        ) : (
          <Link href={`${placeOf(at)}&statement=${encodeURIComponent(statement.id)}`}>{words}</Link>
        )}
      </blockquote>
      <p className="meta" dir="auto">
        <b>{statement.speakerName ?? t("unnamed")}</b>, {outlet ?? t("noOutlet")},{" "}
        {longDay(statement.date)}
      </p>
    </li>
  )
}

interface FacetProps {
  readonly name: (typeof facets)[number]
  readonly chosen: string | null
  readonly values: StatementPage["facets"]["party"]
  readonly choose: (value: string | null) => void
}

const Facet = ({ name, chosen, values, choose }: FacetProps) => {
  if (values.length === 0 && chosen === null) return null
  return (
    <section>
      <header className="section">
        <h2>{t(`search.${name}`)}</h2>
      </header>
      {chosen !== null && (
        <button type="button" className="button" onClick={() => choose(null)}>
          {t("search.clear", { name: chosen })}
        </button>
      )}
      <ul>
        {values.slice(0, 8).map(({ value, count }) => (
          <li key={value} className="top">
            <button
              type="button"
              className="linklike"
              aria-pressed={value === chosen}
              onClick={() => choose(value)}
              dir="auto"
            >
              {value}
            </button>
            <span className="meta end">{number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
