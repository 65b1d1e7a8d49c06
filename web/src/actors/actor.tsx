/** One actor: names, roles over time, what was said against their words, and what people decided. */
import "../pages/pages.css"
import "./actors.css"
import { useEffect } from "react"
import { Link, useLocation, useParams } from "wouter"
import type {
  ActorEntry,
  ActorWhole,
  ReportHeading,
  StatementPage,
  TimelineEvent,
} from "../../../src/api/contract.ts"
import { useAsked, useReports, type Page } from "../asked.ts"
import { Head } from "../parts/head.tsx"
import { placeOf } from "../parts/reference.tsx"
import { References } from "../parts/references.tsx"
import { ActChip } from "../parts/stance.tsx"
import { Nothing, Ready } from "../parts/state.tsx"
import { longDay, moment, t, tOf } from "../texts/t.ts"
import { Entries } from "./entries.tsx"

export const ActorPage = () => {
  const { actor: id = "" } = useParams()
  const path = `/api/actors/${encodeURIComponent(id)}`
  const asked = useAsked<ActorWhole>(path)
  const entries = useAsked<Page<ActorEntry>>(`${path}/entries`, { limit: "500" })
  const present = asked.data?.actor.id ?? id
  const [, go] = useLocation()
  // Made one with another, an actor may go by the other's id.
  useEffect(() => {
    if (present !== id && !asked.isPlaceholderData)
      go(`/actors/${encodeURIComponent(present)}`, { replace: true })
  }, [present, id, asked.isPlaceholderData, go])
  return (
    <Ready asked={asked}>
      {({ actor, history }) => (
        <>
          <Head
            title={actor.name}
            acts={
              <Link href="/actors" className="button">
                {t("actors.title")}
              </Link>
            }
          >
            {[
              tOf("actors.kinds", actor.kind),
              ...(actor.party === null ? [] : [t("actor.for", { party: actor.party })]),
              ...(actor.aliases.length === 0
                ? []
                : [t("actors.also", { names: actor.aliases.join(", ") })]),
            ].join("; ")}
          </Head>
          <Roles roles={actor.roles} />
          <Words actor={actor} />
          <Entries id={actor.id} entries={entries.data?.items ?? []} />
          <History history={history} />
        </>
      )}
    </Ready>
  )
}

type Roles = ActorWhole["actor"]["roles"]

/** Roles as printed, in the order of the days on which they were. */
export function overTime(
  roles: Roles,
  headings: readonly ReportHeading[],
): (Roles[number] & { readonly day: string | null })[] {
  const dayOf = new Map(headings.map(({ id, published }) => [id, published?.slice(0, 10) ?? null]))
  return roles
    .map((one) => ({ ...one, day: dayOf.get(one.evidence.report) ?? null }))
    .toSorted((a, b) => (a.day ?? "9999").localeCompare(b.day ?? "9999"))
}

const Roles = ({ roles }: { readonly roles: Roles }) => {
  const headings = useReports().data?.items ?? []
  return (
    <section>
      <header className="section">
        <h2>{t("actor.roles")}</h2>
      </header>
      {roles.length === 0 && <p className="meta dim">{t("actor.noRoles")}</p>}
      <ol>
        {overTime(roles, headings).map(({ text, evidence, day }) => (
          <li key={`${text} ${evidence.report} ${evidence.start}`} className="dated">
            <span className="meta">{longDay(day)}</span>
            <Link href={placeOf(evidence)} dir="auto">
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Their statements, and those that somebody denied, corrected or took back. */
const Words = ({ actor: { id, name, party } }: Pick<ActorWhole, "actor">) => {
  const said = useAsked<StatementPage>("/api/statements", { speaker: name, limit: "5" })
  const told = useAsked<Page<TimelineEvent>>("/api/timeline", {
    kind: "statement",
    track: party,
    limit: "500",
  })
  const against = (told.data?.items ?? []).filter(
    ({ statement, answers }) =>
      answers !== undefined &&
      answers.length > 0 &&
      (statement?.speaker === id || answers.some(({ by }) => by.speaker === id)),
  )
  return (
    <>
      <section>
        <header className="section">
          <h2>{t("actor.said")}</h2>
          <Link href={`/search?${new URLSearchParams({ speaker: name })}`} className="meta">
            {t("actor.all", { count: said.data?.count ?? 0 })}
          </Link>
        </header>
        <ul>
          {said.data?.items.map(({ statement: one }) => (
            <li key={one.id} className="entry">
              <p className="top">
                <ActChip act={one.act} status={one.status} />
                {one.issue !== null && <span className="meta">{one.issue}</span>}
              </p>
              <References evidence={one.evidence} most={1} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <header className="section">
          <h2>{t("actor.against")}</h2>
        </header>
        {against.length === 0 && <p className="meta dim">{t("actor.noAgainst")}</p>}
        <ul>
          {against.map(({ statement, evidence, answers }, at) => (
            <li key={at} className="entry">
              <p className="meta">{statement?.speakerName ?? t("unnamed")}</p>
              <References evidence={evidence} most={1} />
              {answers?.map(({ type, by }) => (
                <div key={by.id} className="answer">
                  <p className="top">
                    <span className="tag" data-strong="">
                      {t("timeline.answered", { type, name: by.speakerName ?? t("unnamed") })}
                    </span>
                  </p>
                  <References evidence={by.evidence} most={1} />
                </div>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** What kind of decision a change of an actor was, as the server keeps it. */
const kindOf = (after: unknown): string =>
  typeof after === "object" && after !== null && "kind" in after ? String(after.kind) : ""

const History = ({ history }: Pick<ActorWhole, "history">) =>
  history.length === 0 ? (
    <Nothing>{t("actor.noHistory")}</Nothing>
  ) : (
    <section>
      <header className="section">
        <h2>{t("statement.history")}</h2>
      </header>
      <ol className="history meta">
        {history.map(({ number, after, by, at, undone, reason }) => (
          <li key={number} data-undone={undone ? "" : undefined}>
            <span>{tOf("actor.steps", kindOf(after))}</span>{" "}
            <span className="dim">
              {t("history.by", { name: by.name, at: moment(at) })}
              {reason !== null && ` “${reason}”`}
              {undone && `, ${t("history.undone")}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
