/** Invented negotiations, to look at before one's own. */
import type { Example, Upload } from "../../../src/api/contract.ts"
import { useAsked, type Page } from "../asked.ts"
import { post } from "../server.ts"
import { t } from "../texts/t.ts"

export const Examples = ({ open }: { readonly open: (work: () => Promise<Upload>) => void }) => {
  const { data } = useAsked<Page<Example>>("/api/examples")
  return (
    <section>
      <header className="section">
        <h2>{t("add.examples")}</h2>
      </header>
      <ul>
        {data?.items.map(({ name, title, reports, parties, issues }) => (
          <li key={name} className="example">
            <div>
              <b>{title}</b> <span className="meta">{t("add.invented")}</span>
              <p className="meta">{t("add.example", { reports, parties, issues })}</p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={t("add.openNamed", { title })}
              onClick={() =>
                open(() => post<Upload>(`/api/examples/${encodeURIComponent(name)}`, {}))
              }
            >
              {t("add.open")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
