/** Takes invented steps of review in any order, some of them back, and then all back in reverse. */
import { array, assert, asyncProperty, constantFrom } from "fast-check"
import { DecisionRefused } from "../../src/record/decision-refused.ts"
import type { OpenRecord } from "../../src/record/open-record.ts"
import type { Reviewing } from "../../src/record/review.ts"
import { undo } from "../../src/record/undo.ts"

/** @returns the number of the step; null when there was nothing to do */
type Step = () => Promise<number | null>

/** A step that is refused changes nothing, and is none. */
const taken = (step: Step): Promise<number | null> =>
  step().catch((error: unknown) => {
    if (error instanceof DecisionRefused) return null
    throw error
  })

/** @param then run when all steps of one sequence are taken back */
export async function anyStepsUndone(
  record: OpenRecord,
  steps: Readonly<Record<string, Step>>,
  by: Omit<Reviewing, "fourEyes">,
  then: () => Promise<void>,
): Promise<void> {
  const undoLast = "undo last"
  const names = constantFrom(...Object.keys(steps), undoLast)
  await assert(
    asyncProperty(array(names, { maxLength: 6 }), async (plan) => {
      const done: number[] = []
      for (const what of plan) {
        const last = done.at(-1)
        const undoing: Step = async () => (last === undefined ? null : undo(record, last, by))
        const number = what === undoLast ? await undoing() : await taken(steps[what] as Step)
        if (number !== null) done.push(number)
      }
      for (const number of done.toReversed()) await undo(record, number, by)
      await then()
    }),
    { numRuns: 15 },
  )
}
