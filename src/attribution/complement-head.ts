/**
 * A clause that follows its verb begins right behind it: "said a bargain over the timber was
 * near" tells of the understanding, however the model cut the words.
 */
import { OUTSIDE } from "../language/quotation.ts"
import { type Tag, tags } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { hasFinite } from "./finite.ts"
import type { Chosen } from "./select.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const sayings = set("say add insist argue warn think believe")
const opens: ReadonlySet<Tag> = new Set<Tag>(["DT", "PRP$", "JJ", "CD", "NN", "NNS", "EX"])
const days = set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight last late early",
)
const LONGEST = 8

const opensPhrase = ({ tag, lowered }: Clues, i: number): boolean =>
  opens.has(tags[tag[i] as number] as Tag) && !days.has(lowered[i] as string)

/** Are the words of a gap plain ones: no comma, no mark, no "that"? */
function isPlain({ lowered, quoteState, mark }: Clues, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (quoteState[i] !== OUTSIDE || mark[i] === 1 || lowered[i] === "that") return false
  return true
}

export function complementHead(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  return chosen.map((one) => {
    const verb = one.cue[0]
    const first = one.content[0]
    const source = one.source.at(-1)
    if (first === undefined || source === undefined || source[1] > verb) return one
    const begin = verb + 1
    const gap = first[0] - begin
    if (gap < 1 || gap > LONGEST || !sayings.has(clues.lemmas[verb] as string)) return one
    if (!opensPhrase(clues, begin) || !isPlain(clues, begin, first[0])) return one
    if (!hasFinite(clues, [begin, first[1]])) return one
    return { ...one, cue: [verb, begin], content: [[begin, first[1]], ...one.content.slice(1)] }
  })
}
