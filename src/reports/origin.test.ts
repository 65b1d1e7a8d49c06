/** Fiction: the names, places and outlets in these reports are invented. */
import { assert, property, shuffledSubarray } from "fast-check"
import { describe, expect, test } from "vitest"
import type { ReportId } from "../text/ids.ts"
import * as pair from "../../test/pairs/reports.ts"
import type { Paired } from "../../test/pairs/reports.ts"
import { originsOf } from "./origin.ts"
import { type Print, printOf } from "./print.ts"

const { ferryWire, ferryCut, ferryEdited, ferryRetold, ferryLifted, ferryOther, ferryNext } = pair
const { codBroadcast, codQuoting, codTranslated } = pair
const { prisonersNotice, prisonersReprint, prisonersRival, prisonersDenied } = pair
const { airlineWire, airlineReworded, airlineOpinion, airlineUnion } = pair
const { waterSunday, waterAgency, waterHarvest, cocoaPact, cocoaBroadsheet } = pair
const { debtTalks, debtRetold, debtNational } = pair

const named = (pair: object): pair is { text: string } => "text" in pair
const shelf = Object.entries(pair).filter(([, one]) => named(one)) as [string, Paired][]
const nameOf = new Map<Paired, string>(shelf.map(([name, one]) => [one, name]))

const print = ({ outlet, published, text, credits = [] }: Paired, id: string): Print =>
  printOf({
    id: id as ReportId,
    key: null,
    title: null,
    outlet,
    author: null,
    url: null,
    published,
    language: "en",
    credits,
    furniture: [],
    words: 0,
    text,
  })

const prints = shelf.map(([name, one]) => print(one, name))

const reprints: [what: string, earlier: Paired, later: Paired][] = [
  ["a wire's story with its end cut off", ferryWire, ferryCut],
  ["a wire's story under a lead of the paper's own", ferryWire, ferryEdited],
  ["a story told anew that names its wire", ferryWire, ferryRetold],
  ["a story told anew that names nobody", ferryWire, ferryLifted],
  ["a broadcast in a translator's words", codBroadcast, codTranslated],
  ["a ministry's notice set in a paper's frame", prisonersNotice, prisonersReprint],
  ["a business story told anew", airlineWire, airlineReworded],
  ["a story that a paper takes from another's service", waterSunday, waterAgency],
  ["a story in a translation that names the paper", debtTalks, debtRetold],
]

/** Neither is made from the other; a third is between them. */
const siblings: typeof reprints = [
  ["two cuts of one story", ferryCut, ferryEdited],
  ["a cut and a retelling of one story", ferryCut, ferryRetold],
  ["a cut and a story lifted from the wire", ferryCut, ferryLifted],
  ["two retellings of one story", ferryLifted, ferryRetold],
  ["an edited story and a retelling", ferryEdited, ferryRetold],
  ["a story lifted and the same story edited", ferryLifted, ferryEdited],
]

const strangers: [what: string, one: Paired, other: Paired][] = [
  ["two reporters at one meeting with the same quotation", ferryWire, ferryOther],
  ["a reporter at the meeting and the wire's story cut", ferryCut, ferryOther],
  ["a reporter at the meeting and the wire's story lifted", ferryLifted, ferryOther],
  ["one wire's stories of two days with the same background", ferryWire, ferryNext],
  ["a retelling and the wire's next story", ferryRetold, ferryNext],
  ["a broadcast and the story that quotes it", codBroadcast, codQuoting],
  ["a translation and another's story with the same quotation", codTranslated, codQuoting],
  ["two sides' notices of one exchange", prisonersNotice, prisonersRival],
  ["a report and the denial that names its paper", prisonersReprint, prisonersDenied],
  ["the news and one paper's opinion of it", airlineWire, airlineOpinion],
  ["one paper's news and its opinion", airlineReworded, airlineOpinion],
  ["a company's news and its union's answer", airlineWire, airlineUnion],
  ["the opening and the closing of one sluice", waterSunday, waterHarvest],
  ["two reporters at one conference with the same quotation", cocoaPact, cocoaBroadsheet],
  ["creditors' terms and the quarrel at home over them", debtTalks, debtNational],
  ["a translation and the quarrel at home", debtRetold, debtNational],
  ["two stories of one day on other matters", ferryWire, waterSunday],
  ["two stories of one week on money", cocoaPact, debtTalks],
]

describe("reports made one from another have one origin", () => {
  const origins = originsOf(prints)
  const originOf = (one: Paired) => origins.get(nameOf.get(one) as ReportId)

  test.each([...reprints, ...siblings])("%s", (_, earlier, later) => {
    expect(originOf(later)).toBe(originOf(earlier))
  })

  test("the root is the earliest of them", () => {
    expect(originOf(ferryRetold)).toBe("ferryWire")
    expect(originOf(codTranslated)).toBe("codBroadcast")
  })

  test.each(strangers)("not so %s", (_, one, other) => {
    expect(originOf(one)).not.toBe(originOf(other))
  })
})

describe("two reports alone are told apart as among many", () => {
  const together = (one: Paired, other: Paired): boolean => {
    const origins = originsOf([print(one, "a"), print(other, "b")])
    return origins.get("a" as ReportId) === origins.get("b" as ReportId)
  }

  test.each(reprints)("%s", (_, earlier, later) => {
    expect(together(earlier, later)).toBe(true)
  })

  test.each(strangers)("not so %s", (_, one, other) => {
    expect(together(one, other)).toBe(false)
  })
})

test("the order of the input does not change any origin", () => {
  const expected = originsOf(prints)
  assert(
    property(shuffledSubarray(prints, { minLength: prints.length }), (shuffled) => {
      expect(Object.fromEntries(originsOf(shuffled))).toEqual(Object.fromEntries(expected))
    }),
    { numRuns: 50 },
  )
})

test("a print is the same after a journey between threads", () => {
  expect(originsOf(JSON.parse(JSON.stringify(prints)))).toEqual(originsOf(prints))
})

test("without any date the fuller of two copies is nobody's reprint", () => {
  const undated = [ferryCut, ferryWire].map((one, k) => ({
    ...print(one, `${k}`),
    published: null,
  }))
  expect([...originsOf(undated).values()]).toEqual(["0", "0"])
})

test("two reports without words are strangers", () => {
  const empty = ["a", "b"].map((id) => print({ ...ferryWire, text: "" }, id))
  expect([...originsOf(empty).values()]).toEqual(["a", "b"])
})
