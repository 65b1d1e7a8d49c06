/** The masthead: the name between its half-open marks, the talks, search, theme, help, pages. */
import { useState } from "react"
import { Link, useLocation } from "wouter"
import type { Overview } from "../../src/api/contract.ts"
import { Icon } from "./parts/icon.tsx"
import { turnTheme } from "./theme.ts"
import { t } from "./texts/t.ts"

const pages = [
  ["board", "/"],
  ["timeline", "/timeline"],
  ["reader", "/reader"],
  ["plan", "/plan"],
  ["accounts", "/accounts"],
  ["actors", "/actors"],
  ["gap", "/gap"],
  ["changes", "/changes"],
  ["add", "/add"],
] as const

const isAt = (path: string, location: string): boolean =>
  path === "/" ? location === "/" : location === path || location.startsWith(`${path}/`)

interface MastheadProps {
  readonly overview: Overview | null
  readonly help: () => void
}

export const Masthead = ({ overview, help }: MastheadProps) => {
  const [location] = useLocation()
  const [isOpen, open] = useState(false)
  const here =
    pages.find(([, path]) => isAt(path, location))?.[0] ??
    (isAt("/search", location) ? "search" : "list")
  return (
    <>
      <header className="wrap mast">
        <Link href="/" className="name">
          <i>[</i>Rapporteur<i>)</i>
        </Link>
        <span className="talks" dir="auto">
          {overview !== null && (
            <>
              {overview.name ?? t("mast.unnamed")}
              <small>{t("mast.reports", { count: overview.reports })}</small>
            </>
          )}
        </span>
        <Find />
        <span className="tools">
          <button type="button" className="icon" aria-label={t("mast.help")} onClick={help}>
            <Question />
          </button>
          <button type="button" className="icon" aria-label={t("mast.theme")} onClick={turnTheme}>
            <HalfMoon />
          </button>
        </span>
        <button
          type="button"
          className="contents"
          aria-expanded={isOpen}
          aria-controls="pages"
          onClick={() => open(!isOpen)}
        >
          {t(`pages.${here}`)} <span aria-hidden="true">{isOpen ? "▴" : "▾"}</span>
        </button>
      </header>
      <nav id="pages" className="wrap" aria-label={t("pages.list")}>
        <div className="pages" data-open={isOpen ? "" : undefined}>
          <ul>
            {pages.map(([name, path]) => (
              <li key={name} className={name === "add" ? "last" : undefined}>
                <Link
                  href={path}
                  aria-current={name === here ? "page" : undefined}
                  onClick={() => open(false)}
                >
                  {t(`pages.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </nav>
    </>
  )
}

const Find = () => {
  const [, go] = useLocation()
  return (
    <search>
      <form
        className="find"
        onSubmit={(event) => {
          event.preventDefault()
          const words = new FormData(event.currentTarget).get("q")
          if (typeof words === "string" && words.trim() !== "")
            go(`/search?${new URLSearchParams({ q: words.trim() })}`)
        }}
      >
        <Icon size={14} line={1.8}>
          <circle cx="6.5" cy="6.5" r="5" />
          <path d="M10.5 10.5L15 15" />
        </Icon>
        <input
          id="find"
          name="q"
          type="search"
          placeholder={t("mast.find")}
          aria-label={t("mast.find")}
          maxLength={500}
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
    </search>
  )
}

const Question = () => (
  <Icon size={18} line={1.5}>
    <circle cx="8" cy="8" r="6.6" />
    <path d="M6 6.2c0-2.6 4-2.6 4 0 0 1.6-2 1.6-2 3.2" />
    <circle cx="8" cy="11.7" r=".5" fill="currentColor" />
  </Icon>
)

const HalfMoon = () => (
  <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <path d="M8 1.6a6.4 6.4 0 0 1 0 12.8z" fill="currentColor" />
  </svg>
)
