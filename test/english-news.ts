/** The model that comes with the package, opened once a test file, for the tests of every room. */
import { Annotator, type Clues } from "../src/attribution/clues.ts"
import { segment } from "../src/language/segment.ts"
import { openModel } from "../src/rapporteur.ts"

export const englishNews = await openModel()

const annotator = new Annotator(englishNews.tagger, englishNews.lexicon)

/** Everything the stages read of a text. */
export const cluesOf = (text: string): Clues => annotator.annotate(segment(text, []))

/** The words of a run of tokens, as they stand in the text. */
export const wordsOfRun = (
  { text, start, end }: Clues,
  [from, to]: readonly [number, number],
): string => text.slice(start[from], end[to - 1])
