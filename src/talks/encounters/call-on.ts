/** One who calls on another: "sees the premier in Oru on Thursday", "was received by the king". */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { tagAt } from "./clause.ts"
import { peopleIn } from "./people.ts"
import { audiences, lonely } from "./people-words.ts"
import { calendarWords } from "./place-words.ts"
import { objectsOf, REACH, type VerbScene } from "./verb-scene.ts"

const officeNouns = wordSet(`
president premier minister king queen chancellor emir sultan prince secretary mediator envoy governor
commissioner ambassador leader negotiator conciliator chairman chairwoman chair delegation
`)
const behind = wordSet(
  'in at on again for today tomorrow yesterday late early next last separately privately alone together briefly . , ; ” "',
)

/** Is one of the words of the run an office, "the Dornish premier", "President Weiss"? */
const holdsOffice = (words: readonly string[]): boolean =>
  words.some((word) => officeNouns.has(word))

/** Somebody, not "sees the premier as a friend", "saw the envoy leave", and no audience. */
function findsSomebody(scene: VerbScene): boolean {
  const { tagged, verb, subject } = scene
  const [object] = objectsOf(scene)
  if (object === undefined || object.kind === "pronoun" || object.from !== verb + 1) return false
  if (subject.people.length === 0 || tagAt(tagged, object.to) === "POS") return false
  const words = tagged.lowered.slice(object.from, object.to)
  if (words.some((word) => audiences.has(word) || lonely.has(word))) return false
  const next = tagged.lowered[object.to] ?? "."
  return behind.has(next) || calendarWords.has(next)
}

const hasDay = ({ tagged, verb }: VerbScene): boolean => {
  const from = tagged.sentenceStart[verb] as number
  return tagged.lowered
    .slice(from, tagged.sentenceEnd[verb])
    .some((word) => calendarWords.has(word))
}

/** "Sees Olen in Oru on Thursday": whom one sees on a day of the calendar. */
export const seesSomebody = (scene: VerbScene): boolean => hasDay(scene) && findsSomebody(scene)

const isInPlace = (tagged: Tagged, at: number): boolean =>
  /^(?:in|at)$/.test(tagged.lowered[at] ?? "") && tagAt(tagged, at + 1).startsWith("NNP")

/** "Visits President Weiss on Thursday", "visits Weiss in Oru": one visits towns and plants as well. */
export function visitsSomebody(scene: VerbScene): boolean {
  const { tagged, verb } = scene
  if (!hasDay(scene) || !findsSomebody(scene)) return false
  const [object] = objectsOf(scene)
  if (object === undefined) return false
  return isInPlace(tagged, object.to) || holdsOffice(tagged.lowered.slice(verb + 1, object.to))
}

/** "The envoy was received by King Olav". */
export function isReceived({ tagged, verb, group, subject }: VerbScene): boolean {
  if (!group.passive || subject.people.length === 0) return false
  const by = tagged.lowered.slice(verb + 1, verb + 4).indexOf("by")
  if (by < 0) return false
  const [host] = peopleIn(tagged, { from: verb + 2 + by, to: verb + 2 + by + REACH })
  return host !== undefined && holdsOffice(tagged.lowered.slice(host.from, host.to))
}

/** "Shuttled between the two delegations"; shuttles between towns carry passengers. */
export function shuttles({ tagged, verb, clause }: VerbScene): boolean {
  if (tagged.lowered[verb + 1] !== "between") return false
  const [one] = peopleIn(tagged, { from: verb + 2, to: Math.min(clause.to, verb + REACH) })
  return one?.kind === "group"
}

const homes = wordSet(`
home house villa flat apartment residence office hotel suite estate farm lodge cottage palace embassy
`)

/** "At her villa", "at the premier's office" behind the person: there one calls on somebody. */
function isAtHome({ lowered, sentenceEnd }: Tagged, at: number): boolean {
  if (lowered[at] !== "at" && lowered[at] !== "in") return false
  if (!/^(?:his|her|their)$/.test(lowered[at + 1] ?? "")) return false
  const end = Math.min(sentenceEnd[at] as number, at + 6)
  return lowered.slice(at + 2, end).some((word) => homes.has(word))
}

/** "Received Mr Weiss at her villa", "called on Ms Olen at her home", "visited him at his office". */
export function findsAtHome(scene: VerbScene): boolean {
  const { tagged, verb, subject, group } = scene
  if (group.passive || subject.people.length === 0) return false
  const [object] = objectsOf(scene)
  if (object === undefined || object.from > verb + 2) return false
  if (object.from === verb + 2 && tagged.lowered[verb + 1] !== "on") return false
  const words = tagged.lowered.slice(object.from, object.to)
  if (words.some((word) => audiences.has(word) || lonely.has(word))) return false
  return isAtHome(tagged, object.to)
}
