/** The turns of a transcript: who speaks, by a label at the head of a line, and what he says. */
import { startsUpper } from "../language/character.ts"
import type { Tagged } from "../language/tagged.ts"
import { hasFinite } from "./finite.ts"
import type { Run } from "./label.ts"

export interface Turn {
  /** The name at the head, without what stands in brackets behind it. */
  readonly label: Run
  readonly colon: number
  /** Everything said, one run a paragraph; may be empty. */
  readonly words: readonly Run[]
  /** Spoken by whoever leads the talk or reports for the outlet, not by a guest. */
  readonly hosts: boolean
}

const LABEL_LENGTH = 8
const LEAST_TURNS = 3
/** Labels in small letters need more of a pattern: a headline has a colon, too. */
const LEAST_SMALL = 4
const ASKS = 0.4
/** Share of the turns that have a verb, and of the paragraphs that are turns. */
const TALKS = 0.5

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const hosts = set(
  `presenter host anchor anchorman anchorwoman newsreader newscaster moderator interviewer reporter
correspondent narrator announcer question q chair voiceover studio compere journalist journalists
interpreter translator operator caller audience`,
)
const linkers = set("of the de van von and 's - . &")
const kept = set("me us")

const isCaps = (word: string): boolean => word === word.toUpperCase() && /\p{Lu}/u.test(word)

interface Label {
  readonly name: Run
  readonly colon: number
  readonly caps: boolean
}

/** "ODUYA:", "Mara Oduya (by telephone):" at the head of a paragraph; null for none. */
function labelAt({ words, lowered, paragraphEnd }: Tagged, from: number): Label | null {
  const stop = Math.min(paragraphEnd[from] as number, from + LABEL_LENGTH)
  let end = from
  while (end < stop && (startsUpper(words[end] as string) || linkers.has(lowered[end] as string)))
    end++
  if (end === from || !startsUpper(words[from] as string)) return null
  let colon = end
  if (words[end] === "(") {
    while (colon < stop + LABEL_LENGTH && words[colon] !== ")") colon++
    colon++
  }
  // "Q:" and "A:" say who asks and who answers, not who they are.
  if (end === from + 1 && (words[from] as string).length === 1) return null
  if (words[colon] !== ":" || colon >= (paragraphEnd[from] as number)) return null
  return {
    name: [from, end],
    colon,
    caps: words.slice(from, end).every((w) => isCaps(w) || linkers.has(w)),
  }
}

function paragraphsOf({ count, paragraphEnd }: Tagged): Run[] {
  const found: Run[] = []
  for (let from = 0; from < count; from = paragraphEnd[from] as number)
    found.push([from, paragraphEnd[from] as number])
  return found
}

const nameOf = ({ lowered }: Tagged, [from, to]: Run): string => lowered.slice(from, to).join(" ")

/** Labels in capitals are a transcript's; where they stand, "Strike: day four" is a headline. */
function labelled(labels: readonly Label[]): readonly Label[] {
  const caps = labels.filter((label) => label.caps)
  return caps.length >= LEAST_TURNS ? caps : labels
}

/** Do the labels make a transcript: several turns, of several people who speak in turn? */
function isTranscript(tagged: Tagged, labels: readonly Label[], paragraphs: number): boolean {
  const names = new Set(labels.map(({ name }) => nameOf(tagged, name)))
  const least = labels.every(({ caps }) => caps) ? LEAST_TURNS : LEAST_SMALL
  const talks = labels.filter(({ colon }) =>
    hasFinite(tagged, [colon, tagged.paragraphEnd[colon] as number]),
  )
  if (talks.length < TALKS * labels.length || labels.length < TALKS * paragraphs) return false
  return names.size > 1 && labels.length >= least && names.size < labels.length
}

const isAsked = ({ words }: Tagged, run: Run | undefined): boolean =>
  run !== undefined && words[run[1] - 1] === "?"

/** "“Never,” he told me": whoever says so reports what others said. */
const reports = ({ lowered }: Tagged, [from, to]: Run): boolean => {
  for (let i = from; i + 1 < to; i++)
    if (kept.has(lowered[i + 1] as string) && (lowered[i] === "told" || lowered[i] === "tells"))
      return true
  return false
}

/** Names that lead the talk: by their office, or since they open it and ask most of the time. */
function hostNames(tagged: Tagged, turns: readonly Omit<Turn, "hosts">[]): Set<string> {
  const found = new Set<string>()
  for (const { label, words } of turns) {
    const name = nameOf(tagged, label)
    if (name.split(" ").some((word) => hosts.has(word))) found.add(name)
    if (words.some((run) => reports(tagged, run))) found.add(name)
  }
  const first = turns[0]
  if (first === undefined || found.size > 0) return found
  const name = nameOf(tagged, first.label)
  const own = turns.filter(({ label }) => nameOf(tagged, label) === name)
  const asked = own.filter(({ words }) => isAsked(tagged, words.at(-1)))
  if (asked.length >= ASKS * own.length) found.add(name)
  return found
}

/** The turns of a transcript in the order of the text; empty for any other text. */
export function turnsOf(tagged: Tagged): Turn[] {
  if (!tagged.words.includes(":")) return []
  const paragraphs = paragraphsOf(tagged)
  const labels = labelled(paragraphs.flatMap(([from]) => labelAt(tagged, from) ?? []))
  if (!isTranscript(tagged, labels, paragraphs.length)) return []
  const spoken = labels.map(({ name, colon }, k) => {
    const next = labels[k + 1]?.name[0] ?? (tagged.paragraphEnd[colon] as number)
    // A paragraph without a label goes on with the turn before it, unless it ends the text.
    const words = paragraphs
      .filter(([, to]) => to > colon + 1 && to <= next)
      .map(([from, to]): Run => [Math.max(from, colon + 1), to])
    return { label: name, colon, words }
  })
  const leading = hostNames(tagged, spoken)
  return spoken.map((turn) => ({ ...turn, hosts: leading.has(nameOf(tagged, turn.label)) }))
}
