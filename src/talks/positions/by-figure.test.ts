/** Fiction: every name and dispute in these sentences is invented. */
import { expect, test } from "vitest"
import { noCodebook } from "../codebook.ts"
import { issueByFigure } from "./by-figure.ts"
import { laddersOf } from "./ladder.ts"

const issue = (name: string, rungs: readonly string[]) => ({ name, rungs, triggers: [] })
const ladders = laddersOf({
  ...noCodebook,
  issues: [
    issue("herring quota", ["18,000 tonnes", "24,000 tonnes", "30,000 tonnes"]),
    issue("landing fee", ["no fee", "4 crowns a crate", "9 crowns a crate"]),
    issue("truce", ["no truce", "20 days", "45 days"]),
    issue("night shift", ["no night shift", "two nights a week", "five nights a week"]),
  ],
})

const cases = [
  // What is offered tells the issue, not its price.
  ["landing fee", "We could take 24,000 tonnes, but only if the fee is fair", "herring quota"],
  ["landing fee", "it would sign for 45 days, provided the fee was settled", "truce"],
  ["truce", "Thirty thousand tonnes would do, as long as the truce holds", "herring quota"],
  ["herring quota", "20 days, and no more, unless the quota is raised", "truce"],
  [null, "24,000 tonnes if everybody signs", "herring quota"],
  // Named, or held by the issue it was on.
  ["landing fee", "a landing fee of 4 crowns a crate, if the quota stays", "landing fee"],
  ["landing fee", "the fee must go", "landing fee"],
  ["truce", "if the fee is fair", "truce"],
  [null, "only if the fee is fair", null],
  // An answer that begins with its figure.
  ["landing fee", "Forty-five, as in the spring", "truce"],
  ["landing fee", "we have had forty-five of them", "landing fee"],
  ["truce", "Thirty thousand will do", "herring quota"],
  ["herring quota", "the quota is worth nothing in 20 days", "herring quota"],
] as const

test.each(cases)("%s: %s is on %s", (known, quote, found) => {
  expect(issueByFigure(known, quote, ladders)).toBe(found)
})
