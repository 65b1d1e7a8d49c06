/** Fiction: tables of sentences of invented talks, from the text to its statements. */
import { describe, expect, test } from "vitest"
import { englishNews } from "../../test/english-news.ts"
import * as general from "../../test/sentences/general.ts"
import * as stated from "../../test/sentences/stated.ts"
import { settingOf } from "../../test/setting.ts"
import { attribute } from "../attribution/attribute.ts"
import type { AttributionId } from "../text/ids.ts"
import { statementsOf } from "./state.ts"

const read = attribute(englishNews, null)

/** Statements of a text, [form, quote] each, the whole way from its words. */
function statedIn(text: string) {
  const { attributions } = read({ text, furniture: [] })
  const setting = settingOf(text, { sources: attributions.map(({ source }) => source) })
  const voiced = attributions.map((one, k) => ({
    ...one,
    id: `r-1.a${k + 1}` as AttributionId,
    voice: setting.cast.voiceOf(one.source),
  }))
  return statementsOf(setting, voiced).map(({ form, quote }) => [form, quote])
}

const kinds = {
  "a quotation": stated.quotations,
  "reported words": stated.reportedWords,
  "an act": stated.acts,
  "words by two mouths": stated.onceOnly,
  "a text published by its speakers": stated.ownText,
  "a turn of a transcript": general.turns,
  "a quotation and the words behind it": general.taglines,
  "a count or an account": general.accounts,
  "words between who tells and what is told": general.between,
} as const satisfies Readonly<Record<string, readonly stated.Stated[]>>

describe.each(Object.entries(kinds))("%s", (_, cases) => {
  test.each(cases.map(([text, ...statements]) => ({ text, statements })))(
    "$text",
    ({ text, statements }) => expect(statedIn(text)).toEqual(statements),
  )
})

describe("nothing is stated", () => {
  test.each([...stated.unsaid, ...general.hosted])("%s", (text) =>
    expect(statedIn(text)).toEqual([]),
  )
})
