/** "The Herald reported that Brun had told growers the tariff was dead": Brun told it. */
import { OUTSIDE } from "../../language/quotation.ts"
import { isPronoun, isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { phraseAt, phraseBefore } from "./phrase.ts"
import type { Wrapped } from "./wrapped.ts"

/** Verbs of saying alone: "had rejected the offer" is a deed that was reported. */
const speaking: ReadonlySet<string> = new Set(
  `say tell claim insist warn announce declare deny accuse argue add admit acknowledge state write explain
  promise pledge vow assure complain inform`.split(/\s+/),
)
/** Verbs that name those who are told before what is told. */
const addresses: ReadonlySet<string> = new Set("tell promise assure inform warn".split(" "))

/** So many tokens after the clause begins its verb must have come. */
const REACH = 14
const VBG = tagNumber("VBG")
const VB = tagNumber("VB")

const isFinite = ({ tag }: Tagged, at: number): boolean =>
  isVerb[tag[at] as number] === 1 && tag[at] !== VBG && tag[at] !== VB

/** The speaking verb of a clause and its subject, the clause's first words. */
function saidIn(
  tagged: Tagged,
  from: number,
  to: number,
): { subject: TokenRun; verb: number } | null {
  const { lemmas, quoteState } = tagged
  for (let i = from + 1; i < Math.min(to, from + REACH); i++) {
    if (quoteState[i] !== OUTSIDE || !isFinite(tagged, i)) continue
    if (lemmas[i] === "have" && isVerb[tagged.tag[i + 1] ?? 0] === 1) continue
    if (!speaking.has(lemmas[i] as string) || lemmas[i - 1] === "be") return null
    const subject = phraseBefore(tagged, i)
    return subject[0] === from && subject[1] > from ? { subject, verb: i } : null
  }
  return null
}

/** Past "growers" of "told growers that": where what was told begins. */
function toldFrom(tagged: Tagged, verb: number, to: number): number {
  const { lemmas, lowered } = tagged
  let at = verb + 1
  for (let i = at; i < Math.min(to, at + 12); i++) if (lowered[i] === "that") return i
  if (addresses.has(lemmas[verb] as string)) at = phraseAt(tagged, at)[1]
  return at
}

/** "“They weigh our nets twice,” she told the agency": the quotation and the words beside it. */
function besideQuotation(tagged: Tagged, [from, to]: TokenRun): Wrapped | null {
  const { quoteState, quotationLast, lowered } = tagged
  if (quoteState[from] === OUTSIDE) return null
  const close = (quotationLast[from] as number) + 1
  if (close >= to) return null
  const start = lowered[close] === "," ? close + 1 : close
  const said = saidIn(tagged, start, to)
  if (said === null) return null
  return { source: said.subject, cue: [said.verb, said.verb + 1], content: [[from, close]] }
}

const tellers: ReadonlySet<string> = new Set(
  "say tell report recall recount relate reveal disclose claim add".split(" "),
)

/**
 * "An MP told Radio Lurgen that Brun had promised growers that the tariff would go": Brun promised
 * it, the MP carries it. Only what had been said before, and by somebody with a name or an office.
 */
export function retoldBy(tagged: Tagged, wrapped: Wrapped): Wrapped | null {
  const { cue } = wrapped
  const { lemmas, lowered, tag } = tagged
  if (cue[1] - cue[0] !== 1 || !tellers.has(lemmas[cue[0]] as string)) return null
  if (wrapped.content.some(([from]) => tagged.quoteState[from] !== OUTSIDE)) return null
  const inner = retold(tagged, wrapped)
  if (inner === null || isPronoun[tag[inner.source[0]] as number] === 1) return null
  const [content] = inner.content
  const isTold = content !== undefined && lowered[content[0]] === "that"
  return isTold && lowered[inner.cue[0] - 1] === "had" ? inner : null
}

/** Gives what is retold to the one who said it first; null when the clause tells no speech. */
export function retold(tagged: Tagged, { content }: Wrapped): Wrapped | null {
  const [clause] = content
  if (clause === undefined || content.length > 1) return null
  const beside = besideQuotation(tagged, clause)
  if (beside !== null) return beside
  const from = tagged.lowered[clause[0]] === "that" ? clause[0] + 1 : clause[0]
  const said = saidIn(tagged, from, clause[1])
  if (said === null) return null
  const begin = toldFrom(tagged, said.verb, clause[1])
  if (clause[1] - begin < 2) return null
  return { source: said.subject, cue: [said.verb, said.verb + 1], content: [[begin, clause[1]]] }
}
