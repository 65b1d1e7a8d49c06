/** What is the same on every page: masthead, list of pages, keys, foot; and the door, where there is one. */
import { useEffect, useState } from "react"
import { useLocation } from "wouter"
import type { Overview, WhoAmI } from "../../src/api/contract.ts"
import { client, listen, useOverview, useWho } from "./asked.ts"
import { isUnjoined } from "./joining.tsx"
import { KeyList } from "./key-list.tsx"
import { rememberFirst, useKeys } from "./keys.ts"
import { Masthead } from "./masthead.tsx"
import { Bones, Trouble } from "./parts/state.tsx"
import { useReview } from "./review.ts"
import { Routes } from "./routes.tsx"
import { Refusal, remove } from "./server.ts"
import { SignIn } from "./sign-in.tsx"
import { number, t } from "./texts/t.ts"

const pageKeys = {
  "g b": "/",
  "g t": "/timeline",
  "g r": "/reader",
  "g p": "/plan",
  "g a": "/accounts",
  "g w": "/actors",
  "g c": "/changes",
} as const

export const Shell = () => {
  const who = useWho()
  if (who.error instanceof Refusal && who.error.status === 401) return <SignIn />
  if (who.error !== null)
    return (
      <main className="wrap">
        <Trouble error={who.error} again={() => void who.refetch()} />
      </main>
    )
  if (who.data === undefined)
    return (
      <main className="wrap">
        <Bones />
      </main>
    )
  return <Inside who={who.data} />
}

const Inside = ({ who }: { readonly who: WhoAmI }) => {
  const { data: overview, error, refetch } = useOverview()
  const review = useReview()
  const [isHelping, help] = useState(false)
  const [, go] = useLocation()
  useEffect(listen, [])
  useEffect(rememberFirst, [])
  useKeys({
    "?": () => help(true),
    "/": () => document.querySelector<HTMLInputElement>("#find")?.focus(),
    ...Object.fromEntries(Object.entries(pageKeys).map(([key, to]) => [key, () => go(to)])),
  })
  return (
    <>
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <Masthead overview={overview ?? null} help={() => help(true)} />
      <main id="content" className="wrap" tabIndex={-1}>
        {review.error !== null && <Trouble error={review.error} />}
        {error !== null && <Trouble error={error} again={() => void refetch()} />}
        <Routes overview={overview ?? null} />
      </main>
      {overview !== undefined && <Foot overview={overview} who={who} />}
      {isHelping && <KeyList close={() => help(false)} />}
    </>
  )
}

const Foot = ({ overview, who }: { readonly overview: Overview; readonly who: WhoAmI }) => (
  <footer className="wrap">
    <div className="foot">
      <span>
        {isUnjoined(overview)
          ? t("foot.joining", { reports: number(overview.reports) })
          : t("foot.record", {
              statements: number(overview.statements),
              reports: number(overview.reports),
            })}
      </span>
      <span>{t("foot.here")}</span>
      <span>
        {who.name === null ? t("foot.nobody") : t("foot.who", { name: who.name })}
        {who.csrf !== null && (
          <>
            {" · "}
            <button
              type="button"
              className="linklike"
              onClick={() => void remove("/api/session").then(() => client.resetQueries())}
            >
              {t("foot.out")}
            </button>
          </>
        )}
      </span>
    </div>
  </footer>
)
