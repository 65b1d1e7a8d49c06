/** Short reports gone the whole way, for the tests of what many reports tell together. */
import { reading } from "../src/rapporteur.ts"
import type { Report } from "../src/reports/report.ts"
import { renaming } from "../src/talks/rename.ts"
import { unify } from "../src/actors/unify.ts"
import { noCodebook } from "../src/talks/codebook.ts"
import type { Gleaned } from "../src/talks/gleaned.ts"
import type { ReportId } from "../src/text/ids.ts"
import { englishNews } from "./english-news.ts"

const read = reading(englishNews, { minConfidence: null, codebook: noCodebook })

/** A report that tells of itself its day and, where given, its outlet. */
export const reportOf = (
  published: string | null,
  text: string,
  number: number,
  outlet: string | null,
): Report => ({
  id: `r${number}` as ReportId,
  key: null,
  title: null,
  outlet,
  author: null,
  url: null,
  published,
  language: "en",
  credits: [],
  furniture: [],
  words: text.split(/\s+/u).length,
  text,
})

/** @param reports each its day of publication, ISO 8601, and its text, in that order; ids r1, r2 ... */
export function gleanedFrom(reports: readonly (readonly [string | null, string])[]): Gleaned[] {
  const all = reports.map(([published, text], k) => read(reportOf(published, text, k + 1, null)))
  const unified = unify(all.map(({ actors }) => actors))
  return all.map(renaming(unified))
}
