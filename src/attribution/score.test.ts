import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { rates, summarise, type ClassScore, type Rates } from "./score-summary.ts"
import { classes, goldReport, scoreReport, type Scorable } from "./score.ts"

const text = "“No deal,” said Ms Amara. Talks go on: the port hopes for a truce."

const spansOf = (words: string | null) => {
  if (words === null) return []
  const start = text.indexOf(words)
  return [{ start, end: start + words.length }]
}
const attribution = (source: string | null, cue: string, content: string): Scorable => ({
  source: spansOf(source),
  cue: spansOf(cue),
  content: spansOf(content),
})

const saidAndHoped = goldReport(text, [
  attribution("Ms Amara", "said", "“No deal,”"),
  attribution("the port", "hopes", "for a truce"),
])

const cases = [
  ["the same spans", attribution("Ms Amara", "said", "“No deal,”"), "right", 1],
  ["a comma and quotation marks less", attribution("Ms Amara", "said", "No deal"), "right", 1],
  ["part of the source's name", attribution("Amara", "said", "No deal"), "right", 0],
  ["half of the content", attribution("Ms Amara", "said", "No"), "right", 0],
  ["far too much content", attribution("Ms Amara", "said", text.slice(0, 40)), "content", 0],
  ["no source where there is one", attribution(null, "said", "No deal"), "source", 0],
  ["another source", attribution("the port", "said", "No deal"), "source", 0],
  ["another cue but the same content", attribution("Ms Amara", "go", "No deal"), "right", 0],
] as const

describe("scoring one report", () => {
  for (const [name, predicted, kind, exact] of cases)
    it(`judges ${name} as ${kind}`, () => {
      const score = scoreReport(saidAndHoped, [predicted])
      expect(score.verdicts[0]).toEqual({ kind, gold: 0, predicted: 0 })
      expect(score.counts.all.exact).toBe(exact)
      expect(score.counts.direct.predicted).toBe(1)
    })

  it("names what was missed and what nobody said", () => {
    const { verdicts } = scoreReport(saidAndHoped, [attribution(null, ":", "Talks")])
    expect(verdicts.map((one) => one.kind)).toEqual(["missed", "missed", "spurious"])
  })

  it("is not troubled by a report without attributions", () => {
    const summary = summarise([scoreReport(goldReport("", []), [])])
    expect(summary.all.headline).toEqual({ precision: 0, recall: 0, f1: 0 })
  })

  it("gives shares from 0 to 1", () => {
    expect(rates(3, 4, 6)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 })
  })
})

type Pairs = readonly [number, number][]
interface GoldLine {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Record<"source" | "cue" | "content", Pairs>[]
}
const evaluation = resolve(
  process.env["RAPPORTEUR_EVALUATION"] ?? "../shared/evaluation",
  "polnear",
)

describe.skipIf(!existsSync(evaluation))("the given scorer on PolNeAR dev", () => {
  it("agrees in every number, whatever is wrong with the predictions", () => {
    const lines = readFileSync(join(evaluation, "dev.jsonl"), "utf8").trim().split("\n")
    const golds = lines.map((line) => JSON.parse(line) as GoldLine)
    const spoilt = golds.map(spoil(seeded(7)))
    const ours = summarise(
      golds.map((one, index) =>
        scoreReport(
          goldReport(one.text, one.attributions.map(asSpans)),
          spoilt[index]!.attributions.map(asSpans),
        ),
      ),
    )
    const theirs = givenScore(spoilt)
    for (const name of classes) expect(inTheirWords(ours[name])).toEqual(theirs[name])
    expect(ours.all.headline.f1).toBeGreaterThan(0.3)
    expect(ours.all.headline.f1).toBeLessThan(0.9)
  })
})

const asSpans = (one: GoldLine["attributions"][number]): Scorable => {
  const spans = (pairs: Pairs) => pairs.map(([start, end]) => ({ start, end }))
  return { source: spans(one.source), cue: spans(one.cue), content: spans(one.content) }
}

/** Drops, doubles, shifts, shortens and swaps, so that every branch of the scorer is walked. */
const spoil =
  (chance: () => number) =>
  (line: GoldLine): GoldLine => {
    const shift = (pairs: Pairs): Pairs =>
      pairs.map(([start, end]) => {
        if (chance() < 0.7) return [start, end]
        const first = Math.max(0, start + Math.round(chance() * 40 - 20))
        const last = end + Math.round(chance() * 60 - 30)
        return [first, Math.min(line.text.length, Math.max(first, last))]
      })
    const some = (pairs: Pairs): Pairs => (chance() < 0.06 ? [] : shift(pairs))
    const attributions = line.attributions.flatMap((one, index, all) => {
      const other = all[(index + 1) % all.length]!
      const bad = { source: some(one.source), cue: some(one.cue), content: some(one.content) }
      const dice = chance()
      if (dice < 0.1) return []
      if (dice < 0.2) return [bad, { ...bad, content: shift(other.content) }]
      if (dice < 0.3) return [{ ...bad, cue: other.cue }]
      return [bad]
    })
    return { id: line.id, text: line.text, attributions: attributions.reverse() }
  }

const seeded = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function givenScore(predictions: readonly GoldLine[]): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-score-"))
  const file = join(folder, "predicted.jsonl")
  writeFileSync(file, predictions.map((one) => JSON.stringify(one)).join("\n"))
  const scorer = join(evaluation, "score.mjs")
  const args = [scorer, join(evaluation, "dev.jsonl"), file, "--json"]
  const out = execFileSync(process.execPath, args, { encoding: "utf8" })
  rmSync(folder, { recursive: true })
  return JSON.parse(out) as Record<string, unknown>
}

const PRF = ({ precision, recall, f1 }: Rates) => ({ P: precision, R: recall, F: f1 })
const eachPRF = (all: Readonly<Record<string, Rates>>) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, PRF(one)]))

function inTheirWords(score: ClassScore) {
  const { all, ...overlap } = score.overlap
  return {
    gold: score.gold,
    pred: score.predicted,
    headline: PRF(score.headline),
    content50: PRF(score.content),
    sourceGivenContent: score.sourceGivenContent,
    exact: eachPRF(score.exact),
    overlap: { ...eachPRF(overlap), "all spans": PRF(all) },
    tagging: eachPRF(score.tagging),
  }
}
