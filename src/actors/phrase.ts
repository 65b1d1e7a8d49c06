/** Noun phrases that may stand for somebody: their parts, read off the tags and the words. */
import { tagNumber } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import { coreEnd, isPressed } from "./core.ts"
import { at, flags, type Lettered, properAt, set } from "./lettered.ts"
import { lastDemonym } from "./joint-demonyms.ts"
import { partsOf } from "./parts.ts"

export type Determiner = "definite" | "indefinite" | "possessive" | "both" | "none"

/** A noun phrase as runs of tokens, half-open; -1 where a part is missing. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly determiner: Determiner
  /** First token after determiners and possessors. */
  readonly words: number
  /** The noun that says what it is ("minister", "union"), before a name or alone. */
  readonly head: number
  readonly name: readonly [number, number] | null
  /** The name in lower case without article, as names are compared; null without a name. */
  readonly key: string | null
  /** Did a role, or only a courtesy, stand straight before the name? */
  readonly titled: boolean
  readonly acronym: number
  /** The possessor's phrase: "the union" in "the union's negotiator". */
  readonly owner: Phrase | null
  /** The token of "his", "their"; -1. */
  readonly possessive: number
  readonly pronoun: boolean
}

const definite = set("the this that these those")
const indefinite = set(
  "a an some any another no several many most few each every one two three four",
)
const pronouns = set("he she they it we who")
const POS = tagNumber("POS")
const OWN = tagNumber("PRP$")
const isDeterminer = flags("DT PDT")
const isFinite = flags("VBD VBZ VBP MD VB")
/** Tags a phrase may begin with; a few words may whatever their tag. */
const mayBegin = flags("NN NNS NNP NNPS JJ JJR JJS CD FW VBN VBG DT PDT PRP PRP$ WP")
const beginners = set("both either neither who he she it they we")

/** A run of tokens in lower case, with blanks only where the text has them. */
export function keyOfRun(t: Tagged, from: number, to: number): string {
  let key = at(t.lowered, from)
  for (let k = from + 1; k < to; k++)
    key += (t.start[k] as number) > (t.end[k - 1] as number) ? ` ${t.lowered[k]}` : t.lowered[k]
  return key.startsWith("the ") ? key.slice(4) : key
}

interface Opening {
  readonly determiner: Determiner
  readonly possessive: number
  readonly words: number
}

function openingOf(t: Lettered, i: number): Opening {
  let k = i
  let determiner: Determiner = "none"
  let possessive = -1
  const word = at(t.lowered, k)
  if (word === "both" || word === "neither" || word === "either") determiner = "both"
  else if (definite.has(word) && isDeterminer[t.tag[k] as number] === 1) determiner = "definite"
  else if (indefinite.has(word)) determiner = "indefinite"
  if (determiner !== "none") k++
  if ((word === "both" || word === "all") && at(t.lowered, k) === "the") k++
  if (t.tag[k] === OWN) {
    possessive = k++
    determiner = "possessive"
  }
  return { determiner, possessive, words: k }
}

/** "One of their leaders": one person, described by the many. */
function partitive(t: Lettered, i: number): Phrase | null {
  const word = at(t.lowered, i)
  if (word !== "one" || at(t.lowered, i + 1) !== "of") return null
  const inner = phraseAt(t, i + 2)
  if (inner === null || inner.pronoun || inner.name !== null) return null
  return { ...inner, from: i, determiner: "indefinite" }
}

function pronounAt(t: Lettered, i: number): Phrase | null {
  if (!pronouns.has(at(t.lowered, i))) return null
  const nothing = {
    head: -1,
    name: null,
    key: null,
    titled: false,
    acronym: -1,
    owner: null,
    possessive: -1,
  }
  return { from: i, to: i + 1, determiner: "none", words: i, pronoun: true, ...nothing }
}

const begins = (t: Lettered, i: number): boolean =>
  mayBegin[t.tag[i] as number] === 1 ||
  properAt(t, i) ||
  beginners.has(at(t.lowered, i)) ||
  isPressed(t, i)

interface Found {
  readonly phrase: Phrase
  readonly end: number
}

/** One noun phrase from its opening on, and where its nouns end with what stands in brackets. */
function plainPhrase(
  t: Lettered,
  from: number,
  { determiner, possessive, words }: Opening,
  owner: Phrase | null,
): Found | null {
  const first = lastDemonym(t, words)
  const { to: end, acronym } = coreEnd(t, first)
  if (end === first) return null
  const { head, name, titled } = partsOf(t, first, acronym < 0 ? end : acronym - 1)
  const key = name === null ? null : keyOfRun(t, name[0], name[1])
  const to = acronym < 0 ? end : acronym + 2
  const parts = { head, name, key, titled, acronym, owner, possessive }
  return { phrase: { from, to, determiner, words, pronoun: false, ...parts }, end }
}

/**
 * The noun phrase or pronoun that begins at a token; null when none does. A possessor is the
 * phrase's `owner`: the phrase begins where the possessor begins.
 */
export function phraseAt(t: Lettered, i: number): Phrase | null {
  if (!begins(t, i)) return null
  const pronoun = pronounAt(t, i) ?? partitive(t, i)
  if (pronoun !== null) return pronoun
  let opening = openingOf(t, i)
  let owner: Phrase | null = null
  for (;;) {
    const isInside = opening.words < t.count && t.sentence[opening.words] === t.sentence[i]
    const found: Found | null = isInside ? plainPhrase(t, i, opening, owner) : null
    if (found === null) return owner
    const { to } = found.phrase
    const owns = t.tag[to] === POS && !properAt(t, to) && t.sentence[to] === t.sentence[i]
    // "The Ministry of Trade (MOT) director": a body before the bracket owns what follows it.
    if (!owns && to === found.end) return found.phrase
    owner = found.phrase
    opening = { determiner: "possessive", possessive: -1, words: owns ? to + 1 : to }
  }
}

/** Does a verb follow, so that the phrase is likely a subject? */
export function verbFollows(t: Lettered, to: number): boolean {
  if (to >= t.count) return false
  const next = at(t.lowered, to).endsWith("ly") ? to + 1 : to
  return isFinite[t.tag[to] as number] === 1 || isFinite[t.tag[next] ?? 255] === 1
}
