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
  "head lead chair represent speak run direct command negotiate carry oversee manage edit".split(
    " ",
  ),
)

const isBareName = ({ name, head, determiner, owner }: Phrase): boolean =>
  name !== null && head < 0 && determiner === "none" && owner === null

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
        ? null
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
  if (isNear && left.name !== null && describesPerson(t, right) && !isPlural(t, right))
    return { named: left, role: right, from: right.from, to: phrases.endOf(right), ...of }
  const after = phrases.endOf(right)
  if (!describesPerson(t, left) || !isBareName(right)) return null
  const oneOf = left.determiner === "indefinite" && t.lowered[left.from] === "one"
  if ((closes(t, after) && !isPlural(t, left)) || oneOf)
    return { named: right, role: left, from: left.from, to: end, ...of }
  return null
}
