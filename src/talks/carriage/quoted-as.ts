/** "Radio Lurgen quoted the minister as saying ...", "The weekly Zora has Brun telling growers ..." */
import { tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { phraseAt } from "./phrase.ts"
import { contentFrom, type Wrapped } from "./wrapped.ts"

const quotes: ReadonlySet<string> = new Set(["quote", "cite"])
const speaking: ReadonlySet<string> = new Set(
  `say tell claim insist warn announce declare deny accuse demand urge argue add pledge threaten vow
  call describe admit acknowledge state write explain reject complain confirm suggest`.split(/\s+/),
)
const VBG = tagNumber("VBG")

/** Farther from the quoting verb no "as saying" belongs to it. */
const REACH = 40

interface Quoted {
  readonly speaker: TokenRun
  readonly saying: number
}

const isPassive = ({ lemmas }: Tagged, verb: number): boolean =>
  lemmas[verb - 1] === "be" || lemmas[verb - 2] === "be"

/** From "quoted": the one quoted and the "saying". */
function fromQuoting(tagged: Tagged, verb: number): Quoted | null {
  const { lowered, lemmas, tag, sentenceEnd } = tagged
  if (!quotes.has(lemmas[verb] as string) || isPassive(tagged, verb)) return null
  const limit = Math.min(sentenceEnd[verb] as number, verb + REACH)
  for (let i = verb + 2; i < limit; i++) {
    if (lowered[i] !== "as" || tag[i + 1] !== VBG) continue
    if (!speaking.has(lemmas[i + 1] as string)) return null
    return { speaker: [verb + 1, i], saying: i + 1 }
  }
  return null
}

/** From "has": the one it has speak. */
function fromHaving(tagged: Tagged, verb: number): Quoted | null {
  const { lemmas, tag } = tagged
  if (lemmas[verb] !== "have") return null
  const speaker = phraseAt(tagged, verb + 1)
  const saying = speaker[1]
  if (speaker[0] === saying || tag[saying] !== VBG) return null
  return speaking.has(lemmas[saying] as string) ? { speaker, saying } : null
}

/** "As telling growers that": past those who were told; not "as telling growers to wait". */
function told(tagged: Tagged, saying: number): number {
  const { lemmas, lowered } = tagged
  if (lemmas[saying] !== "tell") return saying + 1
  const after = phraseAt(tagged, saying + 1)[1]
  return after > saying + 1 && lowered[after] === "that" ? after : saying + 1
}

/** ", citing a letter from the ministry": how the carrier knows, not what was said. */
export const isAside = ({ lowered }: Tagged, [from]: TokenRun): boolean =>
  /^(?:citing|quoting)$/.test(lowered[lowered[from] === "," ? from + 1 : from] ?? "")

/** The words that are left to quote; before the outlet when none stand after "saying". */
function contentOf(tagged: Tagged, { source, content }: Wrapped, saying: number): TokenRun[] {
  const after = contentFrom(content, told(tagged, saying)).filter((run) => !isAside(tagged, run))
  if (after.length > 0) return after
  const before = content.filter(([, to]) => to <= source[0])
  if (before.length > 0) return before
  const start = tagged.sentenceStart[source[0]] as number
  const end = tagged.lowered[source[0] - 1] === "," ? source[0] - 1 : source[0]
  return end > start ? [[start, end]] : []
}

/** The same within what another tells: "..., in a translation by the Harbour Desk". */
export function quotedWithin(tagged: Tagged, { content }: Wrapped): Wrapped | null {
  for (const [from, to] of content)
    for (let i = from; i < to; i++) {
      const quoted = fromQuoting(tagged, i) ?? fromHaving(tagged, i)
      if (quoted === null || quoted.saying >= to - 1) continue
      const saying: TokenRun = [quoted.saying, quoted.saying + 1]
      return { source: quoted.speaker, cue: saying, content: [[quoted.saying + 1, to]] }
    }
  return null
}

/** Gives a carrier's quotation to the one quoted; null when nobody is. */
export function quotedAs(tagged: Tagged, wrapped: Wrapped): Wrapped | null {
  const { source, cue } = wrapped
  const limit = Math.min(
    tagged.sentenceEnd[source[1] - 1] as number,
    Math.max(cue[1], source[1] + REACH),
  )
  for (let i = source[1]; i < limit; i++) {
    const quoted = fromQuoting(tagged, i) ?? fromHaving(tagged, i)
    if (quoted === null) continue
    if (cue[0] > quoted.saying || cue[1] <= i) return null
    const content = contentOf(tagged, wrapped, quoted.saying)
    const saying: TokenRun = [quoted.saying, quoted.saying + 1]
    return content.length === 0 ? null : { source: quoted.speaker, cue: saying, content }
  }
  return null
}
