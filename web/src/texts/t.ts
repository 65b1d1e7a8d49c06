/** Says a text by its key, and dates and numbers as the reader's place writes them. */
import { createInstance } from "i18next"
import { en } from "./en.ts"

const texts = createInstance()

void texts.init({
  lng: "en",
  resources: { en: { translation: en } },
  // React writes text as text; escaping twice would show the escapes.
  interpolation: { escapeValue: false },
  initAsync: false,
})

/** A number among the values is written as the reader's place writes it; `count` chooses the plural. */
export const t = (key: string, values: Readonly<Record<string, unknown>> = {}): string => {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? number(value) : value,
  ])
  const { count } = values
  const replace = Object.fromEntries(written) as Record<string, unknown>
  return texts.t(key, typeof count === "number" ? { count, replace } : { replace })
}

/** A key of a table that reports or the server may enlarge: the word itself where it is unknown. */
export const tOf = (table: string, word: string): string =>
  texts.t(`${table}.${word}`, { defaultValue: word })

const dated = (iso: string, options: Intl.DateTimeFormatOptions): string => {
  const at = new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)
  return Number.isNaN(at.getTime())
    ? iso
    : new Intl.DateTimeFormat(navigator.language, { timeZone: "UTC", ...options }).format(at)
}

export const shortDay = (iso: string | null): string =>
  iso === null ? t("undated") : dated(iso, { day: "numeric", month: "short" })

export const longDay = (iso: string | null): string =>
  iso === null ? t("undated") : dated(iso, { day: "numeric", month: "long", year: "numeric" })

export const monthOf = (iso: string): string => dated(iso, { month: "short", year: "numeric" })

export const moment = (iso: string): string =>
  dated(iso, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" })

export const number = (value: number): string =>
  new Intl.NumberFormat(navigator.language).format(value)
