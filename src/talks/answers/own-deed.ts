/** "We never sent them", of a deed that another told of: "the works had sent foul water down". */
import { kinshipOf } from "../same-speaker.ts"
import { stemOf } from "../stem.ts"
import type { Utterance } from "../utterance.ts"
import { isSubject } from "./reply.ts"

const deniedVerb =
  /(?:\bnever|\bnot|n[’']t)(?: (?:once|ever|yet|\p{L}+ly|been|be|have))* (\p{L}+)/giu

/** Verbs by which anything is done. */
const hollow: ReadonlySet<string> = new Set(
  "be have do say make get give go take come let put keep want the a an any so".split(" "),
)

const deedsDenied = (quote: string): string[] =>
  [...quote.matchAll(deniedVerb)]
    .map(([, verb = ""]) => stemOf(verb.toLowerCase()))
    .filter((verb) => !hollow.has(verb))

/** Does it deny, of its own side and by the same verb, what another told of that side? */
export function deniesOwnDeed(from: Utterance, to: Utterance): boolean {
  if (!from.sense.denies || to.sense.saysNo || !isSubject(from, to)) return false
  if (["same", "party"].includes(kinshipOf(from, to))) return false
  const told = new Set((to.wordings[0] ?? []).map(stemOf))
  return deedsDenied(from.statement.quote).some((verb) => told.has(verb))
}
