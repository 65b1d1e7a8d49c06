/** Encounters told by a verb: "met", "sat down with", "spoke by telephone". */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { clauseAround, type Run, tagAt } from "./clause.ts"
import { isPlural, type People, peopleIn } from "./people.ts"
import { audiences, lonely, metThings, personPronouns } from "./people-words.ts"
import { isConditional, stateOf } from "./realis.ts"
import type { Encounter } from "./trigger.ts"
import { type VerbGroup, verbGroup } from "./verb-group.ts"
import type { EncounterKind } from "./words.ts"

const REACH = 9

export const verbs = wordSet(`
meet sit speak talk chat confer phone telephone convene reconvene negotiate bargain huddle visit
`)

const lines = wordSet("telephone phone telephones line video videolink video-link zoom")
const withPeople = wordSet("with to")
const sitting = wordSet("down together across opposite")

/** "By telephone", "on the phone", "via video link" after the verb. */
function lineAfter(tagged: Tagged, verb: number, to: number): "call" | "video" | null {
  for (let k = verb + 1; k < Math.min(to, verb + 16); k++) {
    const word = tagged.lowered[k] as string
    if (!lines.has(word)) continue
    const before = `${tagged.lowered[k - 2] ?? ""} ${tagged.lowered[k - 1] ?? ""}`
    if (!/\b(?:by|on the|over the|via|through a|on a|over a|by a|secure)$/.test(before)) continue
    return /video|zoom/.test(word) ? "video" : "call"
  }
  return null
}

interface Scene {
  readonly tagged: Tagged
  readonly verb: number
  readonly clause: Run
  readonly group: VerbGroup
}

const objectsOf = ({ tagged, verb, clause }: Scene): People[] =>
  peopleIn(tagged, { from: verb + 1, to: Math.min(clause.to, verb + REACH + 4) })

/** First noun after the verb, whatever it names. */
function firstNoun({ tagged, verb, clause }: Scene): string {
  for (let k = verb + 1; k < Math.min(clause.to, verb + REACH); k++) {
    if (tagAt(tagged, k).startsWith("NN") && !tagAt(tagged, k + 1).startsWith("NN"))
      return tagged.lowered[k] as string
    if (tagAt(tagged, k) === "PRP") return tagged.lowered[k] as string
  }
  return ""
}

/** The people just left of the verb, last first. */
function subjectsOf({ tagged, clause, group }: Scene): People[] {
  return peopleIn(tagged, { from: clause.from, to: group.first }).toReversed()
}

/** More than one side before the verb: "negotiators met", "A and B met"; no cabinet, no board. */
function isManySided(scene: Scene): boolean {
  const { tagged, group } = scene
  const subjects = subjectsOf(scene)
  const [last, other] = subjects
  if (last === undefined) return false
  if (lonely.has(tagged.lowered[last.head] as string)) return false
  if (isPlural(tagged, last)) return true
  if (other === undefined) return false
  const between = tagged.lowered.slice(other.to, last.from)
  return between.includes("and") && group.first - last.to < 14
}

/** Whom does "met" or "met with" find: people of a side, an audience, a thing? */
function meetsPeople(scene: Scene): boolean {
  const { tagged, verb } = scene
  const [object] = objectsOf(scene)
  if (object === undefined) return false
  const head = tagged.lowered[object.head] as string
  const gap = object.from - verb
  return !audiences.has(head) && !lonely.has(head) && gap <= 4
}

function tellsMeet(scene: Scene): boolean {
  const { tagged, verb, group } = scene
  if (group.passive) return false
  const noun = firstNoun(scene)
  const next = tagged.lowered[verb + 1] as string
  if (metThings.has(noun) && !meetsPeople(scene)) return false
  if (metThings.has(next) || audiences.has(noun)) return false
  return meetsPeople(scene) || isManySided(scene)
}

/** "Sat down with", "sat together". */
const tellsSit = (scene: Scene): boolean =>
  sitting.has(scene.tagged.lowered[scene.verb + 1] as string) &&
  (scene.tagged.lowered[scene.verb + 1] === "down"
    ? scene.tagged.lowered.slice(scene.verb + 2, scene.verb + 6).includes("with")
    : true) &&
  (objectsOf(scene).length > 0 || isManySided(scene))

/** "Negotiating with the envoys", "have been talking since June": with whom, or how long. */
function tellsTalk({ tagged, verb, clause }: Scene): boolean {
  const next = tagged.lowered[verb + 1] as string
  const ing = tagAt(tagged, verb) === "VBG"
  if (next === "with" && ing)
    return peopleIn(tagged, { from: verb + 2, to: Math.min(clause.to, verb + REACH) }).length > 0
  return ing && (next === "since" || next === "for") && tagged.lemmas[verb - 1] === "be"
}

/** "The engineers of both sides will visit the dam": a visit made together. */
function ofBothSides({ tagged, clause, group }: Scene): boolean {
  const before = tagged.lowered.slice(clause.from, group.first)
  return before.some(
    (word, k) => (word === "both" || word === "two") && joint.has(before[k + 1] ?? ""),
  )
}
const joint = wordSet("sides parties delegations teams governments countries")

function tells(scene: Scene): boolean {
  const { tagged, verb } = scene
  switch (tagged.lemmas[verb]) {
    case "meet":
      return tellsMeet(scene)
    case "sit":
      return tellsSit(scene)
    case "talk":
    case "negotiate":
    case "bargain":
      return tellsTalk(scene)
    case "convene":
    case "reconvene":
    case "huddle":
      return isManySided(scene)
    case "visit":
      return ofBothSides(scene)
    case "confer":
      return withPeople.has(tagged.lowered[verb + 1] as string) || isManySided(scene)
    case "phone":
    case "telephone":
      return objectsOf(scene)[0]?.from === verb + 1
    default:
      return false
  }
}

const speaks = wordSet("speak talk chat")

function formatOf({ tagged, verb, clause }: Scene): "in-person" | "call" | "video" | null {
  const line = lineAfter(tagged, verb, clause.to)
  if (line) return line
  const lemma = tagged.lemmas[verb] as string
  if (lemma === "phone" || lemma === "telephone") return "call"
  return lemma === "meet" || lemma === "sit" ? "in-person" : null
}

function kindOf(lemma: string, format: "in-person" | "call" | "video" | null): EncounterKind {
  if (lemma === "visit") return "visit"
  return format === "call" || format === "video" ? "call" : "meeting"
}

/** The encounter the verb tells of, or null. */
export function verbEncounter(tagged: Tagged, verb: number): Encounter | null {
  const clause = clauseAround(tagged, verb)
  const group = verbGroup(tagged, verb)
  const scene = { tagged, verb, clause, group }
  const format = formatOf(scene)
  const onLine = speaks.has(tagged.lemmas[verb] as string) && format !== null
  if (onLine ? !hasOthers(scene) : !tells(scene)) return null
  if (isConditional(tagged, clause.from, verb)) return null
  const state = stateOf(tagged, group, verb)
  if (state === null) return null
  const again = tagged.lowered[verb + 1] === "again"
  return {
    at: verb,
    kind: kindOf(tagged.lemmas[verb] as string, format),
    format,
    state,
    clause,
    pointing: again ? "new" : "either",
    certain: true,
    needsDay: group.time === "possible" || group.time === "unreal",
  }
}

/** "Spoke by telephone with Voss", "the two men spoke": not "told the Gazette by telephone". */
function hasOthers(scene: Scene): boolean {
  const { tagged, verb } = scene
  const after = objectsOf(scene).some(({ head, kind }) =>
    kind === "pronoun" ? personPronouns.has(tagged.lowered[head] as string) : true,
  )
  const facing = tagged.lowered.slice(verb + 1, verb + REACH)
  return (after && (facing.includes("with") || facing.includes("to"))) || isManySided(scene)
}
