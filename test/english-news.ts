/** The model that comes with the package, opened once a test file, for the tests of every room. */
import { Annotator, type Clues } from "../src/attribution/clues.ts"
import { withMendedTags } from "../src/language/mend-tags.ts"
import { segment } from "../src/language/segment.ts"
import { openModel } from "../src/rapporteur.ts"

export const englishNews = await openModel()

const annotator = new Annotator(englishNews.tagger, englishNews.lexicon)

/** Everything the rules and the rooms above read of a text. */
export const cluesOf = (text: string): Clues =>
  withMendedTags(annotator.annotate(segment(text, [])), englishNews.tagger.common)

/** The words of a run of tokens, as they stand in the text. */
export const wordsOfRun = (
  { text, start, end }: Clues,
  [from, to]: readonly [number, number],
): string => text.slice(start[from], end[to - 1])

/** The run of tokens that these words, tokens parted by blanks, stand in first. */
export function runOf({ words }: Clues, phrase: string): readonly [number, number] {
  const wanted = phrase.split(" ")
  const from = words.findIndex((_, i) => wanted.every((word, k) => words[i + k] === word))
  if (from < 0) throw new Error(`"${phrase}" does not stand in the text`)
  return [from, from + wanted.length]
}
