/** Fiction: every name, place and dispute in these sentences is invented. */
import { describe, expect, test } from "vitest"
import { meaningIn } from "../../../test/marked.ts"
import type { Act } from "../statement.ts"

const sentences: Readonly<Partial<Record<Act, readonly string[]>>> = {
  demands: [
    "“[It's nine, as it was in March],” the foreman <said>.",
    "“[Six per cent is what the crews have lost],” she <said>.",
    "“[Seven per cent, not a shade below],” he <said>.",
    "“[Eleven is where we started],” the delegate <said>.",
    "She <asked> that [the toll be cut to three crowns].",
    "The growers <asked> that [the floor price be raised].",
    "The envoy <asked> that [the prisoners be freed by Easter].",
    "The council <requested> that [the audit be published].",
    "The pilots <asked> that [rest days be counted in full].",
  ],
  proposes: [
    "“[Four crowns is what the treasury can bear],” the minister <said>.",
    "“[Two crowns is what we can pay],” the owner <said>.",
  ],
  conditional: [
    "“[Eight per cent, on the terms of last spring],” he <answered>.",
    "“[Five per cent, if the night trains run],” he <answered>.",
    "“[Free the crews and we will lift the ban],” the general <said>.",
    "“[Sign the annex and we can open the port],” she <said>.",
    "The union <said> [no ferry would sail until the fine was paid].",
    "“[No grain will leave the port until the levy is lifted],” the shipper <said>.",
    "The guild, he <said>, [which has a seat but has held no vote, would settle for six crowns, provided they came in May].",
  ],
  rejects: [
    "“[No inspectors on our soil],” the premier <said>.",
    "“[No cuts to pensions],” the mayor <said>.",
    "She <said> [the ban would stay in force].",
    "The owner <said> [the rise was two points too high].",
  ],
  open: [
    "“[It is not unthinkable that we meet],” the duke <said>.",
    "A longer loan <was> [not inconceivable], the banker said.",
    "He <said> [a swap was no longer impossible].",
    "She <said> [a third round was not to be excluded].",
    "“[A shared patrol is not impossible],” the admiral <said>.",
  ],
  concedes: [
    "“[One boat in five will do],” the harbour master <said>.",
    "The union <said> [four per cent would suffice].",
    "“[I take that back],” the senator <said>.",
  ],
  "reports-progress": [
    "“[Friday brought us far],” the mediator <said>.",
    "The chair <said> [the parties were coming nearer one another].",
  ],
  other: [
    "“[It was two years before the harvest came back],” the farmer <said>.",
    "“[Three ships in the bay],” the pilot <said>.",
    "The police <said> [ninety lorries were stranded on the pass].",
    "She <said> [some two hundred drivers stayed out on Friday].",
    "“[No comment],” the aide <said>.",
  ],
}

for (const [act, some = []] of Object.entries(sentences))
  describe(`a statement, however short, that ${act}`, () => {
    test.each(some)("%s", (sentence) => {
      expect(meaningIn(sentence).act).toBe(act)
    })
  })

describe("what is called not impossible", () => {
  test.each([
    "“[It is not unthinkable that we meet],” the duke <said>.",
    "A longer loan <was> [not inconceivable], the banker said.",
    "“[A shared patrol is not impossible],” the admiral <said>.",
    "She <said> [a joint fleet was not implausible].",
    "The aide <did not rule out> [a lower toll].",
  ])("is hedged: %s", (sentence) => {
    expect(meaningIn(sentence).hedged).toBe(true)
  })
})
