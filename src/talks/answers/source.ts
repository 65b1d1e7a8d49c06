/** An outlet's claim and the nameless source that bears it out: who denies the one denies the other. */
import { gistOf } from "../../text/gist.ts"
import type { Utterance } from "../utterance.ts"
import type { Answer } from "./answer.ts"

/** Do the words of a speaker's name all stand in the outlet's? */
export const isVoiceOf = (outlet: string | null, { description }: Utterance): boolean => {
  const names = gistOf(outlet ?? "")
  return (
    names.length > 0 && description.length > 0 && description.every((root) => names.includes(root))
  )
}

const isClaim = (one: Utterance): boolean =>
  one.statement.speakerName !== null && isVoiceOf(one.outlet, one)

/** Somebody without a name who bears out what stands right before: "a waiter told us". */
const bearsOut = (one: Utterance | undefined, claim: Utterance | undefined): boolean =>
  one !== undefined &&
  claim !== undefined &&
  one.report === claim.report &&
  isClaim(claim) &&
  !isClaim(one) &&
  one.description.length > 0 &&
  one.names.length === 0

const shareRoot = (a: Utterance, b: Utterance): boolean =>
  [...a.roots].some((root) => b.roots.has(root))

/** The answer, and for a denial the same answer to what stands or falls with it. */
export function withSource(answer: Answer, utterances: readonly Utterance[]): Answer[] {
  const { to, from, type } = answer
  if (type !== "denies") return [answer]
  const [before, next] = [utterances[to.place - 1], utterances[to.place + 1]]
  if (bearsOut(next, to)) return [answer, { ...answer, to: next as Utterance }]
  const claims = bearsOut(to, before) && shareRoot(from, before as Utterance)
  return claims ? [answer, { ...answer, to: before as Utterance }] : [answer]
}
