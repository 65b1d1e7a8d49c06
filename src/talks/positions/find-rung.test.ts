/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import type { PositionStance } from "../position.ts"
import { rungOf } from "./find-rung.ts"
import { ladderOf } from "./ladder.ts"

const issue = (name: string, rungs: readonly string[], triggers: readonly string[] = []) =>
  ladderOf({ name, triggers, rungs })

const pay = issue("pay rise", ["no rise", "3 per cent", "4.5 per cent", "6 per cent"])
const guns = issue("withdrawal of artillery", [
  "no withdrawal",
  "phased withdrawal",
  "10 km withdrawal",
  "25 km withdrawal",
])
const gates = issue("border gates", ["closed", "one gate", "all five gates open"])
const catches = issue("cod quota", ["12,000 tonnes", "18,000 tonnes", "24,000 tonnes"])
const tariff = issue("tariff on steel", ["no tariff", "10 per cent tariff", "25 per cent tariff"])
const debt = issue("debt write-off", ["no write-off", "partial write-off", "full write-off"])
const rules = issue("emissions target", ["voluntary target", "binding target"])
const term = issue("length of contract", ["one year", "two years", "five years"])
const visits = issue("inspections", [
  "no inspections",
  "inspections with notice",
  "surprise inspections",
])
const captives = issue("release of captives", [
  "no release",
  "release in stages",
  "release of all captives at once",
])

type Case = readonly [
  quote: string,
  stance: PositionStance,
  ladder: ReturnType<typeof ladderOf>,
  rung: string | null,
]

const fund = issue("climate fund", [
  "$1 billion a year",
  "$1.3 billion a year",
  "$2 billion a year",
])
const coal = issue("end of coal", ["no date", "2040", "2050"])
const zone = issue("buffer zone", ["5 km zone", "10 km zone", "10 km zone under observers"])

const classes = issue("pupils per teacher", ["1:30", "1:24", "1:18"])
const truce = issue("length of the truce", ["10 days", "30 days", "90 days", "open-ended"])
const limit = issue("coastal limit", ["6 miles", "12 miles", "20 miles"])
const coupon = issue("coupon on the bond", ["2%", "3.5%", "5%"])
const herring = issue("herring quota", ["8,000 t", "12,000 t", "16,000 t"])
const audit = issue("audit of the fund", ["ended", "suspended", "continues"])
const guards = issue("guards at the dam", ["no guards", "unarmed guards", "armed guards"])
const levy = issue("landing levy", ["no levy", "3 crowns a tonne", "5 crowns a tonne"])

const recognised = [
  ["twenty-four pupils to a teacher", "demands", classes, "1:24"],
  ["one teacher for every eighteen pupils", "demands", classes, "1:18"],
  ["Eighteen to a teacher", "demands", classes, "1:18"],
  ["one to thirty is what the schools can keep", "demands", classes, "1:30"],
  ["24 pupils per teacher", "accepts", classes, "1:24"],
  ["a month, not an hour more", "demands", truce, "30 days"],
  ["three months", "demands", truce, "90 days"],
  ["the truce should have no end date", "demands", truce, "open-ended"],
  ["a truce without a time limit", "demands", truce, "open-ended"],
  ["would hold its fire for ten days", "demands", truce, "10 days"],
  ["12 nautical miles", "demands", limit, "12 miles"],
  ["some 19 km", "demands", limit, "12 miles"],
  ["a twelve-mile limit", "demands", limit, "12 miles"],
  ["3½ per cent", "demands", coupon, "3.5%"],
  ["350 basis points", "demands", coupon, "3.5%"],
  ["a coupon of three and a half", "demands", coupon, "3.5%"],
  ["12 000 tonnes", "demands", herring, "12,000 t"],
  ["sixteen thousand tons", "demands", herring, "16,000 t"],
  ["eight kilotonnes", "demands", herring, "8,000 t"],
  ["the audit should go on", "demands", audit, "continues"],
  ["It will run to the end", "rejects", audit, "continues"],
  ["that the audit be put on hold", "demands", audit, "suspended"],
  ["guards without weapons", "accepts", guards, "unarmed guards"],
  ["to drop the levy altogether", "accepts", levy, "no levy"],
  ["the levy should be scrapped", "demands", levy, "no levy"],
  ["the landing levy must be abolished", "demands", levy, "no levy"],
  ["that the port waive its levy", "demands", levy, "no levy"],
  ["wants the levy lifted by May", "demands", levy, "no levy"],
  ["We are staying on the ridge", "rejects", guns, "no withdrawal"],
  ["We will not give up a metre of the ridge", "rejects", guns, "no withdrawal"],
  ["1.3bn dollars a year", "demands", fund, "$1.3 billion a year"],
  ["two billion dollars", "demands", fund, "$2 billion a year"],
  ["$1 billion, not a cent more", "demands", fund, "$1 billion a year"],
  ["coal must be gone by 2040", "demands", coal, "2040"],
  ["a zone of ten kilometres, watched by observers", "accepts", zone, "10 km zone under observers"],
  ["a withdrawal", "rejects", guns, "no withdrawal"],
  ["a withdrawal of artillery", "rejects", guns, "no withdrawal"],
  ["6 per cent from next spring", "demands", pay, "6 per cent"],
  ["six per cent, not a penny less", "demands", pay, "6 per cent"],
  ["the six percent its members voted for", "demands", pay, "6 per cent"],
  ["6% across the board", "demands", pay, "6 per cent"],
  ["four and a half per cent is the most a yard can bear", "demands", pay, "4.5 per cent"],
  ["4.5 percent, but only if shifts are longer", "conditional", pay, "4.5 per cent"],
  ["no less than six", "demands", pay, "6 per cent"],
  ["not more than three per cent", "demands", pay, "3 per cent"],
  ["will not settle below six per cent", "demands", pay, "6 per cent"],
  ["three per cent instead of four and a half", "demands", pay, "3 per cent"],
  ["down from six to 4.5 per cent", "demands", pay, "4.5 per cent"],
  ["We no longer seek six. 4.5 would do", "demands", pay, "4.5 per cent"],
  ["Three was a figure for bad years. The board will go to 4.5", "demands", pay, "4.5 per cent"],
  ["six per cent or nothing", "rejects", pay, "6 per cent"],
  ["there would be no rise this year", "demands", pay, "no rise"],
  ["any rise", "rejects", pay, "no rise"],
  ["pull its batteries back 25 kilometres", "demands", guns, "25 km withdrawal"],
  ["a withdrawal of not less than twenty-five kilometres", "demands", guns, "25 km withdrawal"],
  ["would be content with 10km", "demands", guns, "10 km withdrawal"],
  ["would not exclude a phased withdrawal", "open", guns, "phased withdrawal"],
  ["a withdrawal in stages might be looked at", "open", guns, "phased withdrawal"],
  ["any withdrawal whatever", "rejects", guns, "no withdrawal"],
  ["Not one gun will be moved", "rejects", guns, "no withdrawal"],
  ["there will be no withdrawal before the spring", "rejects", guns, "no withdrawal"],
  ["all five gates should be opened", "demands", gates, "all five gates open"],
  ["the five must open, never one alone", "demands", gates, "all five gates open"],
  ["one gate could be opened for the sick", "demands", gates, "one gate"],
  ["there was no cause to open anything", "rejects", gates, "closed"],
  ["the gates must stay shut", "demands", gates, "closed"],
  ["18,000 tonnes for the coming season", "demands", catches, "18,000 tonnes"],
  ["18 thousand tons and no more", "demands", catches, "18,000 tonnes"],
  ["a duty at 25 per cent", "demands", tariff, "25 per cent tariff"],
  ["any tariff", "rejects", tariff, "no tariff"],
  ["there must be no tariff at all", "demands", tariff, "no tariff"],
  ["creditors should forgive part of it", "demands", debt, "partial write-off"],
  ["a complete write-off", "demands", debt, "full write-off"],
  ["a legally binding target for every country", "demands", rules, "binding target"],
  ["the target ought to be voluntary", "demands", rules, "voluntary target"],
  ["a five-year contract", "demands", term, "five years"],
  ["two years with a review", "accepts", term, "two years"],
  ["surprise inspections at any hour", "demands", visits, "surprise inspections"],
  ["inspections, given a week's notice", "accepts", visits, "inspections with notice"],
  ["all of them at once", "demands", captives, "release of all captives at once"],
] as const satisfies readonly Case[]

const notRecognised = [
  ["one or two teachers more", "demands", classes, null],
  ["twenty pupils to a teacher", "demands", classes, null],
  ["sixty boats a day", "demands", truce, null],
  ["thirty boats to a day", "demands", truce, null],
  ["a 25 km zone", "demands", limit, null],
  ["340 basis points", "demands", coupon, null],
  ["the levy must not be scrapped", "demands", levy, null],
  ["the scrapping of old boats", "demands", levy, null],
  ["stopped putting armed men there", "demands", guards, null],
  ["to stop the surprise inspections", "demands", visits, null],
  ["the withdrawal", "rejects", guns, null],
  ["a withdrawal by spring", "rejects", guns, null],
  ["a zone of ten kilometres", "demands", zone, null],
  ["$3 billion", "demands", fund, null],
  ["three per cent", "rejects", pay, null],
  ["would not hear of three per cent", "rejects", pay, null],
  ["the company's three per cent is an insult", "rejects", pay, null],
  ["five per cent", "demands", pay, null],
  ["6 months of talks", "demands", pay, null],
  ["between three and six per cent", "demands", pay, null],
  ["inflation at six per cent", "demands", pay, null],
  ["they offered three per cent", "demands", pay, null],
  ["if they came up to six per cent", "demands", pay, null],
  ["the two sides should meet again", "demands", pay, null],
  ["a fair rise", "demands", pay, null],
  ["We are not going to argue over the map", "rejects", guns, null],
  ["ten bridges must be rebuilt", "rejects", guns, null],
  ["the withdrawal should begin at once", "demands", guns, null],
  ["one of the ministers should resign", "demands", gates, null],
  ["the gates were discussed", "open", gates, null],
  ["a write-off", "demands", debt, null],
  ["a target everyone can live with", "demands", rules, null],
  ["inspections", "accepts", visits, null],
  ["ten ships a week", "demands", tariff, null],
  ["a contract", "demands", term, null],
  ["one condition", "demands", term, null],
] as const satisfies readonly Case[]

describe("the rung of an issue is read from what is said", () => {
  test.each(recognised)("%s [%s]", (quote, stance, ladder, rung) => {
    expect(rungOf(ladder, quote, stance)).toBe(rung)
  })
})

describe("and is left open when it is not said, or only refused, supposed or another's", () => {
  test.each(notRecognised)("%s [%s]", (quote, stance, ladder, rung) => {
    expect(rungOf(ladder, quote, stance)).toBe(rung)
  })
})

test("an issue without rungs has none to recognise", () => {
  expect(rungOf(issue("venue", []), "the talks must be in Port Ellery", "demands")).toBeNull()
})
