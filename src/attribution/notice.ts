/** Where an outlet corrects its own reports: what it had printed, and that this was not so. */
import { sliceOf, type Span } from "../text/span.ts"
import type { Tagged } from "../language/tagged.ts"

/** Words without one of which nothing is corrected. */
const faults: ReadonlySet<string> = new Set(
  `wrong wrongly incorrect incorrectly inaccurate inaccurately erroneously erroneous mistakenly
  mistaken mistake mistakes error errors slip mistranslation mistranslated misreading misunderstanding fact such misstated misquoted misreported misidentified misspelled
  misspelt misattributed regret regrets apologise apologises apologize apologizes should correct
  correction corrections opposite contrary reverse clarification erratum amended untrue case so withdraw withdraws retract retracts withdrawn retracted`.split(
    /\s+/,
  ),
)
/** Words without one of which no sentence confesses or judges. */
const signs: ReadonlySet<string> = new Set([
  ...faults,
  ..."true accurate right misquotation reality truth actually".split(" "),
])

const pieces =
  "articles?|reports?|(?:front )?page|sub-?heading|standfirst|panel|box|line|paragraph|passage|sentence|news|story|stories|item|piece|column|headline|caption|dispatch|graphic|edition|issue|analysis|interview|feature|profile|obituary|review|account|bulletin|broadcast|programme|summary|chart|map|table|editorial|version"
/** The outlet speaks of what it printed itself. */
const ours = new RegExp(
  `\\b(?:(?:this|an?|our|its|the same|yesterday['’]s|today['’]s|last night['’]s|last week['’]s|\\p{Lu}\\p{Ll}+day['’]s) (?:[\\p{L}-]+ ){0,3}?(?:${pieces})|the (?:${pieces}) (?:on|in|of|about|headlined|published)|this newspaper|we|our)\\b`,
  "iu",
)
const printed =
  /\b(?:said|say|saying|stated?|stating|reported|gave|given|giving|wrote|written|quoted|described|named|put|identified|attributed|mis\p{L}+ed|referred|claimed|suggested|implied|indicated|placed|told|read|carried|printed|had (?:\p{Lu}|the|an?)[^.]{2,80}? (?:say|tell|state|claim|accept|reject|agree|call|offer|threaten)(?:ing)?)\b/iu
/** In one sentence with what was printed. */
const confesses =
  /\b(?:wrongly|incorrectly|inaccurately|erroneously|mistakenly|in error|by mistake|owing to an? (?:\p{L}+ ){0,2}error|due to an? (?:\p{L}+ ){0,2}error|because of an? (?:\p{L}+ ){0,2}(?:error|mistake)|regrets?|apologi[sz]es?|should have (?:read|said|been|stated)|which (?:is|was) (?:wrong|incorrect|inaccurate|not (?:so|the case|true|correct)|untrue)|mis(?:stated|quoted|reported|identified|spelled|spelt|attributed))\b/iu
/** In a sentence after it. */
const judges =
  /^(?:that|this|it|the (?:\p{L}+ ){0,2}?(?:figure|number|name|date|statement|sentence|quotation|quote|passage|report|claim|information)s?|these|those|both|neither|in fact,? (?:it|that))\b.{0,60}?\b(?:wrong|incorrect|inaccurate|erroneous|untrue|mistaken|mistranslated|not (?:correct|the case|true|so|accurate|right)|(?:an?|our|the \p{L}+['’]s) (?:\p{L}+ )?(?:error|mistake|slip|mistranslation|misreading|misunderstanding|misquotation)|in error|should (?:have (?:read|said|been|stated)|read|be))\b|^(?:we (?:regret|apologi[sz]e|were (?:wrong|mistaken))|in fact\b|in reality\b|in truth\b|actually\b)|\b(?:has|have|had|did|does|made|make|done) no such\b|^no such\b|^(?:it|he|she|they|we|that) (?:has|have|had|did|does|do|is|are|was|were)(?: not|n[’']t)(?: done so| so| happened?)?[.!]?$|^(?:we|the \p{L}+) (?:\p{L}+ )?(?:withdraws?|retracts?) (?:it|the|this|that|our)\b|\b(?:said|meant|means|says|did|wrote) (?:precisely |exactly |just |quite )?the (?:very |exact )?(?:opposite|contrary|reverse)\b|^(?:the )?(?:opposite|reverse|contrary) (?:is|was)\b|\bsaid nothing of the (?:kind|sort)\b/iu
const goesOn =
  /\b(?:not|never|no|in fact|actually|rather|instead|remains?|stands?|belongs?|refers?|came from)\b/i
/** "We withdraw it": said last, when all has been told. */
const withdraws = /^(?:we|the \p{L}+) (?:\p{L}+ )?(?:withdraws?|retracts?)\b/iu
/** In a column of corrections what was told is corrected by the next sentence, whatever its words. */
const wasTold =
  /\b(?:said|say|tell|stated|reported|gave|wrote|quoted|described|named|attributed|placed|located|showed|put|identified|referred|claimed|suggested|implied|indicated|mis\p{L}+ed)\b/iu
const aboutReaders = /\b(?:readers?|policy|complaints?|write to|e-?mail)\b/i
/** The head of the column in which outlets correct themselves. */
const column =
  /^[^\p{L}\n]*(?:[\p{L}’' ]{0,30} )??(?:corrections?|clarifications?|for the record|errat(?:um|a)|amendments?|setting the record straight|(?:putting|setting) (?:it|things|that) right|where we (?:went|were|got it) wrong|we got it wrong)(?: (?:and|&) \p{L}+| \([^)\n]*\)| –[^\n]{0,30}| -[^\n]{0,30})?[.:]?\s*(?:$|(?<=:))/imu

export interface Notice {
  readonly span: Span
  /** The sentence that tells what was printed. */
  readonly first: Span
  /** Where in it the outlet's own is named. */
  readonly own: number
  /** Where the fault is confessed; when that is another's words, it is no correction. */
  readonly fault: number
}

// One report is asked twice: for the outlet's own words, and for what it takes back.
const remembered = new WeakMap<Tagged, { readonly outlet: string; readonly all: Notice[] }>()

/**
 * In the order of the text; nearly all reports have none.
 *
 * @param outlet by whose name "the Courier said on Friday" is known as its own
 */
export function noticesOf(tagged: Tagged, text: string, outlet: string): readonly Notice[] {
  const known = remembered.get(tagged)
  if (known?.outlet === outlet) return known.all
  const all = noticesIn(tagged, text, outlet)
  remembered.set(tagged, { outlet, all })
  return all
}

const isSign = (word: string): boolean =>
  signs.has(word) || (joined.test(word) && word.split(/[^a-z]+/).some((part) => signs.has(part)))
const joined = /[a-z][^a-z]/

/** Where the words stand that may confess a fault or judge what was printed. */
const signsIn = ({ lowered, start }: Tagged): number[] =>
  lowered.flatMap((word, k) => (isSign(word) ? [start[k] as number] : []))

function noticesIn(tagged: Tagged, text: string, outlet: string): Notice[] {
  const isColumn = column.test(text.slice(0, 300))
  if (!isColumn && !tagged.lowered.some((word) => faults.has(word))) return []
  const sentences = sentencesOf(tagged, text)
  const own = ownOf(outlet)
  const found = signsIn(tagged)
  return sentences.flatMap(({ span, paragraph }, i): Notice[] => {
    const until = (sentences[Math.min(i + 3, sentences.length - 1)] as Sentence).span.end
    if (!isColumn && !found.some((at) => at >= span.start && at < until)) return []
    const sentence = sliceOf(text, span)
    const opens = sentences[i - 1]?.paragraph !== paragraph
    const said = own(sentence) ?? (isColumn && opens && wasTold.test(sentence) ? 0 : null)
    if (said === null || !printed.test(sentence.slice(said))) return []
    const place = sentence.search(confesses)
    const after = sentences
      .slice(i + 1, i + 4)
      .filter((one, k) => one.paragraph === paragraph || k === 0)
    const words = after.map((one) => sliceOf(text, one.span))
    if (place >= 0) return [{ span, first: span, own: said, fault: span.start + place }]
    const judge = words.slice(0, 2).findIndex((one) => judges.test(one))
    const bare = judge < 0 && isColumn && wasTold.test(sentence.slice(said)) ? 0 : judge
    const judging = after[bare]
    if (judging === undefined || aboutReaders.test(sentence)) return []
    if (judge < 0 && judging.paragraph !== paragraph) return []
    const more = bare === 0 && judge === 0 && goesOn.test(words[1] ?? "") ? after[1] : undefined
    const taken = after.findLast((_, k) => k > bare && withdraws.test(words[k] as string))
    const { end } = (taken ?? more ?? judging).span
    return [{ span: { start: span.start, end }, first: span, own: said, fault: judging.span.start }]
  })
}

interface Sentence {
  readonly span: Span
  readonly paragraph: number
}

/** A headline in brackets may end with a mark of its own: what goes on small is one sentence. */
function sentencesOf(
  { count, sentenceEnd, start, end, paragraph }: Tagged,
  text: string,
): Sentence[] {
  const sentences: Sentence[] = []
  for (let from = 0; from < count;) {
    const to = sentenceEnd[from] as number
    const span = { start: start[from] as number, end: end[to - 1] as number }
    const before = sentences.at(-1)
    const goesOnSmall = /^[\p{Ll}),"”’']/u.test(text[span.start] ?? "")
    if (before !== undefined && goesOnSmall && before.paragraph === paragraph[from])
      sentences[sentences.length - 1] = { ...before, span: { ...span, start: before.span.start } }
    else sentences.push({ span, paragraph: paragraph[from] as number })
    from = to
  }
  return sentences
}

/** Where a sentence speaks of the outlet's own; null where it does not. */
function ownOf(outlet: string): (sentence: string) => number | null {
  const name = outlet.replace(/^the /i, "").toLowerCase()
  const short = name.split(/\s+/).at(-1) ?? name
  return (sentence) => {
    const place = ours.exec(sentence)?.index
    if (place !== undefined) return place
    const lower = sentence.toLowerCase()
    const at = lower.includes(name) ? lower.indexOf(name) : lower.indexOf(`the ${short} `)
    return at < 0 ? null : at
  }
}

const telling =
  /\b(?:that|said|stated|reported|gave|wrote|quoted|described|named|put|identified|attributed|mis\p{L}+ed|referred|claimed|suggested|implied|indicated|placed|told|read|carried|printed)\b/iu

/** What was printed, told by the verb that tells it: "said that ...". Null without words behind. */
export function printedIn(
  text: string,
  { first, own }: Notice,
): { cue: Span; content: Span } | null {
  const sentence = sliceOf(text, first)
  const from = own
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
