/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, runOf, wordsOfRun } from "../../test/english-news.ts"
import { BEGIN, type Role } from "./label.ts"
import { link } from "./link.ts"

type Marked = Readonly<Record<Role, readonly string[]>>

const linked = (text: string, marked: Marked) => {
  const clues = cluesOf(text)
  const labels = new Uint8Array(clues.count)
  for (const role of ["source", "cue", "content"] as const)
    for (const phrase of marked[role]) {
      const [from, to] = runOf(clues, phrase)
      labels.fill(BEGIN[role] + 1, from, to)
      labels[from] = BEGIN[role]
    }
  const words = (runs: readonly (readonly [number, number])[]) =>
    runs.map((run) => wordsOfRun(clues, run))
  return link(clues, labels).map(({ cue, source, content }) => [
    ...words([cue]),
    words(source),
    words(content),
  ])
}

describe("linking marks without a model", () => {
  test("a cue gets the source and the content beside it", () => {
    expect(
      linked("Oru said it ended.", { source: ["Oru"], cue: ["said"], content: ["it ended"] }),
    ).toEqual([["said", ["Oru"], ["it ended"]]])
  })

  test("both halves of a broken quotation go to the cue between them", () => {
    expect(
      linked("“We go,” Oru said, “now.”", {
        source: ["Oru"],
        cue: ["said"],
        content: ["“ We go , ”", "“ now . ”"],
      }),
    ).toEqual([["said", ["Oru"], ["“We go,”", "“now.”"]]])
  })

  test("two clauses are not mixed up", () => {
    expect(
      linked("Oru said it ended and Lind denied it began.", {
        source: ["Oru", "Lind"],
        cue: ["said", "denied"],
        content: ["it ended", "it began"],
      }),
    ).toEqual([
      ["said", ["Oru"], ["it ended"]],
      ["denied", ["Lind"], ["it began"]],
    ])
  })

  test("nothing is linked across a paragraph", () => {
    expect(
      linked("Oru said.\nIt ended.", { source: ["Oru"], cue: ["said"], content: ["It ended"] }),
    ).toEqual([])
  })

  test("a cue without a content is left out, one without a source is not", () => {
    expect(
      linked("Oru spoke. It was said it ended.", {
        source: ["Oru"],
        cue: ["spoke", "said"],
        content: ["it ended"],
      }),
    ).toEqual([["said", expect.anything(), ["it ended"]]])
    expect(
      linked("It was said it ended.", { source: [], cue: ["said"], content: ["it ended"] }),
    ).toEqual([["said", [], ["it ended"]]])
  })

  test("no marks give no links", () => {
    expect(linked("Rain fell.", { source: [], cue: [], content: [] })).toEqual([])
  })
})
