/** Fiction: the names and outlets in these statements are invented. */
import { describe, expect, test } from "vitest"
import { linkStatements } from "../talks/link-statements.ts"
import type { Meeting, MeetingState } from "../talks/meeting.ts"
import type { Position } from "../talks/position.ts"
import type { Act } from "../talks/statement.ts"
import type { ReportId } from "../text/ids.ts"
import { gleanedOf, said, type Said } from "../../test/pairs/statements.ts"
import { changesSince, type Known } from "./changes.ts"

const nothing = { meetings: [], proposals: [], positions: [], accounts: [] }

function known(all: readonly Said[], reprints: Record<string, string> = {}): Known {
  const gleaned = gleanedOf(all)
  const originOf = new Map(
    gleaned.map(({ report: { id } }) => [id, (reprints[id] ?? id) as ReportId]),
  )
  return { ...nothing, gleaned, originOf, links: linkStatements(gleaned, originOf) }
}

const newsOf = (all: Known, since: string | null = "2031-03-05"): string[] =>
  (changesSince(all, since)?.items ?? []).map(
    ({ kind, evidence }) => `${kind}: ${evidence[0]?.quote}`,
  )

const pay = (act: Act, party = "Deckhands") => ({ party, act, issue: "pay rise" })

const before = said("Post", "03", "Ruta Halloran", "the crews want 7 per cent", pay("demands"))

const news: [what: string, item: string, later: Said][] = [
  [
    "a demand with another figure",
    "position: the crews would take 6 per cent",
    said("Light", "08", "Ruta Halloran", "the crews would take 6 per cent", pay("demands")),
  ],
  [
    "a demand that becomes a yes",
    "position: the crews accept what is on the table",
    said("Light", "08", "Ruta Halloran", "the crews accept what is on the table", pay("accepts")),
  ],
  [
    "a concession",
    "position: seven is off our list",
    said("Light", "08", "Ruta Halloran", "seven is off our list", pay("concedes")),
  ],
  [
    "a proposal that gives up a demand",
    "position: she no longer asked for paid nights",
    said("Light", "08", "Ruta Halloran", "she no longer asked for paid nights", pay("proposes")),
  ],
  [
    "a threat",
    "threat: no boat will sail at Whitsun",
    said("Light", "08", "Ruta Halloran", "no boat will sail at Whitsun", pay("threatens")),
  ],
  [
    "a denial",
    "denial: the crews had asked for 7 per cent",
    said("Light", "08", "Piers Ambleforth", "the crews had asked for 7 per cent", {
      party: "Blue Pennant",
      act: "denies",
    }),
  ],
]

const noNews: [what: string, later: Said][] = [
  [
    "the same demand in other words",
    said("Light", "08", "Ruta Halloran", "seven per cent is what crews want", pay("demands")),
  ],
  [
    "the old quotation printed again",
    said("Light", "08", "Ruta Halloran", "the crews want 7 per cent", pay("demands")),
  ],
  [
    "a figure beside the day on which it was named",
    said(
      "Light",
      "08",
      "Ruta Halloran",
      "the 7 per cent of 3 March is what the crews want",
      pay("demands"),
    ),
  ],
  [
    "what is said to stand as before",
    said("Light", "08", "Ruta Halloran", "we stay at 6 per cent, as before", pay("demands")),
  ],
  [
    "talk of progress",
    said("Light", "08", "Olga Brandvold", "the two sides were closer on 6 per cent", {
      party: "mediator",
      act: "reports-progress",
      issue: "pay rise",
    }),
  ],
  [
    "a first word on another matter",
    said("Light", "08", "Ruta Halloran", "cabins should be warmer", {
      party: "Deckhands",
      act: "demands",
      issue: "cabins",
    }),
  ],
  [
    "a statement from before the moment",
    said("Light", "04", "Ruta Halloran", "we accept", pay("accepts")),
  ],
  ["words of nobody", said("Light", "08", null, "6 per cent would do", { act: "demands" })],
]

describe("what is new since a moment", () => {
  test.each(news)("%s is new", (_, item, later) => {
    expect(newsOf(known([before, later]))).toEqual([item])
  })

  test.each(noNews)("%s is not", (_, later) => {
    expect(newsOf(known([before, later]))).toEqual([])
  })

  test("a reprint brings nothing new, whatever it says", () => {
    const later = said(
      "Light",
      "08",
      "Ruta Halloran",
      "the crews would take 6 per cent",
      pay("demands"),
    )
    expect(newsOf(known([before, later], { r2: "r1" }))).toEqual([])
  })

  test("a move told twice is listed once", () => {
    const move = said(
      "Light",
      "08",
      "Ruta Halloran",
      "the crews would take 6 per cent",
      pay("demands"),
    )
    expect(
      newsOf(known([before, move, { ...move, outlet: "Gull", on: "2031-03-09" }])),
    ).toHaveLength(1)
  })

  test("two sentences of one report that show one move are one item", () => {
    const move = said(
      "Light",
      "08",
      "Ruta Halloran",
      "the crews would take 6 per cent",
      pay("concedes"),
    )
    const again = said("Light", "08", "Ruta Halloran", "six, and we sail", pay("concedes"))
    const items = changesSince(known([before, move, again]), "2031-03-05")?.items
    expect(items?.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
      ["the crews would take 6 per cent", "six, and we sail"],
    ])
  })

  test("a figure that is corrected is no move, and the correction is new", () => {
    const all = [
      before,
      said("Light", "08", "Light", "the crews had come down to 5 per cent", pay("concedes")),
      said(
        "Light",
        "09",
        "Light",
        "An article said that the crews had come down to 5 per cent. That is incorrect",
      ),
    ]
    expect(newsOf(known(all))).toEqual([
      "correction: An article said that the crews had come down to 5 per cent. That is incorrect",
    ])
  })

  test("by default all is new that came after the report in the middle", () => {
    const moves = ["04", "06", "08"].map((on, k) =>
      said("Light", on, "Ruta Halloran", `the crews would take ${6 - k} per cent`, pay("demands")),
    )
    const changes = changesSince(known([before, ...moves]), null)
    expect(changes?.since).toBe("2031-03-04")
    expect(changes?.items).toHaveLength(2)
  })

  test("without a date there is no telling", () => {
    expect(changesSince(known([]), null)).toBeNull()
  })
})

const evidenceIn = (report: string, quote: string) => ({
  report: report as ReportId,
  start: 5000,
  end: 5000 + quote.length,
  quote,
})

const meetingOf = (...states: [report: string, state: MeetingState][]): Meeting => ({
  id: "m1",
  participants: [],
  place: null,
  when: null,
  date: null,
  duration: null,
  minutes: null,
  format: null,
  mediator: null,
  state: "planned",
  states: states.map(([report, state]) => ({
    report: report as ReportId,
    state,
    evidence: evidenceIn(report, `the round is ${state} in ${report}`),
  })),
  evidence: [],
})

describe("what is new of meetings and positions", () => {
  const two = known([before, said("Light", "08", "Ruta Halloran", "good morning")])

  test("a round that is called off is new", () => {
    const meetings = [meetingOf(["r1", "planned"], ["r2", "cancelled"])]
    expect(newsOf({ ...two, meetings })).toEqual([
      "meeting cancelled: the round is cancelled in r2",
    ])
  })

  test("a round of which another report tells the same is not", () => {
    expect(newsOf({ ...two, meetings: [meetingOf(["r1", "held"], ["r2", "held"])] })).toEqual([])
  })

  const position = (report: string, rung: string | null, fresh = true): Position => ({
    party: "Deckhands",
    issue: "night boats",
    stance: "demands",
    date: null,
    rung,
    private: false,
    fresh,
    statements: [],
    evidence: [evidenceIn(report, `${rung}`)],
  })

  test("another rung is new", () => {
    const positions = [position("r1", "three deckhands"), position("r2", "two deckhands")]
    expect(newsOf({ ...two, positions })).toEqual(["position: two deckhands"])
  })

  test("another rung than the public one is new, whatever was whispered in between", () => {
    const whispered = { ...position("r1", "two deckhands"), private: true }
    const positions = [
      position("r1", "three deckhands"),
      whispered,
      position("r2", "two deckhands"),
    ]
    expect(newsOf({ ...two, positions })).toEqual(["position: two deckhands"])
    const again = [position("r1", "three deckhands"), whispered, position("r2", "three deckhands")]
    expect(newsOf({ ...two, positions: again })).toEqual([])
  })

  test("a new rung is shown by the reports that told it first, not by reprints", () => {
    const all = known([before, said("Light", "08", "X", "a"), said("Gull", "09", "X", "b")], {
      r3: "r2",
    })
    const moved = position("r2", "two deckhands")
    const printed = { ...moved, evidence: [...moved.evidence, evidenceIn("r3", "two hands")] }
    const positions = [position("r1", "three deckhands"), printed]
    const items = changesSince({ ...all, positions }, "2031-03-05")?.items
    expect(items?.map(({ evidence }) => evidence.map(({ report }) => report))).toEqual([["r2"]])
  })

  test("the same rung, an unknown one and old words are not", () => {
    for (const later of [
      position("r2", "three"),
      position("r2", null),
      position("r2", "two", false),
    ])
      expect(newsOf({ ...two, positions: [position("r1", "three"), later] })).toEqual([])
  })
})
