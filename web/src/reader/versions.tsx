/** What an edit changed: two versions of a report as one text, struck where words are gone. */
import { useSearchParams } from "wouter"
import type { Version, VersionsCompared } from "../../../src/api/contract.ts"
import { useAsked, type Page } from "../asked.ts"
import { Blank } from "../parts/blank.tsx"
import { Ready } from "../parts/state.tsx"
import { moment, t } from "../texts/t.ts"
import { addressOf } from "./address.ts"

const pathOf = (report: string): string => `/api${addressOf(report).replace("/reader", "/reports")}`

/** The version the address compares with; null where it asks for the report as it is. */
export const comparedWith = (params: URLSearchParams): number | null => {
  const asked = Number(params.get("compare") ?? "0")
  return Number.isInteger(asked) && asked > 0 ? asked : null
}

/** A sentence that says how many versions there are and shows one against another. */
export const VersionChoice = ({ report }: { readonly report: string }) => {
  const [params, setParams] = useSearchParams()
  const { data } = useAsked<Page<Version>>(`${pathOf(report)}/versions`, { limit: "100" })
  const all = data?.items ?? []
  if (all.length < 2) return null
  const earlier = all.filter(({ isCurrent }) => !isCurrent)
  return (
    <p className="blanks meta">
      <span>
        {t("versions.now", { count: all.length })}{" "}
        <Blank
          label={t("versions.compare")}
          value={String(comparedWith(params) ?? "")}
          choices={[
            ["", t("versions.clean")],
            ...earlier.map(
              ({ version, kept }) =>
                [String(version), t("versions.since", { version, kept: moment(kept) })] as const,
            ),
          ]}
          choose={(version) => setParams(version === "" ? {} : { compare: version })}
        />
      </span>
    </p>
  )
}

interface ComparedProps {
  readonly report: string
  readonly since: number
}

export const Compared = ({ report, since }: ComparedProps) => {
  const versions = useAsked<Page<Version>>(`${pathOf(report)}/versions`, { limit: "100" })
  return (
    <Ready asked={versions}>
      {({ items }) => {
        const now = items.find(({ isCurrent }) => isCurrent) ?? items.at(-1)
        return now === undefined ? null : (
          <Text path={`${pathOf(report)}/versions/${now.version}/changes`} since={since} />
        )
      }}
    </Ready>
  )
}

const Text = ({ path, since }: { readonly path: string; readonly since: number }) => {
  const asked = useAsked<VersionsCompared>(path, { since: String(since) })
  return (
    <Ready asked={asked}>
      {({ stretches, title }) => (
        <div className="report-text compared" dir="auto">
          {title.before !== title.after && (
            <p>
              <del>{title.before}</del> <ins>{title.after}</ins>
            </p>
          )}
          {stretches.every(({ kind }) => kind === "same") && (
            <p className="meta">{t("versions.none")}</p>
          )}
          {stretches.map(({ kind, quote }, at) => {
            if (kind === "gone") return <del key={at}>{quote}</del>
            return kind === "new" ? <ins key={at}>{quote}</ins> : <span key={at}>{quote}</span>
          })}
        </div>
      )}
    </Ready>
  )
}
