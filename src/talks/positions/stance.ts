/** The stance a statement gives its party on an issue. Progress, blame and denials move nothing. */
import { takesBack } from "../denial.ts"
import type { PositionStance } from "../position.ts"
import type { Act, Statement } from "../statement.ts"
import { wordsOf } from "../stem.ts"
import { announces, isFinal, scorns } from "./announce.ts"
import type { Rung } from "./ladder.ts"
import { amountsOf } from "./quantity.ts"
import { repeatsItself } from "./settle.ts"

/** A stance with the rung it is taken on, null when none is said. */
export interface Standing {
  readonly stance: PositionStance
  readonly rung: string | null
}

const plain: Partial<Record<Act, PositionStance>> = {
  accepts: "accepts",
  rejects: "rejects",
  conditional: "conditional",
  open: "open",
  demands: "demands",
  proposes: "demands",
  concedes: "demands",
}
const conditions =
  /\b(?:only if|only when|provided|unless|on condition|as long as|so long as|if and when)\b/i
const notRuledOut =
  /(?:\b(?:not|never)|n[’']t)(?: \p{L}+)? (?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))\b/iu
const openings =
  /\b(?:can|could|may|might) (?:still )?be (?:discussed|considered|talked (?:about|over)|looked at)\b|\b(?:ready|willing|prepared|open) to (?:discuss|consider|talk|negotiate|look at)\b/i
const musts = /\b(?:must|should|ha(?:s|ve) to)\b(?! (?:not|never|reject|refuse|oppose|resist)\b)/i
const shutOut =
  /\b(?:be|been|is|are) (?:kept (?:away|out)|excluded|left out|barred|dropped|scrapped|withdrawn|abandoned)\b/i
/** What binds nobody on an issue: to meet, to go on, to keep in touch, to work together. */
const meets =
  /^(?:to |that (?:they|both|the two)[^,]{0,20} (?:would|will|should) )?(?:meet|hold (?:an?|another|further|the|talks|consultations)|resume (?:the |their |direct )?(?:talks|negotiations|dialogue|discussions|work)|continue|return to|come back|(?:keep|stay|remain) in (?:touch|contact)|maintain (?:contact|communication|dialogue)|(?:work|cooperate|co-operate|consult|coordinate)\b(?! to)|(?:strengthen|deepen|enhance|expand|improve|step up|promote) (?:\p{L}+ )*?(?:ties|relations|cooperation|co-operation|communication|contacts|dialogue|understanding)|discuss|talk|explore|respect each)\b/iu
/** "We could take nine, yet only if": a demand that gives something is an offer with a price. */
const priced =
  /\b(?:would|will|could|'ll|’ll|'d|’d|ready to|prepared to|willing to)\b.*\b(?:only if|only when|provided|on condition|as long as|so long as|if and when)\b/is

/** "Sixty would not be unwelcome", "the sick might be let go first": a door is left open. */
const litotes =
  /\b(?:not|never|hardly)(?: \p{L}+)? (?:unwelcome|unthinkable|unreasonable|unacceptable|impossible|out of the question|inconceivable|ungrateful|averse to|against it|object(?:ed)? to)\b|n[’']t(?: be)? (?:unwelcome|unthinkable|unreasonable|unacceptable|impossible|object to)\b|\bcould live with\b/iu
const perhaps = /\b(?:might|may|could|perhaps|conceivably)\b(?! not\b)/i

function leavesOpen({ act, hedged, quote }: Statement, rung: Rung | null): boolean {
  if (litotes.test(quote)) return act === "other" || act === "demands" || act === "proposes"
  return rung !== null && act === "other" && hedged === true && perhaps.test(quote)
}

/** An own offer with "only if" is conditional; what is only perhaps accepted leaves it open. */
function qualified(stance: PositionStance, statement: Statement): PositionStance {
  const { act, hedged, condition, quote } = statement
  const offers = act === "concedes" || act === "proposes" || act === "accepts"
  if (act === "demands" && priced.test(quote)) return "conditional"
  if (offers && (condition !== null || conditions.test(quote))) return "conditional"
  return offers && hedged === true ? "open" : stance
}

/** What is told of a party is denied, not turned down. */
const told =
  /^(?:the |this |that |those |these |all |any |such )?(?:\p{L}+ )?(?:figures? of|claims? (?:that|of|by|about)|reports?|allegations?|accusations?|charges?|version|story|rumou?rs?|criticism|suggestions? that|notion that|blame)\b/iu

/** A refusal that says what must be, or names what is its own last figure. */
const keepsTo = (statement: Statement, rung: Rung): boolean =>
  musts.test(statement.quote) ||
  isFinal(statement) ||
  ((rung.quantity !== null || !about.test(statement.quote)) &&
    !refuses.test(statement.quote) &&
    announces(statement))

/** "It would go on" tells of the matter what others want to change. */
const about = /^(?:it|that|this)\b/i
const refuses =
  /\b(?:not|never|no longer|nor|reject\p{L}*|refus\p{L}*|oppos\p{L}*|too (?:much|many|little|few|high|low)|insult|out of the question|unacceptable)\b|n[’']t\b/iu

/** "Oru and Lusk agreed to reopen the crossing": each of the two that say so accepts it. */
const agreesJointly = ({ act, party, hedged, negated, quote }: Statement): boolean =>
  act === "reports-agreement" &&
  hedged !== true &&
  negated !== true &&
  party?.split(";").length === 2 &&
  !meets.test(quote)

/**
 * To demand that a thing be left out is to reject it.
 *
 * @param rung the one the quote names, if any: then what the party announces it will do is its
 *   position too, and a refusal that says what must be is a demand
 */
export function positionStanceOf(statement: Statement, rung: Rung | null): PositionStance | null {
  const { act, quote } = statement
  const stance = act === null ? undefined : plain[act]
  if (notRuledOut.test(quote) && act !== "accuses" && act !== "denies") return "open"
  if (leavesOpen(statement, rung)) return "open"
  if (takesBack(statement) && act !== "accuses") return "rejects"
  if (rung !== null && act === "other" && priced.test(quote)) return "conditional"
  if (act === "accepts" && meets.test(quote)) return null
  if (stance === "rejects" && rung !== null && !rung.isNothing && keepsTo(statement, rung))
    return "demands"
  if (stance === "rejects" && rung === null && told.test(quote)) return null
  if (stance === "demands" && rung === null && shutOut.test(quote)) return "rejects"
  if (stance !== undefined) return qualified(stance, statement)
  if (agreesJointly(statement)) return "accepts"
  if (act?.startsWith("reports-") === true) return openings.test(quote) ? "open" : null
  if (act !== "other") return null
  if (rung !== null && (announces(statement) || isFinal(statement))) return "demands"
  if (repeatsItself(quote)) return "unclear"
  if (scorns(quote) && amountsOf(wordsOf(quote)).length > 0) return "rejects"
  return null
}
