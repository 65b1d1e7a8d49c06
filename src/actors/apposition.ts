/** Who is described by the words beside a name: "Elin Brusek, the foreign minister,". */
import { isVerb, tagNumber } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import { flags } from "./lettered.ts"
import type { Phrase } from "./phrase.ts"
import { describesBody, describesPerson, isPlural, type Phrases } from "./phrases.ts"

export interface Apposition {
  readonly named: Phrase
  /** The phrase that gives the role, or the verb's clause ("who heads the union"). */
  readonly role: Phrase | null
  readonly from: number
  readonly to: number
  /** What a clause says the person heads or speaks for. */
  readonly body: Phrase | null
  /** Is it a body that is named, and no person? */
  readonly ofBody: boolean
}

const offices: ReadonlySet<string> = new Set(
  "head lead chair represent speak run direct command negotiate carry oversee manage edit advise".split(
    " ",
  ),
)

const isBareName = ({ name, head, determiner, owner }: Phrase): boolean =>
  name !== null && head < 0 && determiner === "none" && owner === null

/** "General Obi Radev", "former president Amara Sessay", "the retired judge Paula Stenmark". */
const isTitledName = ({ titled, determiner, owner }: Phrase): boolean =>
  titled && (determiner === "none" || determiner === "definite") && owner === null

/**
 * Does an apposition end here, and no list go on? "The army chief, General Radev, has" and "said the
 * army chief, General Radev." are one person; "the mayor, General Radev and" are two.
 */
function endsAside(t: Tagged, after: number): boolean {
  if (t.words[after] !== ",") return closes(t, after)
  const next = t.lowered[after + 1] ?? "."
  const verb = next.endsWith("ly") ? after + 2 : after + 1
  return next === "who" || next === "whose" || isVerb[t.tag[verb] ?? 255] === 1 || closes(t, verb)
}

const POS = tagNumber("POS")
const closes = (t: Tagged, k: number): boolean =>
  t.tag[k] !== POS && /^[,.;:)—–"”’'-]/.test(t.words[k] ?? ".")

/** The clause "who heads the union", "who carries messages for the Conference". */
function clauseOf(t: Tagged, phrases: Phrases, named: Phrase): Apposition | null {
  const end = phrases.endOf(named)
  const who = t.words[end] === "," ? end + 1 : end
  if (t.lowered[who] !== "who" || !offices.has(t.lemmas[who + 1] ?? "")) return null
  if (isVerb[t.tag[who + 1] as number] !== 1) return null
  let body: Phrase | null = null
  for (let k = who + 2; k < Math.min(who + 12, t.sentenceEnd[who] as number); k++) {
    if (t.words[k] === "," || isVerb[t.tag[k] as number] === 1) break
    const found = phrases.all[phrases.at[k] ?? -1]
    if (found !== undefined && (found.name !== null || found.head >= 0)) body = found
  }
  if (body === null) return null
  return { named, role: null, from: who + 1, to: body.to, body, ofBody: false }
}

/** Every apposition of a report, in the order of the text. */
export function appositionsOf(t: Tagged, phrases: Phrases): Apposition[] {
  const found: Apposition[] = []
  for (const left of phrases.all) {
    if (left.pronoun) continue
    const end = commaAfter(t, left, phrases.endOf(left))
    const right = end < 0 ? undefined : phrases.all[phrases.at[end + 1] ?? -1]
    const beside =
      right === undefined
        ? knownAs(t, phrases, left)
        : (pair(t, phrases, left, right, end) ?? bodies(t, phrases, left, right))
    const clause = left.name === null ? null : clauseOf(t, phrases, left)
    if (beside !== null) found.push(beside)
    if (clause !== null) found.push(clause)
  }
  return found
}

const FARTHEST = 14
const isPreposition = flags("IN TO")

/**
 * The comma behind a phrase, -1 without; "the chair of the panel on wolves and sheep, Rui Alves,"
 * may have more between than belongs to the phrase.
 */
function commaAfter(t: Tagged, left: Phrase, end: number): number {
  if (t.words[end] === ",") return end
  const isOffice = left.determiner === "definite" && left.name === null && left.head >= 0
  if (!isOffice || isPreposition[t.tag[end] ?? 255] !== 1) return -1
  const last = Math.min(end + FARTHEST, t.sentenceEnd[end] as number)
  for (let k = end; k < last; k++) {
    if (t.words[k] === ",") return k
    if (isVerb[t.tag[k] as number] === 1 || t.quoteState[k] !== t.quoteState[end]) return -1
  }
  return -1
}

const calling: ReadonlySet<string> = new Set(
  "known identified introduced referred named".split(" "),
)
const passing: ReadonlySet<string> = new Set(
  "only also better otherwise simply publicly as to by the name nom guerre de of".split(" "),
)

/** Where the name begins in "known as", "who goes by the name of", "identified only as"; -1 without. */
function calledAt({ lowered: l }: Tagged, from: number): number {
  const who = l[from] === "who" ? from + 1 : from
  const verb = /^(?:also|better|otherwise|was|is)$/.test(l[who] ?? "") ? who + 1 : who
  const goes = /^(?:goes|went|going)$/.test(l[verb] ?? "") && l[verb + 1] === "by"
  if (!goes && !calling.has(l[verb] ?? "")) return -1
  let k = verb + 1
  while (passing.has(l[k] ?? "")) k++
  return k
}

/** "The rebels' spokesman, known as Commander Tiro,": a description and the name it goes by. */
function knownAs(t: Tagged, phrases: Phrases, left: Phrase): Apposition | null {
  if (left.name !== null || !describesPerson(t, left) || isPlural(t, left)) return null
  const end = phrases.endOf(left)
  const at = calledAt(t, t.words[end] === "," ? end + 1 : end)
  const named = at < 0 ? undefined : phrases.all[phrases.at[at] ?? -1]
  if (named === undefined || named.name === null || t.sentence[at] !== t.sentence[left.from])
    return null
  return { named, role: left, from: left.from, to: end, body: null, ofBody: false }
}

/** "The Brusek Front, the main rebel group,", "the union, Verdi,": a body and what it is. */
function bodies(t: Tagged, phrases: Phrases, left: Phrase, right: Phrase): Apposition | null {
  const after = phrases.endOf(right)
  if (!closes(t, after) || t.lowered[after + 1] === "and") return null
  const between = { body: null, ofBody: true } as const
  const isTold = right.determiner === "indefinite" || right.head > right.words
  if (left.name !== null && !left.titled && isTold && describesBody(t, right))
    return { named: left, role: right, from: right.from, to: after, ...between }
  // "A spokesman for the opposition, Omar Dassi": the name is the spokesman's.
  if (isPreposition[t.tag[left.from - 1] ?? 255] === 1) return null
  if (!describesBody(t, left) || left.determiner !== "definite" || !isBareName(right)) return null
  return { named: right, role: left, from: left.from, to: phrases.endOf(left), ...between }
}

function pair(
  t: Tagged,
  phrases: Phrases,
  left: Phrase,
  right: Phrase,
  end: number,
): Apposition | null {
  const of = { body: null, ofBody: false } as const
  const isNear = end === phrases.endOf(left)
  // "In Zelm, the minister said": a place, and then who speaks.
  const isPlace = /^(?:in|at|near|outside|inside)$/.test(t.lowered[left.from - 1] ?? "")
  if (isNear && left.name !== null && !isPlace && describesPerson(t, right) && !isPlural(t, right))
    return { named: left, role: right, from: right.from, to: phrases.endOf(right), ...of }
  const after = phrases.endOf(right)
  if (!describesPerson(t, left)) return null
  if (isTitledName(right))
    return endsAside(t, after) && left.determiner !== "indefinite" && !isPlural(t, left)
      ? { named: right, role: left, from: left.from, to: end, ...of }
      : null
  if (!isBareName(right)) return null
  const oneOf = left.determiner === "indefinite" && t.lowered[left.from] === "one"
  if ((closes(t, after) && !isPlural(t, left)) || oneOf)
    return { named: right, role: left, from: left.from, to: end, ...of }
  return null
}
