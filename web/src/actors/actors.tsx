/** Who is who: names, aliases, roles as printed, the party each speaks for, how much each said. */
import "../pages/pages.css"
import "./actors.css"
import { Link, useSearchParams } from "wouter"
import type { ActorSeen } from "../../../src/api/contract.ts"
import { usePages, type Page } from "../asked.ts"
import { Head } from "../parts/head.tsx"
import { placeOf } from "../parts/reference.tsx"
import { Bones, Nothing, Trouble } from "../parts/state.tsx"
import { number, t, tOf } from "../texts/t.ts"
import { MaybeList } from "./maybe.tsx"

export const ActorsPage = () => {
  const [params, setParams] = useSearchParams()
  const words = params.get("name") ?? ""
  const asked = usePages<Page<ActorSeen>>("/api/actors", { limit: 500 })
  const all = asked.data?.pages.flatMap(({ items }) => items) ?? []
  const shown = all.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase().includes(words.toLowerCase())),
  )
  return (
    <>
      <Head title={t("actors.title")}>
        {all.length > 0 && t("actors.stand", { count: shown.length })}
      </Head>
      <div className="blanks">
        <p>
          <label htmlFor="name">{t("actors.find")}</label>{" "}
          <input
            id="name"
            className="blank"
            value={words}
            onChange={({ target }) =>
              setParams(target.value === "" ? {} : { name: target.value }, { replace: true })
            }
          />
        </p>
      </div>
      <MaybeList />
      {asked.error !== null && <Trouble error={asked.error} />}
      {asked.isPending && <Bones />}
      {asked.data !== undefined && shown.length === 0 && <Nothing>{t("actors.none")}</Nothing>}
      {shown.length > 0 && (
        <table className="plain actors">
          <thead>
            <tr>
              {["name", "kind", "party", "roles", "said"].map((one) => (
                <th key={one} scope="col">
                  {t(`actors.${one}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((actor) => (
              <Row key={actor.id} actor={actor} />
            ))}
          </tbody>
        </table>
      )}
      {asked.hasNextPage && (
        <button type="button" className="button" onClick={() => void asked.fetchNextPage()}>
          {t("timeline.more")}
        </button>
      )}
    </>
  )
}

const Row = ({ actor }: { readonly actor: ActorSeen }) => (
  <tr>
    <th scope="row" dir="auto">
      <b>
        <Link href={`/actors/${encodeURIComponent(actor.id)}`}>{actor.name}</Link>
      </b>
      {actor.aliases.length > 0 && (
        <span className="meta">{t("actors.also", { names: actor.aliases.join(", ") })}</span>
      )}
    </th>
    <td data-label={t("actors.kind")}>{tOf("actors.kinds", actor.kind)}</td>
    <td data-label={t("actors.party")} dir="auto">
      {actor.party ?? <span className="dim">{t("reader.notFound")}</span>}
    </td>
    <td data-label={actor.roles.length > 0 ? t("actors.roles") : undefined} dir="auto">
      {actor.roles.map(({ text, evidence }) => (
        <span key={`${text} ${evidence.start}`} className="role">
          <Link href={placeOf(evidence)}>{text}</Link>
        </span>
      ))}
    </td>
    <td className="number" data-label={t("actors.said")}>
      {actor.statements > 0 ? (
        <Link href={`/search?${new URLSearchParams({ speaker: actor.name })}`}>
          {number(actor.statements)}
        </Link>
      ) : (
        number(0)
      )}
    </td>
  </tr>
)
