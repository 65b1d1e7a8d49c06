/** Fiction: what single rules do to a reading that the model gave, on sentences of invented talks. */
import { describe, expect, test } from "vitest"
import { cluesOf, wordsOfRun } from "../../test/english-news.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import { ownSentence } from "./own-sentence.ts"
import { possessor } from "./possessor.ts"
import { saysBehind } from "./says-behind.ts"
import type { Chosen } from "./select.ts"
import { withoutTime } from "./source-time.ts"
import { whoClause } from "./who-clause.ts"
import { wholePhrase } from "./whole-phrase.ts"

/** Source, cue and content in words; "" for no source, " + " between the parts of a content. */
type Words = readonly [source: string, cue: string, content: string]

function runOf({ words }: Clues, phrase: string): Run {
  const { words: wanted } = cluesOf(phrase)
  const from = words.findIndex((_, i) => wanted.every((word, k) => words[i + k] === word))
  if (from < 0) throw new Error(`"${phrase}" is not in the sentence`)
  return [from, from + wanted.length]
}

const chosenOf = (clues: Clues, [source, cue, content]: Words): Chosen => ({
  source: source === "" ? [] : [runOf(clues, source)],
  cue: runOf(clues, cue),
  content: content.split(" + ").map((part) => runOf(clues, part)),
  confidence: 0.5,
})

const inWords = (clues: Clues, { source, cue, content }: Chosen): Words => [
  source.map((run) => wordsOfRun(clues, run)).join(" + "),
  wordsOfRun(clues, cue),
  content.map((run) => wordsOfRun(clues, run)).join(" + "),
]

type Row = readonly [text: string, given: Words, mended: Words | null]

const who = [
  [
    "Ann Orr, who sold the barge in May, said the fleet was safe.",
    ["Ann Orr, who", "said", "the fleet was safe"],
    ["Ann Orr", "said", "the fleet was safe"],
  ],
  [
    "The smelters' league, which met on Sunday, wants cheaper power.",
    ["The smelters' league, which", "wants", "cheaper power"],
    ["The smelters' league", "wants", "cheaper power"],
  ],
  [
    "Two pilots, who asked not to be named, said no.",
    ["Two pilots, who asked not to be named", "said", "no"],
    null,
  ],
  ["Nurses who strike say they are tired.", ["Nurses who strike", "say", "they are tired"], null],
] as const satisfies readonly Row[]

const behind = [
  [
    "Lenders “in no hurry”, says fund chief",
    ["", "says", "Lenders “in no hurry” + fund chief"],
    ["fund chief", "says", "Lenders “in no hurry”"],
  ],
  [
    "The catch was “a disgrace”, said Elin Amar.",
    ["The catch", "said", "Elin Amar"],
    ["Elin Amar", "said", "The catch was “a disgrace”"],
  ],
  [
    "The truce is “dead”, says the colonel, who left.",
    ["the colonel", "says", "The truce is “dead”"],
    null,
  ],
  ["Asked about “the map”, she said nothing.", ["she", "said", "nothing"], null],
] as const satisfies readonly Row[]

const time = [
  [
    "The board in May rejected the merger.",
    ["The board in May", "rejected", "the merger"],
    ["The board", "rejected", "the merger"],
  ],
  [
    "An hour later his office denied the sale.",
    ["An hour later his office", "denied", "the sale"],
    ["his office", "denied", "the sale"],
  ],
  ["A survey in March found no majority.", ["A survey in March", "found", "no majority"], null],
  [
    "The growers who met on Friday want a floor price.",
    ["The growers who met on Friday", "want", "a floor price"],
    null,
  ],
] as const satisfies readonly Row[]

const owners = [
  [
    "The islanders laughed at the creditors' insistence that all be repaid.",
    ["The islanders laughed at the creditors'", "insistence", "that all be repaid"],
    ["the creditors'", "insistence", "that all be repaid"],
  ],
  [
    "The creditors' insistence that all be repaid is new.",
    ["The creditors'", "insistence", "that all be repaid"],
    null,
  ],
] as const satisfies readonly Row[]

const phrases = [
  [
    "The mayor said the tram would split the old town.",
    ["The mayor", "said", "the tram would split the"],
    ["The mayor", "said", "the tram would split the old town"],
  ],
  [
    "Oduya praised a plan the lenders have refused to sign.",
    ["Oduya", "praised", "a plan the lenders"],
    ["Oduya", "praised", "a plan the lenders have refused to sign"],
  ],
  ["Those who say the port is dead are wrong.", ["Those who", "say", "the port is dead"], null],
  ["The mayor said the tram would come.", ["The mayor", "said", "the tram would come"], null],
] as const satisfies readonly Row[]

const rules = [
  ["a source that breaks off at “who”", whoClause, who],
  ["“says” behind a quotation", saysBehind, behind],
  ["the time in a source", withoutTime, time],
  ["the owner of a noun that reports", possessor, owners],
  ["a phrase that breaks off", wholePhrase, phrases],
] as const

describe.each(rules)("%s", (_, rule, rows: readonly Row[]) => {
  test.each(rows)("%s", (text, given, mended) => {
    const clues = cluesOf(text)
    const [one] = rule(clues, [chosenOf(clues, given)])
    expect(one && inWords(clues, one)).toEqual(mended ?? given)
  })
})

describe("words with a speaker in their own sentence", () => {
  const text = "The duty stays, Orla Brandt told us. “We came far,” he said."
  const clues = cluesOf(text)
  const earlier = chosenOf(clues, ["Orla Brandt", "told", "The duty stays + “We came far,”"])
  const later = chosenOf(clues, ["he", "said", "“We came far,”"])

  test("are that speaker's alone", () => {
    expect(ownSentence(clues, [earlier, later]).map((one) => inWords(clues, one)[2])).toEqual([
      "The duty stays",
      "“We came far,”",
    ])
  })

  test("stay with whoever spoke before where nobody else speaks", () => {
    expect(ownSentence(clues, [earlier])).toEqual([earlier])
  })
})
