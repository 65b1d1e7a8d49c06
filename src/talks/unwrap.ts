/**
 * Takes words out of the hands that carried them. "Radio Lurgen quoted the minister as saying it
 * was over" is an attribution of the radio's, and a statement of the minister's.
 */
import { withoutTail } from "./carriage/tail.ts"
import type { Attribution } from "../attribution/attribution.ts"
import { isVerb } from "../language/tag.ts"
import { citedBy } from "./carriage/cited.ts"
import { fronted } from "./carriage/fronted.ts"
import { isNamelessness, toldNameless } from "./carriage/nameless.ts"
import { quotedAs, quotedWithin } from "./carriage/quoted-as.ts"
import { retold, retoldBy } from "./carriage/retold.ts"
import { saidLast } from "./carriage/said-last.ts"
import { withoutAddressee } from "./carriage/told-to.ts"
import { isOutlets, rewrapped, speakers, type Wrapped, wrappedOf } from "./carriage/wrapped.ts"
import type { Setting } from "./setting.ts"

/** What a carrier's own words leave of a content at most, when the rest is told by others. */
const REST = 0.3

/** Is the one who tells this only the one by whom it is known ("according to")? */
const isAccording = ({ tagged: { lowered } }: Setting, { cue }: Wrapped): boolean =>
  lowered[cue[0]] === "according"

/** "Norpress reported it, citing two officials": the officials are no words that were told. */
function isCiting({ tagged: { lowered, tag } }: Setting, { cue, content }: Wrapped): boolean {
  if (lowered[cue[0]] !== "citing" && lowered[cue[0]] !== "quoting") return false
  const [first] = content
  if (first === undefined || content.length > 1 || first[0] !== cue[1]) return false
  // "Citing an official who asked not to be named": the clause tells of the official.
  for (let i = first[0]; i < first[1] && lowered[i] !== "who"; i++)
    if (isVerb[tag[i] as number] === 1) return false
  return true
}

/** The share of a content that other attributions tell of their own. */
function toldByOthers(one: Attribution, others: readonly Attribution[]): number {
  const from = Math.min(...one.content.map(({ start }) => start))
  const to = Math.max(...one.content.map(({ end }) => end))
  let told = 0
  for (const other of others) {
    const spans = [...other.source, ...other.cue, ...other.content]
    if (other.cue === one.cue || other.cue.length === 0) continue
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    if (start >= from && end <= to) told += end - start
  }
  return told / Math.max(1, to - from)
}

function unwrappedOne<One extends Attribution>(
  setting: Setting,
  one: One,
  others: readonly One[],
): One | null {
  const { tagged } = setting
  const wrapped = wrappedOf(tagged, one)
  if (wrapped === null) return one
  if (isNamelessness(tagged, wrapped)) return namelessOne(setting, one, wrapped, others)
  const quoted = quotedAs(tagged, wrapped)
  if (quoted !== null) return rewrapped(tagged, one, quoted)
  const before = fronted(tagged, wrapped)
  if (before !== null) return rewrapped(tagged, one, before)
  const according = isAccording(setting, wrapped)
  if (!according && !isOutlets(setting, wrapped)) {
    const told = retoldBy(tagged, wrapped)
    return told === null ? one : rewrapped(tagged, one, told)
  }
  if (one.content.length > 0 && toldByOthers(one, others) > 1 - REST) return null
  if (!according && others.some((other) => sharesContent(one, other))) return null
  if (isCiting(setting, wrapped)) return null
  const within = according ? quotedWithin(tagged, wrapped) : citedBy(tagged, wrapped)
  const inner = within ?? retold(tagged, wrapped) ?? saidLast(tagged, wrapped)
  return inner === null ? one : rewrapped(tagged, one, inner)
}

/** What one who would not be named told besides, unless another attribution tells it. */
function namelessOne<One extends Attribution>(
  { tagged }: Setting,
  one: One,
  wrapped: Wrapped,
  others: readonly One[],
): One | null {
  const told = toldNameless(tagged, wrapped)
  if (told === null) return null
  const inner = rewrapped(tagged, one, told)
  const cues = others.flatMap(({ cue }) => cue)
  return cues.some(({ start }) => start === inner.cue[0]?.start) ? null : inner
}

/** "“Not yet,” she said, Norpress quoted her.": both tell the same words, and she said them. */
function sharesContent(one: Attribution, other: Attribution): boolean {
  const [own] = one.content
  const [others] = other.content
  if (other.cue === one.cue || own === undefined || others === undefined) return false
  if (other.source[0]?.start === one.source[0]?.start || other.source.length === 0) return false
  const shared = Math.min(own.end, others.end) - Math.max(own.start, others.start)
  return shared > (1 - REST) * Math.max(own.end - own.start, others.end - others.start)
}

const sameWords = (a: Attribution, b: Attribution): boolean =>
  a.content.length > 0 &&
  a.content[0]?.start === b.content[0]?.start &&
  a.source[0]?.start === b.source[0]?.start

/**
 * Attributions as statements are made of them: each has the one who spoke as its source. A carrier
 * whose words others tell already is left out; all spans stay inside the text.
 */
export function unwrapped<One extends Attribution>(setting: Setting, all: readonly One[]): One[] {
  const bare: One[] = []
  for (const one of all) {
    const told = withoutAddressee(setting.tagged, withoutTail(setting.tagged, one))
    const inner = unwrappedOne(setting, speakers(setting, told), all)
    if (inner !== null && !bare.some((other) => sameWords(other, inner))) bare.push(inner)
  }
  return bare
}
