/** Fiction: invented reports on a dock strike, a river treaty and a fishing quota. */
import type { Report } from "../../src/rapporteur.ts"
import type { ReportId } from "../../src/text/ids.ts"

/** A report of which only the given facts are known. */
export const report = (number: number, text: string, known: Partial<Report> = {}): Report => ({
  id: `r-${number}` as ReportId,
  key: `${number}.txt`,
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  language: "en",
  credits: [],
  furniture: [],
  words: text.split(/\s+/u).length,
  text,
  ...known,
})

const outlets = ["Ellery Post", "Coast Radio", "Harbour Gazette"]
const speakers = [
  "Union leader Ida Marsh",
  "Port director Bo Lund",
  "Mediator Sena Okafor",
  "River commissioner Teo Alvar",
  "Fisheries minister Runa Falk",
]
const claims = [
  "the docks would stay closed until the pay offer was doubled",
  "the company would never accept a shorter working week",
  "both sides had met for five hours in Port Ellery on Monday",
  "upstream farms must give back a third of the water",
  "the quota for herring could be cut if the other side did the same",
  "no deal had been reached on the inspection of the vessels",
]
const quotes = [
  "We will not sign this text.",
  "The offer is on the table, and it stays there.",
  "There was no such meeting.",
  "We are open to talks, but only without conditions.",
]

const at = <T>(list: readonly T[], k: number): T => list[k % list.length] as T

/** The same reports for the same numbers; no two alike. */
export const inventedReport = (k: number): Report => {
  const day = String(1 + (k % 27)).padStart(2, "0")
  const text = `Talks in round ${k + 1} ended late.

${at(speakers, k)} said ${at(claims, k)}. "${at(quotes, k)}" ${at(speakers, k + 2)} told reporters.

${at(speakers, k + 1)} denied that ${at(claims, k + 3)}. The two sides of case ${k + 1} will meet again.
`
  return report(k, text, {
    title: `Round ${k + 1} ends`,
    outlet: at(outlets, k),
    published: `2027-03-${day}`,
    url: `https://news.example/${k}`,
  })
}

export const inventedReports = (count: number): Report[] =>
  Array.from({ length: count }, (_, k) => inventedReport(k))
