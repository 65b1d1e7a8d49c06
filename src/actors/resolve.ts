/** Goes through a report once, phrase by phrase, and tells whom each stands for. */
import type { Tagged } from "../language/tagged.ts"
import { type Known, homeOf } from "./affiliation.ts"
import type { Apposition } from "./apposition.ts"
import { stateBodies } from "./body-nouns.ts"
import { type Description, isPlural, portfolioOf, takeUp, takeUpBody } from "./description.ts"
import { described, type Figure } from "./figure.ts"
import { isCourtesy, nameKeyOf, textOf } from "./name-entry.ts"
import { keyOf } from "./party-book.ts"
import { type Phrase, verbFollows } from "./phrase.ts"
import { describesBody, describesPerson, headOf, type Phrases } from "./phrases.ts"
import type { Register } from "./register.ts"
import {
  femaleNouns,
  maleNouns,
  onlookerGroups,
  onlookerNouns,
  sideNouns,
} from "./role-nouns.ts"
import { fitsGender, isBody, isMany, type Memory, memory } from "./salience.ts"

export interface Reading {
  readonly tagged: Tagged
  readonly phrases: Phrases
  readonly appositions: readonly Apposition[]
  readonly register: Register
  /** The parties of the codebook at the table, as figures: who "both sides" are. */
  readonly sides: readonly Figure[]
  /** Tokens inside the sources of attributions. */
  readonly isSource: (token: number) => boolean
}

const atPlace: ReadonlySet<string> = new Set(
  "in at to from near into outside inside around across over through toward towards via".split(" "),
)

const plainMen: ReadonlySet<string> = new Set(["he", "she"])

/** Longer descriptions of the unnamed: "familiar with the talks", "briefed on the call". */
function describedEnd(t: Tagged, phrases: Phrases, phrase: Phrase): number {
  const end = phrases.endOf(phrase)
  const next = t.lowered[end] ?? ""
  if (!/^(?:familiar|close|briefed|involved|present|directly|with|who|working|taking)$/.test(next))
    return end
  let k = end + 1
  while (k < (t.sentenceEnd[end - 1] as number) && k < end + 9) {
    if (/^(?:,|said|says|told|has|had|have|;|"|“|”)$/.test(t.words[k] as string)) break
    k++
  }
  return next === "who" || next === "with" ? end : k
}

/** Reads who is who; the answers stand by the index of the phrase. */
export function resolve(reading: Reading): readonly (readonly Figure[])[] {
  const { tagged: t, phrases, appositions, register, sides, isSource } = reading
  const { all } = phrases
  const answers: (readonly Figure[])[] = new Array(all.length).fill([])
  const mind: Memory = memory()
  const index = new Map(all.map((phrase, k) => [phrase, k]))
  const namedBy = new Map<Phrase, Apposition>()
  for (const one of appositions) if (one.role !== null) namedBy.set(one.role, one)

  const byName = (phrase: Phrase): readonly Figure[] => {
    const key = nameKeyOf(t, phrase)
    if (key === null) return []
    const found = register.byKey(key)
    return found.length > 1 ? narrowed(t, phrase, found) : found
  }
  const figureOf = (phrase: Phrase): Figure | null => {
    const found = answers[index.get(phrase) ?? -1] ?? []
    const one = found.length > 0 ? found : byName(phrase)
    if (one.length === 1) return one[0] as Figure
    return one.length === 0 && phrase.name === null ? bodyHere(phrase) : null
  }
  const bodyHere = (phrase: Phrase): Figure | null =>
    describesBody(t, phrase) ? bodyFor(phrase, false) : null

  const known: Known = {
    tagged: t,
    phrases,
    register,
    figureOf,
    bodyOf: (noun) => {
      const home = { head: noun, plural: false, portfolio: new Set<string>(), home: null }
      return takeUpBody(register.figures, mind, { ...home, sentence: sentenceNow })
    },
  }
  let sentenceNow = 0

  const descriptionOf = (phrase: Phrase): Description => ({
    head: headOf(t, phrase),
    plural: isPlural(t, phrase),
    portfolio: portfolioOf(t, phrase),
    home: ownerOf(phrase) ?? homeOf(known, phrase),
    sentence: sentenceNow,
  })

  /** "Her deputy", "its foreign minister": whose. */
  const ownerOf = (phrase: Phrase): Figure | null => {
    if (phrase.possessive < 0) return null
    const word = t.lowered[phrase.possessive]
    if (word === "his") return mind.recall(sentenceNow, fitsGender("male"))
    if (word === "her") return mind.recall(sentenceNow, fitsGender("female"))
    if (word === "its") return mind.recall(sentenceNow, isBody)
    return word === "their" ? mind.recall(sentenceNow, isMany) : null
  }

  const enlist = (one: Figure, phrase: Phrase, from: number, to: number): void => {
    const head = headOf(t, phrase)
    if (head === "" || isCourtesy(t, phrase.head)) return
    one.heads.add(head)
    for (const word of portfolioOf(t, phrase)) one.portfolio.add(word)
    if (maleNouns.has(head)) one.gender ??= "male"
    if (femaleNouns.has(head)) one.gender ??= "female"
    if (onlookerNouns.has(head) && one.home === null && one.offices.length === 0) one.onlooker = true
    const start = t.start[from] as number
    const text = textOf(t, from, to).replace(/^(?:the|a|an) /i, "")
    one.offices.push({ text, head, start: (t.end[to - 1] as number) - text.length, end: t.end[to - 1] as number })
    if (start < 0) return
    const home = ownerOf(phrase) ?? homeOf(known, phrase)
    if (home !== null && home !== one && one.home === null) {
      one.home = home
      if (!onlookerNouns.has(head)) one.onlooker = false
    }
  }

  const newcomer = (phrase: Phrase, told: Description): Figure => {
    const end = describedEnd(t, phrases, phrase)
    const text = textOf(t, phrase.from, end).replace(/^(?:the|a|an|some|these|those) /i, "")
    const one = described(text, told.plural ? "group" : "unnamed", told.plural)
    one.heads.add(told.head)
    for (const word of told.portfolio) one.portfolio.add(word)
    one.home = told.home
    const word = t.lowered[phrase.head] as string
    one.onlooker = told.home === null && (told.plural ? onlookerGroups.has(word) : onlookerNouns.has(told.head))
    if (maleNouns.has(told.head)) one.gender = "male"
    if (femaleNouns.has(told.head)) one.gender = "female"
    register.figures.push(one)
    return one
  }

  /** "A spokeswoman said ... The spokeswoman, Farrah Lund, said": named only later. */
  const namedLater = (phrase: Phrase, head: string): Figure | null => {
    for (const { role, named } of appositions) {
      if (role === null || role.determiner !== "definite" || role.from < phrase.to) continue
      if ((t.sentence[role.from] as number) - sentenceNow > 3) return null
      if (headOf(t, role) === head) return byName(named)[0] ?? null
    }
    return null
  }

  const personFor = (phrase: Phrase): Figure | null => {
    const apposed = namedBy.get(phrase)
    if (apposed !== undefined) {
      const one = figureOf(apposed.named)
      if (one !== null) enlist(one, phrase, apposed.from, apposed.to)
      return one
    }
    const told = descriptionOf(phrase)
    if (sideNouns.has(t.lowered[phrase.head] ?? "") && told.home === null) return null
    const isNew = phrase.determiner === "indefinite"
    if (!isNew) {
      const found = takeUp(register.figures, mind, told)
      if (found !== null) return found
      const seat = register.seatOf(keyOf(textOf(t, phrase.words, phrase.to)), "X")
      if (seat !== undefined) return register.figureOf(seat)
    } else if (!told.plural) {
      const later = namedLater(phrase, told.head)
      if (later !== null) return later
    }
    return newcomer(phrase, told)
  }

  const bodyFor = (phrase: Phrase, create: boolean): Figure | null => {
    const printed = textOf(t, phrase.words, phrase.to)
    const seat = register.seatOf(keyOf(printed), printed)
    if (seat !== undefined) return register.figureOf(seat)
    const told = descriptionOf(phrase)
    if (told.plural) return null
    const found = phrase.determiner === "indefinite" ? null : takeUpBody(register.figures, mind, told)
    if (found !== null || !create) return found
    const end = t.lowered[phrase.to] === "of" || t.lowered[phrase.to] === "for" ? phrases.endOf(phrase) : phrase.to
    const one = described(textOf(t, phrase.from, end).replace(/^(?:the|a|an) /i, ""), "organisation", false)
    one.heads.add(told.head)
    one.home = told.home
    one.unplaced = told.home === null && stateBodies.has(told.head)
    register.figures.push(one)
    return one
  }

  const pronounFor = (phrase: Phrase): readonly Figure[] => {
    const word = t.lowered[phrase.from] as string
    if (word === "who") return antecedent(phrase)
    const fits =
      word === "he" ? fitsGender("male") : word === "she" ? fitsGender("female") : word === "it" ? isBody : null
    if (fits !== null) {
      const one = mind.recall(sentenceNow, fits)
      if (one === null) return []
      if (plainMen.has(word) && one.kind === "person") one.gender ??= word === "he" ? "male" : "female"
      return [one]
    }
    if (word !== "they") return []
    const many = mind.recallMany(sentenceNow)
    if (many.length > 0) return many
    const one = mind.recall(sentenceNow, isMany)
    return one === null ? [] : [one]
  }

  /** The phrase straight before "who", a comma between or none. */
  const antecedent = (phrase: Phrase): readonly Figure[] => {
    const end = t.words[phrase.from - 1] === "," ? phrase.from - 1 : phrase.from
    const here = index.get(phrase) ?? 0
    for (let k = here - 1; k >= 0 && k > here - 5; k--) {
      const before = all[k] as Phrase
      if (phrases.endOf(before) === end) return answers[k] ?? []
    }
    return []
  }

  /** "Both sides": the two of the codebook, else the only two states or bodies seen so far. */
  const bothFor = (phrase: Phrase): readonly Figure[] => {
    const noun = t.lowered[phrase.head] ?? ""
    if (!sideNouns.has(noun)) return mind.recallMany(sentenceNow)
    if (sides.length === 2) return sides
    const states = register.figures.filter(({ kind, seen }) => kind === "state" && seen)
    return states.length === 2 ? states : []
  }

  const isBoth = (phrase: Phrase): boolean => {
    const noun = t.lowered[phrase.head] ?? ""
    const two = t.lowered[phrase.words] === "two" || phrase.determiner === "both"
    return (two && sideNouns.has(noun)) || phrase.determiner === "both"
  }

  const isMerePlace = (phrase: Phrase, one: Figure): boolean =>
    one.seat !== null &&
    one.kind === "state" &&
    keyOf(one.seat.name) !== nameKeyOf(t, phrase) &&
    atPlace.has(t.lowered[phrase.from - 1] ?? "")

  const answer = (phrase: Phrase): readonly Figure[] => {
    if (phrase.pronoun) return pronounFor(phrase)
    if (phrase.name !== null) {
      const found = byName(phrase)
      const [one] = found
      if (one === undefined || found.length > 1) return []
      if (phrase.titled) enlist(one, phrase, phrase.words, phrase.name[0])
      else if (one.home === null && phrase.owner === null) placed(one, phrase)
      return isMerePlace(phrase, one) ? [] : [one]
    }
    if (isBoth(phrase)) return bothFor(phrase)
    if (describesPerson(t, phrase)) return [personFor(phrase)].filter((one) => one !== null)
    if (describesBody(t, phrase)) return [bodyFor(phrase, true)].filter((one) => one !== null)
    return []
  }

  /** A body belongs where its name says; a person where "of the League" says. */
  const placed = (one: Figure, phrase: Phrase): void => {
    if (one.seat !== null) return
    if (one.kind === "person") {
      if (t.lowered[phrase.to] !== "of" && t.lowered[phrase.to] !== "from") return
      const [body] = phrases.complementsOf(phrase)
      one.home = body === undefined ? null : figureOf(body)
      return
    }
    const home = homeOf(known, phrase)
    if (home !== one && home !== null && home.kind !== "person") one.home = home
  }

  const weigh = (phrase: Phrase, k: number): number => {
    if (isSource(phrase.from) && t.quoteState[phrase.from] === 0) return 1
    const previous = all[k - 1]
    const isFirst = previous === undefined || t.sentence[previous.from] !== t.sentence[phrase.from]
    if (isFirst) return 0.9
    return verbFollows(t, phrase.to) ? 0.75 : 0.5
  }

  for (let k = 0; k < all.length; k++) {
    const phrase = all[k] as Phrase
    sentenceNow = t.sentence[phrase.from] as number
    const figures = answer(phrase)
    answers[k] = figures
    const quoted = (t.quoteState[phrase.from] as number) !== 0
    for (const one of figures) if (!phrase.pronoun) one.seen = true
    if (figures.length > 0 && !quoted)
      mind.see({ figures, sentence: sentenceNow, weight: weigh(phrase, k) })
    joinPair(k, quoted)
  }
  for (const { named, body, from, to } of appositions) {
    const one = body === null ? null : figureOf(named)
    if (one === null || body === null) continue
    one.home ??= figureOf(body)
    one.offices.push({ text: textOf(t, from, to), head: "", start: t.start[from] as number, end: t.end[to - 1] as number })
  }
  return answers

  /** "Karnow and Drusko": from here on also two in one breath. */
  function joinPair(k: number, quoted: boolean): void {
    const [left, right] = [all[k - 1], all[k] as Phrase]
    if (quoted || left === undefined || t.lowered[right.from - 1] !== "and") return
    if (phrases.endOf(left) !== right.from - 1) return
    const pair = [...(answers[k - 1] ?? []), ...(answers[k] ?? [])]
    if (pair.length === 2 && pair[0]?.kind === pair[1]?.kind)
      mind.see({ figures: pair, sentence: sentenceNow, weight: 0.3 })
  }
}

/** Of several who share a name, the one whom the courtesy or the role before it fits. */
function narrowed(t: Tagged, phrase: Phrase, found: readonly Figure[]): readonly Figure[] {
  if (!phrase.titled) return found
  const word = t.lowered[phrase.head] ?? ""
  const gender = maleNouns.has(word) ? "male" : femaleNouns.has(word) ? "female" : null
  const fit = found.filter((one) =>
    gender === null ? one.heads.has(word) : one.gender === gender,
  )
  return fit.length === 1 ? fit : found
}
