/** What is new since a day, each with its sentence; and the brief, to be taken along. */
import "./pages.css"
import { useSearchParams } from "wouter"
import type { ChangesSince } from "../../../src/api/contract.ts"
import { useAsked } from "../asked.ts"
import { Head } from "../parts/head.tsx"
import { References } from "../parts/references.tsx"
import { Shape } from "../parts/stance.tsx"
import { Nothing, Ready } from "../parts/state.tsx"
import { address } from "../server.ts"
import { longDay, t, tOf } from "../texts/t.ts"

type Item = NonNullable<ChangesSince["changes"]>["items"][number]

const formats = ["docx", "pdf", "markdown"] as const
const silentAfter = 30

/** Kinds in the order in which they first happened. */
const byKind = (items: readonly Item[]): [kind: string, items: Item[]][] => {
  const kinds = new Map<string, Item[]>()
  for (const item of items) kinds.set(item.kind, [...(kinds.get(item.kind) ?? []), item])
  return [...kinds]
}

export const ChangesPage = () => {
  const [params, setParams] = useSearchParams()
  const since = params.get("since")
  const asked = useAsked<ChangesSince>("/api/changes", { since })
  const changes = asked.data?.changes ?? null
  const from = changes === null ? "" : longDay(changes.since)
  return (
    <>
      <Head
        title={t("changes.title")}
        acts={
          <>
            <span className="meta">{t("changes.brief")}</span>
            {formats.map((format) => (
              <a
                key={format}
                className="button"
                href={address("/api/brief", { format, since })}
                download
              >
                {t(`changes.${format}`)}
              </a>
            ))}
          </>
        }
      >
        {changes !== null &&
          (changes.items.length === 0
            ? t("changes.none", { since: from })
            : t("changes.items", { count: changes.items.length, since: from }))}
      </Head>
      <div className="blanks">
        <p>
          <label htmlFor="since">{t("changes.since")}</label>{" "}
          <input
            id="since"
            type="date"
            className="blank"
            value={since ?? changes?.since.slice(0, 10) ?? ""}
            onChange={({ target }) =>
              setParams(target.value === "" ? {} : { since: target.value }, { replace: true })
            }
          />
        </p>
      </div>
      <Ready asked={asked}>
        {(data) => (
          <div className="two-thirds">
            <div>
              {byKind(data.changes?.items ?? []).map(([kind, items]) => (
                <Kind key={kind} kind={kind} items={items} />
              ))}
            </div>
            <Quiet silences={data.silences} />
          </div>
        )}
      </Ready>
    </>
  )
}

const Kind = ({ kind, items }: { readonly kind: string; readonly items: readonly Item[] }) => (
  <section>
    <header className="section">
      <h2>{tOf("changes.kind", kind)}</h2>
      <span className="meta">{items.length}</span>
    </header>
    <ul>
      {items.map(({ evidence }, at) => (
        <li key={at} className="entry">
          <References evidence={evidence} />
        </li>
      ))}
    </ul>
  </section>
)

const Quiet = ({ silences }: Pick<ChangesSince, "silences">) => {
  const long = silences.filter(({ days }) => days >= silentAfter)
  return (
    <aside>
      <header className="section">
        <h2>{t("changes.quiet")}</h2>
      </header>
      <p className="meta dim">{t("changes.quietNote")}</p>
      {long.length === 0 && <Nothing>{t("changes.noQuiet")}</Nothing>}
      <ul>
        {long.map(({ party, issue, days, evidence }) => (
          <li key={`${party} ${issue}`} className="entry">
            <p className="top">
              <span className="chip" data-stance="silent">
                <Shape stance="silent" />
                {party}
              </span>
              <b className="end">{t("days", { count: days })}</b>
            </p>
            <p className="meta">{issue}</p>
            <References evidence={evidence} most={1} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
