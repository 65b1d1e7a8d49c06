/** Fiction: the people, bodies and places below are invented. */
import { describe, expect, test } from "vitest"
import { lastVoice, markedSetting } from "../../test/bracketed.ts"

const roles = [
  ["[Foreign Minister Ilse Karnow] said no.", "Foreign Minister"],
  ["[Halvorran Foreign Minister Ilse Karnow] said no.", "Halvorran Foreign Minister"],
  ["[Ilse Karnow, the union's chief negotiator,] said no.", "union's chief negotiator"],
  ["[Ilse Karnow, director of the River Bureau,] said no.", "director of the River Bureau"],
  ["[The mediator, Tobin Ashdown,] said no.", "mediator"],
  ["[Tobin Ashdown, who heads the River Bureau,] said no.", "heads the River Bureau"],
  ["[One of their leaders, Duarte Solano,] said no.", "One of their leaders"],
  ["Rebel commander Omar Dassi came. [Dassi] said no.", "Rebel commander"],
  ["[Ms Karnow] said no.", null],
  ["[Ilse Karnow] said no.", null],
  ["[A senior official] said no.", null],
] as const

describe("the role of a speaker", () => {
  test.each(roles)("%s", (marked, role) => expect(lastVoice(marked).role).toBe(role))

  test("is kept with the words that give it", () => {
    const { report, cast } = markedSetting("[Ilse Karnow, the chief negotiator,] said no.")
    const [role] = cast.actors.find(({ name }) => name === "Ilse Karnow")?.roles ?? []
    expect(role?.evidence).toMatchObject({ report: report.id, quote: "chief negotiator" })
    expect(report.text.slice(role?.evidence.start, role?.evidence.end)).toBe("chief negotiator")
  })
})

const mentions = [
  ["Ilse Karnow met Boris Drusko in Irrelbach.", ["Ilse Karnow", "Boris Drusko"]],
  [
    "Rebel envoy Omar Dassi told Matej Drusko that talks were over.",
    ["Omar Dassi", "Matej Drusko"],
  ],
  ["Russia and Ukraine exchanged prisoners.", ["Russia", "Ukraine"]],
  ["Talks in Moscow ended.", []],
  ["Rain fell on the lake.", []],
  ["About 250,000 people fled.", []],
  ["READOUT OF THE SECOND ROUND", []],
] as const

describe("who is mentioned", () => {
  test.each(mentions)("%s", (text, names) => {
    const { cast } = markedSetting(text)
    const nameOf = new Map(cast.actors.map(({ id, name }) => [id, name]))
    expect(cast.mentions.flatMap(({ actors }) => actors.map((id) => nameOf.get(id)))).toEqual(names)
  })
  test("both sides are two", () => {
    const { cast } = markedSetting("Russia and Ukraine met. Both sides claimed success.")
    expect(cast.mentions.at(-1)?.actors).toHaveLength(2)
  })
})
