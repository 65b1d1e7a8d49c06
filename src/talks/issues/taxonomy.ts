/** The built-in shelf of issues: the words that show one when the user has named none. */

/** Stems matched where a word begins. The talks themselves are no issue and stand nowhere here. */
const stems = `
ceasefire cease-fire truce hostilities de-escalat violation shelling airstrike bombardment
withdrawal pullback pullout buffer demilitari disarm demobili artillery militia troops
hostage captive detainee prisoner swap remains amnesty pardon
humanitarian corridor crossing convoy siege blockade famine evacuat
refugee displace resettle restitution
border territor sovereignty annex recognition independence autonom referendum enclave boundar
cabinet portfolio power-sharing coalition quota veto interim
constitution decentrali devol judiciary
election ballot vote
tribunal accountab reparation compensation reconcil
minorit religio
reconstruct asset sanction embargo waiver oil gas revenue water mineral pipeline
guarantee deterren neutralit enrich centrifuge stockpile warhead missile inspect
monitor verif timetable peacekeep
tariff duty duties subsidy subsidies standard procurement export import
retaliat countermeasure safeguard arbitrat
emission fossil coal carbon ndc
finance grant adaptation transparency stocktake
wage salar bonus pension insurance healthcare
overtime staffing safety automat outsourc layoff redundan
debt maturit coupon haircut price fish catch slot merger
`

const START = 3

const byStart = new Map<string, string[]>()
for (const stem of stems.trim().split(/\s+/)) {
  const start = stem.slice(0, START)
  byStart.set(start, [...(byStart.get(start) ?? []), stem])
}
/** Short words that are issues by themselves and begin too many others. */
const whole: ReadonlySet<string> = new Set("pay aid raise bid jobs loan loans".split(" "))

/** Does a lower-case word belong to an issue of the shelf? */
export const isOnShelf = (word: string): boolean =>
  whole.has(word) || (byStart.get(word.slice(0, START)) ?? []).some((stem) => word.startsWith(stem))
