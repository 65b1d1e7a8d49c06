/** Was it told in confidence: by somebody unnamed, behind closed doors, overheard or leaked? */
import { isProper } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import type { Setting } from "../setting.ts"
import type { Frame } from "./frame.ts"
import { landmarksIn, within } from "./landmark.ts"
import { isSecretAt } from "./secret-words.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** One of these without a name is an insider. */
const insiders = list(`
official diplomat negotiator aide adviser advisor source insider delegate envoy person member
participant minister lawmaker executive engineer officer staffer colleague confidant employee
mediator technician ally intermediary politician functionary manager figure strategist commander
deputy banker trustee
`)
/** Several of them are a public's voice as often as not, unless something says they hide. */
const hidden = list("source insider")
const unnamed = list("a an one two three several some another")

/** Is an unnamed person of a party the source ("a Tarn diplomat", "one of the engineers")? */
function isInsider({ lemmas, lowered, tag }: Tagged, [from, to]: TokenRun): boolean {
  if (to <= from) return false
  let found = false
  for (let i = from; i < to; i++) {
    const word = lowered[i] as string
    if (word === "," || word === "who" || word === "with") break
    if (hidden.has(lemmas[i] as string)) return true
    if (insiders.has(lemmas[i] as string))
      found = tag[i + 1] === undefined || isProper[tag[i + 1] as number] === 0
  }
  return found && unnamed.has(lowered[from] as string)
}

/** Words of secrecy in the telling, those of what was told left out. */
const isSecret = (tagged: Tagged, { from, to, isFree }: Frame): boolean =>
  within(landmarksIn(tagged).secrets, from, to).some((at) => isFree(at) && isSecretAt(tagged, at))

export const isPrivate = ({ tagged }: Setting, frame: Frame): boolean =>
  isInsider(tagged, frame.source) || isSecret(tagged, frame)
