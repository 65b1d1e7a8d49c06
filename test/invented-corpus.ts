/** Fiction: a corpus of invented reports, large enough to train a toy model on. */
import { segment } from "../src/language/segment.ts"
import { type Tag, tagNumber } from "../src/language/tag.ts"
import type { GoldAttribution, GoldReport, GoldSpan } from "../training/corpus.ts"
import { FOLDS } from "../training/corpus.ts"
import { Random } from "../training/random.ts"

const names = ["Oru", "Lind", "Amara", "Brusek", "Vey", "Orsola"]
const verbs = ["said", "warned", "insisted"]
const nouns = ["talks", "offer", "truce", "strike", "levy", "border"]
const ends = ["failed", "stands", "holds", "ended", "begins"]

const tagOf = new Map<string, Tag>([
  ...names.map((word) => [word, "NNP"] as const),
  ...verbs.map((word) => [word, "VBD"] as const),
  ...nouns.map((word) => [word, "NN"] as const),
  ...ends.map((word) => [word, "VBZ"] as const),
  ["the", "DT"],
  ["The", "DT"],
  ["that", "IN"],
  ["“", "``"],
  ["”", "''"],
  [",", ","],
  [".", "."],
])

const pick = (from: readonly string[], random: Random): string =>
  from[random.next() % from.length] as string

/** A sentence with its source, cue and content in brackets of three kinds, or without any. */
function sentence(random: Random): string {
  const clause = `the ${pick(nouns, random)} ${pick(ends, random)}`
  const [name, verb] = [pick(names, random), pick(verbs, random)]
  const kind = random.next() % 3
  if (kind === 0) return `[${name}] {${verb}} <that ${clause}>.`
  if (kind === 1) return `<“The${clause.slice(3)},”> [${name}] {${verb}}.`
  return `The${clause.slice(3)}.`
}

/** Takes the brackets out and notes what stood in them. */
function unbracketed(bracketed: string): { text: string; gold: GoldAttribution } {
  let text = ""
  const found: Record<string, GoldSpan[]> = { "[": [], "{": [], "<": [] }
  let open: [string, number] | null = null
  for (const character of bracketed) {
    if (character in found) open = [character, text.length]
    else if ("]}>".includes(character) && open !== null)
      found[open[0]]?.push([open[1], text.length])
    else text += character
  }
  return { text, gold: { source: found["["]!, cue: found["{"]!, content: found["<"]! } }
}

function reportOf(index: number, random: Random): GoldReport {
  const attributions: GoldAttribution[] = []
  let text = ""
  for (let k = 0; k < 6; k++) {
    const one = unbracketed(sentence(random))
    const shift = (spans: readonly GoldSpan[]): GoldSpan[] =>
      spans.map(([from, to]) => [from + text.length, to + text.length])
    const { source, cue, content } = one.gold
    if (cue.length > 0)
      attributions.push({ source: shift(source), cue: shift(cue), content: shift(content) })
    text += `${one.text}\n`
  }
  const segmented = segment(text, [])
  const runsOf = (spans: readonly GoldSpan[]) =>
    spans.map(([from, to]): [number, number] => [
      segmented.start.findIndex((start) => start >= from),
      segmented.end.findLastIndex((end) => end <= to) + 1,
    ])
  return {
    id: `invented-${index}`,
    text,
    attributions,
    segmented,
    runs: attributions.map(({ source, cue, content }) => ({
      source: runsOf(source),
      cue: runsOf(cue),
      content: runsOf(content),
    })),
    tags: Int16Array.from(segmented.words, (word) => tagNumber(tagOf.get(word) ?? "")),
    fold: index % FOLDS,
  }
}

/** As many reports of six sentences as asked for; the same ones for the same seed. */
export function inventedCorpus(count: number, seed: number): GoldReport[] {
  const random = new Random(seed)
  return Array.from({ length: count }, (_, index) => reportOf(index, random))
}
