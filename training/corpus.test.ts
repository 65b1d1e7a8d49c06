/** Fiction: a corpus of invented reports. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, describe, expect, test } from "vitest"
import { tagNumber } from "../src/language/tag.ts"
import { FOLDS, goldMarks, type GoldReport, readCorpus } from "./corpus.ts"

const folder = mkdtempSync(join(tmpdir(), "rapporteur-corpus-"))
afterAll(() => rmSync(folder, { recursive: true }))

const text = "“We go,” Oru said.\nLind's office denied it."
const spanOf = (words: string): [number, number] => {
  const start = text.indexOf(words)
  return [start, start + words.length]
}
const attributions = [
  { source: [spanOf("Oru")], cue: [spanOf("said")], content: [spanOf("“We go,”")] },
  // Ends in the middle of words: the tokens it touches count.
  { source: [spanOf("ind's off")], cue: [spanOf("denied")], content: [spanOf("it")] },
  { source: [], cue: [spanOf("\n")], content: [spanOf("go,” Oru said.\nLind")] },
]
const silver = [
  [...spanOf("Oru"), "NNP"],
  [...spanOf("said"), "VBD"],
  [...spanOf("Lind's"), "NNP"],
  [...spanOf("denied"), "NEVER"],
]

const line = (id: number) => JSON.stringify({ id: `r-${id}`, text, attributions })
writeFileSync(join(folder, "train.jsonl"), `${[0, 1, 2, 3, 4, 5, 6].map(line).join("\n")}\n`)
writeFileSync(
  join(folder, "silver.train.jsonl.gz"),
  gzipSync(`${JSON.stringify({ id: "r-0", sents: [silver] })}\n`),
)

const reports = readCorpus(folder, "train")
const report = reports[0] as GoldReport

const wordsOf = ({ segmented }: GoldReport, runs: readonly (readonly [number, number])[]) =>
  runs.map(([from, to]) => segmented.words.slice(from, to).join(" "))

describe("a corpus", () => {
  test("lays every span over the tokens it touches", () => {
    const found = report.runs.map(({ source, cue, content }) => [
      wordsOf(report, source),
      wordsOf(report, cue),
      wordsOf(report, content),
    ])
    expect(found).toEqual([
      [["Oru"], ["said"], ["“ We go , ”"]],
      [["Lind 's office"], ["denied"], ["it"]],
      [[], [], ["go , ” Oru said . Lind"]],
    ])
  })

  test("keeps a silver tag where its token is ours, and knows none elsewhere", () => {
    const tagOf = (word: string) => report.tags[report.segmented.words.indexOf(word)]
    expect(tagOf("Oru")).toBe(tagNumber("NNP"))
    expect(tagOf("said")).toBe(tagNumber("VBD"))
    expect(["Lind", "denied", "We"].map(tagOf)).toEqual([-1, -1, -1])
    expect(reports[1]?.tags.every((tag) => tag === -1)).toBe(true)
  })

  test("deals the reports out to the folds", () => {
    expect(reports.map(({ fold }) => fold)).toEqual([0, 1, 2, 3, 4, 0, 1])
    expect(FOLDS).toBe(5)
  })
})

describe("the labels of stage 1", () => {
  const labelled = (runs: GoldReport["runs"]) => goldMarks({ ...report, runs })
  const none = { source: [], cue: [], content: [] }

  test("give a token one role: cue before source before content", () => {
    const over = { source: [[0, 4]], cue: [[1, 3]], content: [[0, 6]] } as const
    expect([...labelled([over]).subarray(0, 7)]).toEqual([1, 3, 4, 1, 5, 6, 0])
  })

  test("begin a span anew in the next paragraph", () => {
    const paragraph = report.segmented.paragraph.indexOf(1)
    const across = { ...none, content: [[paragraph - 1, paragraph + 2]] } as const
    expect([...labelled([across]).subarray(paragraph - 2, paragraph + 3)]).toEqual([0, 5, 5, 6, 0])
  })

  test("are all nothing where nobody speaks", () => {
    expect(labelled([none]).every((one) => one === 0)).toBe(true)
  })
})

const evaluation = resolve(
  process.env["RAPPORTEUR_EVALUATION"] ?? "../shared/evaluation",
  "polnear",
)

describe.skipIf(!existsSync(evaluation))("PolNeAR dev (skipped without evaluation data)", () => {
  test("loses no span, and nearly every one begins and ends with a token of ours", () => {
    let spans = 0
    let whole = 0
    for (const one of readCorpus(evaluation, "dev"))
      for (const [k, gold] of one.attributions.entries())
        for (const role of ["source", "cue", "content"] as const) {
          expect(one.runs[k]?.[role].length).toBe(gold[role].length)
          for (const [j, [start, end]] of gold[role].entries()) {
            const [from, to] = one.runs[k]?.[role][j] ?? [0, 0]
            spans++
            if (one.segmented.start[from] === start && one.segmented.end[to - 1] === end) whole++
          }
        }
    expect(whole / spans).toBeGreaterThan(0.98)
  })
})
