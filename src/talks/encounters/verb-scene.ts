/** A verb with its clause and its people: what each verb of meeting is judged by. */
import type { Tagged } from "../../language/tagged.ts"
import type { Run } from "./clause.ts"
import { isManySided, type Subject } from "./encounter-subject.ts"
import { type People, peopleIn } from "./people.ts"
import type { VerbGroup } from "./verb-group.ts"

/** Tokens behind a verb within which its object stands. */
export const REACH = 9

export interface VerbScene {
  readonly tagged: Tagged
  readonly verb: number
  readonly clause: Run
  readonly group: VerbGroup
  readonly subject: Subject
}

export const objectsOf = ({ tagged, verb, clause }: VerbScene): People[] =>
  peopleIn(tagged, { from: verb + 1, to: Math.min(clause.to, verb + REACH + 4) })

export const isMany = ({ tagged, subject, group }: VerbScene): boolean =>
  isManySided(tagged, subject, group.first)
