/** `rapporteur evaluate`: how good a model is on annotated reports. */
import {
  goldReport,
  noCodebook,
  openModel,
  reading,
  readingDefaults,
  readReports,
  scoreReport,
  summarise,
  UnreadableReport,
  type Report,
  type ReportScore,
} from "../rapporteur.ts"
import { errorLines, type Compared } from "./error-line.ts"
import type { EvaluateCommand } from "./evaluate-command.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { readGold, type Gold } from "./gold-file.ts"
import { openOutput } from "./output.ts"
import { printReliability, printScore } from "./print-score.ts"
import { reliabilityOf, type Judged } from "./reliability.ts"
import { UnreadableGold } from "./unreadable-gold.ts"

/** One report compared with its gold. */
interface Comparison {
  readonly compared: Compared
  readonly score: ReportScore
}

/**
 * @throws UsageError before anything is read
 * @throws UnreadableGold when the gold file, or one line of it, cannot be scored against
 */
export async function evaluate(command: EvaluateCommand): Promise<ExitCode> {
  const golds = await readGold(command.gold)
  const comparisons: Comparison[] = []
  for await (const one of compare(command, golds)) comparisons.push(one)
  if (command.errors !== null) await writeErrors(command.errors, comparisons)
  await (await openOutput(null)).write(summaryOf(command, comparisons))
  return exitCode.done
}

/** Reads the texts the whole way, as `read` does, so that what is scored is what users get. */
async function* compare(
  { gold: path, model, minConfidence }: EvaluateCommand,
  golds: ReadonlyMap<string, Gold>,
): AsyncGenerator<Comparison> {
  const read = reading(await openModel(model ?? undefined), { minConfidence, codebook: noCodebook })
  for await (const report of readReports([path], readingDefaults())) {
    if (report instanceof UnreadableReport)
      throw new UnreadableGold(report.address, "it cannot be read", report.mend, report)
    const gold = goldOf(report, golds, path)
    const predicted = read(report).attributions
    const score = scoreReport(goldReport(gold.text, gold.attributions), predicted)
    yield {
      compared: { id: gold.id, text: gold.text, gold: gold.attributions, predicted },
      score,
    }
  }
}

function goldOf({ key, text }: Report, golds: ReadonlyMap<string, Gold>, path: string): Gold {
  const gold = golds.get(key ?? "")
  if (gold?.text === text) return gold
  throw new UnreadableGold(
    path,
    `the text of ${key} was not read as it is annotated`,
    "Take a byte order mark out of the text, or mend its id.",
  )
}

async function writeErrors(path: string, comparisons: readonly Comparison[]): Promise<void> {
  const output = await openOutput(path)
  for (const { compared, score } of comparisons)
    for (const line of errorLines(compared, score.verdicts))
      await output.write(`${JSON.stringify(line)}\n`)
  await output.finish()
}

function summaryOf(
  { format, reliability }: EvaluateCommand,
  comparisons: readonly Comparison[],
): string {
  const score = summarise(comparisons.map((one) => one.score))
  const trust = reliability ? reliabilityOf(comparisons.flatMap(judgedOf)) : null
  if (format === "json") return `${JSON.stringify({ ...score, reliability: trust }, null, 2)}\n`
  return [...printScore(score), ...(trust === null ? [] : [...printReliability(trust), ""])].join(
    "\n",
  )
}

const judgedOf = ({ compared, score }: Comparison): Judged[] =>
  compared.predicted.map(({ confidence }, index) => ({
    confidence,
    right: score.verdicts.some((one) => one.predicted === index && one.kind === "right"),
  }))
