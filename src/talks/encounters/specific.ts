/** Is it one meeting that is told of, or the negotiation at large, a tour, an interview? */
import { isVerb } from "../../language/tag.ts"
import { OUTSIDE } from "../../language/quotation.ts"
import type { Tagged } from "../../language/tagged.ts"
import { sliceOf } from "../../text/span.ts"
import type { Setting } from "../setting.ts"
import { wordSet } from "../word-set.ts"
import { isInterview, isTour } from "./other-than-met.ts"
import type { ToldEncounter } from "./told-encounter.ts"
import { meals } from "./words.ts"

/** Talks that no day, place, number or name makes one encounter are the negotiation at large. */
export function isSpecific(one: ToldEncounter, setting: Setting): boolean {
  const { tagged, report } = setting
  const { encounter, moment, place, duration, round } = one
  if (
    isHistory(one, report.text) ||
    isBeginning(one, setting) ||
    isTour(one, setting) ||
    isInterview(one, setting)
  )
    return false
  const located = moment !== null || place !== null || round !== null
  if (encounter.needsDay) return moment !== null || round !== null
  // "In the morning session", "over lunch": an encounter only by those who have it.
  const mere = encounter.kind === "session" && encounter.aside
  if (mere && duration === null && round === null) return located && namesPeople(one)
  if (meals.has(tagged.lowered[encounter.at] as string))
    return (
      one.participants.length > 1 ||
      (tagged.lowered[encounter.at + 1] === "between" && namesPeople(one)) ||
      isAnswer(one, tagged) ||
      isToldAgain(one)
    )
  if (located || duration !== null) return true
  if (isVerb[tagged.tag[encounter.at] as number] === 1) return namesPeople(one)
  const next = tagged.lowered[encounter.at + 1] ?? ""
  if (next === "with" || next === "between" || next === "involving") return namesPeople(one)
  return encounter.certain && encounter.kind !== "talks"
}

/** "The supper took place", "was at the Mill": the supper that others have told of. */
const isToldAgain = ({ encounter: { pointing, certain }, state, place, moment }: ToldEncounter) =>
  pointing === "back" && state === "held" && (certain || place !== null || moment !== null)

/** "There was no dinner," said the spokesman: a denial answers somebody. */
function isAnswer({ encounter, state }: ToldEncounter, tagged: Tagged): boolean {
  if (state !== "denied") return false
  if (tagged.quoteState[encounter.at] !== OUTSIDE) return true
  const [from, to] = [tagged.sentenceStart[encounter.at], tagged.sentenceEnd[encounter.at]]
  return tagged.lemmas.slice(from, to).some((lemma) => answering.has(lemma))
}
const answering = wordSet("say insist deny dispute refute add tell call dismiss")

/** At least one by name or description, not only "they". */
const namesPeople = ({ participants }: ToldEncounter): boolean => participants.length > 0

/** "Ever since the summit of 1998 broke down": told as history. */
const isHistory = ({ moment }: ToldEncounter, text: string): boolean =>
  moment !== null && /^(?:in )?\d{4}$/u.test(sliceOf(text, moment.span))

const monthly = /^(?:in |last )?\p{Lu}\p{Ll}+(?: \d{4})?$/u

/** "Since the talks began in March": the negotiation, and none of its sittings. */
function isBeginning({ encounter, moment, place }: ToldEncounter, { tagged, report }: Setting) {
  const { at } = encounter
  if (encounter.kind !== "talks" || moment === null || moment.end === null || place) return false
  if (!/^(?:when|since|before)$/.test(tagged.lowered[at - 2] ?? "")) return false
  if (!/^(?:begin|start|open)$/.test(tagged.lemmas[at + 1] ?? "")) return false
  return monthly.test(sliceOf(report.text, moment.span))
}
