import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { errorLines } from "./error-line.ts"
import { readGold } from "./gold-file.ts"
import { printReliability, printScore } from "./print-score.ts"
import { reliabilityOf } from "./reliability.ts"
import { goldReport, scoreReport, summarise } from "../rapporteur.ts"

const folder = mkdtempSync(join(tmpdir(), "rapporteur-gold-"))
afterAll(() => rmSync(folder, { recursive: true }))

const goldFile = (lines: string): string => {
  const path = join(folder, "gold.jsonl")
  writeFileSync(path, lines)
  return path
}

const line = (attributions: string): string =>
  `{"id":"r1","text":"No deal.","attributions":${attributions}}`

describe("a gold file", () => {
  it("gives the annotated reports by their ids", async () => {
    const good = line('[{"source":[],"cue":[[0,2]],"content":[[3,7]]}]')
    const golds = await readGold(goldFile(`${good}\n\n`))
    expect(golds.get("r1")?.attributions).toEqual([
      { source: [], cue: [{ start: 0, end: 2 }], content: [{ start: 3, end: 7 }] },
    ])
  })

  const wrong = [
    ["{", ":1: no JSON"],
    ["[]", ":1: id and text must be strings"],
    [line("{}"), ":1: attributions must be a list"],
    [line("[1]"), ":1: an attribution must have named fields"],
    [line("[{}]"), ":1: source, cue and content must be lists"],
    [line('[{"source":[[0,99]],"cue":[],"content":[]}]'), "[0,99] is no [start, end)"],
    [line('[{"source":[[3]],"cue":[],"content":[]}]'), "[3] is no [start, end)"],
    [`${line("[]")}\n${line("[]")}`, ":2: the id r1 stands there twice"],
    ["\n", "it holds no reports"],
  ] as const
  for (const [text, message] of wrong)
    it(`is refused by file and line: ${message}`, async () => {
      await expect(readGold(goldFile(text))).rejects.toThrow(message)
    })

  it("is refused when it is not there", async () => {
    await expect(readGold(join(folder, "none.jsonl"))).rejects.toThrow("cannot be read (ENOENT")
  })
})

const text = "Talks went on. “No deal,” said Ms Amara. It rained.\nAnother line."
const spanOf = (words: string) => [
  { start: text.indexOf(words), end: text.indexOf(words) + words.length },
]
const amara = { source: spanOf("Ms Amara"), cue: spanOf("said"), content: spanOf("“No deal,”") }

describe("the errors of a model", () => {
  it("are told with their sentence and the words of both sides", () => {
    const gold = [amara]
    const predicted = [{ ...amara, source: [], confidence: 0.6 }]
    const { verdicts } = scoreReport(goldReport(text, gold), predicted)
    expect(errorLines({ id: "r1", text, gold, predicted }, verdicts)).toMatchObject([
      {
        id: "r1",
        kind: "source",
        sentence: "“No deal,” said Ms Amara.",
        gold: { words: { source: ["Ms Amara"], cue: ["said"], content: ["“No deal,”"] } },
        predicted: { words: { source: [] }, confidence: 0.6 },
      },
    ])
  })

  it("are told of what was missed and of what nobody said", () => {
    const gold = [amara]
    const predicted = [{ source: [], cue: spanOf("rained"), content: [], confidence: 0.4 }]
    const { verdicts } = scoreReport(goldReport(text, gold), predicted)
    const lines = errorLines({ id: "r1", text, gold, predicted }, verdicts)
    expect(lines.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ["missed", "“No deal,” said Ms Amara."],
      ["spurious", "It rained."],
    ])
  })
})

describe("reliability", () => {
  it("compares confidence with the share that is right, tenth by tenth", () => {
    const judged = [
      { confidence: 0.9, right: true },
      { confidence: 0.94, right: true },
      { confidence: 1, right: false },
      { confidence: 0.25, right: false },
    ]
    const { bins, calibrationError } = reliabilityOf(judged)
    expect(bins.map(({ from, count }) => [from, count])).toEqual([
      [0.2, 1],
      [0.9, 3],
    ])
    expect(bins[1]?.shareRight).toBeCloseTo(2 / 3)
    expect(bins[1]?.meanConfidence).toBeCloseTo(0.9467, 3)
    expect(calibrationError).toBeCloseTo((0.25 + 3 * (0.94667 - 2 / 3)) / 4, 3)
  })

  it("of nothing is nothing", () => {
    expect(reliabilityOf([])).toEqual({ bins: [], calibrationError: 0 })
    expect(printReliability(reliabilityOf([]))).toHaveLength(3)
  })
})

it("a printed score has a table for all, direct and indirect attributions", () => {
  const score = summarise([scoreReport(goldReport(text, [amara]), [amara])])
  const lines = printScore(score)
  expect(lines.filter((one) => /in the gold/u.test(one))).toEqual([
    "all: 1 in the gold, 1 found",
    "direct: 1 in the gold, 1 found",
    "indirect: 0 in the gold, 0 found",
  ])
  expect(lines[2]).toMatch(/^ {2}attribution \(headline\) +100\.00 +100\.00 +100\.00$/u)
})
