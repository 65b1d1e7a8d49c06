/** Fiction: the names in these statements are invented. */
import { expect, test } from "vitest"
import { gleanedOf, said } from "../../../test/pairs/statements.ts"
import { settingOf } from "../../../test/setting.ts"
import { unnamedOffers } from "./told.ts"

const offersIn = (quote: string): string[] => {
  const all = gleanedOf([said("Post", "03", "Olga Brandvold", quote, { act: "proposes" })])
  const statements = all.flatMap((one) => one.statements)
  return unnamedOffers(settingOf(quote), statements, [], 1).map(({ kind }) => kind)
}

test.each([
  "to open two of the harbour gates",
  "a duty of four per cent on timber",
  "to bring the two sides closer with a new map",
  "the parties should narrow the list of closed mines",
])("%s is an offer", (quote) => expect(offersIn(quote)).toEqual(["offer"]))

test.each([
  "the gap on the timber duty had narrowed by a finger",
  "the two sides were a little closer on the mines",
  "the positions on the harbour gates have converged",
  "the delegations stood further apart on the quota than in May",
  "the two ends of the table were nearer than the map showed",
])("%s is none", (quote) => expect(offersIn(quote)).toEqual([]))
