/** Who may be answered: another with a denial, the own outlet, oneself. */
import { kinshipOf } from "../same-speaker.ts"
import type { Act } from "../statement.ts"
import type { Utterance } from "../utterance.ts"
import type { Answer } from "./answer.ts"
import { isVoiceOf } from "./source.ts"
import { isPromised } from "./withdrawn.ts"

export const mayAnswer: Record<Answer["type"], (from: Utterance, to: Utterance) => boolean> = {
  denies: (from, to) =>
    to.report <= from.report &&
    (to.report < from.report || to.place < from.place) &&
    isOthers(from, to) &&
    from.sense.saysNo !== to.sense.saysNo &&
    (to.statement.act !== "demands" || from.statement.act === "denies") &&
    !isNotice(to) &&
    !tellsOfDenial(from, to) &&
    (from.report === to.report || from.origin !== to.origin),
  corrects: (from, to) =>
    from.report !== to.report &&
    !to.sense.corrects &&
    (isVoiceOf(from.outlet, to) || (from.outlet === to.outlet && to.report < from.report)),
  retracts: isPromised,
}

const isNotice = (one: Utterance): boolean => isVoiceOf(one.outlet, one) && one.sense.corrects

const denying =
  /^(?:['’]s)?\W+(?:\p{L}+\W+){0,3}?(?:den(?:y|ies|ied|ying|ials?)|(?:disput|dismiss|reject|contradict|refut|disown)\p{L}*)\b/iu

/** "Ms Orr also denied that they had met" tells of a denial of hers; it is not what she denied. */
const tellsOfDenial = ({ names }: Utterance, { statement: { quote } }: Utterance): boolean =>
  names.some((name) => {
    const at = quote.indexOf(name)
    return at >= 0 && denying.test(quote.slice(at + name.length))
  })

const yeses: ReadonlySet<Act | null> = new Set(["accepts", "concedes", "proposes"])

/** Another's words; or another's tale of what the own side is said to have granted. */
function isOthers(from: Utterance, to: Utterance): boolean {
  const kinship = kinshipOf(from, to)
  if (kinship !== "same" && kinship !== "party") return true
  const isTale = to.statement.form === "indirect" && to.statement.chain.length < 2
  return isTale && from.origin !== to.origin && yeses.has(to.statement.act) && hasNever(from)
}

const never =
  /\b(?:ha[sd]|have) (?:never|not|at no time)\b|\b(?:never|nobody|no one)\b|\bdid(?:n['’]t| not)\b/iu
const hasNever = ({ sense, statement: { quote } }: Utterance): boolean =>
  sense.denies && never.test(quote)
