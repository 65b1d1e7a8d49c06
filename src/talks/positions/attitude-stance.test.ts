/** Fiction: invented sides whose very names are words of a stance. */
import { expect, test } from "vitest"
import { gleanedFrom } from "../../../test/gleaned.ts"

const stancesIn = (text: string): string[] =>
  gleanedFrom([["2031-05-15", text]]).flatMap(({ attitudes }) =>
    attitudes.map(({ party, stance }) => `${party} ${stance}`),
  )

/** [sentence, who holds what] */
const cases = [
  ["The main Tarvish opposition grouping agreed to attend talks in Lusk.", "opposition accepts"],
  ["The main opposition coalition agreed to join the truce talks.", "opposition accepts"],
  ["The main opposition bloc has accepted the new fishing quotas.", "opposition accepts"],
  ["The main opposition bloc refused to attend talks in Lusk.", "opposition rejects"],
  [
    "The main Tarvish opposition grouping agreed to attend peace talks which began in Lusk on Friday.",
    "opposition accepts",
  ],
  ["The largest union grouping agreed to end the strike which began in May.", "union accepts"],
] as const

test.each(cases)("what a side is called is no stance of its: %s", (text, stance) => {
  expect(stancesIn(text)).toEqual([stance])
})
