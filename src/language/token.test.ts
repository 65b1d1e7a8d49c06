/** Fiction: the sentences below are about invented talks. */
import { array, assert, constantFrom, oneof, property, string } from "fast-check"
import { describe, expect, test } from "vitest"
import { tokenize } from "./token.ts"

/** Words are parted by a blank in the second column. */
type Cut = readonly [text: string, tokens: string]

const clitics = [
  ["The union's offer", "The union 's offer"],
  ["Brusek’s map", "Brusek ’s map"],
  ["we've, they'll, she'd, I'm, you're", "we 've , they 'll , she 'd , I 'm , you 're"],
  ["the growers' pact", "the growers ' pact"],
  ["O'Malley's plan", "O'Malley 's plan"],
  ["the U.S.'s offer", "the U.S. 's offer"],
  ["2026’s harvest", "2026 ’s harvest"],
  ["don't, can't, won’t", "do n't , ca n't , wo n’t"],
  ["ISN'T", "IS N'T"],
] as const satisfies readonly Cut[]

const joined = [
  ["a cease-fire in mid-2026", "a cease-fire in mid-2026"],
  ["the G20 and COP31", "the G20 and COP31"],
  ["a 60-day truce, a 40-year-old war", "a 60-day truce , a 40-year-old war"],
  ["non‑binding text", "non‑binding text"],
  ["O'Malley, D’Souza, McO'Neal", "O'Malley , D’Souza , McO'Neal"],
  ["the port of Qal'at at six o'clock", "the port of Qal'at at six o'clock"],
  ["yes-or-no", "yes-or-no"],
  ["from Zelm-", "from Zelm -"],
] as const satisfies readonly Cut[]

const numbers = [
  ["1,200 drivers at 10:30", "1,200 drivers at 10:30"],
  ["3.5% of $4.2bn", "3.5 % of $ 4.2bn"],
  ["20km away, the 3rd round", "20km away , the 3rd round"],
  ["in 2026.", "in 2026 ."],
  ["5, 6, 7", "5 , 6 , 7"],
  ["9/11 and 4-3", "9 / 11 and 4 - 3"],
  ["-4 degrees", "- 4 degrees"],
] as const satisfies readonly Cut[]

const abbreviations = [
  ["Mr. Oduya and Dr. Lind", "Mr. Oduya and Dr. Lind"],
  ["on Jan. 4 at 7 a.m.", "on Jan. 4 at 7 a.m."],
  ["the U.S. and the U.N.", "the U.S. and the U.N."],
  ["J.K. Marsh and T. Oru", "J.K. Marsh and T. Oru"],
  ["Acme Inc. of Zelm, Pa.", "Acme Inc. of Zelm , Pa."],
  ["i.e. no deal, e.g. fish", "i.e. no deal , e.g. fish"],
  ["Article No. 7", "Article No. 7"],
  ["“No. We stay.”", "“ No . We stay . ”"],
  ["The answer was no.", "The answer was no ."],
  ["She fell ill.", "She fell ill ."],
  ["They went to mass.", "They went to mass ."],
  ["tin ore. Copper ore.", "tin ore . Copper ore ."],
  ["Who is Mr.. Oru", "Who is Mr .. Oru"],
] as const satisfies readonly Cut[]

const marks = [
  ["“No,” she said.", "“ No , ” she said ."],
  ["``No''", "`` No ''"],
  ["Well... no -- never", "Well ... no -- never"],
  ["(so they say)", "( so they say )"],
  ["what?!", "what ? !"],
  ["Zelm—Calne", "Zelm — Calne"],
  ["and/or", "and / or"],
] as const satisfies readonly Cut[]

const addresses = [
  ["see https://zelm.example/talks?id=4 today", "see https://zelm.example/talks?id=4 today"],
  ["(http://zelm.example/a)", "( http://zelm.example/a )"],
  ["at https://zelm.example. The", "at https://zelm.example . The"],
  ["“https://zelm.example/a_(b)”", "“ https://zelm.example/a_(b) ”"],
  ["@zelm_talks and #BrennTalks", "@zelm_talks and #BrennTalks"],
  ["# 4 @ noon", "# 4 @ noon"],
] as const satisfies readonly Cut[]

const scripts = [
  ["naïve Ž Ørsted", "naïve Ž Ørsted"],
  ["cafe\u0301 deal", "cafe\u0301 deal"],
  ["Переговоры в Халме", "Переговоры в Халме"],
  ["東京、会談。", "東京 、 会談 。"],
  ["go 🚀 now", "go 🚀 now"],
  ["𠮷 said", "𠮷 said"],
  ["a\uD800b", "a \uD800 b"],
  ["\uDC00", "\uDC00"],
  ["a\u00A0b\u2028c\tb", "a b c b"],
] as const satisfies readonly Cut[]

const kinds = {
  "a clitic is a token of its own": clitics,
  "a hyphen or an apostrophe inside a word joins it": joined,
  "a number is one token": numbers,
  "the stop of a short form belongs to it": abbreviations,
  "a mark is a token of its own, a run of stops or dashes is one": marks,
  "an address or a handle is one token": addresses,
  "every script is cut without harm": scripts,
}

describe.each(Object.entries(kinds))("%s", (_, cuts) => {
  test.each<Cut>(cuts)("%j", (text, tokens) => {
    expect(tokenize(text, []).words.join(" ")).toBe(tokens)
  })
})

const pieces = constantFrom(
  ..."Mr. U.S. don't o'clock 'tis 1,200 3.5% 60-day -- ... “ ” \" ' ’s a\u0301 東京 🚀 \uD800 @zelm # https://zelm.example/). No. - ,".split(
    " ",
  ),
  " ",
  "\n",
  "\u00A0",
)
const anyText = oneof(
  string({ unit: "binary", maxLength: 60 }),
  array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
)

describe("for any text", () => {
  test("the tokens stand in order and are all of it that is no white space", () => {
    assert(
      property(anyText, (text) => {
        const { count, start, end, words } = tokenize(text, [])
        let at = 0
        for (let i = 0; i < count; i++) {
          expect(text.slice(at, start[i]).trim()).toBe("")
          expect(words[i]).toBe(text.slice(start[i], end[i]))
          expect(end[i]).toBeGreaterThan(start[i] as number)
          at = end[i] as number
        }
        expect(text.slice(at).trim()).toBe("")
      }),
      { numRuns: 2000 },
    )
  })

  test("lines that are skipped give no token, and the others the tokens they give alone", () => {
    const line = anyText.map((text) => text.replaceAll(/\s/g, " "))
    assert(
      property(array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const text = lines.join("\n")
        const spans = lines.map((one, k) => {
          const start = lines.slice(0, k).join("\n").length + (k > 0 ? 1 : 0)
          return { start, end: start + one.length }
        })
        const skipped = spans.filter((_, k) => k % 2 === 1)
        const alone = lines.filter((_, k) => k % 2 === 0)
        expect(tokenize(text, skipped).words).toEqual(
          alone.flatMap((one) => [...tokenize(one, []).words]),
        )
      }),
      { numRuns: 500 },
    )
  })
})
