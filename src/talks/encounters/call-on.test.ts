/** Fiction: sentences about invented talks: who called on whom, what fell through, what is no meeting. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../../test/setting.ts"
import { meetingsOf } from "../meeting-sighting.ts"

/** All are read as of Thursday, 2 March 2028. */
const meetingsIn = (text: string) => meetingsOf(settingOf(text, { published: "2028-03-02" }), [])

const told = [
  ["held", "Velian negotiator Sara Holm flew to Dorne on Tuesday to see President Luka Weiss."],
  ["held", "Envoy Karl Linde shuttled between the two delegations in Kesh on Monday."],
  ["held", "The envoy was received by King Olav at the Amber Palace on Monday."],
  ["held", "Weiss and Olen had breakfast together in Kesh on Monday."],
  ["held", "Fishermen met the minister on Tuesday on the quay."],
  ["held", "Map-makers from both sides sat in the same hall on Monday."],
  ["held", "The delegations sat in the same customs house on Monday."],
  ["held", "Olen spoke to Weiss on the telephone on Monday."],
  ["held", "The two ministers spoke over phone on Monday."],
  ["held", "Olen and Weiss spoke in a phone call on Monday."],
  ["held", "Olen said he and Weiss spoke by phone on Monday and agreed to go on."],
  ["held", "The ministry said the two leaders discussed the truce over the phone on Monday."],
  ["held", "The cartel agreed at an emergency meeting in Lurgen on Monday to cut output."],
  ["held", "The cartel's ministers failed to agree at a meeting in Lurgen on Monday."],
  ["held", "The mediators have held separate meetings with both sides since Friday."],
  ["held", "The coffee conference opened on Monday in Port Lume."],
  ["planned", "The envoy left for Kesh on Sunday to hold a second round of talks."],
  ["planned", "No breakthrough is expected at Friday's talks in Lurgen."],
  [
    "planned",
    "Mediator Anna Holt, who will see the Dornish premier in Lurgen on Friday, said nothing.",
  ],
  ["cancelled", "The second round should have opened in Kesh on Tuesday. It did not."],
  ["cancelled", "Her meeting with the minister in Lurgen on 27 February did not come about."],
  ["cancelled", "The third session was to have begun on Monday but it never did."],
  ["cancelled", "Plans for a summit in Kesh in May have been shelved."],
  [
    "denied",
    "Reports of a secret meeting between Weiss and Olen in Kesh are false, the palace said.",
  ],
  [
    "denied",
    "Holt disputes that the premier, Luka Weiss, had met the rebels' leader, Ida Marsh, at a lodge near Kesh.",
  ],
] as const

const none = [
  "The envoy saw the town burn on Monday.",
  "Analysts see the minister as a friend of the union.",
  "The premier visited Kesh in Velia on Monday.",
  "The committee saw two drafts on Monday.",
  "A bus shuttles between the port and the town on Mondays.",
  "The offer was received by the union on Monday.",
  "Olen spoke to reporters by telephone on Monday.",
  "Growers discussed the frost over the weekend.",
  "Both families live in the same house.",
  "The price of phone calls fell on Monday.",
]

describe("calling on somebody, and what came of it", () => {
  test.each(told)("a meeting is %s: %s", (state, text) => {
    expect(meetingsIn(text).map((one) => one.state)).toEqual([state])
  })

  test.each(none)("no meeting is told: %s", (text) => {
    expect(meetingsIn(text)).toEqual([])
  })

  test("whose relative somebody is takes no part", () => {
    const [one] = meetingsIn(
      "Envoy Karl Linde met President Luka Weiss's brother-in-law Bo Lund in Kesh on Monday.",
    )
    expect(one?.participants.map(({ name }) => name)).not.toContain("Luka Weiss")
  })

  test("the envoys are those the report names", () => {
    const [one] = meetingsIn(
      "Luka Weiss met Karl Linde and Bo Lund in Kesh on Monday. On Monday in Kesh he sat down with the envoys.",
    )
    expect(one?.participants.map(({ name }) => name)).not.toContain("envoys")
  })

  test("who held the talks is found behind a clause of its own", () => {
    const [one] = meetingsIn(
      "Striking seamen, who say they have stopped twelve ships and halted exports, on Monday held pay talks in Lurgen with Labour Minister Ida Marsh.",
    )
    expect(one?.participants.some(({ name }) => name.includes("seamen"))).toBe(true)
  })
})
