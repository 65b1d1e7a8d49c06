/** Everything the three stages read of a text, one entry a token: words, tags, rates, subjects. */
import { hashOf, mix1 } from "../language/hash.ts"
import { lemma } from "../language/lemma.ts"
import type { Segmented } from "../language/segment.ts"
import { isInflected, tags, type WordClass, wordClasses } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import { Tagger, type TaggerWeights } from "../language/tagger.ts"
import { type WordForm, wordForm } from "../language/word.ts"
import { Remembered } from "../text/remembered.ts"
import { complementOf } from "./complement.ts"
import { lookUp } from "./hash-table.ts"
import {
  cueKey,
  type Lexicon,
  nextKey,
  previousKey,
  rateOfBin,
  sourceBin,
  strengthKey,
} from "./lexicon.ts"
import { nearestCues } from "./nearest-cues.ts"
import { subjects } from "./subject.ts"

/** A word form under one tag, with what the lexicon says of it. */
export interface Lexeme {
  readonly tag: number
  readonly lemma: string
  readonly lemmaHash: number
  /** The hash as the columns hold it. */
  readonly lemmaMix: number
  readonly key: number
  readonly cueBin: number
  readonly cueRate: number
  readonly sourceBin: number
  readonly strength: number
}

export interface Clues extends Tagged {
  readonly lower: Int32Array
  readonly form: Int32Array
  readonly lemma: Int32Array
  readonly suffix: Int32Array
  readonly ending: Int32Array
  readonly shape: Int32Array
  readonly mark: Uint8Array
  /** Rate bins of the lexicon: alone, rate only, by what follows, by what precedes. */
  readonly cueBin: Uint8Array
  readonly cueRate: Uint8Array
  readonly nextBin: Uint8Array
  readonly previousBin: Uint8Array
  readonly sourceBin: Uint8Array
  readonly strength: Uint8Array
  /** What stands after the token, as a class: see `complementOf`. */
  readonly complement: Int32Array
  /** Class of a verb's subject or a noun's determiner, and the subject's token (-1 none). */
  readonly subject: Int32Array
  readonly subjectAt: Int32Array
  /** Nearest strong cue word on each side in the sentence and quotation level, -1 none. */
  readonly cueLeft: Int32Array
  readonly cueRight: Int32Array
  /** Running number of words that are no punctuation: words in [a, b) = words[b] - words[a]. */
  readonly wordsBefore: Int32Array
}

/** More than the words of a long day's reports; what a form takes is a few hundred bytes. */
const KNOWN_FORMS = 20_000

/** The columns that depend on each word alone. Plain loops: `from` with a mapping is slow. */
function lexical(forms: readonly WordForm[], lexemes: readonly Lexeme[]) {
  const n = forms.length
  const lower = new Int32Array(n)
  const form = new Int32Array(n)
  const lemmas = new Int32Array(n)
  const suffix = new Int32Array(n)
  const ending = new Int32Array(n)
  const shape = new Int32Array(n)
  const mark = new Uint8Array(n)
  const cueBin = new Uint8Array(n)
  const cueRate = new Uint8Array(n)
  const sources = new Uint8Array(n)
  const strength = new Uint8Array(n)
  const lowered = new Array<string>(n)
  const lemmaWords = new Array<string>(n)
  for (let i = 0; i < n; i++) {
    const word = forms[i] as WordForm
    const lexeme = lexemes[i] as Lexeme
    lower[i] = word.lowerHash
    form[i] = word.hash
    lemmas[i] = lexeme.lemmaMix
    suffix[i] = word.suffix3
    ending[i] = word.suffix4
    shape[i] = word.shapeHash
    mark[i] = word.mark
    cueBin[i] = lexeme.cueBin
    cueRate[i] = lexeme.cueRate
    sources[i] = lexeme.sourceBin
    strength[i] = lexeme.strength
    lowered[i] = word.lower
    lemmaWords[i] = lexeme.lemma
  }
  const columns = { lower, form, suffix, ending, shape, mark, cueBin, cueRate, strength }
  return { ...columns, lemma: lemmas, sourceBin: sources, lowered, lemmas: lemmaWords }
}

/** A word form with what it is under each tag it was met under: hardly ever more than two. */
interface Known {
  readonly form: WordForm
  readonly lexemes: Lexeme[]
}

/** Prepares texts for the three stages; keeps what it learnt of word forms between texts. */
export class Annotator {
  private readonly forms = new Remembered(
    (word): Known => ({ form: wordForm(word), lexemes: [] }),
    KNOWN_FORMS,
  )
  private readonly tagger: Tagger
  private readonly lexicon: Lexicon

  constructor(tagger: TaggerWeights, lexicon: Lexicon) {
    this.tagger = new Tagger(tagger)
    this.lexicon = lexicon
  }

  annotate(segmented: Segmented, known: Uint8Array | null = null): Clues {
    const entries = segmented.words.map((word) => this.forms.get(word))
    const forms = entries.map((entry) => entry.form)
    const { sentenceStart } = segmented
    const tagged = known ?? this.tagger.tag({ forms, sentenceStart })
    const lexemes = entries.map((entry, i) => this.lexemeOf(entry, tagged[i] as number))
    return this.columns(segmented, forms, lexemes, tagged)
  }

  private lexemeOf({ form, lexemes }: Known, t: number): Lexeme {
    for (const one of lexemes) if (one.tag === t) return one
    const made = this.lexeme(form, t)
    lexemes.push(made)
    return made
  }

  private lexeme(form: WordForm, t: number): Lexeme {
    const word = isInflected[t] ? lemma(form.lower) : form.lower
    const hash = hashOf(word)
    const wordClass = wordClasses[t] as WordClass
    const key = cueKey(hash, wordClass)
    const bin = lookUp(this.lexicon.cue, key)
    return {
      tag: t,
      lemma: word,
      lemmaHash: hash,
      lemmaMix: mix1(7, hash),
      key,
      cueBin: bin,
      cueRate: rateOfBin(bin),
      sourceBin: sourceBin(this.lexicon, word),
      strength: lookUp(this.lexicon.strength, strengthKey(hash, tags[t] as string)),
    }
  }

  private columns(
    segmented: Segmented,
    forms: readonly WordForm[],
    lexemes: readonly Lexeme[],
    tagged: Uint8Array,
  ): Clues {
    const n = segmented.count
    const base = { ...segmented, ...lexical(forms, lexemes), tag: tagged }
    const complement = new Int32Array(n)
    const nextBin = new Uint8Array(n)
    const previousBin = new Uint8Array(n)
    const wordsBefore = new Int32Array(n + 1)
    for (let i = 0; i < n; i++) {
      const { key } = lexemes[i] as Lexeme
      complement[i] = complementOf(base, i)
      nextBin[i] = lookUp(this.lexicon.cueBefore, nextKey(key, complement[i] as number))
      const previous = i > 0 ? (lexemes[i - 1] as Lexeme).lemmaHash : 0
      previousBin[i] = lookUp(this.lexicon.cueAfter, previousKey(key, previous))
      wordsBefore[i + 1] = (wordsBefore[i] as number) + 1 - (base.mark[i] as number)
    }
    const columns = { ...base, complement, nextBin, previousBin, wordsBefore }
    return { ...columns, ...subjects(columns), ...nearestCues(columns) }
  }
}
