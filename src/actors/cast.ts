/** The cast of one report: who is named in it, and whom a source's words stand for. */
import { type Tag, tags } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import { tokenAt } from "../language/token-run.ts"
import type { ActorId, ReportId } from "../text/ids.ts"
import { sliceOf, type Span } from "../text/span.ts"
import type { Actor } from "./actor.ts"
import { inSmallLetters } from "./capitals.ts"
import { appositionsOf } from "./apposition.ts"
import { bodyNouns } from "./body-nouns.ts"
import { markEmployers } from "./employed.ts"
import { type Figure, figure, type Office } from "./figure.ts"
import { labourOf } from "./labour.ts"
import type { KnownParty } from "./known-party.ts"
import { nameEntriesOf } from "./name-entry.ts"
import { bookOf, type PartyBook } from "./party-book.ts"
import { partyOf } from "./party.ts"
import { letter, type Lettered } from "./lettered.ts"
import { type Phrase, verbFollows } from "./phrase.ts"
import { type Phrases, phrasesOf } from "./phrases.ts"
import { type Register, registerOf } from "./register.ts"
import { publishersOf } from "./publishers.ts"
import { resolve } from "./resolve.ts"
import { bareName, speakersOf, type Voices } from "./voice.ts"

/** What is needed of a report to tell who is in it. */
export interface CastReport {
  readonly id: ReportId
  readonly text: string
  readonly outlet: string | null
}

/** Words of the text that stand for actors: "she" for one, "both sides" for two. */
export interface Mention {
  readonly span: Span
  readonly actors: readonly ActorId[]
}

/** Whom the words of a source stand for. */
export interface Voice {
  /** Joint speakers are several; nobody when it is not certain. */
  readonly actors: readonly ActorId[]
  /** Fullest name, joint speakers with "; " between; null when the text names no source. */
  readonly name: string | null
  /** The role as printed, of a single speaker. */
  readonly role: string | null
  /** The party spoken for; joint speakers of two parties with "; " between. */
  readonly party: string | null
}

export interface Cast {
  readonly actors: readonly Actor[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  voiceOf(source: readonly Span[]): Voice
}

/**
 * Reads the cast of one report.
 *
 * @param sources the sources of the report's attributions, in text order: a "he" is most often one
 * @param parties those of the user's codebook, none without one
 */
export function castOf(
  report: CastReport,
  text: Tagged,
  sources: readonly (readonly Span[])[],
  parties: readonly KnownParty[],
): Cast {
  const tagged = letter(text)
  const book = bookOf(parties)
  const phrases = phrasesOf(tagged)
  const appositions = appositionsOf(tagged, phrases)
  const isSource = sourceTokens(tagged, sources)
  const entries = nameEntriesOf(tagged, phrases, appositions)
  for (const phrase of phrases.all) {
    const entry = entries.get(phrase.key ?? "")
    if (entry === undefined || !acts(tagged, phrases, phrase, isSource)) continue
    if (entry.inner || isSource[phrase.from] === 1) entry.active = true
  }
  markEmployers(tagged, phrases, entries)
  const register = registerOf(tagged, entries, book)
  const sides = book.parties
    .filter(({ role }) => role === "party")
    .flatMap(({ name }) => register.seatOf(name.toLowerCase(), name) ?? [])
    .map((seat) => register.figureOf(seat))
  const quoted = isWhollyQuoted(tagged)
  const answers = resolve({
    tagged,
    phrases,
    appositions,
    register,
    sides: sides.length === 2 ? sides : [],
    publisher: publisherOf(report, register),
    publishers: publishersOf({ tagged, phrases, register, quoted }),
    quoted,
    isSource: (token) => isSource[token] === 1,
  })
  return castFrom(report, {
    tagged,
    phrases,
    appositions,
    answers,
    figures: register.figures,
    book,
  })
}

const WHOLE = 0.9

function isWhollyQuoted({ count, quoteState }: Lettered): boolean {
  let inside = 0
  for (let k = 0; k < count; k++) if (quoteState[k] !== 0) inside++
  return inside > count * WHOLE
}

const behind: ReadonlySet<Tag | undefined> = new Set<Tag>(["IN", "TO"])

/** Does the phrase stand where somebody acts or speaks, not where something happens? */
function acts(t: Lettered, phrases: Phrases, { from, to }: Phrase, isSource: Uint8Array): boolean {
  if (behind.has(tags[t.tag[from - 1] ?? 255])) return false
  const second = t.lowered[to] === "and" ? phrases.all[phrases.at[to + 1] ?? -1] : undefined
  return isSource[from] === 1 || verbFollows(t, second?.to ?? to)
}

/** A ministry or union that publishes its own text is the body its "the Ministry" stands for. */
function publisherOf({ outlet }: CastReport, register: Register): Figure | null {
  if (outlet === null) return null
  const words = outlet.toLowerCase().split(" ")
  const of = words.findIndex((word) => word === "of" || word === "for")
  const head = words[(of < 0 ? words.length : of) - 1] ?? ""
  if (!bodyNouns.has(head)) return null
  const one = figure(outlet, "organisation")
  one.heads.add(head)
  for (const [k, word] of words.entries()) {
    const seat = register.seatOf(word, outlet.split(" ")[k] as string)
    if (seat !== undefined) one.home ??= register.figureOf(seat)
  }
  register.figures.push(one)
  return one
}

function sourceTokens(tagged: Tagged, sources: readonly (readonly Span[])[]): Uint8Array {
  const found = new Uint8Array(tagged.count + 1)
  for (const { start, end } of sources.flat())
    found.fill(1, tokenAt(tagged, start), tokenAt(tagged, end - 1) + 1)
  return found
}

/** Passing descriptions ("250,000 people") are nobody in the record unless they speak. */
const counts = ({ named, seen, speaks, home, offices }: Figure): boolean =>
  seen && (named || speaks || home !== null || offices.length > 0)

interface Read {
  readonly tagged: Tagged
  readonly phrases: Phrases
  readonly appositions: ReturnType<typeof appositionsOf>
  readonly answers: readonly (readonly Figure[])[]
  readonly figures: readonly Figure[]
  readonly book: PartyBook
}

const ownText =
  /^(?:an?|the) (?:earlier )?(?:article|report|story|editorial)\b.*\b(?:edition|newspaper|paper)$/i

/** "A report in our Friday edition": the outlet speaks of itself. */
const isOwnText = (text: string, [source]: readonly Span[]): boolean =>
  source !== undefined &&
  ownText.test(sliceOf(text, source).replace(/^same article/i, "the article"))

const spanOf = ({ start, end }: Tagged, { from, to }: Phrase): Span => ({
  start: start[from] as number,
  end: end[to - 1] as number,
})

const unknown = (name: string | null): Voice => ({ actors: [], name, role: null, party: null })

/** Whom each figure speaks for, found once. */
function partyFinder({ tagged, figures, book }: Read): (one: Figure) => string | null {
  const table = { book, labour: book.closed ? null : labourOf(tagged, figures) }
  const parties = new Map<Figure, string | null>()
  return (one) => {
    const known = parties.get(one)
    if (known !== undefined) return known
    const found = partyOf(one, table)
    parties.set(one, found)
    return found
  }
}

function actorOf({ id: report, text }: CastReport, one: Figure, id: ActorId, party: string | null) {
  return {
    id,
    name: one.name,
    kind: one.kind,
    roles: one.offices.map(({ text: role, start, end }) => ({
      text: role,
      evidence: { report, start, end, quote: sliceOf(text, { start, end }) },
    })),
    party,
    aliases: [...one.forms].filter((form) => form !== one.name),
  } satisfies Actor
}

/** The figures that a run of the text stands for. */
function voicesOf({ tagged, phrases, appositions, answers }: Read): Voices {
  const index = new Map(phrases.all.map((phrase, k) => [phrase, k]))
  const figuresOf = (phrase: Phrase) => answers[index.get(phrase) ?? -1] ?? []
  return { tagged, phrases, appositions, figuresOf }
}

function castFrom(report: CastReport, read: Read): Cast {
  const { tagged, phrases, answers, figures } = read
  const { id, text, outlet } = report
  const ids = new Map(
    figures.filter(counts).map((one, k) => [one, `${id}.p${k + 1}` as ActorId] as const),
  )
  const party = partyFinder(read)
  const voices = voicesOf(read)
  const idsOf = (all: readonly Figure[]): ActorId[] => all.flatMap((one) => ids.get(one) ?? [])
  return {
    actors: [...ids].map(([one, actor]) => actorOf(report, one, actor, party(one))),
    mentions: phrases.all.flatMap((phrase, k) => {
      const actors = idsOf(answers[k] ?? [])
      return actors.length === 0 ? [] : [{ span: spanOf(tagged, phrase), actors }]
    }),
    voiceOf: (label) => {
      const source = speakersOf(voices, label).length > 0 ? label : inSmallLetters(tagged, label)
      const speakers = speakersOf(voices, source)
      if (speakers.length === 0)
        return unknown(isOwnText(text, source) ? outlet : bareName(text, source))
      const sides = [...new Set(speakers.flatMap((one) => party(one) ?? []))]
      return {
        actors: idsOf(speakers),
        name: speakers.map(({ name }) => name).join("; "),
        role: speakers.length === 1 ? roleAt(speakers[0] as Figure, source) : null,
        party: sides.length === 0 ? null : sides.join("; "),
      }
    },
  }
}

/** What somebody was once, or a bare rank: no role to speak in. "Former crane driver", "General". */
const isLesser = ({ text }: Office): boolean =>
  /^(?:former|one-?time|ex|retired)\b/i.test(text) ||
  /^(?:general|colonel|commander|captain|admiral|marshal|major|lieutenant|brigadier|sergeant|judge|sheikh)$/i.test(
    text,
  )

/**
 * The role printed at the source itself, else the nearest before it, else the first of all; one that
 * is past, or a rank alone, only when no other is known.
 */
function roleAt(one: Figure, source: readonly Span[]): string | null {
  const [span] = source
  if (span === undefined) return null
  const full = one.offices.filter((office) => !isLesser(office))
  const offices = full.length > 0 ? full : one.offices
  const here = offices.find(({ start, end }) => start >= span.start && end <= span.end)
  const before = offices.findLast(({ end }) => end <= span.start)
  return (here ?? before ?? offices[0])?.text ?? null
}
