/**
 * Tags that cannot be right, put right: a sentence needs a verb, "Ms" is none, and a word that
 * nobody writes small is a name where it begins a sentence. The attribution model reads the tags
 * it was trained on; everything after it reads these.
 */
import { lemma } from "./lemma.ts"
import { type CommonWords, isCapital, isCommon } from "./look.ts"
import { OPENS } from "./quotation.ts"
import { isNoun, isVerb, type Tag, tagNumber, tags } from "./tag.ts"
import type { Tagged } from "./tagged.ts"
import { wordForm } from "./word.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

const titles = set("ms mr mrs miss dr mx sir dame")
const plural = set("i we you they")
const finite = set("VBD VBZ VBP MD")
/** Finite for certain: what looks like VBP may be a plural noun's verb or a bare one. */
const surelyFinite = set("VBD VBZ MD")
/** Between a noun and these words stands the verb of the sentence: "agreed to", "ended in". */
const follows = set("IN TO NN NNS DT PRP$ JJ CD NNP RB")
const heads = set("NN NNS NNP NNPS JJ VBG")
const LEAST = 4

const capital = /^\p{Lu}/u
const letter = /^\p{L}/u

type Change = readonly [token: number, tag: Tag]

const tagAt = ({ tag }: Tagged, i: number): string => tags[tag[i] ?? -1] ?? ""

/** Do nothing but nouns stand between a word and a finite verb: "aide Oleg Belov said"? */
function leadsToVerb(text: Tagged, from: number): boolean {
  let i = from
  while (isNoun[text.tag[i] ?? -1] === 1) i++
  return i > from && surelyFinite.has(tagAt(text, i))
}

/**
 * "Lindqvist told us": a first word never seen written small. "Kremlin aide Oleg Belov said": nor
 * does a sentence begin with a bare verb that has a subject and its verb right behind it.
 */
function nameFirst(text: Tagged, first: number, common: CommonWords): Change[] {
  const { words } = text
  const at = /^["“‘']$/u.test(words[first] as string) ? first + 1 : first
  const form = wordForm(words[at] ?? "")
  const taken = tagAt(text, at)
  if (!/^\p{Lu}\p{Ll}{2}/u.test(form.word) || (taken !== "VB" && taken !== "JJ")) return []
  const next = at + 1
  if (taken === "VB" && leadsToVerb(text, next)) return [[at, "NNP"]]
  if (!isCapital(form) || isCommon(common, form.lowerHash)) return []
  const led = finite.has(tagAt(text, next)) || isNoun[text.tag[next] ?? -1] === 1
  return led ? [[at, "NNP"]] : []
}

const asking = set("is has does")
const behindPlural = set("IN CC VBD VBN")

/** "Envoys from forty states gathered": no sentence begins with a verb in -s that asks nothing. */
const isPluralFirst = (text: Tagged, first: number): boolean =>
  tagAt(text, first) === "VBZ" &&
  !asking.has(text.lowered[first] as string) &&
  behindPlural.has(tagAt(text, first + 1))

/** "Velkers later said": what has a capital inside a sentence too is a name where it begins one. */
function isNamedElsewhere(text: Tagged, first: number): boolean {
  const taken = tagAt(text, first)
  const word = text.words[first] as string
  if ((taken !== "NNS" && taken !== "NN") || !/^\p{Lu}\p{Ll}{2}/u.test(word)) return false
  for (let i = 0; i < text.count; i++)
    if (text.words[i] === word && text.sentenceStart[i] !== i && tagAt(text, i).startsWith("NNP"))
      return text.quoteState[i - 1] !== OPENS
  return false
}

const places = set("of in with from between by met")

/** "The president of Melk": a capital after a small word that leads to names. */
const isStrange = (text: Tagged, i: number): boolean =>
  tagAt(text, i) === "NN" &&
  places.has(text.words[i - 1] ?? "") &&
  /^\p{Lu}\p{Ll}/u.test(text.words[i] as string)

/** "The mill put 5 per cent on the table": "put" is no noun. */
function putVerb(text: Tagged, i: number): Change[] {
  if (text.lowered[i] !== "put" || tagAt(text, i) !== "NN") return []
  const before = tagAt(text, i - 1)
  if (before !== "JJ" && isNoun[text.tag[i - 1] ?? -1] !== 1) return []
  return before === "JJ"
    ? [
        [i - 1, "NN"],
        [i, "VBD"],
      ]
    : [[i, "VBD"]]
}

const bodies = set("grouping meeting gathering holding hearing sitting")

/** "The farm grouping refused": no participle, for its noun has a verb of its own right behind. */
function bodyBefore(text: Tagged, verb: number): Change[] {
  const [i, before] = [verb - 1, tagAt(text, verb - 2)]
  if (tagAt(text, i) !== "VBG" || !bodies.has(text.lowered[i] ?? "")) return []
  return before === "JJ" || before.startsWith("NN") ? [[i, "NN"]] : []
}

/** "The grouping agreed to end the strike which began in May": a word in -ed before "to" and a verb. */
function edVerb(text: Tagged, i: number): Change[] {
  if (surelyFinite.has(tagAt(text, i))) return bodyBefore(text, i)
  if (tagAt(text, i) !== "NN" || !/\p{Ll}{2}ed$/u.test(text.words[i] as string)) return []
  if (tagAt(text, i + 1) !== "TO" || tagAt(text, i + 2) !== "VB") return []
  const isNamed = heads.has(tagAt(text, i - 1)) && tagAt(text, i - 1) !== "JJ"
  return isNamed ? [...bodyBefore(text, i), [i, "VBD"]] : []
}

/**
 * "The junta agreed to a visit", "the round of bargaining ended": the one word in -ed of a sentence
 * that has no other verb, and a noun before it.
 */
function onlyVerb(text: Tagged, from: number, to: number): Change[] {
  const found: number[] = []
  for (let i = from; i < to; i++) {
    if (isVerb[text.tag[i] as number] === 1 && finite.has(tagAt(text, i))) return []
    if (tagAt(text, i) === "MD") return []
    if (i > from && /\p{Ll}{2}ed$/u.test(text.words[i] as string)) found.push(i)
  }
  const [verb] = found
  if (verb === undefined || found.length > 1 || to - from < LEAST) return []
  const ended = text.words[to - 1] === "."
  const before = tagAt(text, verb - 1)
  if (!ended || !heads.has(before) || !follows.has(tagAt(text, verb + 1))) return []
  if (text.lowered[verb + 1] === "by") return []
  return before === "JJ" || before === "VBG"
    ? [
        [verb, "VBD"],
        [verb - 1, "NN"],
      ]
    : [[verb, "VBD"]]
}

/** "The daily Bell Tribune", "Marrow Harbour": a capital beside a name's, where not all have one. */
function partOfName(text: Tagged, i: number, first: number): boolean {
  if (tagAt(text, i) !== "NN" || i === first || text.quoteState[i - 1] === OPENS) return false
  const isName = (at: number): boolean =>
    text.sentenceStart[at] === first && at !== first && tagAt(text, at).startsWith("NNP")
  return capital.test(text.words[i] as string) && (isName(i - 1) || isName(i + 1))
}

/** How many of a sentence's longer words begin with a capital, as most do in some headlines: 0 to 1. */
function capitals({ words }: Tagged, from: number, to: number): number {
  const long = words.slice(from, to).filter((word) => word.length > 3 && letter.test(word))
  return long.filter((word) => capital.test(word)).length / Math.max(1, long.length)
}

function changesIn(text: Tagged, first: number, common: CommonWords): Change[] {
  const end = text.sentenceEnd[first] as number
  const isPlural = isPluralFirst(text, first)
  const changes: Change[] = isPlural
    ? [[first, "NNS"]]
    : isNamedElsewhere(text, first)
      ? [[first, "NNP"]]
      : nameFirst(text, first, common)
  const share = capitals(text, first, end)
  for (let i = first; i < end; i++)
    if (titles.has(text.lowered[i] as string) && isVerb[text.tag[i] as number] === 1)
      changes.push([i, "NNP"])
    else if (share <= 0.5 && partOfName(text, i, first)) changes.push([i, "NNP"])
    else if (share < 0.8 && isStrange(text, i)) changes.push([i, "NNP"])
    else if (text.words[i] === "NOT") changes.push([i, "RB"])
  if (plural.has(text.lowered[first] as string) && tagAt(text, first + 1) === "VB")
    changes.push([first + 1, "VBP"])
  for (let i = first + 1; i < end; i++) changes.push(...putVerb(text, i), ...edVerb(text, i))
  return [...changes, ...onlyVerb(text, isPlural ? first + 1 : first, end)]
}

/**
 * The text with such tags and their lemmas put right; the same text where there are none.
 *
 * @param common the words that the model's training saw written small
 */
export function withMendedTags<T extends Tagged>(text: T, common: CommonWords): T {
  const changes: Change[] = []
  for (let i = 0; i < text.count; i = text.sentenceEnd[i] as number)
    changes.push(...changesIn(text, i, common))
  if (changes.length === 0) return text
  const tag = Uint8Array.from(text.tag)
  const lemmas = [...text.lemmas]
  for (const [i, right] of changes) {
    tag[i] = tagNumber(right)
    const word = text.lowered[i] as string
    lemmas[i] = right.startsWith("V") ? lemma(word) : word
  }
  return { ...text, tag, lemmas }
}
