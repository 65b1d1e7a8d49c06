/** Where an outlet corrects its own reports: what it had printed, and that this was not so. */
import { sliceOf, type Span } from "../text/span.ts"
import type { Tagged } from "../language/tagged.ts"

/** Words without one of which nothing is corrected. */
const faults: ReadonlySet<string> = new Set(
  `wrong wrongly incorrect incorrectly inaccurate inaccurately erroneously erroneous mistakenly
  mistaken mistake mistakes error errors misstated misquoted misreported misidentified misspelled
  misspelt misattributed regret regrets apologise apologises apologize apologizes should correct
  correction corrections clarification erratum amended untrue case so`.split(/\s+/),
)

const pieces =
  "articles?|reports?|story|stories|item|piece|column|headline|caption|dispatch|graphic|edition|issue|analysis|interview|feature|profile|obituary|review|account|bulletin|broadcast|programme|summary|chart|map|table|editorial|version"
/** The outlet speaks of what it printed itself. */
const own = new RegExp(
  `\\b(?:(?:this|an?|our|its|the same|yesterday['’]s|today['’]s|last night['’]s|last week['’]s|\\p{Lu}\\p{Ll}+day['’]s) (?:[\\p{L}-]+ ){0,3}?(?:${pieces})|the (?:${pieces}) (?:on|in|of|about|headlined|published)|this newspaper|we|our)\\b`,
  "iu",
)
const printed =
  /\b(?:said|say|saying|stated?|stating|reported|gave|given|giving|wrote|written|quoted|described|named|put|identified|attributed|mis\p{L}+ed|referred|claimed|suggested|implied|indicated|placed|told|read|carried|printed)\b/iu
/** In one sentence with what was printed. */
const confesses =
  /\b(?:wrongly|incorrectly|inaccurately|erroneously|mistakenly|in error|by mistake|owing to an? (?:\p{L}+ ){0,2}error|due to an? (?:\p{L}+ ){0,2}error|because of an? (?:\p{L}+ ){0,2}(?:error|mistake)|regrets?|apologi[sz]es?|should have (?:read|said|been|stated)|which (?:is|was) (?:wrong|incorrect|inaccurate|not (?:so|the case|true|correct)|untrue)|mis(?:stated|quoted|reported|identified|spelled|spelt|attributed))\b/iu
/** In a sentence after it. */
const judges =
  /^(?:that|this|it|the (?:\p{L}+ ){0,2}?(?:figure|number|name|date|statement|sentence|quotation|quote|passage|report|claim|information)s?|these|those|both|neither|in fact,? (?:it|that))\b.{0,60}?\b(?:wrong|incorrect|inaccurate|erroneous|untrue|mistaken|not (?:correct|the case|true|so)|an? (?:error|mistake)|in error|should (?:have (?:read|said|been)|read|be))\b|^we (?:regret|apologi[sz]e)/iu
const goesOn =
  /\b(?:not|never|no|in fact|actually|rather|instead|remains?|stands?|belongs?|refers?|came from)\b/i
/** The head of the column in which outlets correct themselves. */
const column =
  /^\W*(?:corrections?\b|clarifications?\b|for the record\b|errat(?:um|a)\b|amendment\b)/i

export interface Notice {
  readonly span: Span
  /** The sentence that tells what was printed. */
  readonly first: Span
  /** Where the fault is confessed; when that is another's words, it is no correction. */
  readonly fault: number
}

/** In the order of the text; nearly all reports have none. */
export function noticesOf(tagged: Tagged, text: string): Notice[] {
  if (!tagged.lowered.some((word) => faults.has(word))) return []
  const sentences = sentencesOf(tagged)
  const isColumn = column.test(text)
  return sentences.flatMap(({ span, paragraph }, i): Notice[] => {
    const sentence = sliceOf(text, span)
    const said = own.exec(sentence)
    if (said === null || !printed.test(sentence.slice(said.index))) return []
    const place = sentence.search(confesses)
    const after = sentences.slice(i + 1, i + 4).filter((one) => one.paragraph === paragraph)
    const words = after.map((one) => sliceOf(text, one.span))
    if (place >= 0) return [{ span, first: span, fault: span.start + place }]
    const judge = words.slice(0, 2).findIndex((one) => judges.test(one))
    const bare = judge < 0 && isColumn && goesOn.test(words[0] ?? "") ? 0 : judge
    const judging = after[bare]
    if (judging === undefined) return []
    const more = bare === 0 && judge === 0 && goesOn.test(words[1] ?? "") ? after[1] : undefined
    const { end } = (more ?? judging).span
    return [{ span: { start: span.start, end }, first: span, fault: judging.span.start }]
  })
}

interface Sentence {
  readonly span: Span
  readonly paragraph: number
}

function sentencesOf({ count, sentenceEnd, start, end, paragraph }: Tagged): Sentence[] {
  const sentences: Sentence[] = []
  for (let from = 0; from < count;) {
    const to = sentenceEnd[from] as number
    const span = { start: start[from] as number, end: end[to - 1] as number }
    sentences.push({ span, paragraph: paragraph[from] as number })
    from = to
  }
  return sentences
}

const telling =
  /\b(?:that|said|stated|reported|gave|wrote|quoted|described|named|put|identified|attributed|mis\p{L}+ed|referred|claimed|suggested|implied|indicated|placed|told|read|carried|printed)\b/iu

/** What was printed, told by the verb that tells it: "said that ...". Null without words behind. */
export function printedIn(text: string, { first }: Notice): { cue: Span; content: Span } | null {
  const sentence = sliceOf(text, first)
  const from = own.exec(sentence)?.index ?? 0
  const verb = telling.exec(sentence.slice(from))
  if (verb === null) return null
  const start = from + verb.index
  const end = start + verb[0].length
  const rest = sentence.slice(end).replace(/[.\s]+$/u, "")
  const skipped = /^[\s,:]*/u.exec(rest)?.[0].length ?? 0
  if (rest.length - skipped < 3) return null
  const at = (place: number): number => first.start + place
  return {
    cue: { start: at(start), end: at(end) },
    content: { start: at(end + skipped), end: at(end + rest.length) },
  }
}
