/** Who met whom: pairs on their tracks, how often, in which state, from when to when. */
import { Link } from "wouter"
import type { Contact } from "../../../src/api/contract.ts"
import { usePages } from "../asked.ts"
import { placeOf } from "../parts/reference.tsx"
import { Bones, Nothing, Trouble } from "../parts/state.tsx"
import { longDay, t, tOf } from "../texts/t.ts"
import { Sign } from "../timeline/entry.tsx"

interface ContactsProps {
  readonly query: Readonly<Record<"from" | "to" | "track", string | null>>
}

interface Contacts {
  readonly items: readonly Contact[]
  readonly next: string | null
}

export const ContactList = ({ query }: ContactsProps) => {
  const asked = usePages<Contacts>("/api/contacts", { ...query, limit: 100 })
  const all = asked.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <section aria-labelledby="contacts">
      <header className="section">
        <h2 id="contacts">{t("contacts.title")}</h2>
      </header>
      {asked.error !== null && <Trouble error={asked.error} />}
      {asked.isPending && <Bones />}
      {asked.data !== undefined && all.length === 0 && <Nothing>{t("contacts.none")}</Nothing>}
      <ul>
        {byTrack(all).map(([track, pairs]) => (
          <Track key={track} track={track} pairs={pairs} />
        ))}
      </ul>
      {asked.hasNextPage && (
        <button type="button" className="button" onClick={() => void asked.fetchNextPage()}>
          {t("timeline.more")}
        </button>
      )}
    </section>
  )
}

const states = ["held", "under-way", "planned", "cancelled", "denied"] as const

/** Pairs by the track they met on, those that met most often first. */
export function byTrack(all: readonly Contact[]): [track: string, pairs: Contact[]][] {
  const tracks = new Map<string, Contact[]>()
  for (const one of all) tracks.set(one.track, [...(tracks.get(one.track) ?? []), one])
  return [...tracks]
}

const Track = ({
  track,
  pairs,
}: {
  readonly track: string
  readonly pairs: readonly Contact[]
}) => (
  <li className="entry contact">
    <h3 dir="auto">{track}</h3>
    <States contact={pairs[0]!} />
    <When contact={pairs[0]!} />
    {pairs.length > 1 && (
      <details>
        <summary>{t("contacts.pairs", { count: pairs.length })}</summary>
        <ul className="pairs meta">
          {pairs.map(({ between }) => (
            <li key={between.join("|")} dir="auto">
              {t("contacts.pair", { one: between[0], other: between[1] })}
            </li>
          ))}
        </ul>
      </details>
    )}
  </li>
)

const States = ({ contact }: { readonly contact: Contact }) => (
  <p className="top">
    {states
      .filter((state) => contact.states[state] > 0)
      .map((state) => (
        <span key={state} className="top meta">
          <Sign kind="meeting" state={state} /> {contact.states[state]}{" "}
          {tOf("timeline.state", state)}
        </span>
      ))}
  </p>
)

const When = ({ contact: { first, last, evidence } }: { readonly contact: Contact }) => (
  <p className="meta">
    {first === null
      ? t("undated")
      : first === last
        ? longDay(first)
        : t("timeline.fromTo", { from: longDay(first), to: longDay(last) })}
    {evidence[0] !== undefined && (
      <>
        {". "}
        <Link href={placeOf(evidence[0])}>{t("statement.read")}</Link>
      </>
    )}
  </p>
)
