/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import type { Form } from "../attribution/attribution.ts"
import type { AttributionId, ReportId } from "../text/ids.ts"
import { settingOf } from "../../test/setting.ts"
import { statementsOf } from "./state.ts"

const id = "r-1" as ReportId

/** Statements of one report with one attribution: [words of the cue, contents, form]. */
function stated(text: string, cue: string, contents: readonly string[], form: Form) {
  const spanOf = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const attribution = {
    id: "r-1.a1" as AttributionId,
    source: [spanOf("Oru")],
    cue: [spanOf(cue)],
    content: contents.map(spanOf),
    form,
    confidence: 0.75,
    voice: { actors: [], name: "Benat Oru", role: null, party: null },
  }
  return statementsOf(settingOf(text), [attribution])
}

describe("statements", () => {
  test("a quotation broken by its cue is two statements of one attribution", () => {
    const text = "“The quota,” Oru said, “is worth nothing.”"
    const found = stated(text, "said", ["“The quota,”", "“is worth nothing.”"], "direct")
    expect(found.map(({ quote }) => quote)).toEqual(["The quota", "is worth nothing."])
    expect(found.map((one) => one.id)).toEqual(["r-1.s1", "r-1.s2"])
    expect(found.map((one) => one.attribution)).toEqual(["r-1.a1", "r-1.a1"])
  })

  test("reported words in two parts are one statement, quoted with what stands between", () => {
    const text = "The quota, Oru said, is worth nothing."
    const found = stated(text, "said", ["The quota", "is worth nothing"], "indirect")
    expect(found.map(({ quote }) => quote)).toEqual(["The quota, Oru said, is worth nothing"])
    expect(found[0]?.evidence).toEqual([
      { report: id, start: 0, end: 9, quote: "The quota" },
      { report: id, start: 21, end: 37, quote: "is worth nothing" },
    ])
  })

  test("its quote stands in the text where its evidence says", () => {
    const text = "Oru said: “We go.”"
    const [one] = stated(text, "said", ["“We go.”"], "direct")
    expect(one?.quote).toBe("We go.")
    expect(one?.evidence).toEqual([{ report: id, start: 11, end: 17, quote: "We go." }])
  })

  test("what is only wanted is none", () => {
    expect(stated("Oru wants a quota.", "wants", ["a quota"], "indirect")).toEqual([])
  })

  test("marks with nothing between them are none", () => {
    expect(stated("Oru said: “”", "said", ["“”"], "direct")).toEqual([])
  })

  test("carries who speaks and how sure it is, and makes nothing up", () => {
    const [one] = stated("Oru said it ended.", "said", ["it ended"], "indirect")
    expect(one).toMatchObject({
      report: id,
      form: "indirect",
      speakerName: "Benat Oru",
      confidence: 0.75,
      status: "proposed",
      act: "other",
      stance: null,
      party: null,
      issue: null,
      date: null,
    })
  })

  test("no attributions give none", () => {
    expect(statementsOf(settingOf("Rain fell."), [])).toEqual([])
  })
})
