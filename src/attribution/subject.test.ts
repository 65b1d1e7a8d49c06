/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, runOf } from "../../test/english-news.ts"
import { NAME, NOUN, PRONOUN, subjectKind } from "./subject.ts"

const verbs = [
  ["Brusek said no.", "said", NAME, "Brusek"],
  ["She said no.", "said", PRONOUN + 1, "She"],
  ["They have said no.", "said", PRONOUN + 2, "They"],
  ["We say no.", "say", PRONOUN + 3, "We"],
  ["The envoys said no.", "said", NOUN, "envoys"],
  ["It says no.", "says", PRONOUN + 6, "It"],
  ["The envoy, smiling broadly, said no.", "said", NOUN, "envoy"],
  ["“No,” said Brusek.", "said", 5, null],
  ["Then said Brusek no.", "said", 7, null],
] as const

describe("the subject before a verb", () => {
  test.each(verbs)("%s [%s]", (text, verb, kind, at) => {
    const clues = cluesOf(text)
    const [i] = runOf(clues, verb)
    expect(subjectKind(clues.subject[i] as number)).toBe(kind)
    expect(clues.words[clues.subjectAt[i] as number] ?? null).toBe(at)
  })

  test("tells one straight before from one before a comma or farther off", () => {
    const classOf = (text: string) => {
      const clues = cluesOf(text)
      return Math.floor((clues.subject[runOf(clues, "said")[0]] as number) / 10_000)
    }
    expect(
      ["Brusek said no.", "Brusek never said no.", "Brusek, quietly, said no."].map(classOf),
    ).toEqual([1, 0, 2])
  })

  test("is not looked for in another sentence", () => {
    const clues = cluesOf("Brusek left. Never said no.")
    expect(clues.subjectAt[runOf(clues, "said")[0]]).toBe(-1)
  })
})

describe("whose noun it is", () => {
  test.each([
    ["His demand was heard.", 41],
    ["Brusek's demand was heard.", 42],
    ["The demand was heard.", 43],
    ["A new demand was heard.", 44],
    ["Demand fell.", 45],
  ] as const)("%s", (text, kind) => {
    const clues = cluesOf(text)
    const at = clues.words.findIndex((word) => word.toLowerCase() === "demand")
    expect(clues.subject[at]).toBe(kind)
  })
})
