/** How well the command reads, by the scorers that come with the annotated corpora. */
import { execFileSync } from "node:child_process"
import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
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

/** The reports on real negotiations: the given scorer's figures for what is built so far. */
export async function statements(evaluation: string, folder: string): Promise<string> {
  const talks = join(evaluation, "talks")
  const predicted = join(folder, "talks")
  mkdirSync(predicted)
  for (const name of readdirSync(join(talks, "articles"))) {
    const record = join(folder, "record.json")
    const { stdout } = await measure(
      ["read", join(talks, "articles", name), "--format", "json"],
      folder,
    )
    writeFileSync(record, stdout)
    const out = join(predicted, `${basename(name, ".txt")}.json`)
    printed("python3", [join(evaluation, "convert.py"), "talks", record, out])
  }
  return printed("python3", [join(talks, "score.py"), predicted, "dev"])
    .split("\n")
    .filter((line) => /^(?:statements|speaker|direct|via)/.test(line))
    .join("\n")
}
