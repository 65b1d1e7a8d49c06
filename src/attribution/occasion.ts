/** To whom or on what occasion something was said: "to reporters", "on the steps of the court". */
import { isNoun } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import type { Run } from "./label.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const prepositions = set("in on at from outside inside during after before over by near between")
/** Where people stop to say something, and what they say it through. */
const settings = set(
  `steps stairs airfield airport tarmac runway quay quayside pier dock deck corridor corridors lobby foyer
hall hallway doorstep door doorway gate gates entrance exit courtyard yard square platform stage podium
sidelines margins floor car lift train plane flight break recess pause interval adjournment session
interview speech statement briefing call broadcast radio television tv telephone phone video message
letter post note telegram email e-mail conference hearing meeting rally dinner lunch reception
departure arrival return way camera microphone microphones stand chamber cloakroom`,
)

/** Do the words of a run tell that, and nothing else? */
export function isOccasion({ lowered, tag }: Tagged, [from, to]: Run): boolean {
  if (to - from < 2 || to - from > 9) return false
  if (lowered[from] === "to") return isNoun[tag[to - 1] as number] === 1
  if (!prepositions.has(lowered[from] as string)) return false
  return lowered.slice(from + 1, to).some((word) => settings.has(word))
}
