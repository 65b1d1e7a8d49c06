/** Tells an outlet by what is done with its name where the name itself says nothing. */
import { bareEntry } from "../../actors/name-entry.ts"
import { weekdays } from "../../language/calendar.ts"
import { OUTSIDE } from "../../language/quotation.ts"
import type { Tagged } from "../../language/tagged.ts"
import { spanOf, type TokenRun } from "../../language/token-run.ts"
import { overlap } from "../../text/span.ts"
import type { Setting } from "../setting.ts"
import { lowerName } from "./outlet-name.ts"
import { newsWords } from "./outlet-words.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What only outlets do with words: "broadcast by", "aired on". */
const puts = list(`
broadcast broadcasted aired televised published printed carried screened livestreamed syndicated
serialised serialized
`)
const putLinks = list("by on")
/** Who has readers, viewers and reporters: "viewers of", "a correspondent for". */
const havers = list(`
viewer reader listener subscriber correspondent reporter editor columnist newsreader presenter anchor
`)
const haverLinks = list("of for with at")
/** "said on that same channel": the one told before is a station. */
const again = list("station broadcaster channel newspaper paper network magazine outlet website")
/** Streets, seas and papers that bear a capital article and publish nothing. */
const noOutlets = list("hague gambia bahamas hill treaty accord agreement")
const trailing = list("reported reports wrote writes")
const times = list("last this yesterday today tonight earlier later")

/** "as broadcast by Lagune Un", "a correspondent of Lagune Un": from the link before the name. */
function isPublishing({ lowered, lemmas }: Tagged, first: number): boolean {
  const at = lowered[first - 1] === "the" ? first - 2 : first - 1
  const link = lowered[at] ?? ""
  if (putLinks.has(link) && puts.has(lowered[at - 1] ?? "")) return true
  return haverLinks.has(link) && havers.has(lemmas[at - 1] ?? "")
}

/** "a letter obtained by Lagune Un": what is done to words and papers on their way into print. */
const gets = list("quoted cited interviewed reported obtained seen reviewed viewed")

/** "told Sunday's Lagune": a weekday has papers, and nobody else by name. */
const isOfADay = ({ lowered, lemmas }: Tagged, [from]: TokenRun): boolean =>
  lowered[from - 1] === "'s" &&
  weekdays.has(lowered[from - 2] ?? "") &&
  (lemmas[from - 3] === "tell" ||
    (lowered[from - 3] === "with" && lowered[from - 4] === "interview"))

/** "quoted by Lagune Un", "Lagune Un quoted", ", Lagune Un reported": what persons do as well. */
function isQuoting({ lowered }: Tagged, [from, to]: TokenRun): boolean {
  const link = lowered[from - 1] ?? ""
  if (link === "by" && gets.has(lowered[from - 2] ?? "")) return true
  if (link === "by" && lowered[from - 2] === "saying") return true
  if (/^(?:with|on|to)$/.test(link) && lowered[from - 2] === "interview") return true
  if (lowered[to] === "quoted" || lowered[to] === "quotes") return true
  return lowered[from - 1] === "," && trailing.has(lowered[to] ?? "")
}

/** "told Lagune Un on Tuesday evening", "told Lagune Un in an interview", after a quotation. */
function isTold(tagged: Tagged, [from, to]: TokenRun): boolean {
  const { lemmas, lowered, quoteState, sentenceStart, sentenceEnd } = tagged
  if (lemmas[from - 1] !== "tell" && !isAfterSource(tagged, from)) return false
  const next = lowered[to] ?? ""
  if (next === "on" && weekdays.has(lowered[to + 1] ?? "")) return true
  if (next === "in" && /^(?:an|interview|remarks|comments|the)$/.test(lowered[to + 1] ?? ""))
    return true
  if (times.has(next)) return true
  const end = (sentenceEnd[to - 1] as number) - to <= 1
  return end && quoteState[sentenceStart[from] as number] !== OUTSIDE
}

/** "“No,” said Brun, to Lagune Un.": a "to" behind a comma. */
const isAfterSource = ({ lowered, quoteState, sentenceStart }: Tagged, from: number): boolean =>
  lowered[from - 1] === "to" &&
  lowered[from - 2] === "," &&
  quoteState[sentenceStart[from] as number] !== OUTSIDE

/** Goes the report on to "the same station" soon after? */
function isTakenUp({ lowered, sentenceEnd, count }: Tagged, [, to]: TokenRun): boolean {
  const limit = Math.min(count - 1, (sentenceEnd[to - 1] as number) + 60)
  for (let i = to; i < limit; i++)
    if (lowered[i] === "same" && again.has(lowered[i + 1] ?? "")) return true
  return false
}

/** "told The Intercept": the article with a capital inside a sentence belongs to the name. */
const hasOwnArticle = (
  { words, lowered, sentenceStart, quoteState }: Tagged,
  [from]: TokenRun,
): boolean =>
  words[from - 1] === "The" &&
  from - 1 > (sentenceStart[from] as number) &&
  quoteState[from] === OUTSIDE &&
  !noOutlets.has(lowered[from] as string) &&
  /^[\p{Ll},]/u.test(words[from - 2] ?? "")

/** Does the cast know the name as a person's or a state's? */
function isKnownOther({ tagged, cast }: Setting, run: TokenRun): boolean {
  const span = spanOf(tagged, run)
  const ids = cast.mentions.find((one) => overlap(one.span, span))?.actors ?? []
  return cast.actors.some(
    ({ id, kind }) => ids.includes(id) && kind !== "outlet" && kind !== "organisation",
  )
}

/** One who is introduced is called by the last name alone elsewhere, or has a role after a comma. */
function isIntroduced({ words, lowered }: Tagged, [from, to]: TokenRun): boolean {
  if (lowered[to] === "'s") return true
  if (lowered[to] === "," && roleStarts.has(lowered[to + 1] ?? "")) return true
  const [before, last] = [words[to - 2], words[to - 1]]
  return (
    words.some((word, i) => word === last && i !== to - 1 && words[i - 1] !== before) &&
    words[from] !== last
  )
}
const roleStarts = list("the a an his her its their who")

/** Does the report use a name as an outlet's, though neither the name nor a kind beside it says so? */
export function isUsedAsOutlet(setting: Setting, run: TokenRun): boolean {
  const { tagged } = setting
  const [from, to] = run
  // "aired on Keshite state television": the kind stands after, and the name is whose it is.
  if (newsWords.has(tagged.lowered[to] ?? "")) return false
  const lower = lowerName(tagged, run)
  const certain = isPublishing(tagged, from) || hasOwnArticle(tagged, run) || isOfADay(tagged, run)
  const told = !certain && isTold(tagged, run) && (to - from > 1 || isTakenUp(tagged, run))
  if (!certain && !told && !(to - from > 1 && isQuoting(tagged, run))) return false
  const { kind } = bareEntry(lower, lower)
  if (kind === "person" || isKnownOther(setting, run)) return false
  return certain || (kind !== "organisation" && !isIntroduced(tagged, run))
}
