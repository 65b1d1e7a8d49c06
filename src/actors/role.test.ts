/** Fiction: the people, bodies and places below are invented. */
import { describe, expect, test } from "vitest"
import { lastVoice, markedSetting } from "../../test/bracketed.ts"

const roles = [
  ["[Foreign Minister Elin Brusek] said no.", "Foreign Minister"],
  ["[Selkorran Foreign Minister Elin Brusek] said no.", "Selkorran Foreign Minister"],
  ["[Elin Brusek, the union's chief negotiator,] said no.", "union's chief negotiator"],
  ["[Elin Brusek, director of the Seed Bank,] said no.", "director of the Seed Bank"],
  ["[The mediator, Deven Ashdown,] said no.", "mediator"],
  ["[Deven Ashdown, who heads the River Bureau,] said no.", "heads the River Bureau"],
  ["[One of their leaders, Duarte Solano,] said no.", "One of their leaders"],
  ["Rebel commander Omar Dassi came. [Dassi] said no.", "Rebel commander"],
  // A title before the name, and a role before the title, are one person's.
  ["[The army chief, General Obi Radev,] said no.", "army chief"],
  ["[The army chief, General Obi Radev], has said no.", "army chief"],
  ["“No,” said [the chief mediator, former president Amara Sessay].", "chief mediator"],
  ["[The guild's political head, Dr. Selam Haile,] said no.", "guild's political head"],
  [
    "[The shipping line's lawyer, Mrs Ode Tarn], who left early, said no.",
    "shipping line's lawyer",
  ],
  ["The army chief, General Obi Radev, came. [He] said no.", "army chief"],
  ["[General Obi Radev] said no.", "General"],
  // Whose it is stands in the party; the role is what is printed beside it.
  ["The guild came. [Its chief negotiator, Omar Dassi,] said no.", "chief negotiator"],
  // Who somebody was is no role as long as another is known.
  ["Guild secretary Maren Oduya came. [Oduya, a former crane driver,] said no.", "Guild secretary"],
  ["[Oduya, a former crane driver,] said no.", "former crane driver"],
  // The time at which a live report tells it is no part of the role.
  ["17:22 [Defence Minister Elin Brusek] said no.", "Defence Minister"],
  ["09.05 [The Defence Minister, Elin Brusek,] said no.", "Defence Minister"],
  ["[Ms Brusek] said no.", null],
  ["[Elin Brusek] said no.", null],
  ["[A senior official] said no.", null],
] as const

describe("the role of a speaker", () => {
  test.each(roles)("%s", (marked, role) => expect(lastVoice(marked).role).toBe(role))

  test("is kept with the words that give it", () => {
    const { report, cast } = markedSetting("[Elin Brusek, the chief negotiator,] said no.")
    const [role] = cast.actors.find(({ name }) => name === "Elin Brusek")?.roles ?? []
    expect(role?.evidence).toMatchObject({ report: report.id, quote: "chief negotiator" })
    expect(report.text.slice(role?.evidence.start, role?.evidence.end)).toBe("chief negotiator")
  })
})

const mentions = [
  ["Elin Brusek met Boris Palvin in Undermoor.", ["Elin Brusek", "Boris Palvin"]],
  [
    "Rebel envoy Omar Dassi told Jurek Palvin that talks were over.",
    ["Omar Dassi", "Jurek Palvin"],
  ],
  ["Russia and Ukraine exchanged prisoners.", ["Russia", "Ukraine"]],
  ["Talks in Moscow ended.", []],
  ["Rain fell on the lake.", []],
  ["About 250,000 people fled.", []],
  ["SUMMARY OF THE FIRST ROUND", []],
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
