/** Which of the outlets a sentence names carried its words, and how. */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Setting } from "../setting.ts"
import type { Carrier, Standing } from "./carrier.ts"
import { answers, type Frame } from "./frame.ts"
import { type Outlet, outletsIn } from "./outlet.ts"
import { isTranslating } from "./translating.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What an outlet does that carries words. */
const carries = list(`
quote cite report say write have carry publish broadcast show air print add reveal relay run release
note post claim announce disclose state record describe hear learn understand translate render
`)
const tells = list("tell inform assure")
/** Nouns and verbs that bring words to an outlet: "in an interview with", "wrote in". */
const brings = list(`
interview remark comment message letter article op-ed essay column piece speak talk say write appear
appearance air broadcast publish programme program quote post statement report answer reply add cite
confirm explain declare announce show place advertisement bulletin opinion editorial warn call tell voice edition talk-show
`)
const carried = list(`
quote cite carry publish broadcast air release report relay distribute obtain see monitor interview
pass print post translate issue record run record reprint pick quoted seen provide
translation rendering report interview recording transcript account
`)
const links = list("to with for on in at by from of")
/** "whatever the Herald may have printed": no carrier. */
const against = list(
  "whatever whether if although despite after contrary unlike before when against",
)

/** The verb an outlet is the subject of, within its clause; -1 for none. */
function verbAfter(tagged: Tagged, outlet: Outlet, frame: Frame): number {
  const { tag, lowered } = tagged
  let at = outlet.next
  if (lowered[at] === ",") at = afterAside(tagged, at, frame.to)
  for (let i = at; i < Math.min(frame.to, at + 6); i++) {
    if (isVerb[tag[i] as number] === 1 && !isHelping(tagged, i)) return i
    if (lowered[i] === "," || lowered[i] === ";") return -1
  }
  return -1
}

const isHelping = ({ lemmas, tag }: Tagged, at: number): boolean =>
  lemmas[at] === "have" && isVerb[tag[at + 1] ?? 0] === 1

/** Past "the Lurgen broadcaster," or "citing the ministry,"; the comma itself when nothing closes. */
function afterAside({ lowered }: Tagged, comma: number, limit: number): number {
  for (let i = comma + 1; i < Math.min(limit, comma + 16); i++) if (lowered[i] === ",") return i + 1
  return limit
}

/** So far before an outlet stands what brings words to it, its own cue excepted. */
const REACH = 7
const FAR = 24

/** The nearest word before it that brings words to an outlet, or the cue itself. */
function broughtBy(tagged: Tagged, preposition: number, frame: Frame): boolean {
  const { lemmas, tag } = tagged
  const near = preposition - REACH
  for (let i = preposition - 1; i >= Math.max(frame.from, preposition - FAR); i--) {
    if (isSpokenOf(tagged, i)) return false
    if (i >= near && brings.has(lemmas[i] as string)) return true
    if (isCueBefore(frame, i)) return leadsFromCue(tagged, preposition)
    if (lemmas[i] === "ask") return answers.has(lemmas[frame.cue[0]] as string)
    if (isVerb[tag[i] as number] === 1 || !frame.isFree(i)) return false
  }
  return false
}

/** What an outlet prints, as others speak of it. */
const printed = list("report article story account claim item dispatch column")
/** "denied a report in the Herald", "asked about an article in it": it did not carry his words. */
const speaking = list(
  "deny dispute dismiss reject contest refute confirm about on after following to",
)

function isSpokenOf({ lemmas, lowered }: Tagged, noun: number): boolean {
  if (!printed.has(lemmas[noun] as string)) return false
  for (let i = noun - 1; i > noun - 7 && lowered[i] !== ","; i--)
    if (speaking.has(lemmas[i] ?? "")) return true
  return false
}

const isCueBefore = ({ cue }: Frame, at: number): boolean => at >= cue[0] && at < cue[1]

/** "threatened in the Herald", "said Brun, the minister, to the Herald"; not "accused of". */
const leadsFromCue = ({ lowered }: Tagged, preposition: number): boolean =>
  fromCue.has(lowered[preposition] as string)
const fromCue = list("to with on in")

const words = (
  { lemmas }: Tagged,
  from: number,
  to: number,
  wanted: ReadonlySet<string>,
): boolean => {
  for (let i = from; i < to; i++) if (wanted.has(lemmas[i] as string)) return true
  return false
}

type Found = Pick<Carrier, "standing" | "relation">
const found = (standing: Standing, relation: Carrier["relation"]): Found => ({ standing, relation })

/** How a paper or a recording gets to an outlet: "leaked to", "passed to". */
const leaks = list("leak pass send hand supply slip forward provide")
/** "denied having dined, as the Herald reported": what it reported is what is denied. */
const denials = list("deny dispute dismiss reject contest")

/** Spoken to it: "told Radio Lurgen", "in an interview with the Herald", "carried by Norpress". */
function spokenTo(tagged: Tagged, frame: Frame, { first }: Outlet): Found | null {
  const { lowered, lemmas } = tagged
  const link = lowered[first - 1] ?? ""
  const trailing = isTrailing(tagged, frame, first)
  if (tells.has(lemmas[first - 1] ?? "")) return found("direct", "quoted")
  if (link === "citing" || link === "quoting") return found("cited", "reported")
  if (link === "per") return found("trailing", "reported")
  if (!links.has(link)) return null
  if (link === "to" && lowered[first - 2] === "according") return found("trailing", "reported")
  if (link === "by") {
    const carrying =
      isTranslating(tagged, first) ||
      words(tagged, Math.max(frame.from, first - 8), first - 1, carried)
    return carrying ? found(trailing ? "trailing" : "direct", relationOf(tagged, first)) : null
  }
  if (link === "to" && leaks.has(lemmas[first - 2] ?? ""))
    return found(trailing ? "trailing" : "direct", "reported")
  return broughtBy(tagged, first - 1, frame) ? found("direct", "quoted") : null
}

const relationOf = (tagged: Tagged, first: number): Carrier["relation"] => {
  if (isTranslating(tagged, first)) return "translated"
  return words(tagged, first - 6, first, new Set(["quote", "cite"])) ? "quoted" : "reported"
}

/** After "according to", what carries on carries what stands there. */
function isTrailing({ lowered }: Tagged, { cue, source }: Frame, at: number): boolean {
  for (let i = Math.max(cue[1], source[1]); i < at; i++)
    if (lowered[i] === "according" && lowered[i + 1] === "to") return true
  return false
}

/** It reports: "Radio Lurgen quoted", "the Herald writes", at either end of the sentence. */
function reports(tagged: Tagged, frame: Frame, outlet: Outlet): Found | null {
  const { lemmas, lowered } = tagged
  const link = lowered[outlet.first - 1] ?? ""
  if (against.has(link) || links.has(link)) return null
  if (link === "as" && words(tagged, frame.cue[0], frame.cue[1], denials)) return null
  const verb = verbAfter(tagged, outlet, frame)
  const inverted = isInverted(tagged, frame, outlet.first - 1)
  if (!inverted && (verb < 0 || !carries.has(lemmas[verb] as string))) return null
  const relation = !inverted && isQuoting(tagged, verb) ? "quoted" : "reported"
  return found(
    outlet.next <= Math.max(frame.source[0], frame.from) ? "before" : "trailing",
    relation,
  )
}

const isQuoting = ({ lemmas }: Tagged, verb: number): boolean =>
  lemmas[verb] === "quote" || lemmas[verb] === "cite" || lemmas[verb] === "have"

/** ", writes the Herald": the verb stands before its outlet. */
const isInverted = ({ lemmas, tag }: Tagged, { cue }: Frame, verb: number): boolean =>
  isVerb[tag[verb] ?? 0] === 1 &&
  carries.has(lemmas[verb] ?? "") &&
  (verb < cue[0] || verb >= cue[1])

/** An outlet that speaks itself; "an advertisement in the Herald" is only printed by it. */
function isSource(tagged: Tagged, { source }: Frame, { first, next }: Outlet): boolean {
  if (next <= source[0] || first >= source[1]) return false
  const link = tagged.lowered[first - 1]
  return link !== "by" && !(link === "in" && words(tagged, source[0], first, placed))
}
const placed = list("place print publish carry advertisement advert letter appear run")

/** Outlets that carried the words of a frame, the report's own left out. */
export function outletCarriers(setting: Setting, frame: Frame): Carrier[] {
  const { tagged } = setting
  const carriers: Carrier[] = []
  for (const outlet of outletsIn(setting)) {
    if (outlet.first >= frame.to) break
    if (outlet.next <= frame.from || outlet.own || !frame.isFree(outlet.first)) continue
    if (isSource(tagged, frame, outlet)) continue
    const told = spokenTo(tagged, frame, outlet) ?? reports(tagged, frame, outlet)
    if (told !== null) carriers.push({ at: outlet.first, name: outlet.name, outlet: true, ...told })
  }
  return carriers
}

/** "The weekly Zora, in a report relayed by Norpress, has ...": who passed it on stands outside. */
export function ofSubject(one: Carrier, all: readonly Carrier[], { source }: Frame): Carrier {
  if (one.standing !== "direct" || one.at >= source[0]) return one
  const subject = all.findLast(({ standing, at }) => standing === "before" && at < one.at)
  return subject === undefined ? one : { ...one, standing: "before", at: subject.at - 0.5 }
}
