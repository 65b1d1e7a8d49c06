/** Who is described by the words beside a name: "Ilse Karnow, the foreign minister,". */
import { isVerb, tagNumber } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import type { Phrase } from "./phrase.ts"
import { describesPerson, isPlural, type Phrases } from "./phrases.ts"

export interface Apposition {
  readonly named: Phrase
  /** The phrase that gives the role, or the verb's clause ("who heads the union"). */
  readonly role: Phrase | null
  readonly from: number
  readonly to: number
  /** What a clause says the person heads or speaks for. */
  readonly body: Phrase | null
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
  return { named, role: null, from: who + 1, to: body.to, body }
}

/** Every apposition of a report, in the order of the text. */
export function appositionsOf(t: Tagged, phrases: Phrases): Apposition[] {
  return phrases.all.flatMap((left) => {
    if (left.pronoun) return []
    const end = phrases.endOf(left)
    const right = t.words[end] === "," ? phrases.all[phrases.at[end + 1] ?? -1] : undefined
    const found = right === undefined ? null : pair(t, phrases, left, right)
    const clause = left.name === null ? null : clauseOf(t, phrases, left)
    return [found, clause].filter((one) => one !== null)
  })
}

function pair(t: Tagged, phrases: Phrases, left: Phrase, right: Phrase): Apposition | null {
  if (left.name !== null && describesPerson(t, right) && !isPlural(t, right))
    return { named: left, role: right, from: right.from, to: phrases.endOf(right), body: null }
  const after = phrases.endOf(right)
  if (describesPerson(t, left) && isBareName(right) && closes(t, after) && !isPlural(t, left))
    return { named: right, role: left, from: left.from, to: phrases.endOf(left), body: null }
  const oneOf = left.determiner === "indefinite" && t.lowered[left.from] === "one"
  if (oneOf && describesPerson(t, left) && isBareName(right))
    return { named: right, role: left, from: left.from, to: phrases.endOf(left), body: null }
  return null
}
