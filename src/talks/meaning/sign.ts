/** Words of a statement that show what it does, by what they mean when nothing negates them. */
import { phrasebook } from "./phrase.ts"
import { accept, concede, open } from "./signs/assent.ts"
import { hinge, offer } from "./signs/offer.ts"
import { deny, reject, slight } from "./signs/dissent.ts"
import { harm, threat, want } from "./signs/pressure.ts"
import { blame } from "./signs/blame.ts"
import { impasse, progress, reached } from "./signs/outcome.ts"

/** What a phrase of the content says, before negation and mood are looked at. */
export type Sign =
  | "accept"
  | "reject"
  | "want"
  | "offer"
  | "concede"
  | "deny"
  | "blame"
  | "slight"
  | "threat"
  | "harm"
  | "progress"
  | "impasse"
  | "deal"
  | "open"
  | "hinge"

/** Of phrases that begin with one word, those of the sign named first are tried first. */
export const signs = phrasebook<Sign>([
  [concede, "concede"],
  [open, "open"],
  [deny, "deny"],
  [reject, "reject"],
  [impasse, "impasse"],
  [accept, "accept"],
  [reached, "deal"],
  [threat, "threat"],
  [offer, "offer"],
  [blame, "blame"],
  [slight, "slight"],
  [want, "want"],
  [progress, "progress"],
  [harm, "harm"],
  [hinge, "hinge"],
])
