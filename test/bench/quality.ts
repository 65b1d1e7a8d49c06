/** How well the command reads, by the scorers that come with the annotated corpora. */
import { execFileSync } from "node:child_process"
import { mkdirSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { measure } from "./measure.ts"
import { hundredths, table } from "./table.ts"

interface Rates {
  readonly P: number
  readonly R: number
  readonly F: number
}

/** As much as is printed here of what the given scorer says. */
interface ClassScore {
  readonly headline: Rates
  readonly exact: Readonly<Record<"source" | "content" | "attribution", Rates>>
  readonly overlap: Readonly<Record<"source" | "content", Rates>>
}
type Score = Readonly<Record<"all" | "direct" | "indirect", ClassScore>>

const printed = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 })

const row = (what: string, { P, R, F }: Rates): readonly string[] => [
  what,
  hundredths(P),
  hundredths(R),
  hundredths(F),
]

const attributionTable = ({ all, direct, indirect }: Score): string =>
  table(
    ["", "precision", "recall", "F1"],
    [
      row("attributions, headline", all.headline),
      row("... direct only", direct.headline),
      row("... indirect only", indirect.headline),
      row("source, exact", all.exact.source),
      row("content, exact", all.exact.content),
      row("whole attribution, exact", all.exact.attribution),
      row("source, overlap", all.overlap.source),
      row("content, overlap", all.overlap.content),
    ],
  )

/** PolNeAR's development part: the given scorer's figures, then our own command's report. */
export async function attributions(evaluation: string, folder: string): Promise<string> {
  const gold = join(evaluation, "polnear/dev.jsonl")
  const [records, predicted] = [join(folder, "dev.records.jsonl"), join(folder, "dev.jsonl")]
  await measure(["read", gold, "--format", "jsonl", "--out", records], folder)
  printed("python3", [join(evaluation, "convert.py"), "polnear", records, predicted])
  const scorer = join(evaluation, "polnear/score.mjs")
  const score = JSON.parse(printed(process.execPath, [scorer, gold, predicted, "--json"])) as Score
  const own = await measure(["evaluate", "--gold", gold, "--reliability"], folder)
  return [
    attributionTable(score),
    "\n`rapporteur evaluate --reliability` prints:\n",
    own.stdout,
  ].join("\n")
}

/** The reports on real negotiations: the given scorer's figures. */
export async function statements(evaluation: string, folder: string): Promise<string> {
  const talks = join(evaluation, "talks")
  const predicted = join(folder, "talks")
  mkdirSync(predicted)
  for (const name of readdirSync(join(talks, "articles"))) {
    const record = join(folder, "record.json")
    await measure(
      ["read", join(talks, "articles", name), "--format", "json", "--out", record],
      folder,
    )
    const out = join(predicted, `${basename(name, ".txt")}.json`)
    printed("python3", [join(evaluation, "convert.py"), "talks", record, out])
  }
  return scoreTable(printed("python3", [join(talks, "score.py"), predicted, "dev"]))
}

/** The invented negotiations: what happens between reports, by the given scorer. */
export async function series(evaluation: string, folder: string): Promise<string> {
  const dev = join(evaluation, "series/dev")
  const predicted = join(folder, "series")
  mkdirSync(predicted)
  for (const name of readdirSync(dev)) {
    const reports = join(dev, name, "reports.jsonl")
    const codebook = join(dev, name, "talks.json")
    const out = join(predicted, `${name}.json`)
    await measure(["read", reports, "--talks", codebook, "--format", "json", "--out", out], folder)
  }
  return headlineTable(printed("python3", [join(evaluation, "series/score.py"), predicted, "dev"]))
}

/** "statements recall   155/189  0.820" as a row. */
function scoreTable(lines: string): string {
  const rows = [...lines.matchAll(/^(\S.*?)\s+(\d+)\/(\d+)\s+(\d\.\d+)$/gmu)]
  return table(
    ["what", "right", "of", "share"],
    rows.map(([, what = "", right = "", of = "", share = ""]) => [what, right, of, share]),
  )
}

/** The lines after "-- headline". */
function headlineTable(lines: string): string {
  const [, headline = ""] = lines.split("-- headline\n")
  const rows = [...headline.matchAll(/^(\S.*?)\s+(\d\.\d+)$/gmu)]
  return table(
    ["what", "figure"],
    rows.map(([, what = "", figure = ""]) => [what, figure]),
  )
}
