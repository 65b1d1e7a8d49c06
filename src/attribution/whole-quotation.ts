/**
 * Who speaks part of a quotation speaks the whole of it, as long as nobody else speaks the rest.
 *
 * PolNeAR train: of 19 contents widened 9 came nearer to the gold, 1 went farther.
 */
import { OUTSIDE } from "../language/quotation.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import type { Chosen } from "./select.ts"

/** Longer quotations hold other quotations, or their end was not found. */
const LONGEST = 120

/** The quotation around a run that lies in it and leaves some of it out; else the run. */
function widened(clues: Clues, run: Run): Run {
  const { quotationFirst, quotationLast, quoteState, sentenceStart } = clues
  const [from, to] = run
  if (quoteState[from] === OUTSIDE || quotationFirst[from] !== quotationFirst[to - 1]) return run
  const first = quotationFirst[from] as number
  const end = (quotationLast[from] as number) + 1
  return end - first > LONGEST || sentenceStart[first] !== first ? run : [first, end]
}

export function wholeQuotation(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  return chosen.map((one) => {
    const content = one.content.map((run) => {
      const whole = widened(clues, run)
      if (whole === run) return run
      const [left, right]: [Run, Run] = [
        [whole[0], run[0]],
        [run[1], whole[1]],
      ]
      const taken = chosen.some((other) =>
        [other.cue, ...other.source, ...other.content].some(
          (its) => its !== run && (meet(its, left) || meet(its, right)),
        ),
      )
      return taken ? run : whole
    })
    const same = content.every(
      ([from, to], k) => from === one.content[k]?.[0] && to === one.content[k]?.[1],
    )
    return same ? one : { ...one, content }
  })
}
