/** Finds the words of a report that tell of an encounter. */
import { isNoun, isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { MeetingState } from "../meeting.ts"
import { type Run, tagAt } from "./clause.ts"
import { ellipticEncounter } from "./elliptic-encounter.ts"
import { hoursEncounter, openers, placedHours } from "./hours-encounter.ts"
import { nounEncounter } from "./noun-encounter.ts"
import { encounterPhrase } from "./noun-phrase.ts"
import { numberBehind } from "./round.ts"
import { wordSet } from "../word-set.ts"
import { roomEncounter, rooms } from "./room-encounter.ts"
import { tableEncounter } from "./table-encounter.ts"
import { verbEncounter, verbs } from "./verb-encounter.ts"
import { isOfUndoneJourney } from "./where.ts"
import { bargaining, type EncounterKind, encounterNouns, meals } from "./words.ts"

/** An encounter as one clause tells it. */
export interface Encounter {
  /** The word that tells it. */
  readonly at: number
  readonly kind: EncounterKind
  readonly format: "in-person" | "call" | "video" | null
  readonly state: MeetingState
  readonly clause: Run
  /** "The meeting" points back, "another meeting" does not. */
  readonly pointing: "back" | "new" | "either"
  /** How surely the words alone tell of an encounter of sides, without a place, a day or names. */
  readonly certain: boolean
  /** "The sides meet on Friday": with a day, the simple present looks ahead. */
  readonly present: boolean
  /** "After talks in Oru": only what stands behind it belongs to it. */
  readonly aside: boolean
  /** The word near which its day stands, where that is another: "was moved back to 8 May". */
  readonly dayAt?: number | undefined
  /** Who had it, where they stand outside its clause: "the crews, who struck, today held talks". */
  readonly hosts?: Run | undefined
  /** Its number, where the word for it is left out: "a third is due". */
  readonly numberAt?: number
  /** "Talks could resume": told only with a day, a place or a number of round. */
  readonly needsDay: boolean
}

/** Encounters in the order of the text; one clause may tell of several. */
export function encountersOf(tagged: Tagged): Encounter[] {
  const found: Encounter[] = []
  for (let k = 0; k < tagged.count; k++) {
    const one = encounterAt(tagged, k)
    if (one) found.push(one.state === "planned" ? undoneWithJourney(tagged, one) : one)
  }
  return found
}

const undoneWithJourney = (tagged: Tagged, one: Encounter): Encounter =>
  isOfUndoneJourney(tagged, one.at) ? { ...one, state: "cancelled" } : one

/** "He talks about wages": a verb. */
const hasSpeaker = (tagged: Tagged, k: number): boolean =>
  k > (tagged.sentenceStart[k] as number) && /^(?:PRP|WP|NNP|WDT)$/.test(tagAt(tagged, k - 1))

/** Verbs of meeting whatever their tags. */
const surely = new Set(["met", "meet", "gather", "reconvene"])

/** "Six hours of haggling": the word itself may be tagged as a verb. */
const isMeasured = (tagged: Tagged, k: number): boolean =>
  tagged.lowered[k - 1] === "of" || tagged.lowered[k - 2] === "of"
    ? encounterPhrase(tagged, k).measured
    : false

/** Words that may tell of one whatever their tags: all others are passed over at a glance. */
const telling: ReadonlySet<string> = new Set([
  ...openers,
  ...surely,
  "meeting",
  "table",
  ...rooms,
  ...bargaining,
  ...encounterNouns.keys(),
  "hours",
])

/** Numbers by which an encounter may be told alone. */
const alone = wordSet("second third fourth fifth sixth seventh eighth ninth tenth")

/** "The third sitting", "the plenary": nouns whatever their tags. */
const isNamedSo = (tagged: Tagged, k: number): boolean =>
  tagged.lowered[k] === "plenary" ||
  numberBehind(tagged, k) !== null ||
  (tagged.lowered[k] === "sitting" && /^(?:DT|JJ|POS|NNP)$/.test(tagAt(tagged, k - 1)))

/** "Bargaining resumed on Tuesday". */
const resumes = wordSet("resume restart reopen")

const eaten = wordSet("have take eat")

function encounterAt(tagged: Tagged, k: number): Encounter | null {
  if (alone.has(tagged.lowered[k] as string)) return ellipticEncounter(tagged, k)
  const isVerbOf = isVerb[tagged.tag[k] as number] === 1 && verbs.has(tagged.lemmas[k] as string)
  if (!isVerbOf && !telling.has(tagged.lowered[k] as string)) return null
  const byHours = hoursEncounter(tagged, k) ?? placedHours(tagged, k)
  if (byHours) return byHours
  if (isVerbOf || surely.has(tagged.lowered[k] as string)) {
    const found = verbEncounter(tagged, k)
    if (found) return found
  }
  const word = tagged.lowered[k]
  // "Are meeting": a verb whatever its tag.
  if (word === "meeting" && tagged.lemmas[k - 1] === "be" && tagged.sentenceStart[k] !== k) {
    const found = verbEncounter(tagged, k)
    if (found) return found
  }
  if (word === "table") return tableEncounter(tagged, k)
  if (rooms.has(word as string)) return roomEncounter(tagged, k)
  if (bargaining.has(word as string) && isMeasured(tagged, k))
    return nounEncounter(tagged, k, "talks")
  if (word === "bargaining" && resumes.has(tagged.lemmas[k + 1] ?? ""))
    return nounEncounter(tagged, k, "talks")
  const kind = encounterNouns.get(tagged.lowered[k] as string)
  if (kind === undefined) return null
  const nounLike =
    isNoun[tagged.tag[k] as number] === 1 ||
    (word === "talks" && !hasSpeaker(tagged, k)) ||
    isNamedSo(tagged, k) ||
    (word === "bilateral" && !tagAt(tagged, k + 1).startsWith("NN")) ||
    (meals.has(word as string) && eaten.has(tagged.lemmas[k - 1] ?? ""))
  return nounLike || tagged.lowered[k] === "meeting" ? nounEncounter(tagged, k, kind) : null
}
