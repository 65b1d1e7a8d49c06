/** Encounters told by the room: "the shippers were in one hotel", "had both teams at one table". */
import { ofBothSides } from "./meeting-verbs.ts"
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { clauseAround } from "./clause.ts"
import { isManySided, subjectOf } from "./encounter-subject.ts"
import { isPlural, peopleIn } from "./people.ts"
import { isConditional, stateOf } from "./realis.ts"
import type { Encounter } from "./trigger.ts"
import { verbGroup } from "./verb-group.ts"

export const rooms = wordSet("room roof building hall house villa hotel lodge")
const placing = wordSet("in at under round around into")
const brings = wordSet("be sit seat have bring get put gather meet stay spend assemble remain take")
const gathered = wordSet(
  "group groups crowd strikers protesters fans guests visitors prisoners families",
)
const REACH = 9

/** Where one may also live or eat alone: told only by the verbs of a session. */
const houses = wordSet("house villa hotel lodge")
const sits = wordSet("sit seat meet gather assemble")

/** "In the same room", "in the same customs house", "at one table": the same for all. */
function isShared({ lowered }: Tagged, room: number): boolean {
  const one = lowered[room - 1]
  if (one === "same") return placing.has(lowered[room - 3] ?? "")
  if (lowered[room - 2] === "same") return placing.has(lowered[room - 4] ?? "")
  return one === "one" && placing.has(lowered[room - 2] ?? "")
}

function verbBefore(tagged: Tagged, room: number): number {
  const start = tagged.sentenceStart[room] as number
  for (let k = room - 1; k >= start && room - k <= REACH; k--)
    if (isVerb[tagged.tag[k] as number] === 1)
      return brings.has(tagged.lemmas[k] as string) ? k : -1
  return -1
}

/** The encounter the word for a room tells of, or null. */
export function roomEncounter(tagged: Tagged, room: number): Encounter | null {
  if (!isShared(tagged, room)) return null
  const verb = verbBefore(tagged, room)
  if (verb < 0) return null
  const isHouse = houses.has(tagged.lowered[room] as string)
  if (isHouse && !sits.has(tagged.lemmas[verb] as string)) return null
  const clause = clauseAround(tagged, room)
  if (isConditional(tagged, clause.from, verb)) return null
  const group = verbGroup(tagged, verb)
  const subject = subjectOf(tagged, clause, group.first)
  const between = peopleIn(tagged, { from: verb + 1, to: room })
  const brought = between.length > 1 || between.some((one) => isPlural(tagged, one))
  const joint = ofBothSides({ tagged, clause, group })
  if (!brought && !joint && !isManySided(tagged, subject, group.first)) return null
  const whose = brought ? between : subject.people
  if (whose.some(({ head }) => gathered.has(tagged.lowered[head] as string))) return null
  const state = group.negated ? null : stateOf(tagged, group, verb)
  if (state === null) return null
  return {
    at: room,
    kind: "meeting",
    format: "in-person",
    state,
    clause,
    pointing: "either",
    certain: false,
    aside: false,
    present: group.time === "present",
    needsDay: group.time === "possible",
  }
}
