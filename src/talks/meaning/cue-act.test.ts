/** Fiction: every name, place and dispute in these sentences is invented. */
import { describe, expect, test } from "vitest"
import { meaningIn } from "../../../test/marked.ts"
import type { Act } from "../statement.ts"

const cases: readonly (readonly [Act, string])[] = [
  ["accepts", "The island <acceded> [to the pact]."],
  ["accepts", "The crews <voted to accept> [the four-year deal]."],
  ["rejects", "The crews <voted down> [the four-year deal]."],
  ["rejects", "The fund <held out against> [a lower coupon]."],
  ["rejects", "The party <boycotted> [the round]."],
  ["denies", "The bank <quashed> [talk of a merger]."],
  ["denies", "The airline <played down> [the size of the cuts]."],
  ["demands", "The growers <clamoured for> [a floor price]."],
  ["demands", "The insurer <stipulated> [that the vault be guarded]."],
  ["concedes", "The ministry <relented> [on visas]."],
  ["concedes", "The union <no longer sought> [a shorter week]."],
  ["accuses", "The envoy <railed against> [the blockade]."],
  ["accuses", "She <took> the board <to task> [over its silence]."],
  ["threatens", "The federation <announced> [a new strike at the depots]."],
  ["proposes", "The chair <circulated> [a draft on loss and damage]."],
  ["proposes", "The lawyer <floated> [the idea of a shared trust]."],
  ["open", "The ministry <left open> [the question of a visit]."],
  ["reports-progress", "The envoy <spoke of> [progress on the annex]."],
  ["reports-no-agreement", "The chair <reported> [no agreement on quotas]."],
  ["other", "He <insisted> [he was well]."],
  ["other", "She <said> [they would never forget the harvest]."],
  ["other", "The clerk <noted> [that forty people had signed]."],
  ["other", "The company <promised> [to publish its accounts]."],
  ["other", "The mayor <called> [the mine the heart of the town]."],
]

describe("a reporting word", () => {
  test.each(cases)("%s: %s", (act, sentence) => {
    expect(meaningIn(sentence).act).toBe(act)
  })
})
