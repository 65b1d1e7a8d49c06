/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../test/setting.ts"
import { claimsOf } from "./claim.ts"

const directionOf = (text: string) => claimsOf(settingOf(text), [])[0]?.direction ?? null

const claimed = [
  ["The gap between the miners and the company has narrowed, the mediator said.", "closer"],
  ["Differences over fishing quotas have been narrowed.", "closer"],
  ["The two delegations are closer to an agreement than in spring.", "closer"],
  ["“We are a little nearer,” the envoy said of the two sides.", "closer"],
  ["The sides moved closer on the price of gas.", "closer"],
  ["The pilots and the airline reached a tentative agreement on Friday.", "closer"],
  ["A compromise was reached after nine hours.", "closer"],
  ["There was a breakthrough: both sides agreed on the lists of captives.", "closer"],
  ["Progress was made in the talks on the water treaty.", "closer"],
  ["Good progress had been made on tariffs, the minister said.", "closer"],
  ["The negotiators found common ground on emissions.", "closer"],
  ["The parties read the dam from the same page.", "closer"],
  ["Vennland dropped its demand for a buffer zone.", "closer"],
  ["The union softened its stance on overtime.", "closer"],
  ["The pilots agreed to return to the talks.", "closer"],
  ["The discussions were constructive, both ministers said.", "closer"],
  ["The talks could hardly be more fruitful, the chair said.", "closer"],
  ["The round was held in a friendly atmosphere, the chair said.", "closer"],
  ["The sides are further apart than ever, the union said.", "apart"],
  ["The gap between lenders and the treasury has widened.", "apart"],
  ["Talks on the merger collapsed on Sunday.", "apart"],
  ["A conference meant to share out the herring collapsed.", "apart"],
  ["The seed talks reached an impasse.", "apart"],
  ["The delegation walked out of the talks.", "apart"],
  ["The growers broke off negotiations over the price of cocoa.", "apart"],
  ["Orvany hardened its position on the islands.", "apart"],
  ["The opposition will not attend the conference.", "apart"],
  ["The nurses refused to attend the conference.", "apart"],
  ["The company suspended the talks.", "apart"],
  ["Talks between the ports and the crews broke down.", "apart"],
  ["The talks ended without an agreement.", "unchanged"],
  ["Nine hours of talks failed to produce a deal.", "unchanged"],
  ["The ministers failed to agree on quotas.", "unchanged"],
  ["The two towns failed to find a compromise.", "unchanged"],
  ["No agreement was reached on the debt.", "unchanged"],
  ["“We have not found a compromise,” the minister said.", "unchanged"],
  ["There has been no progress in the talks.", "unchanged"],
  ["There was little progress in the coalition talks.", "unchanged"],
  ["The talks are deadlocked over the judges.", "unchanged"],
  ["The negotiations remain in stalemate.", "unchanged"],
  ["Differences remain over the border.", "unchanged"],
  ["The gaps have not narrowed, the envoy said.", "unchanged"],
  ["The sides are not further apart, the minister said.", "unchanged"],
  ["The sides are no closer to a deal.", "unchanged"],
  ["The parties remain far apart on wages.", "unchanged"],
  ["There was no movement in the position of either side.", "unchanged"],
  ["The gap over pay has narrowed. The gap over pensions has widened.", "unclear"],
] as const

const unclaimed = [
  "The lender said no date had been agreed.",
  "A venue has not been agreed, the chair said.",
  "The talks will resume on Monday.",
  "The envoy hopes to narrow the gaps.",
  "The mediator urged both sides to reach an agreement.",
  "If the talks collapse, the port will close.",
  "The union wants to make progress on pay.",
  "A deal could be reached by Friday, the minister said.",
  "The sides met to break the deadlock.",
  "The two countries reached an agreement in 1988.",
  "Last year the talks collapsed.",
  "The army made progress by nightfall.",
  "The mill is closer to the river than to the road.",
  "The government wants closer ties with its neighbours.",
  "The bridge collapsed in the flood.",
  "The price of copper fell further.",
  "The minister was optimistic that the talks would end the strike.",
  "The deal reached in May allows forty boats.",
  "The delegations met for five hours.",
  "The agreement covers two chapters.",
] as const

describe("movement is claimed in the words of a report", () => {
  test.each(claimed)("%s [%s]", (text, direction) => expect(directionOf(text)).toBe(direction))
})

describe("no movement is claimed by hopes, plans, the past or other matters", () => {
  test.each(unclaimed)("%s", (text) => expect(directionOf(text)).toBeNull())
})

test("what is said of the distance outweighs the tone", () => {
  const text =
    "The talks were constructive, the minister said. But the sides are further apart than in May."
  expect(directionOf(text)).toBe("apart")
})

test("each claim opens on its sentence", () => {
  const text = "Rain fell on the port. The gap over pay has narrowed. The talks go on."
  const [claim] = claimsOf(settingOf(text), [])
  expect(claim?.evidence.map(({ quote }) => quote)).toEqual(["The gap over pay has narrowed."])
})

test("a report that says nothing of it claims nothing", () => {
  expect(claimsOf(settingOf(""), [])).toEqual([])
})
