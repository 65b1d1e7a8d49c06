import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Score } from "../../src/attribution/score-summary.ts"
import type { NegotiationRecord } from "../../src/record/record.ts"
import type { Span } from "../../src/text/span.ts"
import { evaluation, ferryReport, rapporteur, temporaryFolder, type Folder } from "./rapporteur.ts"

let folder: Folder
beforeAll(() => (folder = temporaryFolder()))
afterAll(() => folder.remove())

const goldOf = (number: number): string => {
  const text = ferryReport(number)
  const span = (words: string) => [[text.indexOf(words), text.indexOf(words) + words.length]]
  const said = {
    source: span("Ida Marsh, head of the deckhands' union"),
    cue: span("said"),
    content: span(`“No boat will sail before day ${number} is paid in full,”`),
  }
  const never = { source: [], cue: span("idle"), content: span("PORT ELLERY") }
  return JSON.stringify({ id: `ferry-${number}`, text, attributions: [said, never] })
}

describe("rapporteur evaluate", () => {
  it("prints the table, the reliability, and writes what was missed with its sentence", async () => {
    const gold = folder.write("gold.jsonl", `${goldOf(1)}\n${goldOf(2)}\n`)
    const args = ["evaluate", "--gold", gold, "--reliability", "--errors", "errors.jsonl"]
    const { code, stdout, stderr } = await rapporteur(args, { cwd: folder.path })
    expect(stderr).toBe("")
    expect(stdout).toMatch(/^all: 4 in the gold, \d+ found$/mu)
    expect(stdout).toMatch(/^ {2}attribution \(headline\)( +\d+\.\d\d){3}$/mu)
    expect(stdout).toContain("reliability of the confidence")
    const errors = readFileSync(join(folder.path, "errors.jsonl"), "utf8").trimEnd().split("\n")
    const missed = errors.map((line) => JSON.parse(line)).find(({ kind }) => kind === "missed")
    expect(missed).toMatchObject({ id: "ferry-1", gold: { words: { cue: ["idle"] } } })
    expect(missed.sentence).toContain("boats lay idle.")
    expect(code).toBe(0)
  })

  it("names the line of the gold that is at fault and ends with 1", async () => {
    const gold = folder.write("bad.jsonl", `${goldOf(1)}\n{}\n`)
    const { code, stderr } = await rapporteur(["evaluate", "--gold", gold], { cwd: folder.path })
    expect(stderr).toContain("bad.jsonl:2: id and text must be strings")
    expect(code).toBe(1)
  })
})

const dev = join(evaluation, "polnear/dev.jsonl")

describe.skipIf(!existsSync(dev))("on PolNeAR dev", () => {
  it("scores what read prints, as the given scorer does", async () => {
    const args = ["read", dev, "--format", "json", "--out", "dev.json"]
    expect((await rapporteur(args, { cwd: folder.path })).code).toBe(0)
    const record = JSON.parse(
      readFileSync(join(folder.path, "dev.json"), "utf8"),
    ) as NegotiationRecord
    const predictions = record.reports.map(({ id, key }) => ({
      id: key,
      attributions: record.attributions
        .filter(({ report }) => report === id)
        .map(({ source, cue, content }) => ({
          source: source.map(pair),
          cue: cue.map(pair),
          content: content.map(pair),
        })),
    }))
    const file = folder.write(
      "predicted.jsonl",
      predictions.map((one) => JSON.stringify(one)).join("\n"),
    )
    const scorer = join(evaluation, "polnear/score.mjs")
    const theirs = JSON.parse(
      execFileSync(process.execPath, [scorer, dev, file, "--json"], { encoding: "utf8" }),
    )
    const { stdout } = await rapporteur(["evaluate", "--gold", dev, "--format", "json"], {
      cwd: folder.path,
    })
    const ours = JSON.parse(stdout) as Score
    for (const name of ["all", "direct", "indirect"] as const) {
      expect(ours[name].predicted).toBe(theirs[name].pred)
      expect(ours[name].headline.f1).toBe(theirs[name].headline.F)
      expect(ours[name].exact.source.f1).toBe(theirs[name].exact.source.F)
      expect(ours[name].overlap.content.f1).toBe(theirs[name].overlap.content.F)
    }
  })
})

const pair = ({ start, end }: Span) => [start, end]
