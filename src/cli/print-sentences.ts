/** Prints the sentences behind a cell: the words, who said them, in which report. */
import type { Ground } from "./ground.ts"
import type { Page } from "./page.ts"
import { printedDay } from "./printed-date.ts"
import { piece } from "./style.ts"
import { visible } from "./visible.ts"
import { wrap } from "./wrap.ts"

type Sentence = Ground["statements"][number]["evidence"][number]

/** @returns lines, indented, in the order given */
export function printSentences(
  evidence: readonly Sentence[],
  ground: Ground,
  { width, brush }: Page,
): string[] {
  const indent = { width, first: "    ", rest: "    " }
  return evidence.flatMap((sentence) => [
    ...wrap([piece(visible(quoted(sentence, ground)))], { ...indent, first: "  · " }, brush),
    ...wrap([piece(visible(whence(sentence, ground)), "dim")], indent, brush),
  ])
}

const statementAt = ({ report, start, end }: Sentence, { statements }: Ground) =>
  statements.find(
    (one) =>
      one.report === report && one.evidence.some((at) => at.start === start && at.end === end),
  )

/** Quotation marks stand only round direct speech. */
const quoted = (sentence: Sentence, ground: Ground): string =>
  isDirect(sentence, ground) ? `“${sentence.quote}”` : sentence.quote

/** Are these the words of a statement that stands in quotation marks? */
export const isDirect = (sentence: Sentence, ground: Ground): boolean =>
  statementAt(sentence, ground)?.form === "direct"

/** "Ida Marsh > Coast Radio · Ellery Post, 14 Mar 2026 · ferry.txt [27, 58)". */
function whence(sentence: Sentence, ground: Ground): string {
  const statement = statementAt(sentence, ground)
  const report = ground.reports.find(({ id }) => id === sentence.report)
  const chain = statement?.chain.map(({ name }) => name).join(" > ")
  const speaker = chain === "" || chain === undefined ? statement?.speakerName : chain
  const place = [report?.outlet ?? "no outlet given", printedDay(report?.published ?? null)]
  return [
    ...(speaker ? [speaker] : []),
    place.join(", "),
    `${report?.key ?? sentence.report} [${sentence.start}, ${sentence.end})`,
  ].join(" · ")
}
