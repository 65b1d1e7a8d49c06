/** Fiction: the sentences below are about invented talks. */
import { assert, array, constantFrom, nat, property, string, tuple } from "fast-check"
import { describe, expect, test } from "vitest"
import { holds, sliceOf } from "../text/span.ts"
import { withoutMarks } from "./quotation.ts"

const quoteOf = (content: string) =>
  sliceOf(content, withoutMarks(content, { start: 0, end: content.length }))

const pairs = [
  ["“No deal,”", "No deal"],
  ["“No deal.”", "No deal."],
  ['"No deal,"', "No deal"],
  ["“No deal”,", "No deal"],
  ["« Non »", "Non"],
  ["„Kein Ende“", "Kein Ende"],
  ["»Nein«", "Nein"],
  ['“No deal,"', "No deal"],
  ["''No deal,''", "No deal"],
  ["``No deal''", "No deal"],
  ["‘No deal,’", "No deal"],
  ["'No deal,'", "No deal"],
  [" “ No deal ” ", "No deal"],
] as const

const inner = [
  ["“He said ‘no’ twice,”", "He said ‘no’ twice"],
  ["“He said ‘no’”", "He said ‘no’"],
  ["“‘No,’ he said,”", "‘No,’ he said"],
  ["‘He said “no” twice,’", "He said “no” twice"],
  ["“The “pact” is dead,”", "The “pact” is dead"],
  ['"The "pact" is dead,"', 'The "pact" is dead'],
  ["“It’s the growers’ pact,”", "It’s the growers’ pact"],
  ["“It is the growers’”", "It is the growers’"],
  ["’Tis done", "’Tis done"],
] as const

const oneSided = [
  ["“No deal", "No deal"],
  ["No deal,”", "No deal"],
  ["No deal.”", "No deal."],
  ['"No deal', "No deal"],
  ["“a step back” and dead”", "“a step back” and dead"],
  ["“He said “no”", "He said “no”"],
  ["that “no deal", "that “no deal"],
  ["no deal” was near", "no deal” was near"],
] as const

const fragments = [
  ["that the offer was “a step back” and no more", "that the offer was “a step back” and no more"],
  ["“a step back” and “a shame”", "“a step back” and “a shame”"],
  ['"a step back" and "a shame"', '"a step back" and "a shame"'],
  ["‘a step back’ and ‘a shame’", "‘a step back’ and ‘a shame’"],
  ["“a step back” and no more", "“a step back” and no more"],
  ["the offer was “a step back”", "the offer was “a step back”"],
  ["the offer was “a step back,”", "the offer was “a step back,”"],
  ["the growers' offer", "the growers' offer"],
  ["to meet in March,", "to meet in March"],
  [", to meet in March;", "to meet in March"],
] as const

const nothing = ["“”", "“ ”", '""', '"', " , ", ""] as const

describe("the quotation marks at the ends", () => {
  test.each(pairs)("are left out when they are a pair: %s", (content, quote) => {
    expect(quoteOf(content)).toBe(quote)
  })
  test.each(inner)("are left out, those inside are kept: %s", (content, quote) => {
    expect(quoteOf(content)).toBe(quote)
  })
  test.each(oneSided)("are left out when one has lost its fellow: %s", (content, quote) => {
    expect(quoteOf(content)).toBe(quote)
  })
  test.each(fragments)("are kept round a fragment: %s", (content, quote) => {
    expect(quoteOf(content)).toBe(quote)
  })
  test.each(nothing)("with nothing between them leave nothing: %j", (content) => {
    expect(quoteOf(content)).toBe("")
  })
})

test("a quote is a part of its content, and trimming it again changes nothing", () => {
  const piece = constantFrom("“", "”", '"', "'", "’", "‘", "«", "»", "''", " ", ",", ".", "no deal")
  const text = array(piece, { maxLength: 12 }).map((parts) => parts.join(""))
  assert(
    property(tuple(text, string(), nat(), nat()), ([body, tail, a, b]) => {
      const whole = `${body}${tail}`
      const [start = 0, end = 0] = [a, b]
        .map((n) => n % (whole.length + 1))
        .toSorted((x, y) => x - y)
      const once = withoutMarks(whole, { start, end })
      expect(holds({ start, end }, once)).toBe(true)
      expect(once.start).toBeLessThanOrEqual(once.end)
    }),
    { numRuns: 2000 },
  )
})
