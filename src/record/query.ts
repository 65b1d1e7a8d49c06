/**
 * The language of searches, the same for both databases: words (all must be there), "phrases",
 * beginnings (`cross*`), `-word` for what must not be there, OR between alternatives.
 */
import { termsIn } from "./terms.ts"

export interface Wanted {
  /** One for a word, several for a phrase; stems, but for a beginning, which is as typed. */
  readonly terms: readonly string[]
  readonly isBeginning: boolean
  readonly isUnwanted: boolean
}

/** Alternatives; in each, all that is wanted. */
export type Query = readonly (readonly Wanted[])[]

const piece = /(?<not>-)?(?:"(?<phrase>[^"]*)"?|(?<bare>[^\s"]+))/gu

/**
 * Never fails: what is no word is left out.
 *
 * ```text
 * queryFrom('docks "pay offer" -strike OR ferr*')
 * ```
 */
export function queryFrom(text: string): Query {
  const alternatives: Wanted[][] = [[]]
  for (const { groups } of text.matchAll(piece)) {
    const { not, phrase, bare = "" } = groups ?? {}
    if (bare === "OR") alternatives.push([])
    else
      alternatives.at(-1)?.push(
        ...wantedIn(phrase ?? bare, {
          isUnwanted: not !== undefined,
          isPhrase: phrase !== undefined,
        }),
      )
  }
  // Only unwanted words would find nearly everything; there is nothing to look for.
  return alternatives.filter((all) => all.some(({ isUnwanted }) => !isUnwanted))
}

function wantedIn(
  text: string,
  { isUnwanted, isPhrase }: { readonly isUnwanted: boolean; readonly isPhrase: boolean },
): Wanted[] {
  const isBeginning = !isPhrase && text.endsWith("*")
  if (isBeginning) {
    const typed = text
      .normalize("NFD")
      .replaceAll(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase()
    return typed === "" ? [] : [{ terms: [typed], isBeginning, isUnwanted }]
  }
  const terms = termsIn(text).map(({ term }) => term)
  return terms.length === 0 ? [] : [{ terms, isBeginning, isUnwanted }]
}

/** As SQLite's full-text index takes it; terms are letters and digits, so nothing needs escaping. */
export const toMatch = (query: Query): string =>
  query
    .map((all) => {
      const shown = (one: Wanted): string =>
        one.isBeginning ? `"${one.terms[0]}"*` : `"${one.terms.join(" ")}"`
      const wanted = all.filter(({ isUnwanted }) => !isUnwanted).map(shown)
      const unwanted = all.filter(({ isUnwanted }) => isUnwanted).map(shown)
      return [`(${wanted.join(" AND ")})`, ...unwanted].join(" NOT ")
    })
    .map((one) => `(${one})`)
    .join(" OR ")

/** As PostgreSQL takes it, cast to `tsquery`, past any configuration of the server. */
export const toTsquery = (query: Query): string =>
  query
    .map((all) =>
      all
        .map((one) => {
          const found = one.isBeginning
            ? `'${one.terms[0]}':*`
            : `(${one.terms.map((term) => `'${term}'`).join(" <-> ")})`
          return one.isUnwanted ? `!${found}` : found
        })
        .join(" & "),
    )
    .map((one) => `(${one})`)
    .join(" | ")

/** The places of a text that a query is about, to be marked. */
export function marksIn(text: string, query: Query): { start: number; end: number }[] {
  const wanted = query.flat().filter(({ isUnwanted }) => !isUnwanted)
  return termsIn(text)
    .filter(({ term }) =>
      wanted.some(({ terms, isBeginning }) =>
        isBeginning ? term.startsWith(terms[0] ?? "") : terms.includes(term),
      ),
    )
    .map(({ start, end }) => ({ start, end }))
}
