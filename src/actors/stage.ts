/** All that is at hand while a report is read for who is who, phrase by phrase. */
import type { Tagged } from "../language/tagged.ts"
import type { Apposition } from "./apposition.ts"
import type { Figure } from "./figure.ts"
import type { Lettered } from "./lettered.ts"
import type { Phrase } from "./phrase.ts"
import { describesBody, describesPerson, type Phrases } from "./phrases.ts"
import type { Register } from "./register.ts"
import { femaleNouns, maleNouns } from "./role-nouns.ts"
import { type Memory, memory, type Place } from "./salience.ts"

export interface Reading {
  readonly tagged: Lettered
  readonly phrases: Phrases
  readonly appositions: readonly Apposition[]
  readonly register: Register
  /** The two parties of the codebook, as figures: who "both sides" are; empty when they are not two. */
  readonly sides: readonly Figure[]
  /** Whose own text it is, when a body publishes it: "the Ministry" of a readout. */
  readonly publisher: Figure | null
  /** The states that publish the text together: its "we" and "our governments". */
  readonly publishers: readonly Figure[]
  /** Does the whole report stand in quotation marks, as a statement published word for word? */
  readonly quoted: boolean
  /** Tokens inside the sources of attributions. */
  readonly isSource: (token: number) => boolean
}

export interface Stage extends Reading {
  readonly mind: Memory
  /** Whom each phrase stands for, by its index; filled in the order of the text. */
  readonly answers: (readonly Figure[])[]
  readonly index: ReadonlyMap<Phrase, number>
  /** The apposition a role's phrase belongs to. */
  readonly named: ReadonlyMap<Phrase, Apposition>
  /** Reads a phrase before its turn: "the union" of "a lawyer for the union". */
  readonly ahead: (phrase: Phrase) => readonly Figure[]
  /** The sentence that is being read. */
  now: Place
}

export function stageOf(
  reading: Reading,
  answer: (stage: Stage, phrase: Phrase) => readonly Figure[],
): Stage {
  const { all } = reading.phrases
  const named = new Map<Phrase, Apposition>()
  for (const one of reading.appositions) if (one.role !== null) named.set(one.role, one)
  const index = new Map(all.map((phrase, k) => [phrase, k]))
  const answers: (readonly Figure[])[] = all.map(() => [])
  const now = { sentence: 0, paragraph: 0 }
  const stage: Stage = {
    ...reading,
    mind: memory(),
    answers,
    index,
    named,
    now,
    ahead: (phrase) => {
      const k = index.get(phrase)
      return k === undefined ? [] : (answers[k] = answer(stage, phrase))
    },
  }
  return stage
}

/** Of several who share a name, the one whom the courtesy or the role before it fits. */
function narrowed(t: Tagged, phrase: Phrase, found: readonly Figure[]): readonly Figure[] {
  if (!phrase.titled) return found
  const word = t.lowered[phrase.head] ?? ""
  const gender = maleNouns.has(word) ? "male" : femaleNouns.has(word) ? "female" : null
  const fit = found.filter((one) => (gender === null ? one.heads.has(word) : one.gender === gender))
  return fit.length === 1 ? fit : found
}

/** Everybody the name of a phrase may stand for. */
export function byName({ tagged, register }: Stage, phrase: Phrase): readonly Figure[] {
  const { key } = phrase
  if (key === null) return []
  const found = register.byKey(key)
  return found.length > 1 ? narrowed(tagged, phrase, found) : found
}

/** The one figure a phrase stands for, as far as the text has been read; null when not certain. */
export function figureFor(stage: Stage, phrase: Phrase): Figure | null {
  const found = stage.answers[stage.index.get(phrase) ?? -1] ?? []
  const all = found.length > 0 ? found : byName(stage, phrase)
  return all.length === 1 ? (all[0] as Figure) : null
}

/** As `figureFor`, also for a description that stands further on in the sentence. */
export function whomFor(stage: Stage, phrase: Phrase): Figure | null {
  const one = figureFor(stage, phrase)
  if (one !== null || phrase.name !== null || phrase.determiner === "indefinite") return one
  const { tagged: t } = stage
  if (!describesBody(t, phrase) && !describesPerson(t, phrase)) return null
  const [found, more] = stage.ahead(phrase)
  return found === undefined || more !== undefined ? null : found
}
