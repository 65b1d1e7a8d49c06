/** How well a statement fits as what another one answers. */
import { gistOf } from "../../text/gist.ts"
import type { Likeness } from "../likeness.ts"
import { kinshipOf } from "../same-speaker.ts"
import type { Utterance } from "../utterance.ts"
import { deniesOwnDeed } from "./own-deed.ts"
import { isVoiceOf } from "./source.ts"
import { typeOf } from "./type.ts"

/** 0 when too little is shared: less is needed beside each other, more without an act of denial. */
export function scoreOf(from: Utterance, to: Utterance, likeness: Likeness): number {
  if (deniesOwnDeed(from, to)) return Math.max(SAME_DEED, likeness.within)
  const score = alikeness(from, to, likeness)
  // A scrap of two words stands whole in any longer text.
  return typeOf(from) === "corrects" ? score * Math.min(1, likeness.shared / MANY) : score
}

const SAME_DEED = 0.6

function alikeness(from: Utterance, to: Utterance, { within, shared }: Likeness): number {
  const beside = from.report === to.report && Math.abs(from.place - to.place) <= 2
  const named = isNamed(to.outlet, from) || (isVoiceOf(to.outlet, to) && within > 0.2)
  const firm = from.statement.act === "denies" || typeOf(from) !== "denies" ? 0 : 0.1
  if (beside || named) return shared > 0 && within >= 0.1 + firm ? within + 0.2 : 0
  if (isOwnTale(from, to)) return shared > 0 && within >= 0.1 ? within + 0.2 : 0
  return shared > 1 && within >= 0.25 + firm ? within : 0
}

const MANY = 5

/** What the own side is said to have granted, on the issue of which it says that it never did. */
const isOwnTale = (from: Utterance, to: Utterance): boolean =>
  typeOf(from) === "denies" &&
  from.statement.issue !== null &&
  from.statement.issue === to.statement.issue &&
  ["same", "party"].includes(kinshipOf(from, to))

/** "Whatever the Courier may print" names the outlet that is answered. */
function isNamed(outlet: string | null, { roots }: Utterance): boolean {
  const names = gistOf(outlet ?? "")
  return names.length > 0 && names.slice(-2).some((name) => roots.has(name))
}
