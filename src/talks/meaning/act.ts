/** What is done by a statement: its cue's act where the cue has one, else its content's. */
import type { Tagged } from "../../language/tagged.ts"
import type { Act } from "../statement.ts"
import type { Clause } from "./clause.ts"
import { contentActOf } from "./content-act.ts"
import { cueActOf } from "./cue-act.ts"
import type { Run } from "./run.ts"

/** @param clauses those of the statement's own words */
export function actOf(tagged: Tagged, cues: readonly Run[], clauses: readonly Clause[]): Act {
  const shown = cues.map((cue) => cueActOf(tagged, cue)).find((one) => one !== null)
  if (shown?.firm) return shown.act
  return contentActOf(tagged, clauses) ?? shown?.act ?? "other"
}
