/**
 * A phrase ends with its noun: no source ends with "the council's", no content with "to split the",
 * and a word like "as" alone is nobody's words.
 */
import { isNoun, type Tag, tags } from "../language/tag.ts"
import { OUTSIDE } from "../language/quotation.ts"
import { clauseEnd } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import { isFinite } from "./finite.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import type { Chosen } from "./select.ts"

const opens: ReadonlySet<string> = new Set(["DT", "PRP$", "POS"])
const describes: ReadonlySet<string> = new Set(["JJ", "JJR", "JJS", "CD", "VBN"])
const links: ReadonlySet<string> = new Set(["IN", "CC", "TO"])
const verbsOfText: ReadonlySet<string> = new Set("read reads said says ran went stated".split(" "))

const tagAt = ({ tag }: Clues, i: number): Tag | undefined => tags[tag[i] ?? -1]
const isNounAt = ({ tag }: Clues, i: number): boolean => isNoun[tag[i] ?? -1] === 1

/** Where the noun phrase ends that a run breaks off in, within the sentence; the run's end else. */
function nounEnd(clues: Clues, [from, to]: Run): number {
  const { quoteState, sentenceEnd } = clues
  if (!opens.has(tagAt(clues, to - 1) ?? "") || to - from < 2) return to
  let end = to
  const same = (i: number): boolean => quoteState[i] === quoteState[to - 1]
  while (end < (sentenceEnd[from] as number) && same(end) && describes.has(tagAt(clues, end) ?? ""))
    end++
  const noun = end
  while (end < (sentenceEnd[from] as number) && same(end) && isNounAt(clues, end)) end++
  return end > noun ? end : to
}

/** "An idea the producers" "have refused to discuss": a clause without "that", broken off at its verb. */
function relativeEnd(clues: Clues, run: Run): number {
  const [from, to] = run
  if (!isFinite(clues, to) || clues.quoteState[to] !== OUTSIDE || !isNounAt(clues, to - 1))
    return to
  let opener = to - 1
  while (opener > from && isNounAt(clues, opener)) opener--
  const relative = opens.has(tagAt(clues, opener) ?? "") && isNounAt(clues, opener - 1)
  return relative && opener - 1 > from ? clauseEnd(clues, to) : to
}

/** "Said, quoting a proverb, that thin ice ...": what is quoted or cited is no beginning of the words. */
function behindAside(clues: Clues, [from, to]: Run): Run {
  if (!/^(?:quoting|citing)$/.test(clues.lowered[from] ?? "")) return [from, to]
  for (let i = from + 1; i < to - 1; i++)
    if (clues.lowered[i] === "," && clues.lowered[i + 1] === "that") return [i + 2, to]
  return [from, to]
}

/** A run carried on to its noun, or to the end of its clause, unless the words are the cue's or the source's. */
function whole(clues: Clues, { cue, source }: Chosen, run: Run): Run {
  const noun = nounEnd(clues, run)
  const end = noun === run[1] && run[0] >= cue[1] ? relativeEnd(clues, run) : noun
  const added: Run = [run[1], end]
  return end > run[1] && ![cue, ...source].some((own) => meet(own, added)) ? [run[0], end] : run
}

const isLink = (clues: Clues, [from, to]: Run): boolean =>
  to - from === 1 && links.has(tagAt(clues, from) ?? "") && clues.quoteState[from] === 0

/** "The council's" "final note read:": what the cue has of the source's noun goes to the source. */
function withNoun(clues: Clues, one: Chosen): Chosen {
  const { cue, source } = one
  const last = source.at(-1)
  if (last === undefined || last[1] !== cue[0] || tagAt(clues, last[1] - 1) !== "POS") return one
  let verb = cue[0] + 1
  while (verb < cue[1] && !verbsOfText.has(clues.lowered[verb] as string)) verb++
  if (verb >= cue[1] || !isNounAt(clues, verb - 1)) return one
  return { ...one, cue: [verb, cue[1]], source: [...source.slice(0, -1), [last[0], verb]] }
}

export const wholePhrase = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((given) => {
    const one = withNoun(clues, given)
    const runs = one.content.filter((run) => !isLink(clues, run))
    const content = runs.length === 0 ? one.content : runs
    return { ...one, content: content.map((run) => whole(clues, one, behindAside(clues, run))) }
  })
