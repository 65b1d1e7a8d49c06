/** Prints the sentences behind a cell: the words, who said them, in which report, what was answered. */
import { grouped } from "../text/grouped.ts"
import { answerWords } from "./answer-words.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printedDay } from "../text/printed-date.ts"
import { piece } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

type Sentence = Ground["statements"][number]["evidence"][number]

/** @returns lines, indented, in the order given; the same words in several reports stand once */
export function printSentences(
  evidence: readonly Sentence[],
  ground: Ground,
  { width, brush }: Page,
): string[] {
  const indent = { width, first: "    ", rest: "    " }
  const alike = grouped(evidence, (one) => `${speakerOf(one, ground)}: ${bareWords(one.quote)}`)
  return [...alike.values()].flatMap((sentences) => {
    const [first] = sentences as [Sentence]
    const flags = flagsOf(first, ground)
    return [
      ...wrap([piece(visible(quoted(first, ground)))], { ...indent, first: "  · " }, brush),
      ...(flags === "" ? [] : wrap([piece(visible(flags), "bold")], indent, brush)),
      ...sentences.flatMap((one) =>
        wrap([piece(visible(whence(one, ground)), "dim")], indent, brush),
      ),
    ]
  })
}

/** Letters and figures alone: quotation marks and spaces differ between outlets, words must not. */
const bareWords = (quote: string): string => quote.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")

const speakerOf = (sentence: Sentence, { finder }: Ground): string =>
  finder.statementAt(sentence)?.speakerName ?? ""

/** Quotation marks stand only round direct speech. */
const quoted = (sentence: Sentence, ground: Ground): string =>
  isDirect(sentence, ground) ? `“${sentence.quote}”` : sentence.quote

/** Are these the words of a statement that stands in quotation marks? */
export function isDirect(sentence: Sentence, { finder }: Ground): boolean {
  const statement = finder.statementAt(sentence)
  return (
    statement?.form === "direct" &&
    statement.evidence.some(({ start, end }) => start === sentence.start && end === sentence.end)
  )
}

/** What must never be lost of a statement: hedged, negated, reported only, denied since. */
function flagsOf(sentence: Sentence, ground: Ground): string {
  const statement = ground.finder.statementAt(sentence)
  if (statement === null) return ""
  const flags = [
    statement.hedged === true ? "hedged" : null,
    statement.negated === true ? "negated" : null,
    statement.private === true ? "reported, not public" : null,
    ...ground.finder.answersTo(statement).map((one) => answerWords(one, ground)),
  ]
  return flags.filter((flag) => flag !== null).join(" · ")
}

/** "Ida Marsh > Coast Radio · Ellery Post, 14 Mar 2026 · ferry.txt [27, 58)". */
function whence(sentence: Sentence, { finder }: Ground): string {
  const statement = finder.statementAt(sentence)
  const report = finder.reportOf(sentence.report)
  const chain = statement?.chain.map(({ name }) => name).join(" > ")
  const speaker = chain === "" || chain === undefined ? statement?.speakerName : chain
  const place = [report?.outlet ?? "no outlet given", printedDay(report?.published ?? null)]
  return [
    ...(speaker ? [speaker] : []),
    place.join(", "),
    `${report?.key ?? sentence.report} [${sentence.start}, ${sentence.end})`,
  ].join(" · ")
}
