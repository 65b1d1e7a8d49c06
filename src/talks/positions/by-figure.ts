/** The issue whose rungs hold the figure a statement names, where its words name no issue or another. */
import { wordsOf } from "../stem.ts"
import { type Ladder, meaningStem } from "./ladder.ts"
import { isSameAmount } from "./measure.ts"
import { amountsOf, type Quantity } from "./quantity.ts"

type Ladders = ReadonlyMap<string, Ladder>

/** A bare number stands for a measured rung; what counts things does not. */
function fits(rung: Quantity, { value, measure, counted }: Quantity): boolean {
  if (rung.measure !== null && measure !== null)
    return isSameAmount({ value: rung.value, measure: rung.measure }, { value, measure })
  return rung.measure !== null && measure === null && rung.value === value && !isThing(counted)
}

const isThing = (counted: string | null): boolean => counted !== null && /[a-z][^s]s$/.test(counted)

const condition =
  /,? (?:but |and |yet |though )?(?:only if|only when|if|provided(?: that)?|providing|unless|on condition(?: that)?|as long as|so long as)\b.*$/isu

/** "Nine boats, but only if the fund is filled": what is offered tells the issue, not its price. */
function mainWords(quote: string): string[] {
  const main = wordsOf(quote.replace(condition, ""))
  return amountsOf(main).length > 0 ? main : wordsOf(quote)
}

const hasFigure = ({ rungs }: Ladder, amounts: readonly Quantity[]): boolean =>
  rungs.some(({ quantity }) => quantity !== null && amounts.some((one) => fits(quantity, one)))

const isNamed = ({ matter }: Ladder, stems: ReadonlySet<string>): boolean =>
  [...matter].some((stem) => stems.has(stem))

const verbal = new Set("will shall would can could must should may might to 'll not n't".split(" "))

/** "We shall pay" does not name the pay; "to the quota" does name the quota. */
const namingStems = (words: readonly string[]): Set<string> =>
  new Set(words.filter((_, k) => !verbal.has(words[k - 1] ?? "")).map(meaningStem))

function only(ladders: Ladders, is: (ladder: Ladder) => boolean): string | null {
  const found = [...ladders].filter(([, ladder]) => is(ladder))
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}

/**
 * An issue that the words themselves name stays; else it is the only one with that figure on its
 * rungs, a measured figure before a bare one.
 *
 * @param issue what the statement is taken to be about
 */
export function issueByFigure(
  issue: string | null,
  quote: string,
  ladders: Ladders,
): string | null {
  const own = issue === null ? undefined : ladders.get(issue)
  if (ladders.size === 0 || (issue !== null && own === undefined)) return issue
  const words = mainWords(quote)
  const amounts = amountsOf(words)
  if (amounts.length === 0) return issue
  const stems = namingStems(words)
  if (own !== undefined && hasFigure(own, amounts)) return issue
  const named = only(ladders, (ladder) => isNamed(ladder, stems) && hasFigure(ladder, amounts))
  if (named === null && own !== undefined && isNamed(own, stems)) return issue
  const measured = amounts.filter(({ measure }) => measure !== null)
  const held = only(ladders, (ladder) => hasFigure(ladder, measured))
  if (named !== null || held !== null) return named ?? held
  const bare = only(ladders, (ladder) => hasFigure(ladder, amounts))
  // "Three and a half, as before": an answer that begins with its figure says what it answers.
  return issue === null || amounts[0]?.from === 0 ? (bare ?? issue) : issue
}
