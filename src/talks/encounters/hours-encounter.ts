/** Encounters told by their length alone: "Nine hours alone, and A and B agreed". */
import type { Tagged } from "../../language/tagged.ts"
import { countOf } from "../../language/number-word.ts"
import { isVerb } from "../../language/tag.ts"
import { wordSet } from "../word-set.ts"
import { type Run, tagAt } from "./clause.ts"
import { isPlural, peopleIn } from "./people.ts"
import type { Encounter } from "./trigger.ts"

const units = wordSet("hours hour days")
const inside = wordSet("in behind around at with locked inside")
const elsewhere = wordSet(
  "hospital prison jail custody court captivity surgery hiding office sea detention",
)
const outcomes = wordSet(`
agree close sign emerge reach announce fail break end leave come strike part settle adjourn declare
conclude say walk finish clinch seal approve narrow remain abandon make bridge resolve initial
`)
/** The words such an opening begins with. */
export const openers = wordSet("after following")
const REACH = 24

/** The comma that ends the opening phrase, or -1. */
function commaAfter(tagged: Tagged, from: number, to: number): number {
  for (let k = from; k < Math.min(to, from + 14); k++) if (tagged.lowered[k] === ",") return k
  return -1
}

/** Two names joined by "and", or "the two sides", as the subject of what follows. */
function hasSides(tagged: Tagged, run: Run): boolean {
  const [first, second] = peopleIn(tagged, run)
  if (first === undefined || first.from > run.from + 1) return false
  if (isPlural(tagged, first)) return true
  return second !== undefined && tagged.lowered.slice(first.to, second.from).join(" ") === "and"
}

/** The encounter that the opening "After nine hours ..." of a sentence tells of, or null. */
export function hoursEncounter(tagged: Tagged, at: number): Encounter | null {
  if (!openers.has(tagged.lowered[at] as string)) return null
  const to = tagged.sentenceEnd[at] as number
  let unit = at + 1
  while (unit < Math.min(to, at + 6) && !units.has(tagged.lowered[unit] as string)) unit++
  if (!units.has(tagged.lowered[unit] as string)) return null
  if (!inside.has(tagged.lowered[unit + 1] as string)) return null
  const comma = commaAfter(tagged, unit, to)
  if (comma < 0) return null
  if (tagged.lowered.slice(unit, comma).some((word) => elsewhere.has(word))) return null
  if (!tagged.lemmas.slice(comma, comma + REACH).some((word) => outcomes.has(word))) return null
  if (!hasSides(tagged, { from: comma + 1, to: Math.min(to, comma + REACH) })) return null
  return {
    at: unit,
    kind: "session",
    format: "in-person",
    state: "held",
    clause: { from: at, to: openingEnd(tagged, comma + 1, to) },
    pointing: "either",
    certain: true,
    aside: false,
    present: false,
    needsDay: false,
  }
}

const placing = wordSet("at in")

/** "Nine hours in Halden, and no price": a sentence without a verb of its own. */
export function placedHours(tagged: Tagged, unit: number): Encounter | null {
  const start = tagged.sentenceStart[unit] as number
  if (tagged.lowered[unit] !== "hours" || unit - start < 1 || unit - start > 3) return null
  if (countOf(tagged.lowered[unit - 1] ?? "") === null) return null
  if (!placing.has(tagged.lowered[unit + 1] ?? "") || !tagAt(tagged, unit + 2).startsWith("NNP"))
    return null
  const to = openingEnd(tagged, unit + 1, tagged.sentenceEnd[unit] as number)
  for (let k = unit; k < to; k++) if (isVerb[tagged.tag[k] as number] === 1) return null
  return {
    at: unit,
    kind: "session",
    format: "in-person",
    state: "held",
    clause: { from: start, to },
    pointing: "either",
    certain: false,
    aside: false,
    present: false,
    needsDay: false,
  }
}

const ends = wordSet(": ; , but while — –")

function openingEnd(tagged: Tagged, from: number, to: number): number {
  let k = from
  while (k < to - 1 && !ends.has(tagged.lowered[k] as string)) k++
  return k
}
