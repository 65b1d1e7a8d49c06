import { describe, expect, test } from "vitest"
import { englishNews } from "../../test/english-news.ts"
import type { Said } from "../../test/sentences/case.ts"
import * as direct from "../../test/sentences/direct.ts"
import * as indirect from "../../test/sentences/indirect.ts"
import { misheard, missed } from "../../test/sentences/missed.ts"
import { nobody } from "../../test/sentences/nobody.ts"
import * as performed from "../../test/sentences/performed.ts"
import * as roundabout from "../../test/sentences/roundabout.ts"
import * as secondHand from "../../test/sentences/second-hand.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { attribute, type Prose } from "./attribute.ts"

const reader = attribute(englishNews, null)
const read = (prose: Prose) => reader(prose).attributions

/** Words alone: quotation marks and stops at the ends and the "that" before them do not count. */
const bare = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .replace(/^[\s"“”‘’'«»,.;:—-]+|[\s"“”‘’'«»,.;:—-]+$/g, "")
    .replace(/^that /, "")

const wordsOf = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.map((span) => bare(sliceOf(text, span)))

interface Heard {
  readonly source: readonly string[]
  readonly cue: string
  readonly content: readonly string[]
}

const heardIn = (text: string): readonly Heard[] =>
  read({ text, furniture: [] }).map(({ source, cue, content }) => ({
    source: wordsOf(text, source),
    cue: cue.map((span) => sliceOf(text, span)).join(" "),
    content: wordsOf(text, content),
  }))

const expected = ([, source, cue, content]: Said): Heard => ({
  source: source === null ? [] : [bare(source)],
  cue: expect.stringContaining(cue) as string,
  content: (typeof content === "string" ? [content] : content).map(bare),
})

const kinds = {
  "words quoted before their speaker": direct.quoteFirst,
  "words quoted after their speaker": direct.speakerFirst,
  "a quotation broken by its cue": direct.brokenQuotes,
  "a quotation that goes on without a cue": direct.goingOn,
  "words reported": indirect.reported,
  "words reported and partly quoted": indirect.partlyQuoted,
  "what is wanted, feared or thought": indirect.attitudes,
  "a passive": roundabout.passives,
  "according to": roundabout.accordingTo,
  "a noun that reports": roundabout.nouns,
  "a source within a source": roundabout.nested,
  "a label or a dash": roundabout.layout,
  "what is done by saying it": performed.performed,
  "a verb and its that": performed.told,
  "words before whoever said them": performed.postposed,
  "whose word it is": secondHand.whoseWord,
  "words quoted at second hand": secondHand.asSaying,
  "what was turned down, and by whom": secondHand.byWhom,
  "a noun that reports what was said": secondHand.nounsThatReport,
  "a quotation that stands alone": secondHand.standsAlone,
} as const satisfies Readonly<Record<string, readonly Said[]>>

const titled = (cases: readonly Said[]) =>
  cases.map((said) => ({ title: `${said[0]} [${said[2]}]`, said }))

describe.each(Object.entries(kinds))("%s", (_, cases) => {
  test.each(titled(cases).filter(({ title }) => !missed.has(title)))("$title", ({ said }) => {
    expect(heardIn(said[0])).toContainEqual(expected(said))
  })
})

describe("nobody speaks", () => {
  test.each(nobody.filter((text) => !misheard.has(text)))("%s", (text) => {
    expect(heardIn(text)).toEqual([])
  })
})

describe("known misses, to be taken from the list when they are read right", () => {
  const all = Object.values(kinds).flatMap(titled)
  test.each(all.filter(({ title }) => missed.has(title)))("$title", ({ said }) => {
    expect(heardIn(said[0])).not.toContainEqual(expected(said))
  })

  test.each([...misheard])("%s", (text) => expect(heardIn(text)).not.toEqual([]))

  test("every one of them is a sentence of the tables", () => {
    const titles = new Set([...all.map(({ title }) => title), ...nobody])
    expect([...missed, ...misheard].filter((title) => !titles.has(title))).toEqual([])
  })
})

describe("reading attributions", () => {
  const text = "“No deal,” said Ms Amara. Talks go on: the port hopes for a truce."

  test("a higher bound keeps a part of what a lower one gives", () => {
    const all = attribute(englishNews, 0)({ text, furniture: [] }).attributions
    const sure = attribute(englishNews, 0.9)({ text, furniture: [] }).attributions
    expect(sure.length).toBeLessThan(all.length)
    for (const one of sure) expect(one.confidence).toBeGreaterThanOrEqual(0.9)
    for (const one of sure) expect(all).toContainEqual(one)
  })

  test("nothing inside furniture becomes an attribution", () => {
    const furniture = [{ start: 0, end: 25 }]
    const found = attribute(englishNews, 0)({ text, furniture }).attributions
    expect(found).not.toEqual([])
    for (const { source, cue, content } of found)
      for (const { start } of [...source, ...cue, ...content])
        expect(start).toBeGreaterThanOrEqual(25)
  })

  test("a text without words gives none", () => {
    expect(["", " \n", "\u00A0"].map((empty) => read({ text: empty, furniture: [] }))).toEqual([
      [],
      [],
      [],
    ])
  })

  test("attributions come in the order of their cues", () => {
    const all = attribute(englishNews, 0)({ text, furniture: [] }).attributions
    const starts = all.map(({ cue }) => cue[0]?.start ?? -1)
    expect(starts.length).toBeGreaterThan(1)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })
})
