/** Encounters told by the table: "both sides returned to the negotiating table on Monday". */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { clauseAround } from "./clause.ts"
import { isConditional, stateOf } from "./realis.ts"
import { roomEncounter } from "./room-encounter.ts"
import type { Encounter } from "./trigger.ts"
import { verbGroup } from "./verb-group.ts"

const tables = wordSet("negotiating bargaining conference")
const comes = wordSet("go come return be get sit meet keep hold bring leave quit stay")
const dueWords = wordSet("due expected scheduled set")
const approaches = wordSet("to at round around leave left quit")
const REACH = 7

/** "Back at the table", "to the negotiating table"; "on the table" is where offers lie. */
function isAtTable(tagged: Tagged, table: number): boolean {
  const before = tagged.lowered.slice(Math.max(0, table - 4), table)
  const at = before.some((word) => approaches.has(word))
  return at && (before.includes("the") || before.some((word) => tables.has(word)))
}

function verbOf(tagged: Tagged, table: number): number {
  const start = tagged.sentenceStart[table] as number
  for (let k = table - 1; k >= start && table - k <= REACH; k--)
    // "Are expected back at the table": the "are" before it.
    if (isVerb[tagged.tag[k] as number] === 1 && !dueWords.has(tagged.lowered[k] as string))
      return comes.has(tagged.lemmas[k] as string) ? k : -1
  return -1
}

/** The encounter the word "table" tells of, or null. */
export function tableEncounter(tagged: Tagged, table: number): Encounter | null {
  if (!isAtTable(tagged, table)) return roomEncounter(tagged, table)
  const verb = verbOf(tagged, table)
  if (verb < 0) return null
  const between = tagged.lowered.slice(verb + 1, table)
  const isBe = tagged.lemmas[verb] === "be"
  if (isBe && !between.includes("back") && !between.some((word) => dueWords.has(word))) return null
  const clause = clauseAround(tagged, table)
  if (isConditional(tagged, clause.from, verb)) return null
  const group = verbGroup(tagged, verb)
  const isDue = between.some((word) => dueWords.has(word))
  const state = group.negated ? null : isDue ? "planned" : stateOf(tagged, group, verb)
  if (state === null) return null
  return {
    at: table,
    kind: "talks",
    format: null,
    state,
    clause,
    pointing: "either",
    certain: false,
    aside: false,
    present: group.time === "present",
    needsDay: group.time === "possible",
  }
}
