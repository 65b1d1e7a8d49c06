/** Encounters told by their number alone: "The second round ended on Friday. A third is due on 8 May." */
import { ordinalOf } from "../../language/number-word.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { MeetingState } from "../meeting.ts"
import { wordSet } from "../word-set.ts"
import { clauseAround, tagAt } from "./clause.ts"
import type { Encounter } from "./trigger.ts"
import { type EncounterKind, encounterNouns } from "./words.ts"

const articles = wordSet("a the another")
const dueWords = wordSet("due planned scheduled expected set fixed pencilled slated foreseen to")
const future = wordSet("will shall")
const possible = wordSet("may might could")
const brought = wordSet("held convened called arranged")
const happened = wordSet("begin open start end close follow finish conclude")
const numbered = wordSet("round session sitting meeting")

/** Sentences back in which the word that is left out may stand. */
const REACH = 3
const FAR = 90

/** The kind of the encounter last named before, where it is of the numbered ones. */
function kindBefore(tagged: Tagged, at: number): EncounterKind | null {
  const sentence = tagged.sentence[at] as number
  for (let k = at - 1; k >= 0 && at - k < FAR; k--) {
    if (sentence - (tagged.sentence[k] as number) > REACH) return null
    if (numbered.has(tagged.lowered[k] as string))
      return encounterNouns.get(tagged.lowered[k] as string) ?? null
  }
  return null
}

/** What the verb right behind the number says of it. */
function stateBehind({ lowered, lemmas }: Tagged, verb: number): MeetingState | null {
  const [word = "", next = "", then = ""] = lowered.slice(verb, verb + 3)
  if (future.has(word)) return next === "not" ? null : "planned"
  if (possible.has(word) && next === "be") return brought.has(then) ? "planned" : null
  if (word === "is" || word === "was") return dueWords.has(next) ? "planned" : null
  if (word === "has" && next === "been") return dueWords.has(then) ? "planned" : null
  return happened.has(lemmas[verb] as string) && word.endsWith("ed") ? "held" : null
}

/** The encounter that "a third" tells of, its noun left out; or null. */
export function ellipticEncounter(tagged: Tagged, at: number): Encounter | null {
  if (!articles.has(tagged.lowered[at - 1] ?? "")) return null
  const number = ordinalOf(tagged.lowered[at] as string)
  if (number === null || number < 2 || tagAt(tagged, at + 1).startsWith("NN")) return null
  const state = stateBehind(tagged, at + 1)
  const kind = state && kindBefore(tagged, at)
  if (!state || !kind) return null
  return {
    at,
    kind,
    format: null,
    state,
    clause: clauseAround(tagged, at),
    pointing: "either",
    certain: false,
    aside: false,
    present: false,
    needsDay: true,
    numberAt: at,
  }
}
