/**
 * What a ministry, a union or an authority publishes itself and tells in the third person: each
 * sentence that asserts something is told by that body. "Never in March did more than fifty barges
 * waiting." Who met whom, and where, is no assertion but a matter of record.
 */
import type { Tagged } from "../language/tagged.ts"
import { overlap, type Span } from "../text/span.ts"
import type { Attribution } from "./attribution.ts"
import { hasFinite } from "./finite.ts"
import type { Run } from "./label.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const bodies = set(
  `ministry authority union federation association council commission board embassy office government
secretariat delegation presidency department agency administration chancellery guild command front
confederation alliance cooperative committee company congress directorate foreign-ministry league
movement party syndicate chamber consulate mission cabinet`,
)
/** These publish what others say. */
const papers = set("news press radio television tv wire post times agency journal gazette herald")
const stances = set("regard consider view believe think expect intend want hope see note take hold")
const gatherings = set(
  "meeting session round consultation talk visit call conference exchange sitting discussion group audience ceremony hearing",
)
const holdings = set(
  "hold last meet receive attend chair open begin end adjourn resume take convene gather join",
)
const comings = set("meet gather convene")
const services = set(
  "telephone e-mail email website accreditation www reception switchboard questions",
)
const courtesies =
  /^(?:for the (?:convenience|orientation|information|attention|benefit)|notes? (?:to|for) editors?|media contacts?)\b/
const LEAST_WORDS = 6
const OPENING = 6
const confidence = 0.5

/** The noun that says what the outlet is: "Ministry" in "Ministry of Works". */
function headOf(outlet: string): string | null {
  const words = outlet.toLowerCase().split(/\s+/)
  const of = words.findIndex((word) => word === "of" || word === "for")
  const head = words[(of < 0 ? words.length : of) - 1] ?? ""
  return bodies.has(head) && !words.some((word) => papers.has(word)) ? head : null
}

/** Where the text first calls its publisher "the Ministry", or null. */
function nameIn({ count, lowered, words }: Tagged, head: string): Run | null {
  for (let i = 1; i < count; i++) {
    const capital = words[i]?.[0] !== lowered[i]?.[0] && words[i] !== words[i]?.toUpperCase()
    if (lowered[i] === head && lowered[i - 1] === "the" && capital) return [i - 1, i + 1]
  }
  return null
}

function sentencesOf({ count, sentenceEnd }: Tagged): Run[] {
  const found: Run[] = []
  for (let from = 0; from < count; from = sentenceEnd[from] as number)
    found.push([from, sentenceEnd[from] as number])
  return found
}

/** "The session was held at the hall", "The Minister received his colleague." */
function isProtocol({ lemmas, lowered }: Tagged, [from, to]: Run): boolean {
  if (courtesies.test(lowered.slice(from, from + OPENING).join(" "))) return true
  let meets = false // a gathering, or the verb for it, among the first words
  let holds = false
  for (let i = from; i < to; i++) {
    const word = lemmas[i] as string
    if (services.has(word) || services.has(lowered[i] as string)) return true
    meets ||= (gatherings.has(word) || comings.has(word)) && i - from < OPENING
    holds ||= holdings.has(word)
  }
  return holds && (meets || lemmas.slice(from, to).some((word) => gatherings.has(word)))
}

const asserts = (tagged: Tagged, run: Run): boolean =>
  tagged.words[run[1] - 1] === "." &&
  run[1] - run[0] > LEAST_WORDS &&
  hasFinite(tagged, run) &&
  !isProtocol(tagged, run)

/** Does somebody tell something in the sentence already, more than how the body regards it? */
function isTold(tagged: Tagged, span: Span, found: readonly Attribution[]): boolean {
  const lemmaAt = (place: number): string => tagged.lemmas[tagged.start.indexOf(place)] ?? ""
  return found.some(
    ({ cue, content }) =>
      [...cue, ...content].some((own) => overlap(own, span)) &&
      !cue.some(({ start }) => stances.has(lemmaAt(start))),
  )
}

/**
 * The attributions with what a body publishes of its own among them, in the order of the text.
 *
 * @param outlet null when it is not known: then nobody publishes
 */
export function withRelease(
  found: readonly Attribution[],
  tagged: Tagged,
  outlet: string | null,
): readonly Attribution[] {
  const head = outlet === null ? null : headOf(outlet)
  const name = head === null ? null : nameIn(tagged, head)
  if (name === null || found.some(({ cue }) => cue.length === 0)) return found
  const spanOf = ([from, to]: Run): Span => ({
    start: tagged.start[from] as number,
    end: tagged.end[to - 1] as number,
  })
  const added = sentencesOf(tagged)
    .filter((run) => asserts(tagged, run) && !isTold(tagged, spanOf(run), found))
    .map(([from, to]): Attribution => ({
      source: [spanOf(name)],
      cue: [],
      content: [spanOf([from, to - 1])],
      form: "indirect",
      confidence,
    }))
  const startOf = ({ cue, content }: Attribution): number => (cue[0] ?? content[0])?.start ?? 0
  return [...found, ...added].toSorted((a, b) => startOf(a) - startOf(b))
}
