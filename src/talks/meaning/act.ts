/** What is done by a statement: its cue's act where the cue has one, else its content's. */
import { tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Act } from "../statement.ts"
import type { Clause } from "./clause.ts"
import { contentActOf } from "./content-act.ts"
import { type CueAct, cueActOf } from "./cue-act.ts"
import type { Run } from "./run.ts"

type Opening = "finite" | "infinitive" | "noun"

const finite: ReadonlySet<number> = new Set(["VBD", "VBZ", "VBP", "MD"].map(tagNumber))
const BASE = tagNumber("VB")

/** How a content begins: with a verb that tells, with what is to be done, or with neither. */
function openingOf({ tag, lowered }: Tagged, clauses: readonly Clause[]): Opening {
  const first = clauses.find(({ from, to }) => to - from > 1)
  if (first === undefined) return "noun"
  for (let at = first.from; at < first.to; at++) {
    // "asked that the fee be cut"
    if (lowered[at] === "be" && tag[at] === BASE) return "infinitive"
    if (finite.has(tag[at] as number)) return "finite"
    if (lowered[at] === "to" && tag[at + 1] === BASE) return "infinitive"
  }
  return "noun"
}

/** A leaning counts where the content tells nothing: "suggested a pause", "asked them to go". */
function leans(tagged: Tagged, { infinitive }: CueAct, clauses: readonly Clause[]): boolean {
  const opening = openingOf(tagged, clauses)
  return infinitive ? opening === "infinitive" : opening !== "finite"
}

/** @param clauses those of the statement's own words */
export function actOf(tagged: Tagged, cues: readonly Run[], clauses: readonly Clause[]): Act {
  const shown = cues.map((cue) => cueActOf(tagged, cue)).find((one) => one !== null)
  if (shown?.firm) return shown.act
  if (shown?.infinitive && leans(tagged, shown, clauses)) return shown.act
  const told = contentActOf(tagged, clauses)
  if (told !== null) return told
  return shown && !shown.infinitive && leans(tagged, shown, clauses) ? shown.act : "other"
}
