/** Denials that go on: what the first sentence answers, the next of the same speaker answers too. */
import { kinshipOf } from "../same-speaker.ts"
import type { Utterance } from "../utterance.ts"
import type { Answer } from "./answer.ts"

/** "He has not been there since May", "I never saw the man": said of what was. */
const goesOn =
  /\b(?:ha(?:s|ve|d)|did|was|were)(?:n['’]t| not| never)\b|\bnever \p{L}+(?:ed|en|t|d|k|w|e)\b|\b(?:nobody|no one|none of (?:us|them)|nothing)\b/iu

const continues = ({ sense, statement: { act, quote } }: Utterance): boolean =>
  sense.denies || (sense.saysNo && (act === null || act === "other") && goesOn.test(quote))

const pronoun = /^(?:he|she|they|we|I)$/iu
const isUnnamed = ({ statement }: Utterance): boolean => pronoun.test(statement.speakerName ?? "")

/** "Mr Roth, too, said that he had not been invited": one of those of whom it was told. */
const isOfIt = ({ names }: Utterance, { statement: { quote } }: Utterance): boolean =>
  names.length > 0 && quote.includes(names.at(-1) as string)

/** One speaker's; or a few words of a spokesman after the denial of his side. */
function goesWith(one: Utterance, from: Utterance): boolean {
  const kinship = kinshipOf(one, from)
  if (kinship === "unknown" && (isUnnamed(one) || isUnnamed(from))) return true
  if (isOfIt(from, one)) return true
  return kinship === "same" || (kinship === "party" && from.sense.denies && from.gist.length <= FEW)
}
const FEW = 4

/** @param answers what each statement answers on its own account */
export function alongside(
  utterances: readonly Utterance[],
  answers: ReadonlyMap<Utterance, readonly Answer[]>,
): Answer[][] {
  return utterances.flatMap((from) => {
    if (answers.has(from) || !continues(from)) return []
    const [before, after] = [utterances[from.place - 1], utterances[from.place + 1]]
    const other = [before, from.sense.denies ? after : undefined].find(
      (one) =>
        one?.report === from.report &&
        one.sense.denies &&
        answers.get(one)?.[0]?.type === "denies" &&
        goesWith(one, from),
    )
    const again = (other && answers.get(other))?.filter(({ to }) => to !== from) ?? []
    return again.length === 0 ? [] : [again.map((answer) => ({ ...answer, from }))]
  })
}
